import * as v from 'valibot';
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

export type RefusedPack = 'too-large' | 'not-json' | 'not-a-pack' | 'broken' | 'older';
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
  wording: '用语检查',
  privacy: '隐私检查',
};

const mostCharacters = 4_000_000;
/** The largest file that is read at all: a Chinese character is three bytes. */
export const mostPackBytes = mostCharacters * 3;
/** Of all patterns together, from one place in a text: what ships needs about half of it. */
const mostWork = 1_500_000;

/** 2026-11-28 第 3 版. */
export function editionWords({ version, date, isImported }: Edition): string {
  return `${date} 第 ${version} 版${isImported ? '，自行导入' : ''}`;
}

/** Opens the text of a pack. `current` is what is in use: the same or an older version is refused. */
export function openPack(json: string, current: Edition): PackOpened {
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
  if (!parsed.success)
    return refuse('broken', `资料包内容不合格式（${placeWords(v.getDotPath(parsed.issues[0]))}）`);
  const pack = parsed.output;
  const wrong = wrongIn(pack.knowledge);
  if (wrong) return refuse('broken', `资料包内容不完整：${wrong}`);
  if (pack.version <= current.version || pack.date < current.date)
    return refuse('older', `资料包（${editionWords(pack)}）不比现在用的新（${editionWords(current)}）`);
  return { pack };
}

const nexts: { [refused in RefusedPack]: string } = {
  'too-large': '资料包只有文字，一般不到 1 MB。请确认选对了文件。',
  'not-json': '请重新下载一次，再选。',
  'not-a-pack': '请确认选对了文件：资料包以 .json 结尾。',
  broken: '请把括号里的话告诉给你资料包的人，要一份改好的。',
  older: '不用导入，继续用现在的就好。',
};

/** What is said of a file that is not even read. */
export const tooLargePack = refuse('too-large', '文件太大，不像是资料包');

function refuse(refused: RefusedPack, reason: string): PackRefused {
  return { refused, reason, next: nexts[refused] };
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
  if (misquoted) return `依据 ${misquoted} 的引文在条文里找不到`;
  return workOfAll(knowledge) > mostWork ? '查找用的式子太多、太慢' : '';
}

/** The first article or evidence something refers to and that is not there; '' when nothing is missing. */
export function danglingId(knowledge: Knowledge): string {
  const law = new Set(knowledge.law.map((one) => one.id));
  const needs = new Set(knowledge.needs.map((one) => one.id));
  const { channels, disputes, bases, excuses, refusals, advice, deadlines } = knowledge;
  const referred = [...channels, ...disputes, ...excuses, ...refusals, ...advice, ...deadlines];
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

/** The steps all patterns take together, from one place in a text. */
export function workOfAll({ signs, needs, excuses, wording, privacy }: Knowledge): number {
  const sources = [
    ...[...signs, ...wording, ...privacy].map(({ pattern }) => pattern),
    ...needs.flatMap(({ says }) => says ?? []),
    ...excuses.flatMap(({ patterns }) => patterns),
  ];
  return sources.reduce((sum, source) => sum + workOf(source), 0);
}
