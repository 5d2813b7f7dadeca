import type { Layout } from '../../truth';

/** A site for phone and fuel recharges in old PHP, bank-like: definition lists, steps of a till, a slip to print with a seal. */
const shell = (
  title: string,
  body: string,
) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title><style>
body{margin:0;font:12px/1.8 Tahoma,SimSun,sans-serif;color:#444;background:#fff}#head{background:#00665a;color:#fff}.in{width:900px;margin:0 auto}#head .in{line-height:56px;font-size:20px}#nav{background:#e8f3f1;border-bottom:1px solid #b9d9d4}#nav a{display:inline-block;padding:6px 18px;color:#00665a;text-decoration:none}.mod{border:1px solid #cfe1de;margin:14px 0}.mod h2{margin:0;font-size:14px;background:#f3f9f8;padding:5px 12px;border-bottom:1px solid #cfe1de}.mod dl{margin:0;padding:8px 12px;overflow:hidden}.mod dt{float:left;clear:left;width:120px;text-align:right;color:#777;padding:3px 8px}.mod dd{margin:0 0 0 140px;padding:3px 0}.o{color:#e36c00;font-weight:700}.steps span{display:inline-block;width:24%;text-align:center;background:#eee;padding:6px 0}.steps .cur{background:#00665a;color:#fff}.slip{border:2px solid #00665a;padding:18px 24px;width:640px;margin:20px auto;position:relative}.slip table{width:100%;border-collapse:collapse}.slip td{border:1px solid #8fbdb6;padding:6px 8px}.seal{position:absolute;right:40px;bottom:24px;color:#d33;border:2px solid #d33;border-radius:50%;width:92px;height:92px;text-align:center;line-height:92px;opacity:.7}.lst{width:100%;border-collapse:collapse}.lst th,.lst td{border-bottom:1px solid #e3e3e3;padding:7px;text-align:center}
</style></head><body><div id="head"><div class="in">⟦platformName|渡口充值网⟧ <span style="font-size:12px;float:right">欢迎您，渡口会员 8810246 &nbsp; <a style="color:#fff">安全退出</a></span></div></div><div id="nav"><div class="in"><a href="/">话费充值</a><a href="/oil.php">加油卡</a><a href="/dian.php">水电煤</a><a href="/myorder.php">充值记录</a><a href="/kefu.php">⟦entry|客服与投诉⟧</a></div></div><div class="in">${body}<p style="text-align:center;color:#999">客户服务：⟦contact|400-817-0093⟧ &nbsp; ⟦icp|鄂ICP备13012580号⟧</p></div></body></html>`;
const list = (pairs: [string, string][]) =>
  `<dl>${pairs.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;
const line = (
  time: string,
  no: string,
  goods: string,
  target: string,
  sum: string,
  code: string,
  state: string,
) =>
  `⟦item⟧<tr><td>⟦orderTime|${time}⟧</td><td><a href="/show.php?no=${no}">⟦orderId|${no}⟧</a></td><td>⟦productName|${goods}⟧</td><td>${target}</td><td class="o">⟦amountFen|${sum}元⟧</td><td>⟦status=${code}|${state}⟧</td></tr>`;

export const teFerry: Layout = {
  name: 'te-ferry',
  pages: [
    {
      kind: 'payment',
      path: '/cz/step2.php?id=3390172',
      html: shell(
        '核对订单并付款 - 渡口充值网',
        `<div class="steps" style="margin-top:14px"><span>1. 填写号码</span><span class="cur">2. 核对并付款</span><span>3. 系统充值</span><span>4. 充值完成</span></div><div class="mod"><h2>请核对您的订单</h2>${list(
          [
            ['充值流水号', '⟦orderId|DK3390172⟧'],
            ['充值项目', '⟦productName|全国移动话费 200 元快充⟧'],
            ['充值号码', '<b>134-0716-8852</b>'],
            ['面值', '200 元'],
            ['订单金额', '<span class="o">⟦amountFen|199.40 元⟧</span>'],
            ['使用红包', '2.00 元'],
            ['还需支付', '<span class="o" style="font-size:20px">⟦payableFen|197.40 元⟧</span>'],
            ['订单状态', '⟦status=unpaid|等待付款⟧'],
            ['提交时间', '⟦orderTime|2026-11-29 08:47:15⟧'],
          ],
        )}</div><div class="mod"><h2>选择银行或支付平台</h2><p style="padding:0 12px"><input type="radio" name="b"> 网上银行 &nbsp; <input type="radio" name="b"> 支付宝 &nbsp; <input type="radio" name="b"> 微信支付 &nbsp; <input type="radio" name="b"> 云闪付</p></div><p style="text-align:center"><button>去付款</button> <a href="/">返回修改</a></p><p>⟦limits|请仔细核对号码，充入他人号码的话费无法追回。⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/show.php?no=⟦orderId|DK3385540⟧',
      html: shell(
        '充值订单DK3385540 - 渡口充值网',
        `<div class="mod"><h2>订单状态：<span class="o">⟦status=failed|充值失败⟧</span></h2><p style="padding:0 12px">失败原因：运营商返回“号码已携号转网”。⟦grants|款项将于 3 个工作日内退回您的付款账户。⟧</p></div><div class="mod"><h2>订单内容</h2>${list(
          [
            ['充值流水号', 'DK3385540'],
            ['充值项目', '⟦productName|湖北联通话费 100 元⟧'],
            ['充值号码', '186-0713-2291'],
            ['支付金额', '<span class="o">⟦amountFen|99.20 元⟧</span>'],
            ['待退金额', '⟦refundFen|99.20 元⟧'],
            ['支付平台', '⟦payMethod|微信支付⟧'],
            ['平台交易号', '⟦tradeNo|4200002755202611050921346608⟧'],
            ['提交时间', '⟦orderTime|2026-11-05 09:21:02⟧'],
            ['支付时间', '⟦payTime|2026-11-05 09:21:30⟧'],
            ['充值商', '⟦merchant|黄石联讯通信服务部⟧'],
          ],
        )}</div><p><a>打印</a> &nbsp; <a href="/kefu.php?no=DK3385540">⟦entry|我要投诉⟧</a></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/show.php?no=⟦orderId|DK3371918⟧&type=oil',
      html: shell(
        '加油卡订单DK3371918 - 渡口充值网',
        `<div class="mod"><h2>订单状态：<span class="o">⟦status=pending|分期到账中⟧</span></h2><p style="padding:0 12px">您购买的是 5 期套餐，已到账 ⟦may.deliveredCount|2⟧ 期，下一期 2026-12-20。</p></div><div class="mod"><h2>订单内容</h2>${list(
          [
            ['充值流水号', 'DK3371918'],
            ['充值项目', '⟦productName|加油卡 5 期套餐（每期 500 元）⟧'],
            ['加油卡号', '1000 1142 **** **** 305'],
            ['购买份数', '⟦quantity|1⟧'],
            ['支付金额', '<span class="o">⟦amountFen|2,375.00 元⟧</span>'],
            ['支付平台', '⟦payMethod|网上银行（建设银行）⟧'],
            ['提交时间', '⟦orderTime|2026-09-28 15:02:44⟧'],
            ['支付时间', '⟦payTime|2026-09-28 15:05:19⟧'],
          ],
        )}</div><div class="mod"><h2>到账记录</h2><table class="lst"><tr><th>期数</th><th>应到账</th><th>金额</th><th>状态</th></tr><tr><td>1</td><td>2026-10-20</td><td>500.00</td><td>已充</td></tr><tr><td>2</td><td>2026-11-20</td><td>500.00</td><td>已充</td></tr><tr><td>3</td><td>2026-12-20</td><td>500.00</td><td>未到期</td></tr></table></div><p>⟦limits|套餐一经购买不得中途退订，⟧⟦grants|逾期未到账的，按每日万分之五补偿。⟧</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/myorder.php?m=11',
      html: shell(
        '充值记录 - 渡口充值网',
        `<div class="mod"><h2>充值记录</h2><p style="padding:0 12px">月份 <select><option>2026年11月</option></select> 号码 <input size="14"> <button>查询</button> &nbsp; 账户余额：0.00 元 红包：2 个</p><table class="lst"><tr><th>提交时间</th><th>充值流水号</th><th>充值项目</th><th>充值号码/卡号</th><th>支付金额</th><th>订单状态</th></tr>${line('2026-11-29 08:47:15', 'DK3390172', '全国移动话费 200 元快充', '134****8852', '197.40', 'unpaid', '等待付款')}${line('2026-11-17 19:30:08', 'DK3388106', '武汉电费 300 元', '42****0177', '298.50', 'delivered', '充值成功')}${line('2026-11-05 09:21:02', 'DK3385540', '湖北联通话费 100 元', '186****2291', '99.20', 'failed', '充值失败')}${line('2026-11-01 12:10:55', 'DK3384017', '全国移动话费 50 元慢充', '134****8852', '47.60', 'closed', '超时关闭')}⟦/items⟧</table><p style="text-align:right;padding-right:12px">共 4 条 首页 1 尾页</p></div>`,
      ),
    },
    {
      kind: 'receipt',
      path: '/huidan.php?no=DK3388106',
      html: shell(
        '电子回单',
        `<div class="slip"><h2 style="text-align:center;margin:0 0 10px">渡口充值网 电子回单</h2><p style="text-align:right;margin:0">回单编号：HD20261118-004417 &nbsp; 打印次数：1</p><table><tr><td>付款人</td><td>*晓兰</td><td>收款人</td><td>⟦merchant|武汉渡口便民信息服务有限公司⟧</td></tr><tr><td>付款方式</td><td>⟦payMethod|支付宝⟧</td><td>交易流水</td><td>⟦tradeNo|2026111722001493671408825117⟧</td></tr><tr><td>金额（小写）</td><td>⟦amountFen|￥298.50⟧</td><td>金额（大写）</td><td>贰佰玖拾捌元伍角整</td></tr><tr><td>用途</td><td>⟦productName|武汉电费 300 元⟧</td><td>充值流水号</td><td>⟦orderId|DK3388106⟧</td></tr><tr><td>付款时间</td><td>⟦payTime|2026-11-17 19:30:41⟧</td><td>交易结果</td><td>⟦status=delivered|充值成功⟧</td></tr></table><p style="color:#888">重复打印请注意勿重复记账。</p><div class="seal">电子回单专用章</div></div><p style="text-align:center"><button>打印回单</button> <button>下载 PDF</button></p>`,
      ),
    },
  ],
};
