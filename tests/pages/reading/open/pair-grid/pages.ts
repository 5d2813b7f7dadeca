import type { Layout } from '../../truth';

/** A grey console as small panels' software has it: label cells and value cells by turns, a zebra list, a thread. */
const style = `body{margin:0;font:13px/1.8 Arial,"Microsoft YaHei";background:#fff;color:#333}.t{background:#23262e;color:#fff;padding:0 20px;line-height:50px}.s{float:left;width:170px;background:#393d49;min-height:640px;padding-top:10px}.s a{display:block;color:#c2c2c2;padding:8px 20px}.c{margin-left:170px;padding:18px}blockquote{margin:0 0 12px;border-left:5px solid #16b777;background:#fafafa;padding:10px 15px}.lt{width:100%;border-collapse:collapse;margin-bottom:14px}.lt td,.lt th{border:1px solid #eee;padding:8px 12px;text-align:left;font-weight:400}.lt .n{background:#fbfbfb;color:#888;width:90px}.lt tr:nth-child(even){background:#fcfcfc}.warn{border-left-color:#ff5722}`;

function shell(head: string, body: string): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>⟦platformName|蓝鲸卡盟⟧ - ${head}</title><style>${style}</style></head><body><div class="t">蓝鲸卡盟 <span style="float:right">可用余额：86.40 元 ｜ 退出</span></div><div class="s"><a>进货大厅</a><a>我的订单</a><a>⟦entry|投诉工单⟧</a><a>资金明细</a></div><div class="c"><blockquote>${head}</blockquote>${body}<p style="color:#aaa">蓝鲸卡盟 ⟦icp|冀ICP备2020018855号⟧ 建议使用 1366×768 分辨率</p></div></body></html>`;
}

const grid = (cells: string[]) => {
  const lines: string[] = [];
  for (let at = 0; at < cells.length; at += 4)
    lines.push(
      `<tr>${cells
        .slice(at, at + 4)
        .map((one, i) => `<td${i % 2 ? '' : ' class="n"'}>${one}</td>`)
        .join('')}</tr>`,
    );
  return `<table class="lt">${lines.join('')}</table>`;
};

const line = (
  no: string,
  goods: string,
  count: string,
  paid: string,
  way: string,
  time: string,
  status: string,
  code: string,
) =>
  `⟦item⟧<tr><td>⟦orderTime|${time}⟧</td><td>⟦orderId|${no}⟧</td><td>⟦productName|${goods}⟧</td><td>⟦quantity|${count}⟧</td><td>⟦amountFen|${paid}⟧</td><td>⟦payMethod|${way}⟧</td><td><font color="#16b777">⟦status=${code}|${status}⟧</font></td><td>详情 复制</td></tr>`;

export const pairGrid: Layout = {
  name: 'pair-grid',
  pages: [
    {
      kind: 'order',
      path: '/user/order_info?id=⟦orderId|LJ202611070001834⟧',
      html: shell(
        '订单详细',
        `${grid(['订单号', 'LJ202611070001834', '提交时间', '⟦orderTime|2026-11-07 10:15:26⟧', '商品名称', '⟦productName|《九州风云》1000 元宝⟧', '购买数量', '⟦quantity|2⟧', '进货价', '92.00 元', '实付', '⟦amountFen|184.00 元⟧', '手续费', '0.00 元', '支付方式', '⟦payMethod|支付宝⟧', '订单状态', '⟦status=delivered|已发卡⟧', '供货商', '⟦merchant|沧州北斗数卡⟧', '支付交易号', '⟦tradeNo|2026110722001468203391746520⟧', '发卡时间', '⟦otherTime|2026-11-07 10:16:01⟧'])}<blockquote>卡号：⟦cardSecret|JZFY-100-558213 卡密：0973-2281-4466⟧<br>卡号：⟦cardSecret|JZFY-100-558214 卡密：3316-0078-9152⟧</blockquote>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/order_info?id=⟦orderId|LJ202611120007790⟧',
      html: shell(
        '订单详细',
        `<blockquote class="warn">本单购买 10 张，目前只发出 ⟦deliveredCount|6⟧ 张，其余 4 张补货后自动发出。</blockquote>${grid(['订单号', 'LJ202611120007790', '提交时间', '⟦orderTime|2026-11-12 14:50:33⟧', '商品名称', '⟦productName|橙汁视频 会员月卡（激活码）⟧', '购买数量', '⟦quantity|10⟧', '进货价', '13.50 元', '实付', '⟦amountFen|135.00 元⟧', '手续费', '0.00 元', '支付方式', '⟦payMethod|余额⟧', '订单状态', '⟦status=pending|部分发卡⟧', '供货商', '⟦merchant|阿七卡行⟧'])}<blockquote>⟦cardSecret|CZSP30AA01QX⟧<br>⟦cardSecret|CZSP30AA02WM⟧<br>⟦cardSecret|CZSP30AA03RT⟧<br>⟦cardSecret|CZSP30AA04KJ⟧<br>⟦cardSecret|CZSP30AA05PN⟧<br>⟦cardSecret|CZSP30AA06HV⟧</blockquote>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/orders?page=2',
      html: shell(
        '我的订单',
        `<p>时间：<input value="2026-10-01"> 至 <input value="2026-11-15"> 订单号：<input placeholder="支持模糊查询"> 合计 5 笔 1,011.30 元</p><table class="lt"><tr><th>提交时间</th><th>订单号</th><th>商品名称</th><th>数量</th><th>实付</th><th>支付方式</th><th>状态</th><th>操作</th></tr>
${line('LJ202611120007790', '橙汁视频 会员月卡（激活码）', '10', '135.00 元', '余额', '2026-11-12 14:50:33', '部分发卡', 'pending')}${line('LJ202611070001834', '《九州风云》1000 元宝', '2', '184.00 元', '支付宝', '2026-11-07 10:15:26', '已发卡', 'delivered')}${line('LJ202611020003166', '小鲸流量包 50G', '1', '24.30 元', '微信', '2026-11-02 22:31:08', '已发卡', 'delivered')}${line('LJ202610290008041', '墨香文档 年度会员', '4', '568.00 元', '微信', '2026-10-29 09:44:57', '已退回', 'refunded')}${line('LJ202610180002275', '200元 油惠卡', '1', '100.00 元', '余额', '2026-10-18 17:06:12', '待处理', 'pending')}⟦/items⟧</table>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/user/complain?id=3317',
      html: shell(
        '投诉处理结果',
        `<blockquote class="warn">您的投诉已被驳回。驳回原因：⟦limits|供货商提供了发卡记录，激活码类商品发出即视为完成，不予退款⟧。</blockquote>${grid(['投诉编号', '⟦ticketNo|TS3317⟧', '订单号', '⟦orderId|LJ202611120007790⟧', '投诉时间', '⟦otherTime|2026-11-13 15:00:40⟧', '处理时间', '⟦otherTime|2026-11-14 09:12:05⟧', '要求退款', '⟦refundFen|54.00 元⟧', '处理客服', '⟦agentId|LJ-KF03⟧', '商品名称', '⟦productName|橙汁视频 会员月卡（激活码）⟧', '投诉状态', '⟦may.status=failed|已驳回⟧'])}`,
      ),
    },
    {
      kind: 'ticket',
      path: '/user/ticket?no=⟦ticketNo|GD20261113008⟧',
      html: shell(
        '工单 GD20261113008',
        `${grid(['工单编号', 'GD20261113008', '相关订单', '⟦orderId|LJ202611120007790⟧', '提交时间', '⟦otherTime|2026-11-13 08:20:30⟧', '工单状态', '⟦may.status=pending|处理中⟧'])}<blockquote><b>我</b>（11-13 08:20）：买 10 张只给 6 张，余下的几时发？</blockquote><blockquote><b>客服 ⟦agentId|LJ-KF03⟧</b>（11-13 09:41）：⟦grants|今天 18 点前补齐，补不齐按张退款。⟧</blockquote><blockquote><b>我</b>（11-13 20:02）：还是没有。</blockquote><textarea cols="70" placeholder="请输入回复内容"></textarea><button>回复</button>`,
      ),
    },
  ],
};
