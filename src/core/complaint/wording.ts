import { finder } from '../knowledge/pattern';
import type { WordingRule } from '../knowledge/schema';
import { mannerOf, wordsIn } from '../knowledge/short-words';
import { reportedSpans, type Span, spansOf } from './reported';

/** Words that weaken or endanger a complaint: where they stand, why, and how to put it as a fact. */
export type WordingFlag = Pick<WordingRule, 'id' | 'kind' | 'severity' | 'why' | 'rewrite' | 'source'> & {
  start: number;
  end: number;
  words: string;
};

/** Who is quoted, right before the quotation mark. Our own words in quotation marks are still our own. */
const others =
  /(客服|对方|商家|卖家|平台|店家|店铺|老板|页面|系统|规则|条款|公告|短信|网站|弹窗|商品|商户|被投诉人|工作人员|他们|官方|理由|原文|聊天|答复|栏|状态|评论|广告|详情|第[一二三四五六七八九十\d]+条)/;
/** That somebody's words follow, right before the quotation mark; 我 and 本人 are looked for apart. */
const reporting =
  /(说|称|骂|写|写道|回复|回|答|喊|叫|发|发来|显示|提示|弹出|标|标注|注明|听到|看到|收到|称呼|形容|用|内容|备注|昵称|名称|标题|原话|署名|名|口号|落款|题|道|印|[让叫要喊](?=我))(我|本人)?(了|着|过|是|为|的|的是|一句|一条|上)?[：:，,]?$/;
/** Who said it, right after the quotation. */
const attributed =
  /^(字|二字|两个字|一词|这个词)?[，。]?(这|就|都)?(是|为)?[^，。；我]{0,4}(对方|客服|他|她|店主|店家|卖家|商家|老板|原话|原文)|^(里面?|中)?的?(兑换码|激活码|密钥|卡密|月卡|季卡|皮肤|道具|头像|会员|金币|点券|主题|课程|有声书|门票|[一二两三]份)/;
/** Names of games, books and goods that hold a bad word: 骗子酒馆, 敲诈者病毒. */
const named =
  /(骗子|小偷|强盗|敲诈者?|勒索者?|诈骗|杀手|死神|恶魔|地狱|傻瓜|僵尸|流氓|海盗|土匪|王八蛋?|混蛋|暴徒|恶棍|疯子|飞贼|大盗)(酒馆|病毒|边境|相机|模拟器?|传说|之[王家歌夜]|大亨|联盟|皮肤|头像框?|表情包?|剧本杀?|桌游|小说|电影|素材|拼图|玩偶|手办|王国|岛|日记|大冒险|英雄|战争|猎人|快跑|大作战|防范|讲座|课程)/g;
/** Longer quotations are somebody's sentence. */
const longestEmphasis = 6;
const ownVoice = /(我|本人)(们)?(就|又|也|曾|当时)?(说|骂|回复|回|问|告诉|写|发|表示|称)[^。；]{0,8}$/;
/** What is only asked, feared or denied is not stated as a fact. */
const hedge =
  /(是否|疑似|涉嫌|怀疑|可能|疑为|担心|害怕|怕是|我怕|以为|并非|不是|不能说|没有|不存在|不构成|如果|是不是|会不会|判断|识别|防范|不要求|不需要|不适用|不适用于|不支持|不主张|未要求|没要求|无意|不打算|请勿|不得|不要|提醒|避免|防止)[^，。；是]{0,8}$|(不认为|没有?说|不是说|不敢说|并未说)[^，。；]{0,6}$/;
const quotes = [/“[^”]*”/g, /「[^」]*」/g, /『[^』]*』/g, /"[^"\n]*"/g, /《[^》]*》/g];

/** Announcing a lawful step is no threat, whatever stands before it: 不退款就向12315投诉. */
const lawful =
  /(否则|不然|届时|到时)?(我们?|本人)?(将|会|就|拟|要)?(依法)?(并|且)?(向|到|去|找)?(全国|当地|所在地|有管辖权的|辖区|人民|国家){0,3}(12315|12377|市场监管|市监|监管部门|消费者协会|消协|公安机关|公安|派出所|警方|法院|支付平台|支付渠道|微信支付|支付宝|网信|工信部)[^，。；“”]{0,6}(投诉|举报|起诉|报案|报警|申诉|反映|求助|立案|提起诉讼|介入|提交)|(提起诉讼|起诉|报警|报案)/g;

/** What the other side did to oneself is told, not threatened: 卖家把我的照片发到群里，我每天接到骚扰电话. */
const suffered =
  /(客服|对方|商家|卖家|店家|店主|老板|平台|群主|他|她|他们)[^，。；我本你\n]{0,8}(把|将|公开|泄露|曝光|贴|发布|骚扰|威胁|恐吓|打给|找)了?(我|本人)[^，。；！？你\n]{0,24}|(我|本人)(每天|天天|一直|不断|不停|总是|还)?(接到|收到|遭到|受到|被(?=人|对方|卖家|商家|店|他|客服|骚扰|威胁))[^，。；！？你\n]{0,20}/g;

