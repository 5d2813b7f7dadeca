import type { Layout } from '../../truth';

/** A market for game accounts between players, new front end on a component library, the market holding the money. */
const css = `:root{--c:#3b6cff}*{box-sizing:border-box}body{margin:0;background:#f4f6fb;font:14px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#303133}.lh-header{height:62px;background:#fff;display:flex;align-items:center;padding:0 40px;box-shadow:0 1px 4px rgba(0,0,0,.06)}.lh-header .logo{font-weight:800;font-size:22px;color:var(--c);margin-right:40px}.lh-header a{margin-right:24px;color:#606266;text-decoration:none}.lh-header .user{margin-left:auto}.wrap{width:1180px;margin:18px auto;display:flex;gap:18px}.side{width:180px;background:#fff;border-radius:8px;padding:12px}.side li{list-style:none;padding:8px}.side ul{padding:0;margin:0}.main{flex:1;min-width:0}.el-card{background:#fff;border-radius:8px;padding:18px 22px;margin-bottom:16px}.el-steps{display:flex}.el-step{flex:1}.el-step__title{font-weight:600}.el-step__description{color:#909399;font-size:12px}.el-descriptions__body{display:grid;grid-template-columns:repeat(2,1fr);gap:8px 20px}.el-descriptions__label{color:#909399;margin-right:12px}.el-tag{background:#ecf5ff;color:var(--c);border-radius:4px;padding:1px 8px;font-size:12px}.el-table{width:100%;border-collapse:collapse}.el-table td,.el-table th{padding:10px 8px;border-bottom:1px solid #ebeef5;text-align:left;vertical-align:top}.fee{display:flex;justify-content:space-between;max-width:340px;margin-left:auto}.fee.total{font-size:18px;color:#f5483b}.el-button{border:1px solid #dcdfe6;border-radius:4px;background:#fff;padding:7px 15px;margin-right:8px}.el-button--primary{background:var(--c);color:#fff}.el-form-item{display:flex;margin-bottom:14px}.el-form-item__label{width:110px;color:#606266}.el-input__inner{width:420px;padding:6px 10px;border:1px solid #dcdfe6;border-radius:4px}.el-alert{background:#fdf6ec;color:#b88230;border-radius:4px;padding:10px 14px;margin-bottom:14px}footer{text-align:center;color:#909399;font-size:12px;padding:26px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${css}</style></head><body><div id="app"><header class="lh-header"><div class="logo">⟦platformName|螺号网⟧</div><a>找账号</a><a>我要卖号</a><a>估价工具</a><a>帮助中心</a><div class="user">余额 ¥46.20　<span>夜航船2088</span>　消息 <em>3</em></div></header><div class="wrap">${body}</div><footer>服务时间 9:00-24:00　客服热线 ⟦contact|400-660-7351⟧　<a>在线客服</a><br>© 2017-2026 福州螺号网络科技有限公司　⟦icp|闽ICP备17009826号-3⟧　增值电信业务经营许可证 闽B2-20180417</footer></div></body></html>`;

const side = `<aside class="side"><ul><li>我的主页</li><li><b>我买到的</b></li><li>我卖出的</li><li>我的钱包</li><li>优惠券 2</li><li>⟦entry|售后/纠纷⟧</li><li>实名认证</li></ul></aside>`;
const desc = (pairs: [string, string][]) =>
  `<div class="el-descriptions"><div class="el-descriptions__body">${pairs.map(([k, v]) => `<div class="el-descriptions__cell"><span class="el-descriptions__label">${k}</span><span class="el-descriptions__content">${v}</span></div>`).join('')}</div></div>`;
const step = (title: string, time: string) =>
  `<div class="el-step"><div class="el-step__title">${title}</div><div class="el-step__description">${time}</div></div>`;
const row = (
  no: string,
  time: string,
  goods: string,
  seller: string,
  price: string,
  paid: string,
  code: string,
  said: string,
  more: string,
) =>
  `⟦item⟧<tr class="el-table__row"><td colspan="5" style="background:#f8f9fc;color:#909399">⟦orderTime|${time}⟧　订单号 ⟦orderId|${no}⟧　卖家 ⟦merchant|${seller}⟧</td></tr><tr class="el-table__row"><td>⟦productName|${goods}⟧</td><td>¥${price}</td><td><b>⟦amountFen|¥${paid}⟧</b><br><small>含服务费</small></td><td><span class="el-tag">⟦status=${code}|${said}⟧</span></td><td>${more}</td></tr>`;

