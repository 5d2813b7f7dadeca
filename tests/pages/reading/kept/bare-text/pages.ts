import type { Layout } from '../../truth';

/** A homely shop: a bold word, and the colon and the value as bare text on the next line; fieldsets around. */
const style = `body{margin:0 auto;max-width:760px;font:16px/1.9 Georgia,"Songti SC",serif;background:#fffdf6;color:#3a2f22;padding:0 20px}
h1{font-size:24px;border-bottom:3px double #c9b28c}fieldset{border:1px solid #d8c7a6;margin:18px 0;padding:10px 20px}legend{color:#9a6b1f}p{margin:4px 0}strong{color:#6b4c17}
.chat td{padding:6px 10px;vertical-align:top;border-bottom:1px dotted #d8c7a6}.foot{font-size:13px;color:#998;margin:40px 0}code{font:15px monospace;background:#f3ead6;padding:2px 6px}`;

function shell(head: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${head}——⟦platformName|泡泡卡栈⟧</title><style>${style}</style></head><body><p style="font-size:20px">泡泡卡栈 <small>诚信经营第 6 年</small></p><p><a href="/">全部商品</a> / <a href="/find">查单</a> / <a href="/say">⟦entry|投诉与建议⟧</a></p>
<h1>${head}</h1>
${body}
<p class="foot">本店邮箱 ⟦contact|help@paopao-kz.example⟧ ，微信 ⟦contact|paopao_kz2020⟧ 。今日访客 733 人。</p></body></html>`;
}

const says = (pairs: [string, string][]) =>
  pairs
    .map(
      ([label, value]) => `<p><strong>${label}</strong>
      ：
      ${value}
    </p>`,
    )
    .join('\n');

export const bareText: Layout = {
  name: 'bare-text',
  pages: [
    {
      kind: 'order',
      path: '/find/one?k=⟦orderId|88301⟧',
      html: shell(
        '查单结果',
        `<fieldset><legend>第 ⟦orderId|88301⟧ 号单</legend>${says([
          ['买的是', '⟦productName|山海图鉴 激活序列号（标准版）⟧'],
          ['几份', '⟦quantity|1⟧ 份'],
          ['标 价', '45.00 元'],
          ['折 后', '⟦amountFen|39.60 元⟧'],
          ['下单日期', '⟦orderTime|2026年10月7日 21:14⟧'],
          ['怎么付的', '⟦payMethod|微信转账⟧'],
          ['现在怎样', '⟦status=delivered|已寄出序列号⟧'],
        ])}</fieldset><fieldset><legend>序列号</legend><p><code>⟦cardSecret|SHTJ-S-5521-PWQ8-0A3N⟧</code></p><p>⟦grants|装不上的话，三天内包退。⟧</p></fieldset>`,
      ),
    },
    {
      kind: 'order',
      path: '/find/one?k=⟦orderId|88417⟧',
      html: shell(
        '查单结果',
        `<fieldset><legend>第 ⟦orderId|88417⟧ 号单</legend>${says([
          ['买的是', '⟦productName|纸鸢笔记 Pro 终身码⟧'],
          ['几份', '⟦quantity|2⟧ 份'],
          ['标 价', '168.00 元'],
          ['折 后', '⟦amountFen|300.00 元⟧'],
          ['下单日期', '⟦orderTime|2026年11月2日 08:47⟧'],
          ['怎么付的', '⟦payMethod|支付宝⟧'],
          ['现在怎样', '⟦status=failed|出错了，补不上货⟧'],
        ])}</fieldset><p>很抱歉，有别的客人先买走了最后两份，请写信给我们。</p>`,
      ),
    },
    {
      kind: 'chat',
      path: '/talk?with=boss&k=88417',
      html: shell(
        '和店主的对话',
        `<p>关于第 ⟦may.orderId|88417⟧ 号单，店主通常一天内答复</p><table class="chat">
<tr><td>11月3日 10:02</td><td>客人</td><td>钱付了没有货，能退吗？</td></tr><tr><td>11月3日 15:40</td><td>店主</td><td>抱歉，给您退到优惠券可以吗？价值 ⟦may.refundFen|320 元⟧。</td></tr><tr><td>11月3日 15:52</td><td>客人</td><td>不要券，要退款。</td></tr><tr><td>11月4日 09:11</td><td>店主</td><td>⟦limits|老规矩，本店只退券不退钱。⟧</td></tr><tr><td>11月4日 09:15</td><td>客人</td><td>页面上写着三天内包退。</td></tr></table>
<p><textarea rows="3" cols="60" placeholder="写点什么"></textarea><button>送出</button></p>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/say',
      html: shell(
        '投诉与建议',
        `<form><fieldset><legend>请告诉我们哪里不好</legend><p><strong>单号</strong> <input placeholder="查单结果页上的号码"></p><p><strong>哪一类</strong> <select><option>没收到货</option><option>不能用</option><option>店主态度</option></select></p><p><strong>怎么回事</strong><br><textarea rows="5" cols="60" placeholder="请写清经过，十个字以上"></textarea></p><p><strong>截图</strong> <input type="file"></p><p><strong>回信地址</strong> <input placeholder="邮箱或电话"></p><button>寄出投诉</button></fieldset></form><p>⟦grants|每封投诉两天内必回。⟧</p>`,
      ),
    },
  ],
};
