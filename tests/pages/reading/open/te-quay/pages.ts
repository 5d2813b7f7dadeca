import type { Layout } from '../../truth';

/** The help centre of a card shop on a desktop: a tree of questions at the side, an article at its right. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_帮助中心_⟦platformName|码头数卡⟧</title><style>
body{margin:0;font:14px/1.9 "Microsoft YaHei",Arial;color:#404040;background:#fff}a{color:#0a6ebd;text-decoration:none}.hd{border-bottom:2px solid #f60}.w{width:1100px;margin:0 auto}.hd .w{height:80px;line-height:80px}.hd b{font-size:24px;color:#f60}.main:after{content:"";display:block;clear:both}.aside{float:left;width:200px;margin-top:20px;border:1px solid #e5e5e5}.aside dt{background:#fafafa;padding:6px 14px;font-weight:700}.aside dd{margin:0;padding:4px 14px 4px 26px}.aside dl{margin:0}.art{float:right;width:860px;margin-top:20px}.art h1{font-size:20px;border-bottom:1px solid #eee;padding-bottom:10px}.meta{color:#999;font-size:12px}.bx{float:left;width:260px;height:150px;border:1px solid #eee;margin:0 16px 16px 0;padding:10px}.ft{clear:both;border-top:1px solid #eee;margin-top:30px;text-align:center;color:#888;font-size:12px;padding:20px}
</style></head><body><div class="hd"><div class="w"><b>码头数卡</b> 帮助中心 <span style="float:right"><a href="/">返回商城</a> | <a href="/order">我的订单</a> | <a href="/help/feedback">⟦entry|意见反馈⟧</a></span></div></div><div class="w main"><div class="aside"><dl><dt>新手上路</dt><dd><a>注册与登录</a></dd><dd><a>购物流程</a></dd><dd><a>如何查询卡密</a></dd></dl><dl><dt>支付帮助</dt><dd><a>支付方式</a></dd><dd><a>付款后没有收到卡密</a></dd></dl><dl><dt>售后服务</dt><dd><a>退换货政策</a></dd><dd><a>发货时效</a></dd><dd><a>⟦entry|申请售后⟧</a></dd></dl></div><div class="art">${body}</div></div><div class="ft">客服热线：⟦contact|028-6140-7795⟧（9:00-21:00） &nbsp; 客服邮箱：⟦contact|service@matouka.example⟧<br>⟦icp|蜀ICP备2021004466号⟧ &nbsp; 川公网安备 51010402000917号</div></body></html>`;

export const teQuay: Layout = {
  name: 'te-quay',
  pages: [
    {
      kind: 'rules',
      path: '/help/article/21.html',
      html: shell(
        '退换货政策',
        `<h1>退换货政策</h1><p class="meta">更新时间：2026-08-15 09:30 &nbsp; 浏览：52,417</p><p>码头数卡销售的商品包括实物储值卡、电子卡密和账号直充三类，不同类别的商品适用不同的退换货政策。</p><p><strong>一、实物储值卡</strong></p><p>⟦grants|签收之日起 7 天内，卡片未刮开、未绑定的，可以无理由退货。⟧⟦limits|退货运费由买家承担。⟧实物卡通过快递寄送，请当面验收。</p><p><strong>二、电子卡密</strong></p><p>⟦limits|电子卡密一旦查看，即不支持退换。⟧⟦grants|卡密查看前，您可以随时申请取消订单并全额退款。⟧⟦grants|如卡密面值不符或无法使用，请在查看后 72 小时内提交凭证，我们核实后为您更换。⟧</p><p><strong>三、账号直充</strong></p><p>直充商品会提交到运营商或者游戏官方的系统。⟦limits|订单提交充值后不能取消。⟧⟦grants|充值失败的订单，货款将在 1-3 个工作日退回原支付渠道。⟧</p><p><strong>四、如何申请</strong></p><p>登录后进入“我的订单”，找到对应的订单，点击“申请售后”，选择原因并上传截图即可。</p><p><strong>五、优惠券与积分</strong></p><p>⟦limits|订单退款后，已使用的优惠券不予返还。⟧积分按照实际支付金额重新计算。</p><p class="meta">这篇文章对您有帮助吗？ <a>有帮助(318)</a> <a>没帮助(207)</a></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/article/23.html',
      html: shell(
        '发货时效',
        `<h1>发货时效</h1><p class="meta">更新时间：2026-09-02 14:10 &nbsp; 浏览：18,903</p><table border="1" cellpadding="6" style="border-collapse:collapse;width:100%"><tr><th>商品类别</th><th>发货方式</th><th>时效承诺</th></tr><tr><td>电子卡密</td><td>系统自动</td><td>⟦grants|付款后 5 分钟内发出⟧</td></tr><tr><td>账号直充</td><td>系统提交</td><td>⟦grants|付款后 2 小时内到账⟧</td></tr><tr><td>话费慢充</td><td>人工排队</td><td>⟦grants|付款后 72 小时内到账⟧</td></tr><tr><td>实物储值卡</td><td>快递</td><td>⟦grants|付款后 48 小时内发出⟧</td></tr></table><p>以上时效从付款成功时开始计算。</p><p>⟦grants|超出时效仍未发货的，每超过 24 小时赔付订单金额的 1%，最高 5 元无门槛优惠券。⟧</p><p>⟦limits|遇运营商系统维护、春节等法定节假日，时效顺延，不适用上述赔付。⟧</p><p>⟦limits|首次购买或单笔超过 1000 元的订单需人工审核，审核期间不计入发货时效。⟧</p><p>您可以在订单详情页查看充值进度。</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/help/index.html',
      html: shell(
        '首页',
        `<h1>您好，请问有什么可以帮您？</h1><p><input size="60" placeholder="输入问题关键字，如：卡密无效"> <button>搜索</button></p><p>热门搜索：<a>卡密无效</a> <a>充值没到账</a> <a>怎么开发票</a> <a>忘记密码</a></p><div class="bx"><b>订单问题</b><br><a>付款了订单还是待付款</a><br><a>如何查询卡密</a><br><a>如何取消订单</a></div><div class="bx"><b>支付问题</b><br><a>支付方式有哪些</a><br><a>微信支付提示限额</a><br><a>重复付款怎么办</a></div><div class="bx"><b>售后问题</b><br><a>退换货政策</a><br><a>退款多久到账</a><br><a>⟦entry|投诉商品或客服⟧</a></div><div class="bx"><b>账户问题</b><br><a>修改绑定手机</a><br><a>注销账户</a></div><div style="clear:both"></div><p><b>最新公告</b></p><p>· <a>关于部分视频会员价格调整的通知</a> 2026-11-25</p><p>· <a>系统维护公告（11 月 20 日 02:00-04:00）</a> 2026-11-18</p>`,
      ),
    },
  ],
};
