import type { Layout } from '../../truth';

/** A card shop with a glassy theme: what was looked up comes as a dialog over the front page's goods. */
const shell = (title: string, body: string, dialog: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}</title><style>
body{margin:0;font:14px/1.6 sans-serif;background:#dfe9f3;color:#34495e}.head{padding:14px 8%;background:rgba(255,255,255,.7);display:flex;gap:24px}.head .name{font-size:19px;font-weight:700}.goods{width:84%;margin:16px auto;display:grid;grid-template-columns:repeat(4,1fr);gap:12px}.goods div{background:#fff;border-radius:8px;padding:10px}.goods em{font-style:normal;color:#e74c3c}.layer-shade{position:fixed;inset:0;background:#000;opacity:.35}.layer-page{position:absolute;top:80px;left:50%;margin-left:-260px;width:520px;background:#fff;border-radius:4px;z-index:9}.layer-title{background:#f8f8f8;padding:10px 16px;border-bottom:1px solid #eee}.layer-content{padding:14px 18px}.layer-content p{margin:5px 0}.lab{color:#95a5a6;margin-right:8px}.sec{background:#f4f7fa;border:1px dashed #b8c6d3;padding:8px 12px;white-space:pre-line;word-break:break-all}.tag{border-radius:3px;color:#fff;background:#27ae60;font-size:12px;padding:1px 7px}.tag.o{background:#e67e22}.no{display:none}.foot{text-align:center;color:#7f8c8d;padding:16px}
</style></head><body><div class="head"><span class="name">⟦platformName|雪线卡铺⟧</span><span>购物</span><span>查询订单</span><span>登录</span></div>${body}<div class="foot">店长QQ：⟦contact|3308814590⟧</div>${dialog}</body></html>`;
const goods = `<div class="goods"><div>飞梭网盘 会员月卡<br><em>￥12.00</em> 库存 88</div><div>星尘壁纸 永久<br><em>￥18.80</em> 库存 205</div><div>鹿角翻译 年卡<br><em>￥76.00</em> 库存 9</div><div>青空日历 高级版<br><em>￥25.00</em> 已售罄</div></div>`;
const layer = (title: string, body: string) =>
  `<div class="layer-shade"></div><div class="layer-page"><div class="layer-title">${title}<span style="float:right">×</span></div><div class="layer-content">${body}</div></div>`;

export const dialogCards: Layout = {
  name: 'dialog-cards',
  pages: [
    {
      kind: 'payment',
      path: '/?tradeNo=261120194407218830',
      html: shell(
        '雪线卡铺',
        goods,
        layer(
          '扫码支付',
          `<div style="text-align:center"><p>请使用 <b>⟦payMethod|支付宝⟧</b> 扫描二维码</p><div style="width:170px;height:170px;background:#eceff1;margin:0 auto"></div><p style="font-size:24px;color:#e74c3c">⟦payableFen|￥76.00⟧</p><p><span class="lab">商品</span>⟦productName|鹿角翻译 年卡⟧</p><p><span class="lab">数量</span>⟦quantity|1⟧</p><p><span class="lab">订单号</span>⟦orderId|261120194407218830⟧</p><p>⟦status=unpaid|等待支付⟧… 付款后请不要关闭本窗口</p></div>`,
        ),
      ),
    },
    {
      kind: 'order',
      path: '/user/query?tradeNo=261120194407218830',
      html: shell(
        '订单查询 - 雪线卡铺',
        goods,
        layer(
          '查询结果',
          `<p><b>⟦productName|鹿角翻译 年卡⟧</b>　<span class="tag">⟦status=paid|已支付⟧</span></p><p><span class="lab">订单号</span>⟦orderId|261120194407218830⟧</p><p><span class="lab">数量</span>⟦quantity|1⟧　<span class="lab">金额</span>⟦amountFen|￥76.00⟧</p><p><span class="lab">支付方式</span>⟦payMethod|支付宝⟧</p><p><span class="lab">下单时间</span>⟦orderTime|2026-11-20 19:44:07⟧</p><p><span class="lab">支付时间</span>⟦payTime|2026-11-20 19:44:52⟧</p><p><span class="lab">卡密</span></p><div class="sec">很抱歉，有人在你付款之前抢走了最后一件，请联系店长处理。</div>`,
        ),
      ),
    },
    {
      kind: 'order',
      path: '/user/query?tradeNo=261104083016550272',
      html: shell(
        '订单查询 - 雪线卡铺',
        goods,
        layer(
          '查询结果',
          `<p><b>⟦productName|飞梭网盘 会员月卡⟧</b>　<span class="tag">⟦status=delivered|已发货⟧</span></p><p><span class="lab">订单号</span>⟦orderId|261104083016550272⟧</p><p><span class="lab">数量</span>⟦quantity|3⟧　<span class="lab">金额</span>⟦amountFen|￥36.00⟧</p><p><span class="lab">支付方式</span>⟦payMethod|QQ钱包⟧</p><p><span class="lab">下单时间</span>⟦orderTime|2026-11-04 08:30:16⟧</p><p><span class="lab">支付时间</span>⟦payTime|2026-11-04 08:30:41⟧</p><p><span class="lab">卡密</span></p><div class="sec">⟦cardSecret|FSWP30-KK1M-70QZ⟧
⟦cardSecret|FSWP30-B8XD-21RT⟧
⟦cardSecret|FSWP30-WJ5E-94LA⟧</div><p class="no">查询密码错误</p>`,
        ),
      ),
    },
  ],
};
