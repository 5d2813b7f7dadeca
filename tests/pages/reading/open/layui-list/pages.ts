import type { Layout } from '../../truth';

/** A member centre of grid widgets: head and body of the list are two tables, its last column a third; forms of label and plain words. */
const style = `body{margin:0;background:#f2f2f2;font:14px/22px Helvetica,"PingFang SC",sans-serif;color:#666}.layui-header{background:#23262e;color:#fff;line-height:60px;padding:0 30px}.layui-header a{color:#bbb;margin-left:22px}.layui-side{position:absolute;top:60px;width:160px;background:#393d49;color:#ccc;min-height:600px;padding:10px 0}.layui-side a{display:block;padding:8px 24px}.layui-body{margin-left:160px;padding:16px}.layui-card{background:#fff;padding:14px}.layui-table-view{position:relative;border:1px solid #eee;overflow:hidden}table{border-collapse:collapse}td,th{border-right:1px solid #eee;border-bottom:1px solid #eee;padding:0;font-weight:400;text-align:left}.layui-table-cell{height:28px;line-height:28px;padding:0 8px;white-space:nowrap;overflow:hidden}.c1{width:140px}.c2{width:160px}.c3{width:40px}.c4{width:60px}.c5{width:64px}.c6{width:70px}.c7{width:145px}.c8{width:90px}.layui-table-fixed-r{position:absolute;right:0;top:0;background:#fff}.layui-form-label{float:left;width:90px;text-align:right;padding:9px 15px}.layui-form-mid{padding:9px 0;margin-left:120px}.tip{color:#ff5722}.gold{color:#ff5722;font-size:24px}`;

