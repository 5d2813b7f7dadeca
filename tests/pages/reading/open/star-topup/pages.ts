import type { Layout } from '../../truth';

/** A house of game top-ups: tiles of denominations, a till in a layer, a queue of one order, and the maker's page for codes. */
const style = `body{margin:0;font:14px/1.6 "Noto Sans SC",sans-serif;background:#fff;color:#1f2430}.bar{background:linear-gradient(90deg,#3b2a77,#6c3fb4);color:#fff;padding:14px 7%}.in{width:880px;margin:20px auto}.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:10px}.tiles>div{border:1px solid #ddd;border-radius:6px;padding:10px;text-align:center}.tiles .s{border-color:#6c3fb4;background:#f5f0ff}.lay{position:fixed;left:50%;top:80px;margin-left:-220px;width:400px;padding:20px;background:#fff;box-shadow:0 4px 30px #0005;text-align:center}.two{display:grid;grid-template-columns:1fr 1fr;gap:6px 40px}.two>div{border-bottom:1px solid #f2f2f2;padding:6px 0}.two small{color:#8b90a0;display:block}`;

const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body>${body}</body></html>`;
const bar = `<div class="bar"><b style="font-size:20px">⟦platformName|星垣充值⟧</b>　手游　端游　影音　我的订单　<a style="color:#fff">⟦entry|售后反馈⟧</a></div>`;

export const starTopup: Layout = {
  name: 'star-topup',
  pages: [
    {
      kind: 'product',
      path: '/game/canglan/topup',
      html: page(
        '沧澜纪元充值_星垣充值',
        `${bar}<div class="in"><h1 style="font-size:22px">⟦productName|沧澜纪元 月华石充值⟧</h1><p>直充到账 · 平均 3 分钟 · 今日已充 1,866 单</p><h4>1 填写角色信息</h4><p>角色 ID <input placeholder="9 位数字"> 区服 <select><option>凌波 1 区</option><option>听涛 2 区</option></select></p><h4>2 选择面额</h4><div class="tiles"><div>60 月华石<br>￥5.70</div><div>300 月华石<br>￥28.20</div><div class="s">⟦may.productName|680 月华石⟧<br>⟦priceFen|￥64.00⟧<br><small>原价 ￥68</small></div><div>1280 月华石<br>￥119.80</div></div><h4>3 支付方式</h4><div class="tiles"><div class="s">⟦may.payMethod|微信支付⟧</div><div>支付宝</div><div>星垣余额（￥3.12）</div></div><div style="background:#faf8ff;padding:14px;margin-top:16px">应付 <b style="color:#6c3fb4;font-size:22px">￥64.00</b> <button>确认充值</button></div><h4>充值说明</h4><ol><li>⟦limits|角色 ID 填写错误造成充错的，本站不予退款。⟧</li><li>⟦grants|15 分钟未到账自动退款，另赔 3% 站内券。⟧</li><li>iOS 与安卓数据不互通，请按自己的设备选择区服。</li><li>⟦limits|未成年人请在监护人同意下充值，本站不受理以此为由的退款。⟧</li></ol></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/game/canglan/topup?pay=1#till',
      html: page(
        '沧澜纪元充值_星垣充值',
        `${bar}<div class="in" style="opacity:.4"><h1 style="font-size:22px">沧澜纪元 月华石充值</h1><div class="tiles"><div>60 月华石<br>￥5.70</div><div>300 月华石<br>￥28.20</div><div>1280 月华石<br>￥119.80</div></div></div><div class="lay"><div style="text-align:right">✕</div><h3>⟦payMethod|微信⟧扫一扫付款</h3><div style="font-size:30px">⟦payableFen|￥<b>64</b>.00⟧</div><canvas width="180" height="180" style="background:#eee"></canvas><p style="color:#c33">二维码 04:37 后失效，请勿重复付款</p><p style="text-align:left;color:#777">订单　⟦orderId|XY20261124-0930-77154⟧<br>内容　⟦productName|沧澜纪元 680 月华石⟧ × ⟦quantity|1⟧<br>角色　318820476（听涛 2 区）<br>收款　⟦merchant|海口星垣信息技术有限公司⟧<br>状态　⟦status=unpaid|等待付款⟧…</p><button>我已付款</button> <button>换支付宝</button></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/order/XY20261124-0930-77154',
      html: page(
        '订单进度 - 星垣充值',
        `${bar}<div class="in"><h2>充值进行中，请不要重复下单</h2><p>前面还有 12 单，预计 8 分钟。页面刷新于 2026-11-24 10:05:00</p><div class="two"><div><small>订单编号</small>⟦orderId|XY20261124-0930-77154⟧</div><div><small>当前状态</small>⟦status=pending|已付款 · 充值中⟧</div><div><small>充值内容</small>⟦productName|沧澜纪元 680 月华石⟧</div><div><small>份数</small>⟦quantity|1⟧</div><div><small>充入角色</small>听涛 2 区 / 318820476</div><div><small>支付金额</small>⟦amountFen|64.00 元⟧</div><div><small>支付通道</small>⟦payMethod|微信支付⟧</div><div><small>微信流水</small>⟦tradeNo|4200002905202611240930771548⟧</div><div><small>提交时间</small>⟦orderTime|2026/11/24 09:30:26⟧</div><div><small>支付时间</small>⟦payTime|2026/11/24 09:31:02⟧</div></div><p>⟦grants|超过 15 分钟未到账的可以申请退款⟧：<button>⟦entry|申请退款⟧</button>　人工客服微信 ⟦contact|xingyuan_kf2⟧</p><p style="color:#999">上一单：XY20261101-2011-40098　沧澜纪元 60 月华石　￥5.70　已到账</p></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/canglan-maker/redeem?uid=318820476',
      html: page(
        '兑换中心 | ⟦platformName|沧澜纪元官网⟧',
        `<div style="background:#0c2b3a;color:#d8eef7;padding:16px 8%">沧澜纪元官网　新闻　资料　社区　<b>兑换中心</b></div><div class="in"><h2>礼包兑换</h2><p>当前角色：听涛 2 区 · 夜雨十年（318820476）</p><p><input value="⟦may.cardSecret|CLJY-8K2Q-77ZX-M0PA⟧" size="34"> <button>兑换</button></p><div style="border:1px solid #f3c2c2;background:#fff2f2;color:#b12b2b;padding:12px"><b>兑换失败</b>（错误码 20305）<br>该兑换码已于 ⟦may.otherTime|2026-11-20 18:22:07⟧ 被其他角色使用。</div><h4>兑换规则</h4><p>1. 奖励通过游戏内邮件发放，请留意邮箱容量。</p><p>2. ⟦limits|非官方渠道购买的兑换码出现问题，官方不予补发。⟧</p><p>3. 兑换码不区分大小写。</p><p>遇到问题请联系 <a>⟦entry|在线提单⟧</a> 或致电 ⟦contact|020-5550-4417⟧</p></div>`,
      ),
    },
  ],
};
