import type { Layout } from '../../truth';

/** A hosted shop's status page: a thank-you with the number above it, a folded summary at the side, blocks of bare lines under small headings. */
const style = `body{margin:0;font:14px/1.5 -apple-system,"PingFang SC",sans-serif;color:#333}.content{display:flex;min-height:700px}.main{flex:1;padding:40px 40px 40px 12%}.sidebar{width:38%;background:#fafafa;border-left:1px solid #e1e1e1;padding:40px}.os-order-number{color:#737373;margin:0}.os-header__title{margin:0 0 20px}.content-box{border:1px solid #d9d9d9;border-radius:5px;padding:16px;margin-bottom:14px}.two{display:flex}.two>div{width:50%}h3{font-size:14px;margin:8px 0 2px}.product{display:flex;justify-content:space-between}.product__thumb{position:relative;width:64px;height:64px;background:#e6e6e6}.product__qty{position:absolute;right:-8px;top:-8px;background:#737373;color:#fff;border-radius:10px;padding:0 7px}.total-line{display:flex;justify-content:space-between;padding:4px 0}.pay{font-size:24px}.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.bar{background:#111;color:#fff;text-align:center;padding:6px}`;

const shell = (title: string, main: string, side: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title} - ⟦platformName|Kumo Digital⟧ - 结账</title><style>${style}</style></head><body><div class="bar">全场满 ¥300 免税 · 黑五 11/27 00:00 开抢</div><div class="content"><div class="main"><h2><a>Kumo Digital</a></h2>${main}<p style="color:#999">退款政策　隐私政策　服务条款　联系信息</p></div><div class="sidebar">${side}</div></div></body></html>`;

const side = (name: string, option: string, quantity: string, sub: string, lines: string) =>
  `<div class="product"><div class="product__thumb"><span class="product__qty">${quantity}</span></div><div><span>${name}</span><br><small>${option}</small></div><span>${sub}</span></div><hr>${lines}`;

const line = (label: string, value: string) =>
  `<div class="total-line"><span>${label}</span><span>${value}</span></div>`;

export const statusColumn: Layout = {
  name: 'status-column',
  pages: [
    {
      kind: 'order',
      path: '/7719/orders/9c1e04ab',
      html: shell(
        '谢谢您，晓桐！',
        `<p class="os-order-number">订单 ⟦orderId|#KD10442⟧</p><h1 class="os-header__title">谢谢您，晓桐！</h1><div class="content-box"><h2>⟦status=paid|您的付款已确认⟧</h2><p>数字商品准备好后，我们会向 xt.lin@mail.example 发送邮件。</p></div><div class="content-box"><h2>客户信息</h2><div class="two"><div><h3>联系信息</h3>xt.lin@mail.example<h3>账单地址</h3>林晓桐<br>上海市 200030<br>中国</div><div><h3>付款方式</h3>⟦payMethod|Alipay⟧ · ¥236.00<h3>下单时间</h3>⟦orderTime|2026年11月19日 13:27⟧</div></div></div>`,
        side(
          '⟦productName|Nagare 笔刷全集⟧',
          '商用 / 2 台设备',
          '⟦quantity|2⟧',
          '¥256.00',
          `${line('小计', '¥256.00')}${line('折扣 AUTUMN20', '- ¥20.00')}${line('运费', '免费')}<div class="total-line"><span>总计</span><span class="pay"><small>CNY</small> ⟦amountFen|¥236.00⟧</span></div>`,
        ),
      ),
    },
    {
      kind: 'payment',
      path: '/checkouts/cn/c1a77e?step=payment_method',
      html: shell(
        '付款',
        `<p>购物车 &gt; 信息 &gt; <b>付款</b></p><div class="content-box"><p>联系 xt.lin@mail.example <a>更改</a></p></div><h2>付款</h2><p>所有交易均安全且经过加密。</p><div class="content-box"><p><label><input type="radio" name="p"> Alipay</label></p><p><label><input type="radio" name="p" checked> ⟦may.payMethod|微信支付⟧</label> 点击“立即付款”后，您将看到二维码</p></div><button>立即付款</button>`,
        side(
          '⟦productName|Hoshi 排版模板 12 套⟧',
          '个人授权',
          '⟦quantity|1⟧',
          '¥89.00',
          `<p><input placeholder="折扣码"> <button>使用</button></p>${line('小计', '¥89.00')}${line('处理费', '¥2.00')}<div class="total-line"><span>总计</span><span class="pay"><small>CNY</small> ⟦payableFen|¥91.00⟧</span></div>`,
        ),
      ),
    },
    {
      kind: 'rules',
      path: '/policies/refund-policy',
      html: shell(
        '退款政策',
        `<h1>退款政策</h1><p>我们的商品均为数字下载。⟦limits|下载链接一旦打开，订单即为最终销售，不可退款。⟧</p><p>⟦grants|若文件损坏或与页面说明不符，请在 14 天内来信，我们全额退款。⟧</p><p>折扣码每单限用一个。</p><p>⟦limits|以折扣价购买的商品不参与任何退款。⟧</p><p>来信请寄 ⟦contact|help@kumo.example⟧，我们通常在两个工作日内回复。</p>`,
        '<p>购物车为空</p><p>推荐：Nagare 笔刷全集 ¥128.00</p>',
      ),
    },
  ],
};
