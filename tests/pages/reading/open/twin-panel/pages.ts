import type { Layout } from '../../truth';

/** A card shop on an old grid framework: a search panel, a table for wide screens and the same again for narrow ones. */
const style = `body{margin:0;padding-top:60px;background:#f7f7f7;font:14px/1.43 "Helvetica Neue",Arial,sans-serif;color:#333}.navbar{position:fixed;top:0;left:0;right:0;background:#222;color:#9d9d9d;padding:15px 10%}.navbar b{color:#fff;font-size:18px;margin-right:30px}.container{width:80%;margin:0 auto}.panel{background:#fff;border:1px solid #ddd;border-radius:4px;margin-bottom:20px}.panel-heading{background:#d9edf7;color:#31708f;padding:10px 15px;border-bottom:1px solid #bce8f1}.panel-body{padding:15px}.table{width:100%;border-collapse:collapse}.table th,.table td{border-top:1px solid #ddd;padding:8px;text-align:left}.label{background:#5cb85c;color:#fff;border-radius:3px;padding:2px 7px;font-size:12px}.label-warning{background:#f0ad4e}.label-default{background:#777}.visible-xs{display:none}.alert{background:#fcf8e3;border:1px solid #faebcc;padding:12px;color:#8a6d3b;margin-bottom:18px}@media(max-width:700px){.hidden-xs{display:none}.visible-xs{display:block}}`;

