import type { Layout } from '../../truth';

/** A gift-card exchange on phones: coupon-shaped cards with a torn edge, dl lists, dialogs in the middle of the screen. */
const style = `body{margin:0;background:#fff3f0;font:14px/22px "PingFang SC",Roboto,sans-serif;color:#242424}.t-navbar{background:#fff;height:48px;line-height:48px;text-align:center;font-size:17px}.tk{margin:12px;background:#fff;border-radius:12px;position:relative;overflow:hidden}.tk .up{padding:16px;background:#ff6b57;color:#fff}.tk .dn{padding:14px 16px;border-top:2px dashed #ffd5cd}.tk h3{margin:0;font-size:17px}dl{margin:0;display:grid;grid-template-columns:88px 1fr;row-gap:8px}dt{color:#999}dd{margin:0;text-align:right}.bigp{font-size:28px;font-weight:700}.pill{display:inline-block;padding:6px 18px;border-radius:18px;border:1px solid #ff6b57;color:#ff6b57;margin-left:8px}.pill.f{background:#ff6b57;color:#fff}.mask{position:fixed;inset:0;background:rgba(0,0,0,.6)}.t-dialog{position:fixed;left:40px;right:40px;top:180px;background:#fff;border-radius:12px;text-align:center;padding:24px 20px 0}.t-dialog b{font-size:18px}.t-dialog .btn{border-top:1px solid #eee;margin:18px -20px 0;padding:12px;color:#ff6b57;display:flex}.t-dialog .btn span{flex:1}.bot{position:fixed;bottom:0;left:0;right:0;background:#fff;padding:10px 12px;text-align:right}.sm{font-size:12px;color:#999}.hd{text-align:center;padding:24px 16px}.hd .w{font-size:22px;font-weight:600}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>⟦platformName|珊瑚换换⟧-${title}</title><style>${style}</style></head><body><div class="t-navbar"><i class="t-icon t-icon-chevron-left"></i>${title}</div>${body}</body></html>`;

const dl = (pairs: [string, string][]) =>
  `<dl>${pairs.map(([k, v]) => `<dt>${k}</dt><dd>${v}</dd>`).join('')}</dl>`;

const pill = (words: string, filled = '') => `<span class="pill ${filled}">${words}</span>`;

const ticket = (word: string, name: string, count: string, sum: string, no: string, time: string) =>
  `⟦item⟧<div class="tk"><div class="up"><span style="float:right">${word}</span><h3>${name}</h3></div><div class="dn"><div>NO.${no}</div><div class="sm">${time} 下单</div><div style="text-align:right">${count}张　付 ${sum}</div></div></div>`;

