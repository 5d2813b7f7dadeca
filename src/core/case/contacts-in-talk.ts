import { quoted } from '../complaint/voice';
import type { Talk, TalkSign } from '../reading/talk/signs';
import type { Turn } from '../reading/talk/turns';
import type { CaseFact } from './case-parts';
import type { ContactDraft } from './contact-draft';
import type { ContactAct, ContactResult, Promised } from './contacts';
import { whenSaid } from './talk-times';
import { instantOf, type When } from './when';

/** A talk and its evidence. */
export type SealedTalk = { seq: number; talk: Talk };

/** A message that is a contact or an answer, in its own words, with its row; only its kind is a guess. */
export type TalkContact = {
  seq: number;
  row: number;
  /** As exactly as the page tells; null: it does not tell the day. */
  at: When | null;
  /** Who says it, as the page calls him; '' for the user. */
  agent: string;
  act: ContactAct;
  result: ContactResult;
  promised: Promised | null;
  words: string;
};

const demands = /退款|退钱|退货|退还|退一下|全额退|换一(个|张)|更换|补发|重发|重新(发|充)|赔/;
const questions = /[？?]|[吗呢]$|什么时候|怎么|多久|为什么|在吗.{2,}/;
const greetings =
  /^(亲[亲爱的]*|您好|你好|在[吗么的]?|在不在|有人[吗么]|欢迎光临|请?稍[等候]|好的?|嗯+|收到|谢谢|不客气|请问|有什么可以帮您的?|为您服务|[，。！~～!？?\s])+$/;
/** Characters of a message that are told as they stand; of a longer one its telling sentence. */
const longest = 100;

/**
 * What of a talk the user may want to have logged: what he asked for, and what the other side answered, admitted, promised,
 * offered or refused. Greetings are left out.
 */
export function contactsInTalk({ seq, talk }: SealedTalk): TalkContact[] {
  const { turns, signs } = talk;
  const found: TalkContact[] = [];
  let isWaiting = false;
  for (const [i, turn] of turns.entries()) {
    const said = turn.text.trim();
    if (turn.kind !== 'message' || said === '' || greetings.test(said)) continue;
    const place = { seq, row: turn.at, at: whenSaid(turn.time) };
    if (turn.who === 'me') {
      const act = demands.test(said) ? 'demanded' : questions.test(said) ? 'asked' : null;
      if (!act) continue;
      // A talk that ends with his words says that nobody answered them, as far as it goes.
      const result = turns.slice(i + 1).some(isAnswer) ? 'pending' : 'no-answer';
      isWaiting = true;
      found.push({ ...place, agent: '', act, result, promised: null, words: telling(said, demands) });
    } else if (turn.who === 'them') {
      const own = signs.filter((sign) => sign.at === turn.at && sign.kind !== 'recall');
      if (own.length === 0 && !isWaiting) continue;
      isWaiting = false;
      const words = telling(said, own[0] ?? null);
      found.push({ ...place, agent: agentOf(turn), act: 'none', ...answerOf(own), words });
    }
  }
  return found;
}

const isAnswer = ({ kind, who, text }: Turn) =>
  kind === 'message' && who === 'them' && !greetings.test(text.trim());

function agentOf({ name, agentId }: Turn): string {
  return agentId && !name.includes(agentId) ? `${name} ${agentId}`.trim() : name;
}

const promisable = ['hour', 'workday', 'natural-day'] as const;

function answerOf(signs: readonly TalkSign[]): Pick<TalkContact, 'result' | 'promised'> {
  const has = (kind: TalkSign['kind']) => signs.some((sign) => sign.kind === kind);
  const limit = signs.find((sign) => sign.limit)?.limit ?? null;
  const unit = promisable.find((one) => one === limit?.unit);
  const promised: Promised | null = limit && unit ? { amount: limit.amount, unit, until: null } : null;
  return { result: has('refusal') ? 'refused' : has('coupon') ? 'coupon' : 'pending', promised };
}

/** The words themselves; of many the sentence that tells, word for word. */
function telling(said: string, by: RegExp | TalkSign | null): string {
  if (said.length <= longest) return said;
  const sentences = said.match(/[^。；;！!？?\n]+[。；;！!？?]*/g) ?? [said];
  const tells = (one: string) =>
    by instanceof RegExp ? by.test(one) : by !== null && one.includes(by.words);
  return (sentences.find(tells) ?? sentences[0]!).trim().slice(0, longest);
}

/** Whether a message says its minute, and not only one counted back from the capture, so that it can be logged as a contact; else it is a step of the account. */
export function isTimed({ at }: TalkContact): boolean {
  return at?.at.length === 16 && !at.isAbout;
}

/** The contact a message is, to be sealed as it stands, cited to its row. */
export function contactDraftOf(found: TalkContact): ContactDraft {
  const { seq, row, at, agent, act, result, promised, words } = found;
  const isOwn = act !== 'none';
  return {
    ...{ at: at ? instantOf(at) : '', channel: 'platform', act, result, promised, agent },
    ...(isOwn ? { ask: words } : {}),
    ...{ said: isOwn ? '' : words, sent: '', caseNo: '', amountFen: null, declinedAt: null },
    ...{ cites: [{ seq, row }], corrects: 0, remindAt: '' },
  };
}

/** The step of the account a message is. Who of the shop's people wrote it stays in its row: accounts are published. */
export function factOfTalk(found: TalkContact, id: string): CaseFact {
  const { seq, row, at, act, result, words } = found;
  const who = act === 'none' ? '客服答复' : act === 'asked' ? '本人询问' : '本人提出';
  const kind = result === 'refused' ? 'refused' : result === 'coupon' ? 'coupon' : 'contact';
  return { id, kind, at, text: `${who}${quoted(words)}`, cites: [{ seq, row }] };
}

/** What a message is known by: entry and row, 7.3. */
export function placeOf({ seq, row }: Pick<TalkContact, 'seq' | 'row'>): string {
  return `${seq}.${row}`;
}

/** Whether a message tells a demand, a refusal, an offer or a promise, and not only that something was asked or said. */
export function isTelling({ act, result, promised }: TalkContact): boolean {
  return act === 'demanded' || result === 'refused' || result === 'coupon' || promised !== null;
}

/** The same for the same message in another capture of its talk; without a time each is its own. */
function messageOf(one: TalkContact): string {
  return one.at ? JSON.stringify([one.at.at, one.act, one.words]) : placeOf(one);
}

type Told = { cites?: readonly { seq: number; row?: number | undefined }[] | undefined };

/**
 * What of a talk is not told yet: neither logged nor written as a step, by its row or in the same words, and not `heard`:
 * what was logged and erased since, or passed over, is known by its place alone. A talk that was captured again says the
 * same again: each message counts once.
 */
export function untold(
  found: readonly TalkContact[],
  told: readonly (Told & { ask?: string | undefined; said?: string; text?: string })[],
  heard: readonly string[] = [],
): TalkContact[] {
  const plain = (words: string) => words.replace(/[\s，。、；：！？!?“”"]/g, '');
  const known = new Set(found.filter((one) => heard.includes(placeOf(one))).map(messageOf));
  const isFirst = (one: TalkContact) => !known.has(messageOf(one)) && known.add(messageOf(one));
  return found.filter(isFirst).filter(
    ({ seq, row, words }) =>
      !told.some(({ cites = [], ask = '', said = '', text = '' }) => {
        if (cites.some((cite) => cite.seq === seq && cite.row === row)) return true;
        const own = plain(words);
        return own.length > 3 && [ask, said, text].some((other) => plain(other).includes(own));
      }),
  );
}
