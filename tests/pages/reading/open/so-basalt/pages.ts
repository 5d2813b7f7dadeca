import type { Layout } from '../../truth';

/** One man's one-page card shop: two selects and read-only inputs, a query box, cards drawn into a textarea, a till. */
const style = `body{margin:0;background:#eceff1;font:14px/1.6 "Helvetica Neue","Microsoft YaHei",sans-serif;color:#37474f}.container{width:720px;margin:24px auto}.panel{background:#fff;border:1px solid #cfd8dc;border-radius:4px;margin-bottom:16px}.panel-heading{background:#37474f;color:#fff;padding:8px 14px;border-radius:3px 3px 0 0}.panel-body{padding:14px}.input-group{display:flex;margin-bottom:10px}.input-group-addon{width:92px;background:#eee;border:1px solid #ccc;border-right:0;padding:6px 10px;text-align:center}.form-control{flex:1;border:1px solid #ccc;padding:6px 10px;font:inherit}.alert{border-radius:4px;padding:10px 14px;margin-bottom:12px}.alert-success{background:#dff0d8;color:#3c763d}.alert-warning{background:#fcf8e3;color:#8a6d3b}.btn{display:inline-block;border:0;border-radius:4px;background:#455a64;color:#fff;padding:7px 16px;text-decoration:none}.btn-xs{padding:2px 8px;font-size:12px}.nav a{margin-right:18px;color:#37474f}.list-group-item{border-top:1px solid #e0e0e0;padding:10px 14px}.pull-right{float:right}footer{text-align:center;color:#90a4ae;font-size:12px}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="keywords" content="自动发卡,音乐会员,网盘会员"><title>${title}</title><style>${style}</style></head><body><div class="container">
<h2 style="text-align:center">⟦platformName|黑石小卖部⟧</h2>
<p class="nav" style="text-align:center"><a href="/">下单</a><a href="/query">查单</a><a href="/tiqu">提卡</a><a href="tencent://message/?uin=284610937">找站长</a></p>
${body}
<footer>黑石小卖部 Copyright 2023-2026 ｜ 站长QQ：⟦contact|284610937⟧ ｜ QQ交流群：713320984</footer>
</div></body></html>`;

const addon = (label: string, control: string) =>
  `<div class="input-group"><span class="input-group-addon">${label}</span>${control}</div>`;
const fixed = (label: string, value: string) =>
  addon(label, `<input class="form-control" readonly value="${value}">`);
const panel = (head: string, body: string) =>
  `<div class="panel"><div class="panel-heading">${head}</div><div class="panel-body">${body}</div></div>`;

