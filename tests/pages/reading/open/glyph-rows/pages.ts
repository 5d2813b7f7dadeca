import type { Layout } from '../../truth';

/** An app's pages in the browser: custom elements all the way down, picture letters before every row, labels that end without a colon. */
const style = `body{margin:0;background:#f5f5f7}uni-page-body,uni-view{display:block}uni-page-body{width:375px;margin:0 auto;font:15px/22px "PingFang SC",sans-serif;color:#222}.nav{background:#6b5bff;color:#fff;text-align:center;padding:12px}.hd{background:#6b5bff;color:#fff;padding:20px}.box{background:#fff;border-radius:12px;margin:10px;padding:12px}.r{display:flex;align-items:center;padding:7px 0}.r .ic{font-family:iconfont;color:#6b5bff;width:26px}.r .k{color:#888;flex:1}.tabs{display:flex;background:#fff}.tabs uni-view{flex:1;text-align:center;padding:10px 0}.on{color:#6b5bff}.tip{color:#aaa;font-size:12px;text-align:center}uni-button{display:inline-block;border:1px solid #6b5bff;border-radius:16px;padding:3px 14px;color:#6b5bff;margin-left:8px}`;

const shell = (title: string, body: string, site = '⟦platformName|小鹿出码⟧') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><uni-app><uni-page><uni-page-body><uni-view class="nav">${title}</uni-view>${body}<uni-view class="tip">${site} · 由平台托管交易</uni-view><uni-view class="tabs"><uni-view>&#xe601; 首页</uni-view><uni-view>&#xe602; 分类</uni-view><uni-view class="on">&#xe603; 订单</uni-view><uni-view>&#xe604; 我的</uni-view></uni-view></uni-page-body></uni-page></uni-app></body></html>`;

const row = (glyph: string, label: string, value: string) =>
  `<uni-view class="r"><uni-text class="ic"><span>&#x${glyph};</span></uni-text><uni-text class="k"><span>${label}</span></uni-text><uni-text class="v"><span>${value}</span></uni-text></uni-view>`;

export const glyphRows: Layout = {
  name: 'glyph-rows',
  pages: [
    {
      kind: 'order',
      path: '/h5/?t=1#/pages/order/info?sn=1',
      html: shell(
        '订单信息',
        `<uni-view class="hd"><uni-view style="font-size:20px">⟦status=delivered|码已发放⟧</uni-view><uni-view>本单还可申诉 1天23小时</uni-view></uni-view><uni-view class="box">${row('e611', '宝贝', '⟦productName|麋鹿图库 商用授权 1 年⟧')}${row('e612', '份数', '⟦quantity|1⟧')}${row('e613', '实付', '⟦amountFen|￥ 209⟧')}${row('e614', '单号', '⟦orderId|DL6207714420931⟧')}${row('e615', '下单', '⟦orderTime|2026-11-18 23:51:07⟧')}${row('e616', '支付', '⟦payMethod|微信支付⟧')}${row('e617', '卖家', '⟦merchant|角落素材馆⟧')}</uni-view><uni-view class="box">${row('e618', '授权码', '⟦cardSecret|MLTK-2026-UQ41-77ZA-0KPC⟧')}<uni-view><uni-button>复制</uni-button><uni-button>⟦entry|我要申诉⟧</uni-button></uni-view></uni-view><uni-view class="box"><uni-view>猜你想买</uni-view><uni-view>角落字体 全家桶 ￥99　|　麋鹿音效 ￥39</uni-view></uni-view>`,
      ),
    },
    {
      kind: 'order',
      path: '/h5/?t=2#/pages/order/list',
      html: shell(
        '全部订单',
        `<uni-view class="tabs"><uni-view class="on">全部</uni-view><uni-view>待付款 1</uni-view><uni-view>待发码</uni-view><uni-view>已完成</uni-view></uni-view>⟦item⟧<uni-view class="box"><uni-view class="r"><uni-text class="k">⟦merchant|角落素材馆⟧</uni-text><uni-text style="color:#f60">⟦status=unpaid|等你付款⟧</uni-text></uni-view><uni-view>⟦productName|角落字体 全家桶⟧</uni-view><uni-view class="r"><uni-text class="k">×⟦quantity|1⟧</uni-text><uni-text>需付 ⟦payableFen|￥99⟧</uni-text></uni-view><uni-view class="tip">⟦orderId|DL6207719035512⟧　⟦orderTime|2026-11-23 08:00:16⟧</uni-view><uni-button>付款</uni-button><uni-button>取消</uni-button></uni-view>⟦item⟧<uni-view class="box"><uni-view class="r"><uni-text class="k">⟦merchant|北坡账号行⟧</uni-text><uni-text style="color:#f60">⟦status=pending|等卖家发码⟧</uni-text></uni-view><uni-view>⟦productName|雪原求生 豪华版激活码⟧</uni-view><uni-view class="r"><uni-text class="k">×⟦quantity|2⟧</uni-text><uni-text>实付 ⟦amountFen|￥156⟧</uni-text></uni-view><uni-view class="tip">⟦orderId|DL6207718847100⟧　⟦orderTime|2026-11-21 17:22:48⟧</uni-view><uni-button>催一催</uni-button></uni-view>⟦/items⟧<uni-view class="tip">没有更多了</uni-view>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/h5/?t=3#/pages/appeal/detail?id=92',
      html: shell(
        '申诉详情',
        `<uni-view class="hd"><uni-view style="font-size:20px">⟦may.status=failed|申诉不成立⟧</uni-view></uni-view><uni-view class="box"><uni-view>平台判定</uni-view><uni-view>⟦limits|卖家出具了首次激活记录，买家录屏不完整，不支持退款⟧</uni-view></uni-view><uni-view class="box">${row('e621', '申诉编号', '⟦ticketNo|SS00092⟧')}${row('e614', '单号', '⟦orderId|DL6207714420931⟧')}${row('e622', '申诉金额', '⟦refundFen|￥209⟧')}${row('e623', '发起时间', '⟦otherTime|2026-11-19 10:08:44⟧')}${row('e624', '判定时间', '⟦otherTime|2026-11-22 14:00:00⟧')}</uni-view>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/h5/?t=4#/pages/activate/index',
      html: shell(
        '授权激活',
        `<uni-view class="box"><uni-input><input value="⟦may.cardSecret|MLTK-2026-UQ41-77ZA-0KPC⟧"></uni-input><uni-view style="color:#e43">&#xe640; 此授权码已绑定其他账号（2026-10-30 19:44），无法重复激活</uni-view><uni-button>重新输入</uni-button></uni-view><uni-view class="box">没有授权码？ 官方售价 ￥299/年</uni-view>`,
        '⟦platformName|麋鹿图库⟧',
      ),
    },
  ],
};
