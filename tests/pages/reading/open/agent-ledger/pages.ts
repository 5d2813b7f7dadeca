import type { Layout } from '../../truth';

/** The back end of an old supply union for its agents: a frame of tables, grey heads, everything in font tags. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>鼎丰卡盟 - ${title}</title><style>
body{margin:0;font:12px/1.7 宋体,serif;color:#222;background:#e9eef3}#top{background:#1f4e79;color:#fff;padding:9px 14px}#top b{font-size:17px}#top span{float:right}#left{float:left;width:140px;background:#fff;min-height:640px;padding:8px}#left a{display:block;color:#1f4e79;border-bottom:1px dotted #bbb}#main{margin-left:164px;padding:10px;background:#fff}.tb{border-collapse:collapse;width:100%}.tb td,.tb th{border:1px solid #c4d3e0;padding:3px 6px}.tb th{background:#dfe9f2}.tdl{background:#f1f6fa;text-align:right;width:110px}.gg{background:#fffbe0;border:1px solid #e4d58a;padding:4px 8px;margin-bottom:8px}.none{display:none}
</style></head><body><div id="top"><span>会员：jx_hengyuan　级别：钻石代理　可用余额：<font color="#ffe27a">1,284.36</font> 元　<a style="color:#fff">退出</a></span><b>⟦platformName|鼎丰卡盟⟧</b> 会员中心</div>
<div id="left"><a>商品购买</a><a>批量下单</a><a>订单记录</a><a>资金明细</a><a>在线加款</a><a>⟦entry|投诉建议⟧</a><a>平台规则</a><a>对接文档</a><p>值班QQ：⟦contact|2870011365⟧</p><p>投诉电话：<br>⟦contact|0771-5530219⟧</p></div><div id="main">${body}</div></body></html>`;
const line = (a: string, b: string, c: string, d: string) =>
  `<tr><td class="tdl">${a}</td><td>${b}</td><td class="tdl">${c}</td><td>${d}</td></tr>`;

export const agentLedger: Layout = {
  name: 'agent-ledger',
  pages: [
    {
      kind: 'order',
      path: '/user/orderlist.asp?page=1',
      html: shell(
        '订单记录',
        `<div class="gg">公告：11月25日 02:00 - 04:00 系统维护，期间订单延迟处理。</div><form>开始 <input value="2026-11-20" size="10"> 结束 <input value="2026-11-24" size="10"> 状态 <select><option>全部</option><option>处理中</option><option>已完成</option><option>已退单</option></select> <input type="button" value="查询"></form>
<table class="tb"><tr><th>序号</th><th>订单号</th><th>商品名称</th><th>充值账号</th><th>数量</th><th>单价</th><th>总金额</th><th>提交时间</th><th>状态</th><th>操作</th></tr>
<tr>⟦item⟧<td>1</td><td>⟦orderId|DF112409561203⟧</td><td>⟦productName|鹿港音乐 绿钻月卡【直充】⟧</td><td>27*****61</td><td>⟦quantity|1⟧</td><td>11.40</td><td>⟦amountFen|11.40⟧</td><td>⟦orderTime|2026-11-24 09:56:12⟧</td><td><font color="blue">⟦status=pending|处理中⟧</font></td><td><a>详情</a></td></tr>
<tr>⟦item⟧<td>2</td><td>⟦orderId|DF112318407751⟧</td><td>⟦productName|山海西游 点券 1000 点⟧</td><td>wukong88</td><td>⟦quantity|3⟧</td><td>9.65</td><td>⟦amountFen|28.95⟧</td><td>⟦orderTime|2026-11-23 18:40:27⟧</td><td><font color="green">⟦status=delivered|已完成⟧</font></td><td><a>详情</a> <a>⟦entry|投诉⟧</a></td></tr>
<tr>⟦item⟧<td>3</td><td>⟦orderId|DF112221130940⟧</td><td>⟦productName|全国移动话费 50 元（慢充）⟧</td><td>138****2207</td><td>⟦quantity|1⟧</td><td>49.10</td><td>⟦amountFen|49.10⟧</td><td>⟦orderTime|2026-11-22 21:13:05⟧</td><td><font color="red">⟦status=refunded|已退款⟧</font></td><td><a>详情</a></td></tr>
<tr>⟦item⟧<td>4</td><td>⟦orderId|DF112020015388⟧</td><td>⟦productName|云朵视频 VIP 周卡【卡密】⟧</td><td>-</td><td>⟦quantity|10⟧</td><td>4.20</td><td>⟦amountFen|42.00⟧</td><td>⟦orderTime|2026-11-20 20:01:44⟧</td><td><font color="green">⟦status=delivered|已完成⟧</font></td><td><a>详情</a> <a>投诉</a></td></tr>⟦/items⟧
<tr><td colspan="10" align="right">本页合计：131.45 元　共 4 条　第 1/1 页</td></tr></table>`,
      ),
    },
    {
      kind: 'order',
      path: '/user/orderinfo.asp?id=7751',
      html: shell(
        '订单详情',
        `<table class="tb"><tr><th colspan="4">订单详细信息</th></tr>${line('订 单 号', '⟦orderId|DF112318407751⟧', '订单状态', '<font color="green">⟦status=delivered|已完成⟧</font>')}${line('商品名称', '⟦productName|山海西游 点券 1000 点⟧', '商品类型', '直充')}${line('商品单价', '9.65 元', '购买数量', '⟦quantity|3⟧')}${line('订单金额', '⟦amountFen|28.95 元⟧', '扣款方式', '⟦payMethod|账户余额⟧')}${line('扣款前余额', '1,362.41 元', '扣款后余额', '1,333.46 元')}${line('下单时间', '⟦orderTime|2026-11-23 18:40:27⟧', '完成时间', '⟦otherTime|2026-11-23 18:52:10⟧')}${line('充值账号', 'wukong88', '区　　服', '东胜神洲')}${line('供 货 商', '⟦merchant|恒联数卡⟧', '备　　注', '')}</table>
<table class="tb none" id="tpl"><tr><td class="tdl">订 单 号</td><td>{orderid}</td><td class="tdl">金额</td><td>{money} 元</td></tr></table><p><input type="button" value="返回列表"> <input type="button" value="⟦entry|我要投诉⟧"></p>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/user/tousu_show.asp?id=20611',
      html: shell(
        '投诉详情',
        `<table class="tb"><tr><th colspan="4">投诉单 #⟦ticketNo|20611⟧</th></tr>${line('关联订单', '⟦orderId|DF112318407751⟧', '投诉类型', '充值未到账')}${line('商品名称', '⟦productName|山海西游 点券 1000 点⟧', '投诉状态', '<font color="red">供货商已回复</font>')}${line('提交时间', '⟦otherTime|2026-11-23 20:15:33⟧', '期望处理', '退款 ⟦refundFen|28.95 元⟧')}</table>
<table class="tb" style="margin-top:8px"><tr><th width="120">回复人</th><th>内容</th><th width="130">时间</th></tr><tr><td>我</td><td>订单显示已完成，游戏里点券没有增加，已截图。</td><td>2026-11-23 20:15:33</td></tr><tr><td>供货商</td><td>后台显示已充，请让玩家重新登录查看。</td><td>2026-11-23 22:47:09</td></tr><tr><td>我</td><td>重登了，还是没有。</td><td>2026-11-24 08:30:51</td></tr><tr><td>平台专员 ⟦agentId|阿宏⟧</td><td>已催供货商核实，⟦grants|24 小时内没有凭证平台直接退款到余额⟧。</td><td>2026-11-24 09:12:40</td></tr></table>
<p><textarea cols="70" rows="4"></textarea><br><input type="button" value="回复"> <input type="button" value="撤销投诉"></p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/user/rule.asp',
      html: shell(
        '平台规则',
        `<h3 align="center">平台交易规则</h3><p align="center"><font color="gray">发布：2026-03-01 10:00　阅读：8823</font></p><p><b>一、下单</b></p><p>1、请核对账号与区服，⟦limits|因填写错误造成的损失由下单会员自行承担⟧。</p><p>2、⟦limits|订单提交后不能撤单⟧，供货商主动退单的除外。</p><p><b>二、售后</b></p><p>1、⟦grants|直充商品超过 24 小时未到账，可全额退款⟧。</p><p>2、⟦limits|卡密商品须在购买后 2 小时内反馈问题，逾期不予受理⟧。</p><p>3、⟦grants|供货商虚假充值的，平台先行赔付⟧。</p><p><b>三、余额</b></p><p>1、⟦limits|账户余额只能用于购买商品，不能提现⟧。</p><p>2、⟦limits|本规则最终解释权归平台所有⟧。</p>`,
      ),
    },
  ],
};
