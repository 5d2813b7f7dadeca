import type { Layout } from '../../truth';

/** A top-up site of the kind anyone can open for rent: blocks with gradients, tabs, marquee, popup tables. */
const style = `body{margin:0;font:14px/1.6 "Microsoft YaHei",sans-serif;background:#eef1f7 linear-gradient(120deg,#d9ecff,#fce9f3);color:#454e59}.col{max-width:760px;margin:0 auto;padding:12px}.block{background:#fff;border-radius:8px;box-shadow:0 2px 10px rgba(90,110,160,.15);margin-bottom:14px;overflow:hidden}.block-title{padding:10px 16px;background:linear-gradient(90deg,#6a8dff,#b28dff);color:#fff}.block-content{padding:14px 16px}.nav-tabs{display:flex;list-style:none;margin:0;padding:0;border-bottom:1px solid #e5e8ef}.nav-tabs li{flex:1;text-align:center;padding:9px}.nav-tabs .active{border-bottom:2px solid #6a8dff;font-weight:700}.input-group{display:flex;margin-bottom:10px}.input-group-addon{background:#f0f2f7;border:1px solid #dcdfe6;padding:6px 12px;width:90px}.form-control{flex:1;border:1px solid #dcdfe6;padding:6px 10px}.table{width:100%;border-collapse:collapse}.table td,.table th{border:1px solid #e5e8ef;padding:7px 8px;text-align:left}.btn-block{display:block;width:100%;background:#6a8dff;color:#fff;border:0;padding:9px;border-radius:4px;text-align:center;margin-bottom:8px}.layui-layer{position:relative;background:#fff;border-radius:4px;box-shadow:0 1px 30px rgba(0,0,0,.3);max-width:520px;margin:20px auto}.layui-layer-title{background:#f8f8f8;border-bottom:1px solid #eee;padding:9px 16px}.layui-layer-content{padding:12px}.label{border-radius:3px;color:#fff;padding:2px 8px;font-size:12px}.label-primary{background:#3498db}.label-success{background:#27ae60}.label-danger{background:#e74c3c}.label-default{background:#95a5a6}`;
const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>⟦platformName|九尾狐代充网⟧ - ${title}</title><style>${style}</style></head><body><div class="col"><div class="block"><div class="block-content" style="text-align:center"><div style="width:72px;height:72px;border-radius:50%;background:#ffd3a8;margin:0 auto"></div><h3 style="margin:6px 0">九尾狐代充网</h3><span style="color:#999">已稳定运营 1126 天 ｜ 累计订单 58,301 笔 ｜ 今日 ￥4,630.20</span></div></div>${body}<p style="text-align:center;color:#8a93a3">客服 QQ <a>⟦contact|2216903458⟧</a> ｜ <a>⟦entry|售后反馈⟧</a> ｜ <a>开通分站</a></p></div></body></html>`;
const tabs = (on: number) =>
  `<ul class="nav nav-tabs">${['下单', '查单', '卡密', '分站', '更多'].map((one, at) => `<li${at === on ? ' class="active"' : ''}>${one}</li>`).join('')}</ul>`;
const line = (
  no: string,
  account: string,
  goods: string,
  count: string,
  time: string,
  code: string,
  status: string,
  tone: string,
) =>
  `⟦item⟧<tr><td>⟦orderId|${no}⟧</td><td>${account}</td><td>⟦productName|${goods}⟧</td><td>⟦quantity|${count}⟧</td><td>⟦orderTime|${time}⟧</td><td><span class="label label-${tone}">⟦status=${code}|${status}⟧</span></td><td><a>详细</a></td></tr>`;

export const haAlmanac: Layout = {
  name: 'ha-almanac',
  pages: [
    {
      kind: 'order',
      path: '/?mod=query&data=66310928',
      html: shell(
        '订单进度查询',
        `<div class="block">${tabs(1)}<div class="block-content"><div class="input-group"><span class="input-group-addon">下单账号</span><input class="form-control" value="66310928"></div><a class="btn-block">立即查询</a><table class="table"><thead><tr><th>ID</th><th>下单账号</th><th>商品</th><th>份数</th><th>购买时间</th><th>进度</th><th></th></tr></thead><tbody>${line('58288', '66310928', '绿泡泡音乐 豪华会员 1个月', '1', '2026-11-18 10:12:49', 'pending', '待处理', 'primary')}${line('58106', '66310928', '绿泡泡音乐 豪华会员 1个月', '1', '2026-10-18 09:58:30', 'delivered', '已完成', 'success')}${line('57940', '66310928', '飞鱼视频 会员直充 季卡', '2', '2026-09-30 20:07:11', 'failed', '异常', 'danger')}${line('57733', '66310928', '小蜜蜂外卖 5元红包', '10', '2026-09-11 12:01:05', 'refunded', '已退单', 'default')}⟦/items⟧</tbody></table><p style="color:#999">进度说明：待处理＝排队中，已完成＝充值到账，异常＝请联系客服，已退单＝钱已退回。</p></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/?mod=order&id=⟦orderId|58288⟧&skey=7b1e',
      html: shell(
        '订单进度查询',
        `<div class="block">${tabs(1)}<div class="block-content"><div class="input-group"><span class="input-group-addon">下单账号</span><input class="form-control" placeholder="请输入下单时填写的账号"></div><a class="btn-block">立即查询</a></div></div><div class="layui-layer layui-layer-page"><div class="layui-layer-title">订单详细信息</div><div class="layui-layer-content"><table class="table"><tr><td colspan="2" style="text-align:center"><b>订单基本信息</b></td></tr><tr><td>ID</td><td>58288</td></tr><tr><td>商品</td><td>⟦productName|绿泡泡音乐 豪华会员 1个月⟧</td></tr><tr><td>花费</td><td>⟦amountFen|11.60元⟧</td></tr><tr><td>购买时间</td><td>⟦orderTime|2026-11-18 10:12:49⟧</td></tr><tr><td>下单账号</td><td>66310928</td></tr><tr><td>进度</td><td><span class="label label-primary">⟦status=pending|待处理⟧</span></td></tr><tr><td colspan="2" style="text-align:center"><b>商品说明</b></td></tr><tr><td colspan="2">人工充值，早 9 点到晚 11 点排队处理。⟦grants|当天没充上的第二天中午前必定到账，否则退单。⟧⟦limits|账号填错不退不补！⟧</td></tr></table><a class="btn-block" style="background:#e74c3c">⟦entry|订单有问题？投诉⟧</a></div></div>`,
      ),
    },
    {
      kind: 'product',
      path: '/?cid=4&tid=212',
      html: shell(
        '飞鱼视频 会员直充 季卡',
        `<div class="block">${tabs(0)}<div class="block-content"><div class="input-group"><span class="input-group-addon">分类</span><select class="form-control"><option>影视会员</option></select></div><div class="input-group"><span class="input-group-addon">商品</span><select class="form-control"><option>飞鱼视频 会员直充 月卡</option><option selected>⟦productName|飞鱼视频 会员直充 季卡⟧</option><option>飞鱼视频 会员直充 年卡</option></select></div><div class="input-group"><span class="input-group-addon">价格</span><input class="form-control" disabled value="⟦priceFen|￥38.88⟧"></div><div class="input-group"><span class="input-group-addon">库存</span><input class="form-control" disabled value="326 份"></div><div class="input-group"><span class="input-group-addon">份数</span><input class="form-control" value="⟦may.quantity|1⟧"></div><div class="input-group"><span class="input-group-addon">手机号</span><input class="form-control" placeholder="要开会员的手机号"></div><div style="background:#fff7e0;border:1px dashed #f0c36d;padding:8px 12px;margin-bottom:10px"><b>下单必看</b><br>⟦grants|1-30分钟到账，高峰期最晚2小时。⟧<br>⟦grants|会员掉了包补，质保90天。⟧<br>⟦limits|仅限非会员账号购买，已是会员充不上不退。⟧<br>支持手机、平板、电视。</div><a class="btn-block">立即购买</a><a class="btn-block" style="background:#f39c12">加入购物车</a></div></div><div class="block"><div class="block-title">动态</div><div class="block-content">186****3301 刚刚购买了 小蜜蜂外卖 5元红包 ×10<br>qq 用户 28*** 3 分钟前购买了 飞鱼视频 月卡 ×1</div></div>`,
      ),
    },
    {
      kind: 'payment',
      path: '/other/submit.php?type=qqpay&orderid=⟦orderId|20261118101249377⟧',
      html: shell(
        '收银台',
        `<div class="block"><div class="block-title">确认支付</div><div class="block-content"><table class="table"><tr><td width="30%">支付单号</td><td>20261118101249377</td></tr><tr><td>名称</td><td>⟦productName|绿泡泡音乐 豪华会员 1个月⟧</td></tr><tr><td>份数</td><td>⟦quantity|1⟧</td></tr><tr><td>时间</td><td>⟦orderTime|2026-11-18 10:12:49⟧</td></tr><tr><td>需支付</td><td style="color:#e74c3c;font-size:20px">⟦payableFen|11.60 元⟧</td></tr><tr><td>状态</td><td>⟦status=unpaid|未付款⟧</td></tr></table><p style="text-align:center">请用 <b>⟦payMethod|QQ钱包⟧</b> 扫码</p><div style="width:180px;height:180px;background:#222;margin:0 auto 12px"></div><a class="btn-block">支付完成点这里</a></div></div>`,
      ),
    },
  ],
};
