import type { TranscriptRow } from './transcript';

/** Who speaks, as far as the page tells. */
export type Who = 'me' | 'them' | 'system' | 'unknown';
export type Side = 'left' | 'right';

export type Spoken = Pick<TranscriptRow, 'kind' | 'side' | 'speaker' | 'text'>;

const systemName = /^(系统|平台)?(系统|消息|通知|提示|公告)+(消息|通知|提示)?$|^(system|notice)$/i;
const myName =
  /^(我|本人|自己|您|你|me|you|(买家|访客|用户|顾客|客户|会员|游客|buyer|visitor|customer|guest|user)([\s_:：#-]?[\w*]{0,12})?)(（.*）|\(.*\))?$/i;
const theirName =
  /客服|卖家|卖方|商家|商户|供货商|供应商|客户支持|技术支持|店主|店铺|店小二|掌柜|旗舰店|专营店|售后|售前|专员|工号|官方|平台|管理员|工作人员|机器人|助手|小二|admin|support|agent|seller|merchant|service|staff|\bbot\b/i;

/** Classes of rows that are the reader's own. */
export const mineClass =
  /(^|[\s_-])(mine|me|self|buyer|user|customer|visitor|own|right|outgoing|send|sent|guest|client)([\s_-]|$)/i;

/** Whoever is called so serves: 客户服务部, 会员客服, Customer Support. */
const serviceName = /客服|服务|支持|售后|售前|助手|support|service|\bcare\b|relations|team|\bdesk\b/i;

/** Whom a name stands for: 我, 客服小七, 系统通知; null for a name that says nothing. */
export function partyOf(name: string): Who | null {
  const words = name.trim();
  if (words === '' || words.length > 32) return null;
  if (systemName.test(words)) return 'system';
  if (myName.test(words) && !serviceName.test(words)) return 'me';
  if (theirName.test(words)) return 'them';
  // "You 您", "周沐 客户": one of its words says it, and none that somebody serves.
  const isMine = words.split(/[\s·|]+/).some((part) => myName.test(part));
  return isMine && !serviceName.test(words) ? 'me' : serviceName.test(words) ? 'them' : null;
}

/**
 * Who says each row. A name that tells goes first; then the side: right is me unless the names say the page does it the
 * other way round; then, where only one name is left over, the other party. `mySide`: what the user says; it outweighs
 * all but the system's own lines. `opener`: the name of the buyer, where the page is known to begin with him.
 */
export function speakersOf(
  rows: readonly Spoken[],
  { mySide = null, opener = null }: { mySide?: Side | null; opener?: string | null } = {},
): Who[] {
  const right = mySide ?? sideOfMine(rows);
  const bySide = (side: TranscriptRow['side']): Who | null =>
    side === 'left' || side === 'right' ? (side === right ? 'me' : 'them') : null;
  // A side on which I stand under my name is no other name's.
  const mine = new Set(rows.filter(({ speaker }) => partyOf(speaker) === 'me').map(({ side }) => side));
  const isMineToo = ({ side, speaker }: Spoken) => speaker !== '' && mine.has(side);
  const said = rows.map((row): Who | null => {
    if (row.kind !== 'message') return 'system';
    const named = partyOf(row.speaker);
    if (named === 'system') return named;
    const placed = bySide(row.side);
    if (mySide) return placed ?? named;
    // Names are chosen freely: one that contradicts its side tells nothing, and neither does the side.
    if (named && placed && named !== placed) return 'unknown';
    return (
      named ??
      (isMineToo(row) ? null : placed) ??
      (row.side === 'center' && row.speaker === '' ? 'system' : null)
    );
  });
  const left = leftOver(rows, said, opener);
  return said.map((who, at) => who ?? left.get(rows[at]!.speaker) ?? 'unknown');
}

/** On which side the names that tell stand: the right, unless two of them agree that it is the other way round. */
function sideOfMine(rows: readonly Spoken[]): Side {
  let votes = 0;
  const counted = new Set<string>();
  for (const { kind, side, speaker } of rows) {
    if (kind !== 'message' || (side !== 'left' && side !== 'right')) continue;
    const party = partyOf(speaker);
    if ((party !== 'me' && party !== 'them') || counted.has(`${side} ${speaker}`)) continue;
    counted.add(`${side} ${speaker}`);
    // One name that agrees with what pages do outweighs any that do not: names are chosen freely.
    if ((party === 'me') === (side === 'right')) return 'right';
    votes++;
  }
  return votes >= 2 ? 'left' : 'right';
}

/**
 * Two parties talk: where I am told, other names are the others; where they are, the one name left is mine. Without
 * either, who opened the talk is me.
 */
function leftOver(
  rows: readonly Spoken[],
  said: readonly (Who | null)[],
  opener: string | null,
): Map<string, Who> {
  const left = rows.filter(({ speaker }, at) => said[at] === null && speaker !== '');
  const names = new Set(left.map(({ speaker }) => speaker));
  const known = new Set(said.filter((who) => who === 'me' || who === 'them'));
  if (known.has('me')) return new Map([...names].map((name) => [name, 'them']));
  if (opener !== null && names.has(opener))
    return new Map([...names].map((name) => [name, name === opener ? 'me' : 'them']));
  return known.has('them') && names.size === 1 ? new Map([...names].map((name) => [name, 'me'])) : new Map();
}

const agentIn = [
  /工号\s{0,3}(?:为|是|[:：#])?\s{0,3}([A-Za-z]{0,6}-?\d{2,8})/,
  /[（(【[]\s{0,3}(?:工号)?\s{0,3}([A-Za-z]{0,4}-?\d{2,6})\s{0,3}[)）】\]]/,
  /(?:客服|坐席|专员)\s{0,3}(?:编号|No\.?)?\s{0,3}[:：#]?\s{0,3}([A-Za-z]{0,4}-?\d{2,6})(?!\d)/i,
];

/** The number by which a shop tells its people apart (工号 A017), in a name or an introduction; '' where there is none. */
export function agentIdIn(text: string): string {
  for (const pattern of agentIn) {
    const found = pattern.exec(text)?.[1];
    if (found) return found;
  }
  return '';
}
