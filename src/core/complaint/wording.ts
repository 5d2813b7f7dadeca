import { finder } from '../knowledge/pattern';
import type { WordingRule } from '../knowledge/schema';
import { wordsIn } from '../knowledge/short-words';
import { reportedSpans, type Span, spansOf } from './reported';

/** Words that weaken or endanger a complaint: where they stand, why, and how to put it as a fact. */
export type WordingFlag = Pick<WordingRule, 'id' | 'kind' | 'severity' | 'why' | 'rewrite'> & {
  start: number;
  end: number;
  words: string;
};

/** Who is quoted, right before the quotation mark. Our own words in quotation marks are still our own. */
const others =
  /(客服|对方|商家|卖家|平台|店家|店铺|老板|页面|系统|规则|条款|公告|短信|网站|弹窗|商品|商户|被投诉人|工作人员|他们|官方|理由|原文|聊天|答复|栏|状态|评论|广告|详情|第[一二三四五六七八九十\d]+条)/;
/** That somebody's words follow, right before the quotation mark; 我 and 本人 are looked for apart. */
const reporting =
  /(说|称|骂|写|写道|回复|回|答|喊|叫|发|发来|显示|提示|弹出|标|标注|注明|听到|看到|收到|称呼|形容|用|内容|备注|昵称|名称|标题|原话|署名|名|口号|落款|题|道|印)(我|本人)?(了|着|过|是|为|的|的是|一句|一条|上)?[：:，,]?$/;
/** Who said it, right after the quotation. */
const attributed =
  /^(字|二字|两个字|一词|这个词)?[，。]?(这|就|都)?(是|为)?[^，。；我]{0,4}(对方|客服|他|她|店主|店家|卖家|商家|老板|原话|原文)/;
/** Longer quotations are somebody's sentence. */
const longestEmphasis = 6;
const ownVoice = /(我|本人)(们)?(就|又|也|曾|当时)?(说|骂|回复|回|问|告诉|写|发|表示|称)[^。；]{0,8}$/;
/** What is only asked, feared or denied is not stated as a fact. */
const hedge =
  /(是否|疑似|涉嫌|怀疑|可能|疑为|担心|害怕|怕是|我怕|以为|并非|不是|不能说|没有|不存在|不构成|如果|是不是|会不会|判断|识别|防范|不要求|不主张|未要求|没要求|无意|不打算|请勿|不得|不要|提醒|避免|防止)[^，。；是]{0,8}$/;
const quotes = [/“[^”]*”/g, /「[^」]*」/g, /『[^』]*』/g, /"[^"\n]*"/g, /《[^》]*》/g];

/** Announcing a lawful step is no threat, whatever stands before it: 不退款就向12315投诉. */
const lawful =
  /(向|到|去|找)?(全国|当地|所在地|有管辖权的|辖区|人民|国家){0,3}(12315|12377|市场监管|市监|监管部门|消费者协会|消协|公安机关|公安|派出所|警方|法院|支付平台|支付渠道|微信支付|支付宝|网信|工信部)[^，。；“”]{0,6}(投诉|举报|起诉|报案|报警|申诉|反映|求助|立案|提起诉讼|介入|提交)|(提起诉讼|起诉|报警|报案)/g;

/** A sentence that leaves the verdict to others. */
const asked = /是否|疑似|怀疑|涉嫌|判断|认定|核查|核实/;

/** What the words of a sentence must add up to before it is flagged without any phrase that is known. */
const leastTone = { error: 0.7, advice: 1 };

/** Rules made ready to be looked for: texts are held against the same rules at every key. */
type Ready = {
  phrases: readonly { find: RegExp; rule: Exclude<WordingRule, Tone> }[];
  tones: { [severity in WordingRule['severity']]: ReadonlyMap<string, Tone> };
};
const ready = new WeakMap<readonly WordingRule[], Ready>();

function readyFor(rules: readonly WordingRule[]): Ready {
  const known = ready.get(rules);
  if (known) return known;
  const tables = { error: new Map<string, Tone>(), advice: new Map<string, Tone>() };
  for (const rule of rules)
    if ('words' in rule) for (const word of rule.words) tables[rule.severity].set(word, rule);
  const phrases = rules.flatMap((rule) => ('words' in rule ? [] : [{ find: finder(rule.pattern), rule }]));
  const made = { phrases, tones: tables };
  ready.set(rules, made);
  return made;
}

