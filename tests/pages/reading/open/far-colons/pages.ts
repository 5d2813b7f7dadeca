import type { Layout } from '../../truth';

/** A reseller's back office: terms and their values far apart, the colon outside both, heads of rows at the left, long menus. */
const style = `body{margin:0;font:12px/1.8 Tahoma,SimSun;color:#222;background:#e9eff5}#top{background:linear-gradient(#4a7ebb,#2b5a94);color:#fff;padding:8px 16px}#menu{float:left;width:150px;background:#fff;border:1px solid #aac;padding:6px}#menu a{display:block}#c{margin-left:172px;background:#fff;border:1px solid #aac;padding:12px}dl{margin:0;overflow:hidden}dt{float:left;clear:left;width:96px;text-align:right;color:#555}dd{margin:0 0 0 130px}dl>i{float:left;width:20px;font-style:normal}.tbl th{background:#eef3f9;text-align:right;width:110px;padding:5px;border:1px solid #ccd}.tbl td{border:1px solid #ccd;padding:5px;width:220px}.red{color:#c00}.q{border:1px solid #fc9;background:#fffbe5;padding:6px}`;

const shell = (title: string, body: string) =>
  `<html><head><meta charset="utf-8"><title>${title} ⟦platformName|七巧供货联盟⟧</title><style>${style}</style></head><body><div id="top">七巧供货联盟 代理商后台　欢迎您：qq_lan（三级）　可用余额：<b>318.22</b> 元　授信：0.00 元　本月提成：26.90 元　[安全退出]</div><div id="menu"><b>进货</b><a>在线下单</a><a>批量下单</a><b>单据</b><a>进货单</a><a>充值记录</a><b>服务</b><a>⟦entry|投诉供货商⟧</a><a>公告(4)</a><a>API 接口</a></div><div id="c">${body}</div><p style="clear:both;text-align:center">客服企业QQ ⟦contact|800055127⟧　服务时间 8:00-24:00　⟦icp|鲁ICP备12044871号⟧</p></body></html>`;

const term = (label: string, value: string) => `<dt>${label}</dt><i>：</i><dd>${value}</dd>`;
const cross = (...cells: [string, string][]) =>
  `<tr>${cells.map(([label, value]) => `<th>${label}</th><td>${value}</td>`).join('')}</tr>`;

export const farColons: Layout = {
  name: 'far-colons',
  pages: [
    {
      kind: 'order',
      path: '/agent/bill.aspx?id=70214',
      html: shell(
        '进货单详情',
        `<dl>${term('进货单号', '⟦orderId|QQ20261123000412⟧')}${term('商品编号', '100872')}${term('商品', '⟦productName|话费慢充 100元（移动）⟧')}${term('供货商', '⟦merchant|鑫达话费⟧')}${term('进货价', '97.30 元')}${term('建议零售', '99.00 元')}${term('数量', '⟦quantity|1⟧')}${term('扣款', '⟦amountFen|97.30 元⟧')}${term('充值号码', '186****7720')}${term('下单', '⟦orderTime|2026-11-23 08:44:19⟧')}${term('结果', '<span class="red">⟦status=pending|可疑，供货商核实中⟧</span>')}${term('最后更新', '⟦may.otherTime|2026-11-23 12:02:40⟧')}</dl><p><button>刷新</button> <button>⟦entry|提交投诉⟧</button></p>`,
      ),
    },
    {
      kind: 'order',
      path: '/agent/bill.aspx?id=69907',
      html: shell(
        '进货单详情',
        `<table class="tbl">${cross(['进货单号', '⟦orderId|QQ20261119004480⟧'], ['下单', '⟦orderTime|2026-11-19 20:15:06⟧'])}${cross(['商品', '⟦productName|斗罗手游 648 档⟧'], ['供货商', '⟦merchant|云上代充⟧'])}${cross(['进货价', '570.00 元'], ['数量', '⟦quantity|1⟧'])}${cross(['扣款', '⟦amountFen|570.00 元⟧'], ['付款', '⟦payMethod|余额⟧'])}${cross(['结果', '⟦status=refunded|失败，款已退⟧'], ['退款', '⟦refundFen|570.00 元⟧'])}${cross(['完成', '⟦otherTime|2026-11-19 23:00:31⟧'], ['返回信息', '账号密码错误'])}</table>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/agent/complain.aspx?id=3310',
      html: shell(
        '投诉单',
        `<dl>${term('投诉单号', '⟦ticketNo|TS3310⟧')}${term('进货单号', '⟦orderId|QQ20261123000412⟧')}${term('商品', '⟦productName|话费慢充 100元（移动）⟧')}${term('诉求', '退款')}${term('退款金额', '⟦refundFen|97.30 元⟧')}${term('受理', '<span class="red">⟦may.status=pending|供货商已回复⟧</span>')}</dl><div class="q">[⟦may.otherTime|2026-11-23 13:10⟧] 我：运营商查询没有这笔充值，请退款</div><div class="q">[⟦may.otherTime|2026-11-23 15:41⟧] 供货商 ⟦agentId|鑫达小赵⟧：上游没给结果，⟦limits|慢充 72 小时内不能退⟧，到时候没到再说</div><textarea cols="60" rows="3"></textarea><button>回复</button>`,
      ),
    },
    {
      kind: 'rules',
      path: '/agent/article.aspx?id=12',
      html: shell(
        '充值类商品服务标准',
        `<h3>充值类商品服务标准（2026 年 7 月 1 日起执行）</h3><table class="tbl"><tr><th>快充</th><td colspan="3">⟦grants|30 分钟内到账，超时可撤单。⟧</td></tr><tr><th>慢充</th><td colspan="3">⟦grants|72 小时内到账，未到账退回扣款。⟧⟦limits|期间不支持撤单。⟧</td></tr><tr><th>号码错误</th><td colspan="3">⟦limits|代理自行承担，不退款。⟧</td></tr><tr><th>证据</th><td colspan="3">可上传运营商账单截图。</td></tr></table>`,
      ),
    },
  ],
};
