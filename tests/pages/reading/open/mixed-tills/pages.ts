import { qrPicture } from '../../drawing';
import type { Layout } from '../../truth';

/** Tills and bills of providers that have nothing in common, each page another site. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif}${style}</style></head><body>${body}</body></html>`;

export const mixedTills: Layout = {
  name: 'mixed-tills',
  pages: [
    {
      kind: 'payment',
      path: '/pay/qrcode/2026112110224599182/',
      html: page(
        '微信安全支付',
        '.body{width:600px;margin:0 auto;text-align:center}.mod-title{font-size:20px;border-bottom:1px solid #ddd}.amount{font-size:40px}.detail dl{text-align:left;padding:0 120px}.detail dt{float:left;width:90px;color:#888}',
        `<div class="body"><h1 class="mod-title"><span>⟦payMethod|微信⟧扫码支付</span></h1><div class="mod-ct"><div class="amount">⟦payableFen|￥30.00⟧</div><div>${qrPicture(21, 200)}</div><div class="detail"><dl><dt>购买物品</dt><dd>⟦productName|账户代充-黑曜手游 300 晶石⟧</dd><dt>商户订单号</dt><dd>⟦orderId|2026112110224599182⟧</dd><dt>创建时间</dt><dd>⟦orderTime|2026-11-21 10:22:45⟧</dd></dl></div><div class="tip"><p>请使用微信扫一扫</p><p>扫描二维码完成支付</p></div></div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/submit.php',
      html: page(
        '收银台 | ⟦platformName|聚禾支付⟧',
        '.h{background:#2b6;color:#fff;padding:12px 40px;font-size:18px}.c{width:760px;margin:20px auto;border:1px solid #eee;padding:18px}.way{display:inline-block;border:1px solid #ccc;padding:8px 20px;margin:6px}.on{border-color:#2b6}',
        `<div class="h">聚禾支付收银台</div><div class="c"><p>订单金额 ⟦payableFen|<span style="font-size:26px;color:#f50">128.80</span> 元⟧</p><p>商品名称：⟦productName|知屿课堂 年度会员⟧　收款方：⟦merchant|杭州半亩塘网络⟧</p><p>商户单号：⟦orderId|BMT2611-77120⟧　平台单号：⟦tradeNo|2026112118120055093⟧</p><p>选择支付方式</p><div><span class="way on">支付宝</span><span class="way">微信支付</span><span class="way">QQ钱包</span></div><p><button>立即支付</button></p><p style="color:#999">客服QQ：⟦contact|80011552⟧</p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/cashier/usdt/c9012',
      html: page(
        'Checkout',
        'body{background:#0f1115;color:#eee}.c{width:420px;margin:40px auto;background:#1a1d24;padding:20px;text-align:center}',
        `<div class="c"><div style="font-weight:700">⟦platformName|TideGate⟧</div><p>⟦payMethod|USDT⟧ (TRC20)</p><p style="font-size:28px">14.72 USDT</p><p>≈ ⟦payableFen|¥105.00⟧</p>${qrPicture(33, 160)}<p>TQm4Zc8sXk1bRw2nVh7yPe5uLd9aGf3jKt</p><p>Order ⟦orderId|TG-88120-C⟧ expires in 14:22</p><p>Send exactly the amount shown</p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/expired?oid=⟦orderId|XS661120778⟧',
      html: page(
        '支付页面',
        '.c{width:460px;margin:60px auto;text-align:center;border:1px solid #ddd;padding:30px}',
        `<div class="c"><h2>⟦status=closed|二维码已过期⟧</h2><p>请返回商户重新发起支付</p><p>订单号 XS661120778</p><p>应付金额 ⟦payableFen|¥18.00⟧</p><button>返回商户</button><p style="font-size:12px;color:#999">由 ⟦platformName|云桥收银⟧ 提供支付服务</p></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/bank',
      html: page(
        '转账付款',
        '.c{width:600px;margin:30px auto}li{margin:6px 0}',
        `<div class="c"><h3>请向以下账户转账</h3><ul><li>收款户名：⟦merchant|梁小舟⟧</li><li>收款账号：6217 0033 1200 5518 802</li><li>开户行：汇融银行南城支行</li><li>转账金额：⟦payableFen|260.07 元⟧（务必精确到分）</li><li>附言：⟦orderId|LX26112207⟧</li></ul><p>购买：⟦productName|极客云主机 2 核 4G 半年付⟧</p><p>转账后请点击<button>我已付款</button></p></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/wx/bill/detail',
      html: page(
        '账单详情',
        'body{width:390px;background:#ededed}.t{background:#fff;text-align:center;padding:24px 0}.a{font-size:36px;font-weight:600}.r{background:#fff;display:flex;padding:8px 16px}.r span:first-child{width:90px;color:#888}',
        `<div class="t"><div>⟦may.merchant|深巷里的小铺⟧</div><div class="a">⟦amountFen|-68.00⟧</div></div><div class="r"><span>当前状态</span><span>⟦status=paid|支付成功⟧</span></div><div class="r"><span>商品</span><span>⟦productName|鲸落云盘会员-半年⟧</span></div><div class="r"><span>商户全称</span><span>⟦merchant|成都深巷里信息技术有限公司⟧</span></div><div class="r"><span>收单机构</span><span>拓海支付有限公司</span></div><div class="r"><span>支付时间</span><span>⟦payTime|2026年11月18日 14:20:07⟧</span></div><div class="r"><span>支付方式</span><span>⟦payMethod|零钱通⟧</span></div>`.replace(
          '⟦payMethod|零钱通⟧',
          '⟦payMethod=微信|微信零钱⟧',
        ) +
          `<div class="r"><span>交易单号</span><span>⟦tradeNo|4200002611182026110712345678⟧</span></div><div class="r"><span>商户单号</span><span>⟦orderId|SX20261118142001⟧</span></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/ali/bill',
      html: page(
        '账单',
        'body{width:400px;background:#f5f5f5}.w{background:#fff;padding:16px;margin-bottom:8px}.k{display:flex;justify-content:space-between;padding:5px 0}.k em{color:#999;font-style:normal}',
        `<div class="w" style="text-align:center"><div>⟦may.merchant|墨白数字权益⟧</div><div style="font-size:34px">⟦amountFen|-25.90⟧</div><div style="color:#999">⟦status=paid|交易成功⟧</div></div><div class="w"><div class="k"><em>创建时间</em><span>⟦payTime|2026-11-16 19:05:33⟧</span></div><div class="k"><em>付款方式</em><span>⟦payMethod|花呗⟧</span></div><div class="k"><em>商品说明</em><span>⟦productName|闪豆漫画 双月卡⟧</span></div><div class="k"><em>收款方全称</em><span>⟦merchant|苏州墨白科技有限公司⟧</span></div><div class="k"><em>订单号</em><span>⟦tradeNo|2026111622001480551204417788⟧</span></div><div class="k"><em>商家订单号</em><span>⟦orderId|MB1116190531⟧</span></div></div><div class="w"><div class="k">⟦entry|对此订单有疑问⟧</div><div class="k">⟦entry|投诉⟧</div></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/notify/success?out_trade_no=⟦orderId|HF0011220931⟧',
      html: page(
        '支付结果',
        '.c{width:420px;margin:40px auto;text-align:center}.m{font-size:30px}',
        `<div class="c"><div style="font-size:48px;color:#1aad19">✓</div><div>⟦status=paid|付款成功⟧</div><div class="m">⟦amountFen|¥ 9.90⟧</div><p>您已于 ⟦payTime|2026-11-22 09:31:15⟧ 通过⟦payMethod|支付宝⟧向⟦merchant|禾风卡品⟧付款</p><p>商户订单号：HF0011220931</p><p><button>返回商家</button></p></div><div style="text-align:center;color:#aaa">⟦platformName|融汇通⟧ | 安全支付</div>`,
      ),
    },
    {
      kind: 'product',
      path: '/item/2217',
      html: page(
        '晴空办公套件 个人版 1 年 - 点点软件铺',
        '.n{background:#fff;border-bottom:1px solid #eee;padding:12px 60px}.p{display:flex;width:980px;margin:20px auto}.p img{background:#cde}.i{margin-left:30px}.pr{font-size:28px;color:#e1251b}',
        `<div class="n">⟦platformName|点点软件铺⟧</div><div class="p"><img width="380" height="380" alt=""><div class="i"><h1>⟦productName|晴空办公套件 个人版 1 年⟧</h1><div class="pr">⟦priceFen|¥148.00⟧ <small><del>¥298</del></small></div><p>销量 1204　评价 388</p><p>版本 <button>1 年</button><button>3 年</button></p><button>加入购物车</button><button>立即购买</button></div></div><div style="width:980px;margin:0 auto"><img width="980" height="600" alt=""><img width="980" height="700" alt=""></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/order/pay/7L2M',
      html: page(
        '去支付',
        '.s{display:flex;justify-content:center;margin:20px}.s div{margin:0 20px;color:#bbb}.s .cur{color:#f60;font-weight:700}.c{width:680px;margin:0 auto}',
        `<div class="c"><p><a>⟦platformName|麦田虚拟商城⟧</a> &gt; 购物车 &gt; 支付</p><div class="s"><div>1 选择商品</div><div class="cur">2 支付订单</div><div>3 领取卡密</div></div><p>订单提交成功，请在 30 分钟内完成支付。</p><p>商品：⟦productName|语鲸英语词典 高级版⟧，共 ⟦quantity|2⟧ 件，合计 ⟦payableFen|¥56.00⟧</p><p>订单 ⟦orderId|MT7L2M-20261122⟧</p><p><label><input type="radio" checked> 支付宝</label> <label><input type="radio"> 微信</label></p><button>确认支付</button></div>`,
      ),
    },
  ],
};