export const moCoral: Layout = {
  name: 'mo-coral',
  pages: [
    {
      kind: 'product',
      path: '/mall/item/G20415',
      html: shell(
        '礼品卡',
        `<div class="tk"><div class="up" style="height:120px"><h3>⟦productName|蓝湾超市电子卡 500元面值⟧</h3><p class="sm" style="color:#ffe3de">全国 320 家门店及小程序通用</p></div><div class="dn"><span class="sm">换换价</span> <span class="bigp" style="color:#ff4127">⟦priceFen|<i style="font-size:14px;font-style:normal">¥</i>476<i style="font-size:14px;font-style:normal">.50</i>⟧</span> <span class="sm">9.53折</span><span class="sm" style="float:right">剩 37 张</span></div></div><div class="tk"><div class="dn">${dl(
          [
            ['卡片形式', '卡号 + 卡密'],
            ['有效期', '自激活起 3 年'],
            ['出卡方', '⟦merchant|珠海海岸礼卡⟧'],
            ['可用渠道', '门店、小程序'],
          ],
        )}</div></div><div class="tk"><div class="dn"><b>换卡须知</b><ol style="padding-left:18px;margin:6px 0"><li>⟦grants|支付后 30 分钟内出卡，逾期未出卡自动退款。⟧</li><li>⟦grants|平台担保卡内余额与面值一致，不足部分由平台补足。⟧</li><li>⟦limits|卡密一经查看，即不可退换。⟧</li><li>绑卡入口：蓝湾超市小程序 - 我的 - 礼品卡。</li><li>⟦limits|礼品卡不找零、不兑现、不开具发票。⟧</li></ol></div></div><div class="tk"><div class="dn">还可以换　蓝湾超市 100元面值 <b>¥95.80</b>　云朵蛋糕 200元卡 <b>¥168.00</b></div></div><div style="height:60px"></div><div class="bot"><span class="sm" style="float:left">客服　收藏</span>${pill('卖给平台')}${pill('马上换', 'f')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/mall/order/detail?no=⟦orderId|CH-261105-7730⟧',
      html: shell(
        '换卡详情',
        `<div class="hd"><div class="w">⟦status=delivered|出卡成功⟧</div><div class="sm">请在查看后 24 小时内完成绑卡</div></div><div class="tk"><div class="up"><h3>⟦productName|蓝湾超市电子卡 500元面值⟧</h3><div>⟦merchant|珠海海岸礼卡⟧ 出卡</div></div><div class="dn">⟦cardSecret|<div>卡号　<b>9530017744820116</b></div><div>卡密　<b>406-821-733</b></div>⟧<div class="sm">有效期至 2029-11-04 23:59</div></div></div><div class="tk"><div class="dn">${dl(
          [
            ['换卡单号', 'CH-261105-7730'],
            ['张数', '⟦quantity|1⟧张'],
            ['换卡价', '¥476.50'],
            ['红包', '-¥6.50'],
            ['共付', '⟦amountFen|<span>¥</span><b style="font-size:18px">470</b><span>.00</span>⟧'],
            ['付款途径', '⟦payMethod|云闪付⟧'],
            ['下单', '⟦orderTime|2026-11-05 11:24:18⟧'],
            ['付款', '⟦payTime|2026-11-05 11:25:02⟧'],
            ['出卡', '⟦otherTime|2026-11-05 11:31:40⟧'],
          ],
        )}</div></div><div style="height:60px"></div><div class="bot">${pill('在线客服')}${pill('⟦entry|卡有问题⟧')}${pill('再换一张', 'f')}</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/mall/order/mine',
      html: shell(
        '我的换卡',
        `<div class="sm" style="padding:12px 16px 0">待付款 0　待出卡 1　已出卡 2　已退款 1</div>${ticket('⟦status=pending|待出卡⟧', '⟦productName|云朵蛋糕 200元卡⟧', '⟦quantity|2⟧', '⟦amountFen|¥336.00⟧', '⟦orderId|CH-261116-0294⟧', '⟦orderTime|2026-11-16 18:02:37⟧')}${ticket('⟦status=delivered|已出卡⟧', '⟦productName|蓝湾超市电子卡 500元面值⟧', '⟦quantity|1⟧', '⟦amountFen|¥470.00⟧', '⟦orderId|CH-261105-7730⟧', '⟦orderTime|2026-11-05 11:24:18⟧')}${ticket('⟦status=delivered|已出卡⟧', '⟦productName|木棉书店 100元阅读卡⟧', '⟦quantity|3⟧', '⟦amountFen|¥273.60⟧', '⟦orderId|CH-261028-5116⟧', '⟦orderTime|2026-10-28 09:47:05⟧')}${ticket('⟦status=refunded|已退款⟧', '⟦productName|橘子院线 双人观影卡⟧', '⟦quantity|1⟧', '⟦amountFen|¥82.00⟧', '⟦orderId|CH-261019-8842⟧', '⟦orderTime|2026-10-19 20:30:51⟧')}⟦/items⟧<p class="sm" style="text-align:center">客服电话 ⟦contact|0756-8830217⟧</p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/mall/exchange?step=2',
      html: shell(
        '兑换礼品',
        `<div class="tk"><div class="up"><h3>输入兑换码</h3></div><div class="dn"><input value="⟦may.cardSecret|SHHH-8Q4K-ZT07-LM2C⟧" style="width:100%;height:40px;border:1px solid #eee"><p class="sm">兑换码在卡片背面或短信中，不区分大小写</p></div></div><div style="margin:12px">${pill('立即兑换', 'f')}</div><div class="mask"></div><div class="t-dialog t-dialog--show"><b>⟦may.status=failed|兑换失败⟧</b><p>该兑换码已于 11-09 21:04 被账号 186****5502 兑换，不能重复使用（E1032）</p><div class="btn"><span>知道了</span><span>⟦entry|我要申诉⟧</span></div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/mall/aftersale/detail?sid=⟦ticketNo|SH611080073⟧',
      html: shell(
        '售后进度',
        `<div class="hd"><div class="w">申请未通过</div><div class="sm">很抱歉，您的售后申请已被出卡方拒绝</div></div><div class="tk"><div class="dn"><b>拒绝理由</b><p style="margin:6px 0">出卡方反馈：该卡在出卡后 40 分钟已绑定成功，余额正常。⟦limits|已绑定的礼品卡不属于售后范围。⟧</p></div></div><div class="tk"><div class="dn">${dl(
          [
            ['售后编号', 'SH611080073'],
            ['换卡单号', '⟦orderId|CH-261105-7730⟧'],
            ['商品', '⟦productName|蓝湾超市电子卡 500元面值⟧'],
            ['申请退', '⟦refundFen|¥470.00⟧'],
            ['申请原因', '余额与面值不符'],
            ['提交于', '⟦otherTime|2026-11-08 10:15:22⟧'],
            ['审核于', '⟦otherTime|2026-11-08 16:48:09⟧'],
          ],
        )}</div></div><p class="sm" style="padding:0 16px">⟦grants|对结果不满意的，可在 3 天内申请平台复核一次。⟧</p><div class="bot">${pill('联系客服')}${pill('⟦entry|申请平台复核⟧', 'f')}</div>`,
      ),
    },
  ],
};