/** What is asked is not vague: 大概要几天？ */
const question = /请问|[吗呢？?]$|什么时候|多久|几[天个]/;

/** A sentence that leaves the verdict to others. */
const asked = /是否|疑似|怀疑|涉嫌|判断|认定|核查|核实/;

/** What ends a sentence, and a clause. */
const [sentenceEnds, clauseEnds] = [/[。！？!?；;\n]/, /[，,。！？!?；;\n]/];

/** What words must add up to before they are flagged without any phrase that is known: those of a sentence, of a clause. */
const stretches = [
  { find: /[^。！？!?；;\n]{1,400}/g, severities: ['error', 'advice'], least: 1 },
  // What is an insult by itself is one behind a row of facts as well.
  { find: /[^，,。！？!?；;\n]{1,400}/g, severities: ['error'], least: 1.8 },
] as const;
/** What they must add up to for a phrase that is known to count: “火葬场大亨这款游戏的激活码” wishes nobody ill. */
const leastTold = { error: 0.3, advice: 0 };
/** “母亲”, “事实经过”: a word or a heading has no tone. */
const fewestLetters = 5;
const lettersIn = (text: string) => text.match(/[\u4e00-\u9fffa-z]/gi)?.length ?? 0;

/** What a text still asks for is nobody's words. */
const gaps = /【待填[^】]*】/g;

/** Rules made ready to be looked for: texts are held against the same rules at every key. */
type Ready = {
  phrases: readonly { find: RegExp; rule: Exclude<WordingRule, Tone> }[];
  tones: { [severity in WordingRule['severity']]: ReadonlyMap<string, readonly Tone[]> };
};
const ready = new WeakMap<readonly WordingRule[], Ready>();

function readyFor(rules: readonly WordingRule[]): Ready {
  const known = ready.get(rules);
  if (known) return known;
  const tables = { error: new Map<string, Tone[]>(), advice: new Map<string, Tone[]>() };
  for (const rule of rules)
    for (const word of 'words' in rule ? rule.words : []) {
      const table = tables[rule.severity];
      table.set(word, [...(table.get(word) ?? []), rule as Tone]);
    }
  const phrases = rules.flatMap((rule) => ('words' in rule ? [] : [{ find: finder(rule.pattern), rule }]));
  const made = { phrases, tones: tables };
  ready.set(rules, made);
  return made;
}

/** The phrases of some rules: what is held against a name, which has no tone. The same rules give the same list. */
export function phrasesOf(rules: readonly WordingRule[]): readonly WordingRule[] {
  const known = phrasesKept.get(rules);
  if (known) return known;
  const phrases = rules.filter((rule) => !('words' in rule));
  phrasesKept.set(rules, phrases);
  return phrases;
}

const phrasesKept = new WeakMap<readonly WordingRule[], readonly WordingRule[]>();