export const soBasalt: Layout = {
  name: 'so-basalt',
  pages: [
    {
      kind: 'product',
      path: '/?cid=3&gid=41',
      html: shell(
        '黑石小卖部 - 24小时自助下单',
        `<div class="alert alert-warning">【11月3日】云盘类补货完毕，音乐类价格下调。查单请认准本站域名，谨防冒充。</div>
${panel(
  '自助下单',
  `<form action="/submit" method="post">
${addon('商品分类', '<select class="form-control" name="cid"><option value="1">视频会员</option><option value="3" selected>音乐会员</option><option value="4">云盘会员</option></select>')}
${addon('选择商品', '<select class="form-control" name="gid"><option value="40">蜂鸣音乐 豪华会员 月卡</option><option value="41" selected>⟦productName|蜂鸣音乐 豪华会员 季卡⟧</option><option value="42">蜂鸣音乐 豪华会员 年卡</option></select>')}
${fixed('商品单价', '⟦priceFen|￥23.80⟧')}
${fixed('剩余库存', '137 张')}
${addon('购买数量', '<input class="form-control" type="number" name="num" value="⟦may.quantity|1⟧">')}
${addon('你的邮箱', '<input class="form-control" name="email" placeholder="接收卡密，务必填对">')}
${addon('取卡密码', '<input class="form-control" name="pwd" placeholder="6位以上，查单用">')}
<p>付款：<label><input type="radio" name="pay" checked> 微信</label> <label><input type="radio" name="pay"> 支付宝</label> <label><input type="radio" name="pay"> QQ钱包</label></p>
<p><small>批发：5张起 22.00，20张起 20.50</small></p>
<button class="btn" style="width:100%">立即购买</button></form>`,
)}
${panel(
  '商品说明',
  `<p>兑换入口：打开蜂鸣音乐 → 我的 → 会员中心 → 兑换码。</p>
<p>⟦grants|付款后系统自动出卡，页面直接显示，同时发一份到你填的邮箱。⟧</p>
<p>支持安卓、苹果，和自己账号里现有的会员时长叠加。</p>
<p>⟦grants|提卡后 12 小时内兑换报错的，带截图找站长换一张新的。⟧</p>
<p style="color:red">⟦limits|虚拟物品，非卡密本身问题一律不退不换。⟧</p>
<p>⟦limits|同一账号一个季度只能兑 2 张，买多了兑不上本店不管。⟧</p>`,
)}
${panel('最近成交', '<marquee>尾号8830 刚刚购买了 蜂鸣音乐 豪华会员 年卡 ×1　　尾号1127 6分钟前购买了 方舟云盘 月卡 ×3</marquee>')}`,
      ),
    },
    {
      kind: 'payment',
      path: '/pay/wx.php?out=⟦orderId|HS1194508372⟧',
      html: shell(
        '微信扫码付款',
        `${panel(
          '微信扫码付款',
          `<div style="text-align:center"><p>请打开⟦payMethod|微信⟧扫一扫，付款 <b style="font-size:28px;color:#e65100">⟦payableFen|71.40元⟧</b></p><canvas width="180" height="180" style="background:#ddd"></canvas><p>二维码 <b>4 分 37 秒</b> 后作废</p><p>⟦status=unpaid|正在等待付款⟧，付好了本页自己会跳转</p></div>
<hr>${fixed('单号', 'HS1194508372')}${fixed('商品', '⟦productName|蜂鸣音乐 豪华会员 季卡⟧')}${fixed('张数', '⟦quantity|3⟧')}${fixed('提交于', '⟦orderTime|2026-11-05 22:18:40⟧')}`,
        )}<div class="alert alert-warning">⟦limits|少付、多付或者二维码作废以后再付的，系统不发卡，损失自负。⟧</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query?type=email',
      html: shell(
        '查单 - 黑石小卖部',
        `${panel(
          '查单',
          `<form>${addon('查询方式', '<select class="form-control"><option selected>下单邮箱</option><option>单号</option></select>')}${addon('查询内容', '<input class="form-control" value="wenwen_0816@mail.example">')}${addon('取卡密码', '<input class="form-control" type="password" value="******">')}<button class="btn">查一下</button></form>`,
        )}
<div class="panel"><div class="panel-heading">查到 3 笔（只显示最近一个月）</div>
⟦item⟧<div class="list-group-item"><a class="btn btn-xs pull-right" href="/tiqu?out=HS1194508372">提卡</a><div><b>⟦productName|蜂鸣音乐 豪华会员 季卡⟧</b> × ⟦quantity|3⟧</div><small>⟦orderId|HS1194508372⟧ / ⟦orderTime|2026-11-05 22:18:40⟧ / ⟦payMethod|微信⟧ / ⟦amountFen|71.40元⟧ / <font color="green">⟦status=delivered|已付款，卡已出⟧</font></small></div>
⟦item⟧<div class="list-group-item"><a class="btn btn-xs pull-right" href="/pay/ali.php?out=HS1194266015">去付款</a><div><b>⟦productName|方舟云盘 超级会员 月卡⟧</b> × ⟦quantity|1⟧</div><small>⟦orderId|HS1194266015⟧ / ⟦orderTime|2026-11-01 08:03:12⟧ / ⟦payMethod|支付宝⟧ / ⟦amountFen|15.90元⟧ / <font color="red">⟦status=unpaid|没付款⟧</font></small></div>
⟦item⟧<div class="list-group-item"><span class="pull-right">补货中</span><div><b>⟦productName|柚子视频 电视版 半年卡⟧</b> × ⟦quantity|2⟧</div><small>⟦orderId|HS1193820774⟧ / ⟦orderTime|2026-10-27 19:55:06⟧ / ⟦payMethod|微信⟧ / ⟦amountFen|158.00元⟧ / <font color="orange">⟦status=pending|已付款，缺货等补⟧</font></small></div>⟦/items⟧
</div>`,
      ),
    },
    {
      kind: 'order',
      path: '/tiqu?out=⟦orderId|HS1194508372⟧',
      html: shell(
        '提卡 - 黑石小卖部',
        `<div class="alert alert-success"><b>提卡成功！</b>这一单一共 ⟦deliveredCount|3⟧ 张，复制下面框里的内容去兑换。</div>
${panel(
  'HS1194508372',
  `<textarea class="form-control" id="kami" rows="5" style="width:95%" readonly></textarea><p><button class="btn btn-xs">一键复制</button> <button class="btn btn-xs">下载 txt</button> <a class="btn btn-xs" href="/feedback?out=HS1194508372">⟦entry|卡有问题？点这里反馈⟧</a></p>
${fixed('商品', '⟦productName|蜂鸣音乐 豪华会员 季卡⟧')}${fixed('张数', '⟦quantity|3⟧')}${fixed('单价', '￥23.80')}${fixed('实收', '⟦amountFen|￥71.40⟧')}${fixed('付款时间', '⟦payTime|2026-11-05 22:19:26⟧')}${fixed('付款通道', '⟦payMethod|微信⟧')}${fixed('状态', '⟦status=delivered|卡已出⟧')}`,
)}
<script>document.getElementById('kami').value = '⟦cardSecret|FM90-7KQ2-XW4T-81NA⟧\\n⟦cardSecret|FM90-M3VD-5PLE-06RC⟧\\n⟦cardSecret|FM90-2HYB-9USJ-47GZ⟧';</script>`,
      ),
    },
  ],
};
