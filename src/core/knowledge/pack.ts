import * as v from 'valibot';
import { takesTooLong } from './pattern';
import { workOf } from './pattern-work';
import { Knowledge } from './schema';
import { day } from './source';

export const Pack = v.strictObject({
  format: v.literal('liuzheng-knowledge/v1'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  date: day,
  knowledge: Knowledge,
});
/** All knowledge as one file with a version, so that it can be renewed without a new release. */
export type Pack = v.InferOutput<typeof Pack>;
/** Which knowledge something was made with. */
export type Edition = Pick<Pack, 'version' | 'date'> & { isImported?: boolean };

export type RefusedPack = 'too-large' | 'not-json' | 'not-a-pack' | 'broken' | 'slow' | 'future' | 'older';
/** A pack that may be taken, or why not: what is wrong, and what to do. */
export type PackOpened = { pack: Pack } | PackRefused;
export type PackRefused = { refused: RefusedPack; reason: string; next: string };

/** The parts of the knowledge as they are spoken of, the ones people ask for first. */
export const partWords: { readonly [part in keyof Knowledge]: string } = {
  law: '法条',
  channels: '渠道',
  deadlines: '期限',
  holidays: '放假安排',
  disputes: '纠纷类型',
  bases: '依据',
  needs: '所需证据',
  excuses: '托词和回应',
  refusals: '退回理由',
  advice: '提醒',
  signs: '识别纠纷的词',
  hints: '识别纠纷的短词',
  wording: '用语检查',
  privacy: '隐私检查',
  court: '诉讼费用',
};

const mostCharacters = 4_000_000;
/** The largest file that is read at all: a Chinese character is three bytes. */
export const mostPackBytes = mostCharacters * 3;
/**
 * The most steps that a pattern which does not ship may take from one place in a text, and all of them together. A step
 * takes 1.6 to 4.4 ns (measured): on a text of 10,000 letters at worst 1.8 s and 5.3 s. What ships is known, and may take more.
 */
const mostNewWork = { one: 40_000, all: 120_000 };

/** 2026-11-28 第 3 版. */
export function editionWords({ version, date, isImported }: Edition): string {
  return `${date} 第 ${version} 版${isImported ? '，自行导入' : ''}`;
}

/** What a pack is held against: what is in use, what this build carries, and the day, 2026-11-28. */
type Beside = { current: Edition; shipped: Pack; today: string };

/**
 * Opens the text of a pack. The day says which of two is newer, and the version only on one day: a version may be any
 * number, but a day that is not here yet is refused.
 */
export function openPack(json: string, { current, shipped, today }: Beside): PackOpened {
  if (json.length > mostCharacters) return tooLargePack;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json', '文件不是有效的资料包，可能没有下载完整');
  }
  if (typeof value !== 'object' || value === null || !('format' in value))
    return refuse('not-a-pack', '这不是资料包');
  const parsed = v.safeParse(Pack, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = placeWords(v.getDotPath(issue));
    const slow = tooLongIn(issue);
    if (slow) return tooSlow(place.replace(/ (pattern|says).*$/, ''), slow, Number.POSITIVE_INFINITY);
    return refuse('broken', `资料包内容不合格式（${place}）`);
  }
  const pack = parsed.output;
  const wrong = wrongIn(pack.knowledge);
  if (wrong) return refuse('broken', `资料包内容不完整（${wrong}）`);
  const slow = slowIn(pack.knowledge, shipped.knowledge);
  if (slow) return slow;
  if (pack.date > dayAfter(today > shipped.date ? today : shipped.date))
    return refuse('future', `资料包写的日期 ${pack.date} 还没有到`);
  if (pack.date < current.date || (pack.date === current.date && pack.version <= current.version))
    return refuse('older', `资料包（${editionWords(pack)}）不比现在用的新（${editionWords(current)}）`);
  return { pack };
}

const nexts: { [refused in Exclude<RefusedPack, 'slow'>]: string } = {
  'too-large': '资料包只有文字，一般不到 1 MB。请确认选对了文件。',
  'not-json': '请重新下载一次，再选。',
  'not-a-pack': '请确认选对了文件：资料包以 .json 结尾。',
  broken: '请把括号里的话告诉给你资料包的人，要一份改好的。',
  future: '请先看一下这台电脑的日期对不对；对的话，请向给你资料包的人要一份日期正确的。',
  older: '不用导入，继续用现在的就好。',
};

/** What is said of a file that is not even read. */
export const tooLargePack = refuse('too-large', '文件太大，不像是资料包');

function refuse(refused: Exclude<RefusedPack, 'slow'>, reason: string): PackRefused {
  return { refused, reason, next: nexts[refused] };
}

type Issue = { message: string; input: unknown; issues?: readonly Issue[] | undefined };

/** The pattern that takes too long, where that is what is wrong: of one of several shapes the issue stands inside. */
function tooLongIn({ message, input, issues = [] }: Issue): string | undefined {
  return message === takesTooLong ? String(input) : issues.map(tooLongIn).find((one) => one !== undefined);
}