/** What should be put differently, in the order it stands. Where two rules meet, the graver one speaks. */
export function lintWording(text: string, rules: readonly WordingRule[]): WordingFlag[] {
  if (text.trim() === '') return [];
  const { phrases, tones } = readyFor(rules);
  const free = freeSpans(text);
  const harm = spansOf(text, suffered);
  const isIn = (spans: readonly Span[], at: Span) =>
    spans.some((span) => span.start <= at.start && at.end <= span.end);
  const flags = phrases.flatMap(({ find, rule }) =>
    [...text.matchAll(find)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
      .filter((at) => !isIn(free, at) && !(rule.kind === 'threat' && isIn(harm, at)))
      .filter((at) => rule.severity === 'error' || !isHedged(text, at.start))
      .filter((at) => rule.plain || !isFine(text, at, rule.severity, tones))
      .filter((at) => rule.kind !== 'vague' || !question.test(sentenceAround(text, at)))
      .map((at) => ({ ...at, ...about(rule) })),
  );
  flags.push(...tonesOf(text, [...free, ...harm], tones, flags));
  const graver = (a: WordingFlag, b: WordingFlag) =>
    Number(b.severity === 'error') - Number(a.severity === 'error') || b.end - b.start - (a.end - a.start);
  const kept: WordingFlag[] = [];
  for (const flag of flags.sort(graver))
    if (!kept.some((one) => one.start < flag.end && flag.start < one.end)) kept.push(flag);
  return kept.sort((a, b) => a.start - b.start);
}

const about = ({ id, kind, severity, why, rewrite, source }: WordingRule) => ({
  ...{ id, kind, severity, why, rewrite, source },
});
/** What of a text stands around a place, up to the nearest mark on either side, those marks left out. */
const around = (text: string, { start, end }: Span, marks: RegExp) =>
  text.slice(0, start).split(marks).at(-1)! + text.slice(start, end) + text.slice(end).split(marks, 1)[0]!;
const sentenceAround = (text: string, at: Span) => around(text, at, sentenceEnds);
const clauseAround = (text: string, at: Span) => around(text, at, clauseEnds);
/** Whether a phrase stands in what is put like what is fine to send; for an insult its clause alone must be, too. */
const isFine = (text: string, at: Span, severity: WordingRule['severity'], tones: Ready['tones']) => {
  const table = tones[severity];
  // A pack without tones knows only phrases.
  if (table.size === 0) return false;
  const sumIn = (words: string) => sumOf(weigh(toneOf(ownWords(words), words), words, 0, table));
  const least = leastTold[severity];
  return (
    sumIn(sentenceAround(text, at)) < least &&
    (severity === 'advice' || sumIn(clauseAround(text, at)) < least)
  );
};
const isHedged = (text: string, at: number) => hedge.test(text.slice(Math.max(0, at - 14), at));

/** What is not the writer's own verdict: quotations, what is told, lawful steps, names of goods, and what is still asked for. */
function freeSpans(text: string): Span[] {
  return [
    ...quotedSpans(text),
    ...reportedSpans(text),
    ...spansOf(text, lawful),
    ...spansOf(text, named),
    ...spansOf(text, gaps),
  ];
}

const blanked = (text: string, spans: readonly Span[]) =>
  spans.reduce(
    (own, { start, end }) => own.slice(0, start) + '，'.repeat(end - start) + own.slice(end),
    text,
  );

/** A text in which only the writer's own words are left; all else is commas, so that it keeps its length. */
export function ownWords(text: string): string {
  return blanked(text, [...freeSpans(text), ...spansOf(text, suffered)]);
}

/** What of a sentence is weighed for its tone: the writer's own short words, and how the whole is put. */
export function toneOf(own: string, whole: string): Set<string> {
  return new Set([...wordsIn(own), ...mannerOf(whole)]);
}

/** Sentences that no phrase gave away, but their short words together do: the words between the two that weigh most. */
function tonesOf(
  text: string,
  free: readonly Span[],
  tables: Ready['tones'],
  known: readonly WordingFlag[],
): WordingFlag[] {
  // What phrases have flagged is not counted a second time; a mild threat may be a grave one.
  const own = blanked(text, [...free, ...known.filter(({ kind }) => kind !== 'threat')]);
  const found: WordingFlag[] = [];
  const heard = stretches.flatMap(({ find, ...how }) =>
    [...own.matchAll(find)].map((sentence) => ({ sentence, ...how })),
  );
  for (const { sentence, severities, least } of heard)
    for (const severity of severities) {
      const [from, to] = [sentence.index, sentence.index + sentence[0].length];
      const said = [...known, ...found].filter(({ start, end }) => start < to && from < end);
      if (said.some((flag) => severity === 'advice' || flag.severity === 'error')) continue;
      if (severity === 'advice' && asked.test(sentence[0])) continue;
      const whole = text.slice(from, to) + /^[。！？!?\n]?/.exec(text.slice(to))![0];
      const weighed = weigh(toneOf(sentence[0], whole), sentence[0], from, tables[severity]);
      if (lettersIn(sentence[0]) < fewestLetters || sumOf(weighed) < least) continue;
      // One word alone is no tone.
      const [first, ...rest] = weighed.filter(({ rule, at }) => rule.weight > 0 && at >= from).sort(byReason);
      const second = rest.find(
        ({ word, at }) => at + word.length <= first!.at || first!.at + first!.word.length <= at,
      );
      if (!second) continue;
      const start = Math.min(first!.at, second.at);
      const end = Math.max(first!.at + first!.word.length, second.at + second.word.length);
      found.push({ start, end, words: text.slice(start, end), ...about(first!.rule) });
    }
  return found;
}

type Tone = Extract<WordingRule, { words: string[] }>;
type Weighed = { word: string; rule: Tone; at: number; weight: number };

/** Whole words before parts of words, then the weightier. */
const byReason = (a: Weighed, b: Weighed) =>
  Number(b.rule.alike ?? false) - Number(a.rule.alike ?? false) || b.rule.weight - a.rule.weight;

const sumOf = (weighed: readonly Weighed[]) => weighed.reduce((sum, { weight }) => sum + weight, 0);

/**
 * What the words of a sentence add: of words that say alike things only one adds something. `at` is before `from` for what
 * stands at no place of it.
 */
function weigh(
  words: ReadonlySet<string>,
  sentence: string,
  from: number,
  table: ReadonlyMap<string, readonly Tone[]>,
): Weighed[] {
  const lower = sentence.toLowerCase();
  const counted = new Set<Tone>();
  const found: Weighed[] = [];
  for (const word of words)
    for (const rule of table.get(word) ?? []) {
      const isSaid = rule.alike === true && counted.has(rule);
      counted.add(rule);
      found.push({ word, rule, at: from + lower.indexOf(word), weight: isSaid ? 0 : rule.weight });
    }
  return found;
}

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
