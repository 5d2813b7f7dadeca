import { groundsOf, rescinds } from '../bases';
import type { Angle } from '../brief';
import { demandsOf } from '../claims';
import { isAgainstPlatform } from '../parties';
import { type DraftParagraph, draft, toFill } from '../sentence';
import { orderNumbers } from '../subject';

/** What the court is asked for, one by one. */
export function courtClaims(angle: Angle): DraftParagraph[] {
  const all = demandsOf(angle).map((one) => ({ ...one, text: `${claimWords(one.text, angle)}；` }));
  const numbered = [...all, draft('demand', '本案诉讼费用由被告承担。', 1, { facts: ['demand'] })];
  return numbered.map((one, i) => [{ ...one, text: `${i + 1}. ${one.text}` }]);
}

function claimWords(text: string, angle: Angle): string {
  const words = text.replace(/，按原付款路径退回/, '');
  if (isAgainstPlatform(angle))
    return `请求判令被告${words.replace(/退还(货款|付款)/, '赔偿原告的货款损失')}`;
  if (angle.case.dispute === 'minor' && /^退还/.test(words)) {
    const isVoid = groundsOf(angle, ['court']).some(({ article }) => article.id === 'cc-144');
    return `请求确认原告${about(angle)}的充值行为${isVoid ? '无效' : '不发生效力'}，并判令被告${words}`;
  }
  if (!rescinds(angle)) return `请求判令被告${words}`;
  const end = `解除双方${about(angle)}订立的合同${isInPart(words, angle) ? '中未交付的部分' : ''}，`;
  // Money back for what was not performed means that the contract is at an end: the court is asked for both.
  if (/^退还(货款|付款|未)/.test(words)) return `请求判令${end}被告${words}`;
  return `请求判令被告${words.replace(/的，退还/, `的，${end}退还`)}`;
}

const about = (angle: Angle) => {
  const numbers = orderNumbers(angle);
  return numbers ? `就订单 ${numbers} ` : '就本次购买';
};

/** What came is kept: less than the whole price is asked back. */
function isInPart(words: string, { totalFen }: Angle): boolean {
  const [, yuan] = words.match(/退还[^，；]*?(\d+(?:\.\d+)?)元/) ?? [];
  const isLess = yuan !== undefined && totalFen !== null && Math.round(Number(yuan) * 100) < totalFen;
  return isLess && /未交付|未发|没有(交付|发)|补足|补发/.test(words);
}

/** What the reasons still lack for the articles they lean on. */
export function courtGaps(angle: Angle): DraftParagraph[] {
  const gap = (text: string): DraftParagraph[] => [[draft('frame', text, 1)]];
  if (isAgainstPlatform(angle))
    return asksPlatform(angle)
      ? []
      : gap(`${toFill('何时要求被告提供销售者的真实名称、地址和有效联系方式，被告怎么答复')}。`);
  return lacksNotice(angle)
    ? gap(`原告于${toFill('何时要求对方履行')}要求被告履行，${toFill('给了多少时间，对方怎么答复')}。`)
    : [];
}

/** Whether a late performance is leant on and nobody is known to have asked for it. */
export function lacksNotice(angle: Angle): boolean {
  if (isAgainstPlatform(angle)) return false;
  return groundsOf(angle, ['court']).some(({ basis }) => basis.needs.includes('not-demanded'));
}

function asksPlatform({ contacts }: Angle): boolean {
  return contacts.some(
    ({ channel, kind }) => channel === 'advance-pay' && ['asked', 'demanded', 'filed'].includes(kind),
  );
}

/** Whether the claim is one from the contract: only then its place of performance counts. */
export function isOfContract(angle: Angle): boolean {
  if (isAgainstPlatform(angle)) return false;
  const contract = ['cc-577', 'cc-563', 'cc-566', 'cc-583', 'cplr-12'];
  return groundsOf(angle, ['court']).some(({ article }) => contract.includes(article.id));
}

/** Whether a late performance is leant on and what was asked for was money alone: no request to perform. */
export function asksMoneyAlone(angle: Angle): boolean {
  const late = groundsOf(angle, ['court']).find(({ basis }) => basis.needs.includes('demanded'));
  if (!late || isAgainstPlatform(angle)) return false;
  const asked = angle.contacts.filter(({ id }) => late.facts.includes(`contact:${id}`));
  return asked.every(
    ({ ask = '' }) => ask !== '' && /退/.test(ask) && !/发|补|充值|交付|到账|履行/.test(ask),
  );
}
