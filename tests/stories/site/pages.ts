import { type EvidenceItem, fieldValue } from '../../../src/core/case/evidence-item';
import type { FieldName } from '../../../src/core/reading/fields';
import { fieldWords } from '../../../src/core/words/names';
import type { Story } from '../story';
import { otherPages } from './words';

/** A page of a story as its evidence says it: every value, sentence and time on it is one of the story's. */
export function pageOf(story: Story, item: EvidenceItem): string {
  const site = siteOf(story, item);
  const kind = item.kind === 'order' && item.notices.length > 0 ? 'result' : item.kind;
  const title = titles[kind as keyof typeof titles] ?? otherOf(story, item).heading;
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ${site}</title><style>${style}</style></head>
<body><header><a class="logo" href="/">${site}</a><nav><a href="/">首页</a><a href="/help">帮助</a></nav></header>
<main>${bodyOf(story, item, title)}</main>
<footer>${site}　${item.host}</footer></body></html>`;
}

const titles = {
  product: '商品详情',
  order: '订单详情',
  result: '发货结果',
  receipt: '支付成功',
  rules: '售后规则',
  refusal: '退款申请结果',
  'redeem-error': '兑换中心',
  chat: '在线客服',
  ticket: '工单详情',
} satisfies Partial<Record<EvidenceItem['kind'] | 'result', string>>;

const style = `body { margin: 0; font: 15px/1.7 sans-serif; color: #222; background: #f5f6f8 }
header, footer, main { max-width: 860px; margin: 0 auto; padding: 12px 16px } nav a { margin-left: 16px }
main { background: #fff } td, dt { padding: 4px 16px 4px 0; color: #777 } .badge { padding: 2px 8px; background: #fde8dc }
.talk { height: 300px; overflow: auto } .msg { max-width: 70%; margin: 10px 0 } .mine { margin-left: auto; text-align: right }
.bubble { display: inline-block; padding: 6px 12px; border-radius: 8px; background: #eee } time { font-size: 12px; color: #999 }
.alert { padding: 10px; color: #b00; border: 1px solid #b00 }`;

function siteOf(story: Story, { host }: EvidenceItem): string {
  if (host === story.case.host) return story.case.platform;
  if (host === 'pay.example') return '收银台';
  return host.split('.')[0]!;
}

function bodyOf(story: Story, item: EvidenceItem, title: string): string {
  switch (item.kind) {
    case 'product':
      return product(story, item);
    case 'order':
      if (item.notices.length > 0)
        return `<h1>发货结果</h1><p>${item.notices[0]}</p><p><a href="/help">联系客服</a></p>`;
      return `<h1>订单信息 <span class="badge">${item.fields.status?.raw}</span></h1>${pairs(story, orderValues(story, item))}`;
    case 'receipt':
      return `<h1>支付成功</h1>${pairs(story, valuesOf(item))}`;
    case 'rules':
      return `<h1>售后规则</h1><ol>${item.clauses.map(({ text }) => `<li>${text}</li>`).join('')}</ol>`;
    case 'refusal':
      return `<h1>${title}</h1><p class="alert" role="alert">${item.notices[0]}</p><p><a href="/help">联系客服</a></p>`;
    case 'redeem-error':
      return `<h1>兑换中心</h1><label>兑换码 <input></label><p class="alert" role="alert">${item.notices[0]}</p><button>立即兑换</button>`;
    case 'chat':
      return talk(story, item);
    case 'ticket':
      return `<h1>工单详情</h1>${pairs(story, valuesOf(item))}<h2>处理记录</h2>${posts(story, item)}`;
    default: {
      const { heading, lines } = otherOf(story, item);
      return `<h1>${heading}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}`;
    }
  }
}

function otherOf({ name }: Story, { seq }: EvidenceItem) {
  const other = otherPages[`${name}/${seq}`];
  if (!other) throw new Error(`${name}/${seq} has no words`);
  return other;
}

const labels: Partial<Record<FieldName, string>> = {
  orderId: '订单编号',
  productName: '商品名称',
  quantity: '购买数量',
  amountFen: '实付金额',
  orderTime: '下单时间',
  payTime: '付款时间',
  payMethod: '支付方式',
  tradeNo: '支付交易号',
  merchant: '收款方',
  ticketNo: '工单编号',
};

/** The values of a page as a page writes them. */
function valuesOf(item: EvidenceItem): [string, string][] {
  return (Object.keys(item.fields) as FieldName[])
    .filter((name) => name !== 'status')
    .map((name) => [labels[name] ?? fieldWords[name], written(name, fieldValue(item, name)!)]);
}

function written(name: FieldName, value: string | number): string {
  if (name.endsWith('Fen')) return `¥${(Number(value) / 100).toFixed(2)}`;
  if (name.endsWith('Time')) return String(value).slice(0, 19).replace('T', ' ');
  return String(value);
}

/** A page of an order seen once more says all that it said before. */
function orderValues({ evidence }: Story, item: EvidenceItem): [string, string][] {
  const first = evidence.find(
    ({ kind, fields }) => kind === 'order' && fields.orderId?.value === item.fields.orderId?.value,
  );
  return valuesOf({ ...item, fields: { ...first?.fields, ...item.fields } });
}

/** Each shop has one of three ways to write label and value. */
function pairs({ name }: Story, rows: [string, string][]): string {
  const way = name.length % 3;
  if (way === 0)
    return `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('')}</table>`;
  if (way === 1)
    return `<dl>${rows.map(([label, value]) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
  return rows.map(([label, value]) => `<p><span>${label}：</span><span>${value}</span></p>`).join('');
}

function product({ case: one, evidence }: Story, item: EvidenceItem): string {
  const order = evidence.find(({ kind }) => kind === 'order');
  const fen =
    Number(order ? fieldValue(order, 'amountFen') : 0) /
    Number((order && fieldValue(order, 'quantity')) ?? 1);
  const name = (order && fieldValue(order, 'productName')) || one.title;
  const first = evidence.find(({ kind }) => kind === 'product')!;
  const { clauses } = item.clauses.length > 0 ? item : first;
  return `<h1>${name}</h1><p>售价 <strong>${written('priceFen', fen)}</strong></p>
<ul>${clauses.map(({ text }) => `<li>${text}</li>`).join('')}</ul>
<p><label>购买数量 <input type="number" value="1"></label> <button>立即购买</button></p>`;
}

type Line = { by: 'me' | 'them'; who: string; at: string; text: string };

/** What was said, as the contacts that lean on this talk tell it. */
function linesOf({ contacts }: Story, { seq }: EvidenceItem): Line[] {
  return contacts
    .filter(({ cites = [] }) => cites.some((cite) => cite.seq === seq))
    .map(({ at, ask, words, agent }) => ({
      ...{ by: words ? 'them' : 'me', who: words ? `客服${agent ?? ''}` : '我' },
      ...{ at: china(at), text: words ?? ask ?? '请处理。' },
    }));
}

const china = (iso: string) =>
  new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

function talk(story: Story, item: EvidenceItem): string {
  const rows = linesOf(story, item).map(
    ({ by, who, at, text }) =>
      `<div class="msg ${by === 'me' ? 'mine' : 'theirs'}"><p><b>${who}</b> <time>${at}</time></p><span class="bubble">${text}</span></div>`,
  );
  return `<h1>在线客服</h1><div class="talk">${rows.join('')}</div><form><textarea placeholder="输入消息"></textarea><button type="button">发送</button></form>`;
}

function posts(story: Story, item: EvidenceItem): string {
  return linesOf(story, item)
    .map(({ who, at, text }) => `<article><p><b>${who}</b> <time>${at}</time></p><p>${text}</p></article>`)
    .join('');
}