/** What should be put differently, in the order it stands. Where two rules meet, the graver one speaks. */
export function lintWording(text: string, rules: readonly WordingRule[]): WordingFlag[] {
  if (text.trim() === '') return [];
  const { phrases, tones } = readyFor(rules);
  const free = [...quotedSpans(text), ...reportedSpans(text), ...spansOf(text, lawful)];
  const flags = phrases.flatMap(({ find, rule }) =>
    [...text.matchAll(find)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
      .filter((at) => !free.some((span) => span.start <= at.start && at.end <= span.end))
      .filter((at) => rule.severity === 'error' || !isHedged(text, at.start))
      .map((at) => ({ ...at, ...about(rule) })),
  );
  flags.push(...tonesOf(text, free, tones, flags));
  const graver = (a: WordingFlag, b: WordingFlag) =>
    Number(b.severity === 'error') - Number(a.severity === 'error') || b.end - b.start - (a.end - a.start);
  const kept: WordingFlag[] = [];
  for (const flag of flags.sort(graver))
    if (!kept.some((one) => one.start < flag.end && flag.start < one.end)) kept.push(flag);
  return kept.sort((a, b) => a.start - b.start);
}

const about = ({ id, kind, severity, why, rewrite }: WordingRule) => ({ id, kind, severity, why, rewrite });
const isHedged = (text: string, at: number) => hedge.test(text.slice(Math.max(0, at - 14), at));

/** Sentences that no phrase gave away, but their short words together do: the words between the two that weigh most. */
function tonesOf(
  text: string,
  free: readonly Span[],
  tables: Ready['tones'],
  known: readonly WordingFlag[],
): WordingFlag[] {
  // What phrases have flagged is not counted a second time; a mild threat may be a grave one.
  let own = text;
  for (const { start, end } of [...free, ...known.filter(({ kind }) => kind !== 'threat')])
    own = own.slice(0, start) + '，'.repeat(end - start) + own.slice(end);
  const found: WordingFlag[] = [];
  for (const sentence of own.matchAll(/[^。！？!?\n]{1,400}/g))
    for (const severity of ['error', 'advice'] as const) {
      const [from, to] = [sentence.index, sentence.index + sentence[0].length];
      const said = [...known, ...found].filter(({ start, end }) => start < to && from < end);
      if (said.some((flag) => severity === 'advice' || flag.severity === 'error')) continue;
      if (severity === 'advice' && asked.test(sentence[0])) continue;
      const weighed = [...wordsIn(sentence[0])]
        .map((word) => ({
          word,
          rule: tables[severity].get(word),
          at: from + sentence[0].toLowerCase().indexOf(word),
        }))
        .filter((one): one is Weighed => one.rule !== undefined)
        .sort((a, b) => b.rule.weight - a.rule.weight);
      if (weighed.reduce((sum, { rule }) => sum + rule.weight, 0) < leastTone[severity]) continue;
      // One word alone is no tone.
      const [first] = weighed;
      const second = weighed.find(
        ({ word, rule, at }) =>
          rule.weight > 0 && (at + word.length <= first!.at || first!.at + first!.word.length <= at),
      );
      if (!second) continue;
      const start = Math.min(first!.at, second.at);
      const end = Math.max(first!.at + first!.word.length, second.at + second.word.length);
      found.push({ start, end, words: text.slice(start, end), ...about(first!.rule) });
    }
  return found;
}

type Tone = Extract<WordingRule, { words: string[] }>;
type Weighed = { word: string; rule: Tone; at: number };

/** Quotations of the other side, of pages and of rules, and titles of laws. */
function quotedSpans(text: string): Span[] {
  return quotes.flatMap((quote) =>
    [...text.matchAll(quote)]
      .filter((match) => {
        if (match[0].startsWith('《')) return true;
        const before = text
          .slice(Math.max(0, match.index - 30), match.index)
          .split(/[。；\n]/)
          .at(-1)!;
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
        const isTold = others.test(before) || reporting.test(before) || attributed.test(after);
        // One's own words in quotation marks are short ones: 这种“奸商”.
        return (isTold || match[0].length > longestEmphasis) && !ownVoice.test(before);
      })
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}
