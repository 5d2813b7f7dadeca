/** How long something takes: whole hours, working days, days, months or years. */
export type TimeSpan = { amount: number; unit: 'hour' | 'workday' | 'natural-day' | 'month' | 'year' };

const digit = '一二两三四五六七八九';
const number = `\\d{1,3}(?:\\.\\d)?|[${digit}十百]{1,6}|半`;
const unit = '分钟|个?小时|h|H|个?工作日|个?自然日|天|日|周|个?星期|个月|年';
/** "24-48 小时", "三至五个工作日", "一个半小时"; no part of a date or of a longer number. */
const length = `(?<![\\d.年月第${digit}十百])(?:(?:${number})\\s*[-~—至到]\\s*)?(${number})\\s*(?:个?(半)(?=个?小时))?个?(${unit})`;

/** Behind "24 小时后" a limit only follows where something ends with it. */
const isOver =
  '(?=[^。；]{0,6}(?:不|概|恕|一律|均|视为|无效|失效|作废|过期|默认|自动(?:确认|完成|收货|关闭)))';
const ways = [
  `${length}\\s*[之以]?内`,
  `(?:超过|超出|超时|逾期|不[迟晚]于|最[长迟晚多]|至多)\\s*${length}`,
  `${length}\\s*[之以]?后${isOver}`,
  `(?:质保|保修|包换|售后)(?:期限?|时间|时效)?(?:[为是:\\s]{0,2})${length}(?!\\s*(?:在线|客服|服务|不间断))`,
].map((way) => new RegExp(way));

/** The time a sentence sets, however it is written: 24小时以内, 二十四小时内, 超过24小时, 质保期7天; null when it sets none. */
export function spanIn(text: string): TimeSpan | null {
  const words = text.normalize('NFKC');
  for (const way of ways) {
    const [, amount, half, unit] = way.exec(words) ?? [];
    const span = amount && unit ? spanOf(numberOf(amount) + (half ? 0.5 : 0), unit.replace('个', '')) : null;
    if (span) return span;
  }
  return null;
}

/** Of a range only the longer end was asked for: what was promised is broken after that one. */
function spanOf(amount: number, unit: string): TimeSpan | null {
  if (!(amount > 0)) return null;
  const whole = Math.ceil(amount);
  if (unit === '分钟') return { amount: Math.ceil(amount / 60), unit: 'hour' };
  if (/^(小时|h)$/i.test(unit)) return { amount: whole, unit: 'hour' };
  if (unit === '工作日') return { amount: whole, unit: 'workday' };
  if (unit === '周' || unit === '星期') return { amount: Math.ceil(amount * 7), unit: 'natural-day' };
  if (unit === '年')
    return amount < 1 ? { amount: amount * 12, unit: 'month' } : { amount: whole, unit: 'year' };
  if (unit === '月')
    return amount < 1 ? { amount: amount * 30, unit: 'natural-day' } : { amount: whole, unit: 'month' };
  return amount < 1 ? { amount: amount * 24, unit: 'hour' } : { amount: whole, unit: 'natural-day' };
}

/** 二十四 → 24; of "两三" the greater. 一百八, short for 180, is read as 108: no time limit is written so. */
function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (words === '半') return 0.5;
  let sum = 0;
  let last = 0;
  for (const sign of words) {
    const times = { 十: 10, 百: 100 }[sign];
    if (times) sum += (last || 1) * times;
    last = times ? 0 : ' 一二三四五六七八九'.indexOf(sign === '两' ? '二' : sign);
  }
  return sum + last;
}