export const luConch: Layout = {
  name: 'lu-conch',
  pages: [
    {
      kind: 'order',
      path: '/trade/buyer/detail?tradeNo=LH2026110821334719',
      html: shell(
        '交易详情 - 螺号网游戏账号交易平台',
        `${side}<main class="main"><section class="el-card"><h3>⟦status=delivered|卖家已交付账号，等待您确认收货⟧</h3><p style="color:#909399">还剩 <b>1 天 06:12:44</b>　⟦limits|2026-11-11 22:05 前未确认且未发起售后的，系统将自动确认并把货款结算给卖家。⟧</p><div class="el-steps">${step('提交订单', '⟦orderTime|2026-11-08 21:33:47⟧')}${step('买家付款', '⟦payTime|2026-11-08 21:34:20⟧')}${step('卖家交付', '⟦otherTime|2026-11-08 22:05:11⟧')}${step('换绑完成', '待进行')}${step('交易完成', '待进行')}</div></section><section class="el-card"><h4>订单信息</h4>${desc(
          [
            ['订单号', '⟦orderId|LH2026110821334719⟧ <a>复制</a>'],
            ['卖家', '⟦merchant|南风不晚_07⟧ <span class="el-tag">成交 213 笔</span>'],
            ['商品编号', 'XY-5580217'],
            ['游戏区服', '星渊纪元 / 安卓 / 双星区'],
            ['付款方式', '⟦payMethod|微信支付⟧'],
            ['支付流水', '⟦tradeNo|4200002981202611087734105526⟧'],
          ],
        )}<p style="display:flex;gap:14px"><i style="width:84px;height:84px;background:#dde4ff"></i><span>⟦productName|【星渊纪元】96级 全限定皮肤12个 双星区安卓 可换绑⟧<br><small>上架时间 2026-11-02 10:15</small></span><span style="margin-left:auto">¥1,280.00</span></p><div class="fee"><span>商品价格</span><span>¥1,280.00</span></div><div class="fee"><span>平台服务费（3%）</span><span>¥38.40</span></div><div class="fee"><span>找回包赔（5%）</span><span>¥64.00</span></div><div class="fee"><span>优惠券</span><span>-¥20.00</span></div><div class="fee total"><span>实付</span><span>⟦amountFen|¥1,362.40⟧</span></div></section><section class="el-card"><h4>交付的账号</h4><div class="el-alert">账号信息仅对您可见。⟦limits|请在收到后 30 分钟内登录核对，超时未提出异议的视为与描述一致。⟧</div>${desc(
          [
            [
              '账号资料',
              '<code>⟦cardSecret|登录账号：xy88213407　登录密码：Lq7#m2vdK⟧</code> <button class="el-button">一键复制</button>',
            ],
            ['绑定手机', '已解绑'],
            ['交付说明', '卖家：密保改完截图发我，别登太多设备。'],
          ],
        )}</section><section class="el-card"><button class="el-button el-button--primary">确认收货</button><button class="el-button">⟦entry|账号有问题，申请售后⟧</button><button class="el-button">联系卖家</button><p style="color:#909399;font-size:13px">⟦grants|购买找回包赔的订单，自交易完成起 180 天内账号被原主找回，平台按实付货款全额赔付。⟧⟦limits|因买家使用外挂、代练、租借他人导致的封禁不在包赔范围内。⟧</p></section></main>`,
      ),
    },
    {
      kind: 'order',
      path: '/trade/buyer/list',
      html: shell(
        '我买到的 - 螺号网',
        `${side}<main class="main"><section class="el-card"><div class="el-tabs">全部 (5)　待付款 (1)　待收货 (1)　已完成　<b>售后中</b></div><p><input class="el-input__inner" style="width:240px" placeholder="订单号/商品标题"> <button class="el-button">搜索</button></p><table class="el-table"><thead><tr><th>商品</th><th>标价</th><th>实付款</th><th>交易状态</th><th>操作</th></tr></thead><tbody>${row('LH2026111013020855', '2026-11-10 13:02:08', '【山海行】35级成品号 双五星 苹果官服', '栗子味的云', '168.00', '173.04', 'unpaid', '待付款', '<a>去付款</a><br><a>取消订单</a>')}${row('LH2026110821334719', '2026-11-08 21:33:47', '【星渊纪元】96级 全限定皮肤12个 双星区安卓 可换绑', '南风不晚_07', '1,280.00', '1,362.40', 'delivered', '待收货', '<a>查看账号</a><br><a>⟦entry|申请售后⟧</a>')}${row('LH2026101719441230', '2026-10-17 19:44:12', '【铁甲战线】满改重坦 6 台 渠道服', '老兵收藏', '320.00', '329.60', 'refunded', '已退款', '<a>退款详情</a>')}${row('LH2026092208150671', '2026-09-22 08:15:06', '【山海行】开局自选号 10 连', '栗子味的云', '15.00', '15.45', 'closed', '交易关闭', '<a>再次购买</a>')}⟦/items⟧</tbody></table><p style="text-align:right">共 4 条　‹ 1 ›</p></section><section class="el-card"><h4>猜你想要</h4><p>【星渊纪元】88级 6皮肤　¥460.00　|　【山海行】40级 三五星　¥355.00　|　【铁甲战线】新手号　¥9.90</p></section></main>`,
      ),
    },
    {
      kind: 'product',
      path: '/goods/XY-5580217.html',
      html: shell(
        '【星渊纪元】96级 全限定皮肤12个_账号交易_螺号网',
        `<main class="main"><p style="color:#909399">首页 / 手游账号 / 星渊纪元 / 安卓</p><section class="el-card" style="display:flex;gap:26px"><i style="width:360px;height:240px;background:#dde4ff"></i><div style="flex:1"><h2>⟦productName|【星渊纪元】96级 全限定皮肤12个 双星区安卓 可换绑⟧</h2><p><span style="font-size:28px;color:#f5483b">⟦priceFen|¥1280⟧</span>　<del>¥1500</del>　<span class="el-tag">已降价 ¥220</span></p><p>浏览 1,204　收藏 37　上架 2026-11-02 10:15</p>${desc(
          [
            ['卖家', '⟦merchant|南风不晚_07⟧'],
            ['信用', '98.6 分'],
            ['实名', '已认证'],
            ['防沉迷', '成年'],
          ],
        )}<p><label><input type="checkbox" checked> 找回包赔 +¥64.00</label>　<label><input type="checkbox"> 专人验号 +¥30.00</label></p><p><button class="el-button el-button--primary">立即购买</button><button class="el-button">砍价</button></p></div></section><section class="el-card"><h4>卖家描述</h4><p>本人自用两年，氪金两万多，工作忙了没时间打理。限定全齐，坐骑 9 个，金币 310 万。手机邮箱都可以换，没有二次实名。⟦limits|虚拟物品看好再拍，换绑之后概不退换。⟧诚心要可以小刀。</p></section><section class="el-card"><h4>平台保障</h4><ol><li>⟦grants|货款由平台托管，您确认收货前卖家拿不到钱。⟧</li><li>⟦grants|您付款后 24 小时内卖家未交付的，您可无条件取消并全额退款。⟧</li><li>⟦grants|账号与描述严重不符的，核实后退货款并退还服务费。⟧</li><li>⟦limits|买家个人原因取消交易的，服务费不予退还。⟧</li><li>⟦limits|脱离平台私下付款造成的损失，螺号网不承担任何责任。⟧</li></ol><h4>购买流程</h4><p>拍下付款 → 卖家交付账号 → 登录核对 → 换绑手机与邮箱 → 确认收货</p><p><a>⟦entry|举报该商品⟧</a></p></section></main>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/service/dispute/apply?tradeNo=LH2026110821334719',
      html: shell(
        '发起售后 - 螺号网纠纷中心',
        `${side}<main class="main"><section class="el-card"><h3>发起售后</h3><div class="el-alert">⟦limits|同一订单只能发起两次售后，请一次性上传全部凭证。⟧⟦grants|提交后卖家有 24 小时响应时间，逾期由平台介入。⟧</div><form class="el-form"><div class="el-form-item"><label class="el-form-item__label">订单号</label><input class="el-input__inner" readonly value="⟦orderId|LH2026110821334719⟧"></div><div class="el-form-item"><label class="el-form-item__label">商品</label><input class="el-input__inner" readonly value="⟦productName|【星渊纪元】96级 全限定皮肤12个 双星区安卓 可换绑⟧"></div><div class="el-form-item"><label class="el-form-item__label">被投诉方</label><input class="el-input__inner" readonly value="⟦merchant|南风不晚_07⟧"></div><div class="el-form-item"><label class="el-form-item__label">订单实付</label><input class="el-input__inner" readonly value="⟦amountFen|¥1362.40⟧"></div><div class="el-form-item"><label class="el-form-item__label">售后类型</label><select class="el-input__inner"><option>请选择</option><option>账号被找回</option><option>与描述不符</option><option selected>无法换绑</option><option>账号被封禁</option></select></div><div class="el-form-item"><label class="el-form-item__label">申请退款金额</label><input class="el-input__inner" value="⟦refundFen|1280.00⟧"><small>⟦limits|最多可退 1280.00 元，不含服务费及包赔费⟧</small></div><div class="el-form-item"><label class="el-form-item__label">问题描述</label><textarea class="el-input__inner" rows="4">邮箱解绑需要旧邮箱的验证码，卖家说验证码收不到，已经拖了一天。</textarea></div><div class="el-form-item"><label class="el-form-item__label">上传凭证</label><span>最多 9 张，单张不超过 5MB</span></div><button class="el-button el-button--primary" type="button">⟦entry|提交售后申请⟧</button><button class="el-button" type="button">返回</button></form></section><section class="el-card"><h4>处理时效</h4><ul><li>⟦grants|平台介入后，1—3 个工作日给出处理结果。⟧</li><li>⟦limits|交易完成超过 7 天的订单，除找回包赔外不再受理售后。⟧</li></ul></section></main>`,
      ),
    },
  ],
};
