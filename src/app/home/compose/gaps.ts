import * as v from 'valibot';
import type { Case, WholeCase } from '../../../core/case/case';
import { CaseOrder, Party } from '../../../core/case/case-parts';
import { angleOf, briefOf } from '../../../core/complaint/brief';
import { respondent } from '../../../core/complaint/parties';
import { parseMoney } from '../../../core/reading/money';
import { type Complainant, readSettings, writeSetting } from '../../../storage/settings-store';
import { editWhole } from '../../shared/edit-whole';
import { gatherCase, requestOf } from './gather';

const own: { [asks: string]: keyof Complainant } = {
  姓名: 'name',
  联系电话: 'phone',
  电话: 'phone',
  通讯地址: 'address',
  住所: 'address',
  地址: 'address',
  证件号码: 'idNumber',
  身份证号: 'idNumber',
};

/** Gaps for which there is a place of their own, with more room than a line. */
export const askedElsewhere: { [asks: string]: 'what' | 'demands' } = {
  '发生了什么，何时联系过对方，对方怎么答复': 'what',
  发生了什么: 'what',
  用自己的话写发生了什么: 'what',
  '用自己的话写发生了什么，何时联系过对方，对方怎么答复': 'what',
  诉求: 'demands',
};

/** Keeps what is being typed into a gap. */
export function keepFill(caseId: string, asks: string, words: string): Promise<void> {
  return editWhole(caseId, ({ fills }) => ({ fills: { ...fills, [asks]: words.slice(0, 2000) } }));
}

/** A gap that was left: what belongs to the facts of the case goes there, and every text knows it from then on. */
export async function settleFill(caseId: string, asks: string, words: string): Promise<void> {
  const value = words.trim();
  const field = own[asks];
  let forSettings = false;
  const party = asks.startsWith('被投诉人') ? await respondentOf(caseId) : null;
  await editWhole(caseId, (one) => {
    const { [asks]: _, ...fills } = one.fills;
    if (!value) return { fills };
    if (field && !one.complainant) {
      forSettings = true;
      return { fills };
    }
    if (field && one.complainant) return { fills, complainant: { ...one.complainant, [field]: value } };
    const change = factOf(one, asks, value, party);
    return change ? { fills, ...change } : { fills: { ...fills, [asks]: value } };
  });
  if (forSettings && field) await keepOwn(field, value);
}

/** One of the complainant's own data, read and written in one turn. */
export async function keepOwn(field: keyof Complainant, value: string): Promise<void> {
  await navigator.locks.request('complainant', async () => {
    const { complainant } = await readSettings();
    await writeSetting('complainant', { ...complainant, [field]: value });
  });
}

/** Whom the texts complain about; that may be a seller only a page names, who then gets his place in the case. */
async function respondentOf(caseId: string): Promise<Party | null> {
  const gathered = await gatherCase(caseId);
  if (!gathered) return null;
  return respondent(angleOf(briefOf(requestOf(gathered, new Date().toISOString())), '12315'));
}

function factOf(one: WholeCase, asks: string, value: string, party: Party | null): Partial<Case> | null {
  if (asks.startsWith('被投诉人全称'))
    return withRespondent(
      one,
      party,
      /^[0-9A-Z]{18}$/.test(value) ? { creditCode: value } : { company: value },
    );
  if (asks.startsWith('被投诉人地址')) return withRespondent(one, party, { address: value });
  if (asks === '法定代理人姓名' && one.representative)
    return { representative: { ...one.representative, name: value } };
  if (asks === '商品名称') return withOrder(one, { productName: value });
  if (asks === '金额') {
    const money = parseMoney(value);
    return money ? withOrder(one, { amountFen: Number(money.value) }) : null;
  }
  return null;
}

function withRespondent(one: WholeCase, party: Party | null, change: Partial<Party>): Partial<Case> {
  const who = party ?? v.parse(Party, { role: 'platform' });
  const known = one.parties.find(({ role }) => role === who.role);
  if (!known) return { parties: [...one.parties, { ...who, ...change }] };
  return { parties: one.parties.map((other) => (other === known ? { ...other, ...change } : other)) };
}

function withOrder(one: WholeCase, change: Partial<CaseOrder>): Partial<Case> {
  const [first = v.parse(CaseOrder, {}), ...rest] = one.orders;
  return { orders: [{ ...first, ...change }, ...rest] };
}
