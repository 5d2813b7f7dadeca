import type { Layout } from '../../truth';

/** Components that build their shadow trees by script: facts come as attributes or as data and exist nowhere else. */
const style = `body{margin:0;background:#f0f4ff;font:15px/1.7 system-ui,"PingFang SC";color:#1d2a4d}main{display:block;max-width:680px;margin:20px auto}`;

const define = `const css='<style>.b{background:#fff;border-radius:12px;padding:18px 24px;margin:0 0 14px;display:block}.r{display:flex;justify-content:space-between;border-bottom:1px dotted #c9d3f0;padding:7px 0}.r span{color:#7281ad}.s{background:#e0e9ff;border-radius:4px;padding:1px 8px}.bar{background:#2b4acb;color:#fff;padding:12px 24px}.q{text-align:right}.q i,.a i{font-style:normal;display:inline-block;background:#eaf0ff;border-radius:10px;padding:5px 12px;margin:4px 0}</style>';
const part=(name,draw)=>customElements.define(name,class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML=css+draw(this)}});
part('x-bar',(e)=>'<div class="bar"><b>'+e.getAttribute('shop')+'</b>　订单　卡包　'+e.getAttribute('entry')+'</div>');
part('x-facts',(e)=>'<section class="b"><h3>'+e.getAttribute('head')+'</h3>'+JSON.parse(e.getAttribute('rows')).map((r)=>'<div class="r"><span>'+r[0]+'</span><strong>'+r[1]+'</strong></div>').join('')+'</section>');
part('x-badge',(e)=>'<span class="s">'+e.getAttribute('text')+'</span>');
part('x-said',(e)=>'<div class="'+e.getAttribute('side')+'"><i>'+e.getAttribute('text')+'</i></div>');
part('x-box',(e)=>'<section class="b"><slot></slot></section>');`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title} — ⟦platformName|北极光卡仓⟧</title><style>${style}</style></head><body><x-bar shop="北极光卡仓" entry="⟦entry|售后工单⟧"></x-bar><main>${body}</main><p style="text-align:center;color:#7281ad">服务 QQ ⟦contact|3380176642⟧　build 2026.11.18</p><script>${define}</script></body></html>`;

const facts = (head: string, rows: [string, string][]) =>
  `<x-facts head="${head}" rows='${JSON.stringify(rows)}'></x-facts>`;
const said = (side: 'q' | 'a', words: string) => `<x-said side="${side}" text="${words}"></x-said>`;

export const scriptShadow: Layout = {
  name: 'script-shadow',
  pages: [
    {
      kind: 'order',
      path: '/c/order?k=41',
      html: shell(
        '订单明细',
        `<x-badge text="⟦status=delivered|已完成发放⟧"></x-badge>${facts('⟦productName|雪橇输入法 皮肤通⟧', [
          ['订单流水', '⟦orderId|BJG-41-20261117⟧'],
          ['购买份数', '⟦quantity|2⟧'],
          ['每份', '￥9.90'],
          ['费用合计', '⟦amountFen|￥19.80⟧'],
          ['生成时间', '⟦orderTime|2026-11-17 15:15:42⟧'],
          ['支付时间', '⟦payTime|2026-11-17 15:16:20⟧'],
          ['支付渠道', '⟦payMethod|微信H5⟧'],
        ])}${facts('卡仓', [
          ['码 1', '⟦cardSecret|XQPF-7719-00KD-A⟧'],
          ['码 2', '⟦cardSecret|XQPF-7719-00KD-B⟧'],
        ])}`,
      ),
    },
    {
      kind: 'order',
      path: '/c/order?k=58',
      html: shell(
        '订单明细',
        `<x-badge text="⟦status=unpaid|还没付款⟧"></x-badge>${facts('⟦productName|极昼天气 去广告版⟧', [
          ['订单流水', '⟦orderId|BJG-58-20261120⟧'],
          ['购买份数', '⟦quantity|1⟧'],
          ['应缴费用', '⟦payableFen|￥6.00⟧'],
          ['生成时间', '⟦orderTime|2026-11-20 20:02:13⟧'],
          ['保留至', '2026-11-20 20:32:13'],
        ])}<x-box><button>去付款</button></x-box>`,
      ),
    },
    {
      kind: 'chat',
      path: '/c/talk?k=41',
      html: shell(
        '联系卡仓',
        `<x-box><p>坐席 ⟦agentId|阿北⟧ 为您服务</p>${said('a', '在的，请讲')}${said('q', '两个码都说不存在')}${said('a', '发个截图我看看')}${said('q', '发了')}${said('a', '⟦grants|明早上班给您换新码⟧')}${said('q', '都第三天了')}${said('a', '⟦limits|超过 48 小时系统换不了了⟧')}<textarea placeholder="请输入"></textarea><button>发送</button></x-box>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/c/work?id=⟦ticketNo|W-2611-090⟧',
      html: shell(
        '工单 W-2611-090',
        `${facts('工单', [
          ['关联订单', '⟦orderId|BJG-41-20261117⟧'],
          ['提单', '⟦otherTime|2026-11-20 09:05:31⟧'],
          ['处理人', '⟦agentId|阿北⟧'],
          ['阶段', '⟦may.status=pending|待商家回复⟧'],
        ])}<x-box><p>我：两个码都提示不存在，要求退 ⟦refundFen|19.80⟧。</p><p>阿北：已转上游，请等通知。</p><textarea placeholder="追加说明"></textarea><button>回复</button></x-box>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/c/use',
      html: shell(
        '雪橇输入法 · 使用皮肤码',
        `<x-box><input value="⟦may.cardSecret|XQPF-7719-00KD-A⟧"><button>使用</button></x-box>${facts(
          '使用失败',
          [
            ['原因', '皮肤码不存在或已失效'],
            ['代号', 'E1104'],
            ['今日剩余机会', '2'],
          ],
        )}`,
      ),
    },
  ],
};
