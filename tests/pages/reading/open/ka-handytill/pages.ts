import type { Layout } from '../../truth';

/** The till of an aggregator as phones show it, 2019: a sum in large figures, a countdown, a pop-up of the shop behind. */
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,user-scalable=no"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0;background:#f2f3f5;font:14px/1.6 -apple-system,"Microsoft YaHei"}.top{background:#2aa36b;color:#fff;text-align:center;padding:14px}.box{background:#fff;margin:12px;border-radius:6px;padding:16px}.mon{font-size:38px;text-align:center}.mon i{font-size:20px;font-style:normal}.gr{color:#999}.li{display:flex;justify-content:space-between;padding:7px 0;border-bottom:1px dashed #eee}.qr{width:210px;height:210px;margin:10px auto;border:1px solid #ddd;background:repeating-linear-gradient(45deg,#333 0 6px,#fff 6px 13px)}.btn{display:block;background:#2aa36b;color:#fff;text-align:center;padding:12px;border-radius:4px;margin:10px 0}.mask{position:fixed;inset:0;background:rgba(0,0,0,.5)}.lay{position:absolute;left:8%;right:8%;top:12%;background:#fff;border-radius:6px;padding:18px}.warn{color:#e2472f}</style></head><body>${body}</body></html>`;

export const kaHandytill: Layout = {
  name: 'ka-handytill',
  pages: [
    {
      kind: 'payment',
      path: '/pay/scan.php?trade_no=S2019052214083177',
      html: page(
        '扫码支付 - 顺手收银台',
        `<div class="top">⟦platformName|顺手收银台⟧</div><div class="box"><p class="gr" style="text-align:center;margin:0">请扫码支付</p><div class="mon">⟦payableFen=3003|<i>￥</i>30.03⟧⟦may.amountFen=3003|⟧</div><p class="warn" style="text-align:center">为了区分是谁付的，请付 30.03，一分也别多别少</p><div class="qr"></div><p style="text-align:center">二维码剩余有效时间 <b>04:37</b></p><p class="gr" style="text-align:center">长按保存图片，打开⟦payMethod|微信⟧扫一扫 → 相册</p></div><div class="box"><div class="li"><span class="gr">商户</span><span>⟦merchant|豆芽卡铺⟧</span></div><div class="li"><span class="gr">商品</span><span>⟦productName|云听音乐会员月卡*2⟧</span></div><div class="li"><span class="gr">商户订单</span><span>⟦orderId|DY190522140812⟧</span></div><div class="li"><span class="gr">平台单号</span><span>⟦tradeNo|S2019052214083177⟧</span></div><div class="li"><span class="gr">订单原价</span><span>⟦amountFen|30.00元⟧</span></div><div class="li"><span class="gr">创建时间</span><span>⟦orderTime|2019-05-22 14:08:31⟧</span></div></div><div class="box gr"><p>⟦limits|金额付错、过期才付的，系统认不出来，钱不会自动退。⟧⟦grants|这种情况拿付款截图来找我们，核对后一个工作日内人工补单。⟧</p><p>顺手收银台只代收款，不卖东西。⟦limits|东西好不好请找商户，本平台不对商品负责。⟧</p><a class="btn" style="background:#fff;color:#e2472f;border:1px solid #e2472f">⟦entry|付了没反应？点这里⟧</a></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/return.php?trade_no=S2019052214083177&st=1',
      html: page(
        '支付结果',
        `<div class="top">⟦platformName|顺手收银台⟧</div><div class="box" style="text-align:center"><div style="font-size:44px;color:#2aa36b">✔</div><h3 style="margin:4px">⟦status=paid|支付成功⟧</h3><div class="mon">⟦amountFen|￥30.03⟧</div><p class="gr">已优惠 0.00 元 · 手续费由商户承担</p></div><div class="box"><p>您向 <b>⟦merchant|豆芽卡铺⟧</b> 付的款已经到账，付款时间 ⟦payTime|2019-05-22 14:10:06⟧，订单 ⟦orderId|DY190522140812⟧ 。3 秒后回到商户网页取卡，没有跳转请手动点。</p><a class="btn">返回商户取货</a><p class="gr">平台单号 ⟦tradeNo|S2019052214083177⟧</p></div><div class="box"><p class="gr">⟦limits|请在当天 24 点前确认收到货，第二天款就结给商户了，到时候我们拦不住。⟧</p><p>没收到货？<a class="warn">⟦entry|举报这个商户⟧</a></p></div><div class="box gr">广告：自动发卡系统源码 399 元，送一年域名</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/shop/douya/query?kw=DY190522140812',
      html: page(
        '查询订单-豆芽卡铺',
        `<div class="top" style="background:#5468c9">⟦platformName|豆芽卡铺⟧ · 查订单</div><div class="box"><input value="DY190522140812" style="width:70%;padding:8px"> <button>查询</button><p class="gr">输入订单号或下单时留的手机号</p></div><div class="box"><p><b>⟦productName|云听音乐会员月卡⟧</b></p><p class="gr">15.00 × ⟦quantity|2⟧</p><p>订单 ⟦orderId|DY190522140812⟧<br>合计 ⟦amountFen|30.03 元⟧（含识别尾数 0.03）<br>⟦payMethod|微信⟧ · ⟦payTime|2019-05-22 14:10:06⟧ 支付 · ⟦otherTime|2019-05-22 14:10:11⟧ 发卡</p><p>⟦status=delivered|已发卡⟧ <a>再看一次卡密</a></p></div><div class="box gr">店主微信：⟦contact|douya_kapu⟧ 上班摸鱼，回得慢别急<br>最近公告（2019-05-01）：五一照常发货，视频会员涨到 18 元</div><div class="mask"><div class="lay layui-layer-page"><h3 style="margin-top:0">您的卡密（共⟦deliveredCount|2⟧张）</h3><pre style="background:#f6f6f6;padding:10px;white-space:pre-wrap">⟦cardSecret|YTM-4F8K-19QX-77LD⟧
⟦cardSecret|YTM-90BN-C3WA-52RE⟧</pre><p class="warn">兑换地址：云听APP-我的-兑换码。⟦limits|本月30号前兑换，到期作废不补。⟧</p><p>⟦grants|兑不了的当天联系店主，换新或者退钱你选。⟧</p><a class="btn">复制全部</a><p style="text-align:center"><a>关闭</a>　<a>⟦entry|卡密无效，我要反馈⟧</a></p></div></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/notice/77.html',
      html: page(
        '关于微信通道切换的通知 - 顺手收银台',
        `<div class="top">⟦platformName|顺手收银台⟧ 商户公告</div><div class="box"><h3>关于微信通道切换的通知</h3><p class="gr">2019-06-03 10:15　阅读 884</p><p>各位商户：</p><p>微信通道今天 18:00 换新的，单笔最低 1.00 元最高 3000.00 元，费率从 2.8% 调到 3.2%。换的时候大概十分钟收不了款，⟦grants|在那期间买家付的钱会原路退，⟧请跟买家说一声。</p><p>D0 结算的商户注意，今天最后一批 17:30 打款，起结 50.00 元。</p><p>有问题加商户群，或者打 ⟦contact|0539-8830217⟧，找⟦may.agentId|小周⟧。</p><p style="text-align:right">顺手收银台运营组</p></div><div class="box gr">上一篇：端午节放假安排<br>下一篇：严禁销售违规商品</div>`,
      ),
    },
  ],
};
