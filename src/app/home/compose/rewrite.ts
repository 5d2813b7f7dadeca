import type { WordingFlag } from '../../../core/complaint/wording';

/** Advice on what to write, which no machine can put in the place of the words. */
const isInstruction = /^写|^有书面|某日|若干|……/;

/** A noun right behind the words: then they are only its epithet, and it says enough without them. */
const noun = /^(的)?(平台|商家|卖家|客服|店家|店铺|网站|公司|商城)/;
const clauseLength = 8;
const closed = /(^|[，。；：、！？\n“（])$/;
const opening = /^[，。；：、！？\n”）]/;

/** What can stand in the place of the words at once; null: only the user can say it as a fact. `after`: what follows them. */
export function rewriteOf({ rewrite }: Pick<WordingFlag, 'rewrite'>, after = ''): string | null {
  if (rewrite.startsWith('（删除')) return '';
  if (rewrite === '使用句号') return '。';
  if (rewrite.length >= clauseLength && noun.test(after)) return '';
  if (isInstruction.test(rewrite)) return null;
  return rewrite.replace(/（(附证据|写在举报里|见沟通记录)）/g, '');
}

type Place = Pick<WordingFlag, 'start' | 'end' | 'words'>;

/** The text with the flagged words replaced, also when they moved: a clause is set off by commas, marks that meet become one. */
export function replaceWords(text: string, flag: Place, words: string): string {
  const isThere = text.slice(flag.start, flag.end) === flag.words;
  const start = isThere ? flag.start : text.indexOf(flag.words);
  if (start < 0) return text;
  const before = text.slice(0, start);
  const after = text.slice(start + flag.words.length);
  if (words === '') {
    const bare = noun.test(after) ? after.replace(/^的/, '') : after;
    return `${before}${closed.test(before) && /^[，。；、！？]/.test(bare) ? bare.slice(1) : bare}`;
  }
  const isClause = words.length >= clauseLength;
  const left = isClause && !closed.test(before) ? '，' : '';
  const right = isClause && after !== '' && !opening.test(after) ? '，' : '';
  return `${before}${left}${words}${right}${after}`;
}