const shell = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title} - 用户中心</title><style>${style}</style></head><body><div class="layui-header">⟦platformName|星屿数卡⟧<a>商品列表</a><a>充值</a><a>推广返佣 12%</a><a>xingke01 余额 6.40</a></div><div class="layui-side"><a>我的订单</a><a>资金明细</a><a>⟦entry|投诉管理⟧</a><a>优惠券 2</a></div><div class="layui-body"><marquee>恭喜 李** 刚刚购买了 海岛网盘年卡，支付 168.00 元　恭喜 138****0921 购买 听潮音乐月卡 12.00 元</marquee><div class="layui-card">${body}</div><p>客服QQ：⟦contact|2850071163⟧（9:30-23:00）　交流群 618820417　已安全运营 1126 天</p></div></body></html>`;

const cell = (at: number, text: string) => `<td><div class="layui-table-cell c${at}">${text}</div></td>`;
const head = (at: number, text: string) =>
  `<th><div class="layui-table-cell c${at}"><span>${text}</span></div></th>`;
const row = (...cells: string[]) => `⟦item⟧<tr>${cells.map((text, at) => cell(at + 1, text)).join('')}</tr>`;

export const layuiList: Layout = {
  name: 'layui-list',
  pages: [
    {
      kind: 'order',
      path: '/user/order/index.html',
      html: shell(
        '我的订单',
        `<p><input placeholder="订单编号" value=""> <select><option>全部状态</option><option>待付款</option><option>已发货</option></select> <button>搜索</button></p><div class="layui-table-view"><div class="layui-table-header"><table><thead><tr>${['订单编号', '商品', '数量', '总价', '支付方式', '状态', '提交时间'].map((text, at) => head(at + 1, text)).join('')}</tr></thead></table></div><div class="layui-table-main"><table><tbody>${row('⟦orderId|XY26112119283306⟧', '⟦productName|海岛网盘 超级会员年卡⟧', '⟦quantity|1⟧', '⟦amountFen|168.00⟧', '⟦payMethod|支付宝⟧', '⟦status=pending|等待补货⟧', '⟦orderTime|2026-11-21 19:28:33⟧')}${row('⟦orderId|XY26111807441270⟧', '⟦productName|听潮音乐 月卡⟧', '⟦quantity|5⟧', '⟦amountFen|60.00⟧', '⟦payMethod|余额⟧', '⟦status=delivered|已出货⟧', '⟦orderTime|2026-11-18 07:44:12⟧')}${row('⟦orderId|XY26110223015518⟧', '⟦productName|听潮音乐 月卡⟧', '⟦quantity|1⟧', '⟦amountFen|12.00⟧', '⟦payMethod|微信⟧', '⟦status=closed|超时取消⟧', '⟦orderTime|2026-11-02 23:01:55⟧')}⟦/items⟧</tbody></table></div><div class="layui-table-fixed-r"><table><thead><tr>${head(8, '操作')}</tr></thead><tbody>${'<tr><td><div class="layui-table-cell c8"><a>查看</a> <a>删除</a></div></td></tr>'.repeat(3)}</tbody></table></div></div><p>共 3 条　10 条/页　到第 <input value="1" size="1"> 页</p>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/order/detail.html?id=90417',
      html: shell(
        '订单详情',
        `${[
          ['订单编号', '⟦orderId|XY26111807441270⟧'],
          ['商品', '⟦productName|听潮音乐 月卡⟧　<a>再来一单</a>'],
          ['单价', '12.00'],
          ['数量', '⟦quantity|5⟧'],
          ['总价', '⟦amountFen|60.00⟧'],
          ['支付方式', '⟦payMethod|余额⟧（支付后余额 6.40）'],
          ['提交时间', '⟦orderTime|2026-11-18 07:44:12⟧'],
          ['出货时间', '⟦otherTime|2026-11-18 07:44:20⟧'],
          ['状态', '<span class="tip">⟦status=delivered|已出货⟧</span>'],
          [
            '卡密',
            '⟦cardSecret|TCYY7A0K2M⟧<br>⟦cardSecret|TCYY7A0K9Q⟧<br>⟦cardSecret|TCYY7A1B3X⟧<br>⟦cardSecret|TCYY7A1B7D⟧<br>⟦cardSecret|TCYY7A1C0R⟧',
          ],
        ]
          .map(
            ([label, value]) =>
              `<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-form-mid">${value}</div></div>`,
          )
          .join('')}<p><button>一键复制</button> <button>导出</button> <a>⟦entry|我要投诉⟧</a></p>`,
      ),
    },
    {
      kind: 'product',
      path: '/item/8821.html',
      html: shell(
        '海岛网盘 超级会员年卡',
        `<h2>⟦productName|海岛网盘 超级会员年卡⟧</h2><p><span class="gold">⟦priceFen|¥168.00⟧</span> <del>官网价 ¥298.00</del>　<span class="tip">代理价登录可见</span></p><p>库存：<b>一般</b>　销量：2044　好评 98%</p><p>购买数量 <button>-</button><input value="1" size="2"><button>+</button></p><p>满 5 件 ¥160.00/件　满 20 件 ¥152.00/件</p><p>联系邮箱 <input placeholder="用于查询订单"></p><p>优惠券 <input placeholder="没有可不填"></p><button>提交订单</button><fieldset><legend>商品说明</legend><p>⟦grants|付款后自动发货，三分钟未出货可申请原路退回。⟧</p><p>⟦limits|会员开通后因自身违规被封的，本店不负责。⟧</p><p>⟦grants|质保一年，掉会员补时长。⟧</p></fieldset>`,
      ),
    },
    {
      kind: 'other',
      path: '/user/money/log.html',
      html: shell(
        '资金明细',
        `<p>可用余额 <b class="gold">6.40</b>　冻结 0.00　累计充值 500.00　累计返佣 18.72</p><table><thead><tr>${['流水号', '说明', '', '变动', '变动后', '', '时间'].map((text, at) => head(at + 1, text)).join('')}</tr></thead><tbody><tr>${['LS0093127', '下级返佣', '', '+1.44', '6.40', '', '2026-11-22 10:02:17'].map((text, at) => cell(at + 1, text)).join('')}</tr><tr>${['LS0092880', '在线充值', '', '+50.00', '64.96', '', '2026-11-17 21:30:45'].map((text, at) => cell(at + 1, text)).join('')}</tr></tbody></table>`,
      ),
    },
  ],
};