const search = (query: string) =>
  `<div class="panel"><div class="panel-heading">订单查询 <small>仅支持查询近 60 天内的订单</small></div><div class="panel-body"><form><input name="q" size="40" value="${query}" placeholder="下单时填写的联系方式 / 订单编号"> <button>查询</button></form></div></div>`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>${title} - ⟦platformName|阿布的虚拟铺⟧</title><style>${style}</style></head><body><nav class="navbar"><b>阿布的虚拟铺</b>首页　商品分类　查询订单　⟦entry|售后中心⟧</nav><div class="container"><div class="alert">【公告】2026-11-01 起本站启用新域名，旧域名 12 月 31 日停用；满 ￥100.00 减 ￥3.00。</div>${body}<hr><p>Copyright &copy; 2019-2026 阿布的虚拟铺　客服QQ：⟦contact|2907715503⟧　⟦icp|蜀ICP备2021004417号-2⟧<br>Processed in 0.018s, 7 queries, 2026-11-21 16:40:02</p></div></body></html>`;

type Row = [no: string, goods: string, count: string, paid: string, time: string, code: string, said: string];
const wide = ([no, goods, count, paid, time, code, said]: Row) =>
  `⟦item⟧<tr><td>⟦orderId|${no}⟧</td><td>⟦productName|${goods}⟧</td><td>⟦quantity|${count}⟧</td><td>⟦amountFen|￥${paid}⟧</td><td>⟦orderTime|${time}⟧</td><td><span class="label label-${code}">⟦status=${code}|${said}⟧</span></td><td><a>查看</a></td></tr>`;
const narrow = ([no, goods, count, paid, time, , said]: Row) =>
  `<div class="panel visible-xs"><div class="panel-body"><p>${goods} ×${count}<span class="pull-right">￥${paid}</span></p><p>${no}<br>${time}　${said}</p></div></div>`;
const results: Row[] = [
  ['AB61120093317', '云朵网盘 超级会员 月卡', '2', '37.60', '2026-11-20 09:33:17', 'delivered', '卡密已发出'],
  ['AB61118214450', '云朵网盘 超级会员 季卡', '1', '52.00', '2026-11-18 21:44:50', 'unpaid', '尚未付款'],
  ['AB61105130622', '悦读书城 1000书币', '3', '27.00', '2026-11-05 13:06:22', 'refunded', '款项已退回'],
];

const detail = (rows: [string, string][]) =>
  `<div class="panel hidden-xs"><div class="panel-heading">订单信息</div><table class="table">${rows.map(([label, value]) => `<tr><th width="140">${label}</th><td>${value}</td></tr>`).join('')}</table></div><div class="panel visible-xs"><div class="panel-body">${rows.map(([label, value]) => `<p><strong>${label}</strong><br>${value}</p>`).join('')}</div></div>`;

export const twinPanel: Layout = {
  name: 'twin-panel',
  pages: [
    {
      kind: 'order',
      path: '/query?q=2907%40qq.example',
      html: shell(
        '订单查询',
        `${search('xiaoman@post.example')}<p>共查到 3 笔订单，合计 ￥116.60</p><table class="table hidden-xs"><thead><tr><th>订单编号</th><th>购买商品</th><th>件数</th><th>订单合计</th><th>提交时间</th><th>当前状态</th><th>操作</th></tr></thead><tbody>${results.map(wide).join('')}⟦/items⟧</tbody></table>${results.map(narrow).join('')}`,
      ),
    },
    {
      kind: 'order',
      path: '/query/AB61120093317',
      html: shell(
        '订单查询',
        `${search('⟦orderId|AB61120093317⟧')}${detail([
          ['订单编号', 'AB61120093317'],
          ['购买商品', '⟦productName|云朵网盘 超级会员 月卡⟧'],
          ['单价 × 件数', '￥18.80 × ⟦quantity|2⟧'],
          ['订单合计', '⟦amountFen|￥37.60⟧'],
          ['提交时间', '⟦orderTime|2026-11-20 09:33:17⟧'],
          ['到款时间', '⟦payTime|2026-11-20 09:34:02⟧'],
          ['付款渠道', '⟦payMethod|支付宝当面付⟧'],
          ['当前状态', '<span class="label">⟦status=delivered|卡密已发出⟧</span>'],
        ])}<div class="panel"><div class="panel-heading">卡密（2）</div><div class="panel-body"><code>⟦cardSecret|YDWP-M-7Q2KX9-0417⟧</code><br><code>⟦cardSecret|YDWP-M-3ZT8RB-0418⟧</code></div></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query/AB61121153905',
      html: shell(
        '订单查询',
        `${search('⟦orderId|AB61121153905⟧')}<div class="alert">您来晚了一步，最后一张卡在您付款前被他人买走。⟦grants|补货后优先发给您，48 小时仍无货原路退款。⟧</div>${detail(
          [
            ['订单编号', 'AB61121153905'],
            ['购买商品', '⟦productName|HK$50 港区礼品码⟧'],
            ['单价 × 件数', '￥46.90 × ⟦quantity|1⟧'],
            ['订单合计', '⟦amountFen|￥46.90⟧'],
            ['提交时间', '⟦orderTime|2026-11-21 15:39:05⟧'],
            ['到款时间', '⟦payTime|2026-11-21 15:39:48⟧'],
            ['付款渠道', '⟦payMethod|微信扫码⟧'],
            [
              '当前状态',
              '<span class="label label-warning">⟦status=pending|缺货待补⟧⟦may.status=failed|⟧</span>',
            ],
          ],
        )}`,
      ),
    },
    {
      kind: 'product',
      path: '/goods/205',
      html: shell(
        '云朵网盘 超级会员 月卡',
        `<div class="panel"><div class="panel-body"><h3>⟦productName|云朵网盘 超级会员 月卡⟧</h3><p><del>￥25.00</del> <span style="color:#d9534f;font-size:24px">⟦priceFen|￥18.80⟧</span> <span class="label">自动发货</span> 库存 41</p><p>批发：10 件以上 ￥18.20，50 件以上 ￥17.50</p><form><p>联系方式 <input placeholder="手机号或邮箱，查单用"></p><p>购买数量 <input value="1" size="3"></p><button>下单付款</button></form><hr><p>⟦grants|卡密一小时内无法激活的免费更换。⟧</p><p>⟦limits|拍错型号不退不换。⟧</p></div></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/query/AB60830071155',
      html: shell(
        '订单查询',
        `${search('⟦may.orderId|AB60830071155⟧')}<div class="panel"><div class="panel-body">没有找到符合条件的订单。超过 60 天的订单已自动清理。</div></div>`,
      ),
    },
  ],
};