/** 期限第 3 项 amount: a place in a pack, for whoever made it. */
function placeWords(path: string | null): string {
  const [root, part, index, ...rest] = path?.split('.') ?? [];
  if (root !== 'knowledge' || !part) return path ?? '整个文件';
  const name = part in partWords ? partWords[part as keyof Knowledge] : part;
  if (index === undefined) return name;
  return [name, /^\d+$/.test(index) ? `第 ${Number(index) + 1} 项` : index, ...rest].join(' ');
}

/** What does not fit together in the knowledge, though each entry by itself does; '' when all is well. */
function wrongIn(knowledge: Knowledge): string {
  const missing = danglingId(knowledge);
  if (missing) return `没有 ${missing}`;
  const twice = doubledId(knowledge);
  if (twice) return `${twice} 出现了两次`;
  const misquoted = misquotedBasis(knowledge);
  return misquoted ? `依据 ${misquoted} 的引文在条文里找不到` : '';
}

/** The first article or evidence something refers to and that is not there; '' when nothing is missing. */
export function danglingId(knowledge: Knowledge): string {
  const law = new Set(knowledge.law.map((one) => one.id));
  const needs = new Set(knowledge.needs.map((one) => one.id));
  const { channels, disputes, bases, excuses, refusals, advice, deadlines, court } = knowledge;
  const referred = [...channels, ...disputes, ...excuses, ...refusals, ...advice, ...deadlines, ...court];
  const article = [...referred.flatMap((one) => one.articles), ...bases.map((one) => one.article)].find(
    (one) => !law.has(one),
  );
  const need = disputes.flatMap((one) => [...one.essential, ...one.helpful]).find((one) => !needs.has(one));
  return article ?? need ?? '';
}

function doubledId(knowledge: Knowledge): string {
  for (const part of Object.values(knowledge)) {
    const ids = Array.isArray(part) ? part.flatMap((one) => ('id' in one ? [one.id] : [])) : [];
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice) return twice;
  }
  return '';
}

/** The first basis whose quotation does not stand word for word in its article: it would go out in a complaint. */
function misquotedBasis({ law, bases }: Knowledge): string {
  const texts = new Map(law.map(({ id, text }) => [id, text]));
  return bases.find(({ article, quote }) => !texts.get(article)?.includes(quote))?.id ?? '';
}

/** A clock may be a day ahead, or its country. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Why a pack is refused whose patterns beside those that ship take too long; null when none does. */
function slowIn(knowledge: Knowledge, shipped: Knowledge): PackRefused | null {
  const known = new Set(patternsOf(shipped).map(({ source }) => source));
  const fresh = patternsOf(knowledge)
    .filter(({ source }) => !known.has(source))
    .map((one) => ({ ...one, work: workOf(one.source) }));
  const slow = fresh.find(({ work }) => work > mostNewWork.one);
  if (slow) return tooSlow(slow.place, slow.source, slow.work);
  const all = fresh.reduce((sum, { work }) => sum + work, 0);
  if (all <= mostNewWork.all) return null;
  return {
    refused: 'slow',
    reason: `新写和改过的 ${fresh.length} 条查找规则合在一起太慢，检查文书时可能卡住`,
    next: tellMaker(`它们合计最多要试 ${all} 步，上限是 ${mostNewWork.all} 步`),
  };
}

/** One pattern that takes too long: which, how far beyond, and what whoever made the pack can do. */
function tooSlow(place: string, source: string, work: number): PackRefused {
  const most = work > 1e9 ? '要试的步数没有尽头' : `最多要试 ${work} 步`;
  const shown = source.length > 40 ? `${source.slice(0, 40)}…` : source;
  return {
    refused: 'slow',
    reason: `${place}的查找规则太慢，检查文书时可能卡住`,
    next: tellMaker(`“${shown}”${most}，每条的上限是 ${mostNewWork.one} 步`),
  };
}

function tellMaker(what: string): string {
  return `请把这段话告诉给你资料包的人，要一份改好的：${what}。和自带的一字不差的规则不受这个限制，改过一个字就按新写的算；可以照自带的写，或者改短、拆成几条。`;
}

/** Every pattern with the place where it stands. */
function patternsOf({
  signs,
  needs,
  excuses,
  wording,
  privacy,
}: Knowledge): { place: string; source: string }[] {
  const parts: { [part in keyof Knowledge]?: readonly (readonly string[])[] } = {
    signs: signs.map(({ pattern }) => [pattern]),
    needs: needs.map(({ says }) => (says ? [says].flat() : [])),
    excuses: excuses.map(({ patterns }) => patterns),
    wording: wording.map((rule) => ('pattern' in rule ? [rule.pattern] : [])),
    privacy: privacy.map(({ pattern }) => [pattern]),
  };
  return Object.entries(parts).flatMap(([part, entries]) =>
    entries.flatMap((sources, at) =>
      sources.map((source) => ({ place: `${partWords[part as keyof Knowledge]} 第 ${at + 1} 项`, source })),
    ),
  );
}
