import { type Candidate, candidateAt, type Scope } from './candidates';
import type { OrderStatus } from './fields';
import { isOfElse } from './status-words';

/** Half sentences that tell what became of an order; what is told last counts. */
const told: readonly (readonly [OrderStatus, RegExp])[] = [
  [
    'refunded',
    /(已|已经)(为您|给您)?(全额|原路|自动|部分)?(退款|退回|退还|返还)(成功|给您|了)?$|(款|钱|元|[\d.]{2,12})(已|已经)(全额|原路|自动)?(退回|退还|退到|退给|返还)(至|到|给)?(您|你|原|买家).{0,10}$|退款(已到账|成功)$/,
  ],
  [
    'closed',
    /(已|自动|已自动|已被|被|已经)(系统|商家|卖家|买家|您)?(关闭|取消|作废|撤销)(了)?$|您(已|已经)取消(了)?(该|此|这笔|这个)?订单$|(订单|二维码|付款码)(已|已经)(失效|过期)(了)?$/,
  ],
  [
    'failed',
    /(发货|充值|出卡|兑换)失败(了)?$|(充值|发货|出卡|兑换|处理)(没有?|未)成功$|没(充上|充值|发货|发出)(成功)?$/,
  ],
  [
    'pending',
    /(正在|还在|尚在)(人工|自动|排队|加紧)?(为您|给您)?(人工|排队)?(备货|配货|发货|处理|充值|采购|补货|出库|出卡|生成|制作|制卡|开通|发放|配送)(中)?$|(备货|配货|补货|充值)中$|(尚未|还未|暂未|还没有?)(发货|发出|到账)$|(货|卡)还?在路上$|(正在|还在)排队$/,
  ],
  [
    'delivered',
    /(全部|都|已)[提取领发]完$|(已|已经|已自动|已为您|已全部|已成功)(自动|全部|成功|为您|给您)?(发货|发完|发出|发放|送达|发卡|出卡|充值到账)(成功|完毕|了)?$|(订单|交易|这单|这一单)(已|已经)(全部)?(完成|办完)(了)?$|充值(已|已经)(到账|完成)(了)?$|(已|已经)(给您|为您)?充(好|上|进去)(了)?$|(已|已经)把.{1,12}(发送|发放|发)(给|至|到)(了)?(您|你).{0,8}$/,
  ],
  [
    'paid',
    /(已|已经|已于.{10,24})收到(了)?(您|你)的(付款|款项|汇款|转账)|(订单|您|买家)(已|已经|已成功)(成功)?(付款|支付)(成功|了)?$|(付款|支付)成功$|^(钱|款|货款)(已经?)?收到了$/,
  ],
  [
    'unpaid',
    /(您|订单|这单|买家)(还|尚|仍)(没有?|未)(付款|支付)(成功)?$|^(正在)?(等待|待)(您|买家)?(付款|支付)$|有一笔订单(未|待)(支付|付款)$/,
  ],
];

/** What may become of it, what is asked for, and what happens to others tells nothing. */
const unsure =
  /如|若|请|将|会|可|能|需|须|勿|后$|以后|之后|凡|一经|一旦|的话|是否|吗|[？?]|规则|说明|常见|我(?!们|司|店)|均|一律|尾号|日起|[“”「『"]/;

/**
 * The state that sentences tell: "系统已于 … 自动关闭", "您购买的 … 已自动发货". Asked only where neither a label nor a
 * badge gives one.
 */
export function toldStatus({ page, kind, pieces }: Scope): Candidate[] {
  if (!/^(order|receipt)$/.test(kind)) return [];
  const found = pieces.flatMap((piece) => {
    if (piece.isHidden || piece.isAside || piece.isControl || piece.isButton || piece.isStruck) return [];
    if (piece.text.length < 5 || piece.text.length > 400) return [];
    return halves(piece.text).flatMap(({ text, offset }): Candidate[] => {
      const said = text.replace(/\s*([¥￥]\s?[\d,.]+|[\d,.]+\s?元)\s*$/, '');
      // 已将 has nothing of what will be.
      const words = said
        .replace(/\s/g, '')
        .replace(/已经?将/, '已把')
        .replace(/(已经?)[于在][\d年月日时分秒:：./-]{6,24}/, '$1')
        .replace(/[没未]能/g, '没');
      const is =
        unsure.test(words) || isOfElse(words) ? undefined : told.find(([, pattern]) => pattern.test(words));
      const raw = is && [...said.matchAll(/\S+/g)].at(-1)?.[0];
      if (!is || !raw) return [];
      const parsed = { value: is[0], raw, confidence: 0.86 };
      return [candidateAt(page.view, { name: 'status', parsed, piece, offset, label: '', sure: 1 })];
    });
  });
  return found.slice(-1);
}

function halves(text: string): { text: string; offset: number }[] {
  return [...text.matchAll(/[^，。；！,;!]+/g)].map((match) => ({ text: match[0], offset: match.index }));
}
