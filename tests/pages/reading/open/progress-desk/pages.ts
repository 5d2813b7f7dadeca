import type { Layout } from '../../truth';

/** A shop of services done over hours: what was ordered, how far it is, and words of its own for both. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${title}|蓝鲸云代办</title><style>
body{margin:0;background:#f4f6fb;font:14px/1.6 "Microsoft YaHei",sans-serif;color:#2d3446}.top{background:#22304f;color:#fff;padding:12px 7%}.top a{color:#cfd8ec;margin-left:20px}.panel{background:#fff;width:86%;margin:16px auto;padding:14px 20px;border-radius:4px}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #e8ecf4;padding:8px;text-align:left;font-weight:400}th{color:#8590a8}.pop{position:fixed;left:50%;top:70px;width:520px;margin-left:-260px;background:#fff;box-shadow:0 0 40px #0007;padding:18px 24px}.pop li{list-style:none;padding:4px 0}.pop ul{padding:0}.lb{display:inline-block;width:96px;color:#8590a8}.bar{height:8px;background:#e8ecf4}.bar i{display:block;height:8px;width:40%;background:#3a6ff7}.b{border:1px solid #3a6ff7;color:#3a6ff7;padding:3px 12px;margin-right:8px}
</style></head><body><div class="top"><b>⟦platformName|蓝鲸云代办⟧</b><a href="/">下单</a><a href="/query">查单</a><a href="/gd">⟦entry|我的工单⟧</a></div>${body}<div class="panel" style="text-align:center;color:#8590a8">站长微信 ⟦contact|lanjing_yun88⟧　加好友备注单号</div></body></html>`;

export const progressDesk: Layout = {
  name: 'progress-desk',
  pages: [
    {
      kind: 'order',
      path: '/query?act=list',
      html: shell(
        '查单',
        `<div class="panel"><p>输入下单账号查询：<input value="wx_nancy77"> <span class="b">查询</span></p><table><thead><tr><th>编号</th><th>下单项目</th><th>下单账号</th><th>份数</th><th>花费</th><th>下单于</th><th>现况</th><th></th></tr></thead><tbody>
<tr>⟦item⟧<td>⟦orderId|7730188⟧</td><td>⟦productName|短视频课程 季度通行证⟧</td><td>wx_nancy77</td><td>⟦quantity|1⟧</td><td>⟦amountFen|36.00⟧</td><td>⟦orderTime|2026-11-24 10:02:11⟧</td><td><font color="blue">⟦status=pending|进行中⟧</font></td><td><a href="#">详情</a></td></tr>
<tr>⟦item⟧<td>⟦orderId|7729034⟧</td><td>⟦productName|音乐绿钻 三个月代开⟧</td><td>wx_nancy77</td><td>⟦quantity|2⟧</td><td>⟦amountFen|58.00⟧</td><td>⟦orderTime|2026-11-19 21:40:35⟧</td><td><font color="green">⟦status=delivered|已完成⟧</font></td><td><a href="#">详情</a></td></tr>
<tr>⟦item⟧<td>⟦orderId|7725516⟧</td><td>⟦productName|外卖会员 月卡代开⟧</td><td>wx_nancy77</td><td>⟦quantity|1⟧</td><td>⟦amountFen|5.20⟧</td><td>⟦orderTime|2026-11-02 08:15:47⟧</td><td><font color="red">⟦status=refunded|已退单⟧</font></td><td><a href="#">详情</a></td></tr>⟦/items⟧
</tbody></table><p>⟦limits|超过 30 天的单子不再处理售后⟧</p></div>`,
      ),
    },
    {
      kind: 'order',
      path: '/query?act=show&id=7730188',
      html: shell(
        '查单',
        `<div class="panel"><table><tr><th>编号</th><th>下单项目</th><th>现况</th></tr><tr><td>7730188</td><td>短视频课程 季度通行证</td><td>进行中</td></tr></table></div>
<div class="pop"><b>单子详情</b> <span style="float:right">×</span><ul><li><span class="lb">单子编号</span>⟦orderId|7730188⟧</li><li><span class="lb">项目名称</span>⟦productName|短视频课程 季度通行证⟧</li><li><span class="lb">买了几份</span>⟦quantity|1⟧ 份</li><li><span class="lb">一共花了</span>⟦amountFen|36.00 元⟧</li><li><span class="lb">扣款渠道</span>⟦payMethod|QQ钱包⟧</li><li><span class="lb">下单于</span>⟦orderTime|2026-11-24 10:02:11⟧</li><li><span class="lb">现况</span>⟦status=pending|进行中⟧</li><li><span class="lb">下单账号</span>wx_nancy77</li></ul><div>开通进度 40%</div><div class="bar"><i></i></div><p>⟦grants|48 小时没开通成功，系统自动退单，钱退到付款账户⟧。</p><p><span class="b">催单</span><span class="b">⟦entry|申请退单⟧</span></p></div>`,
      ),
    },
    {
      kind: 'complaint-form',
      path: '/gd/new?id=7730188',
      html: shell(
        '提工单',
        `<div class="panel"><h3>提工单</h3><p>哪一单：<select><option>⟦orderId|7730188⟧ ⟦productName|短视频课程 季度通行证⟧</option></select></p><p>遇到什么：<label><input type="radio" name="t" checked> 一直没开通</label> <label><input type="radio" name="t"> 开错账号</label> <label><input type="radio" name="t"> 想退单</label></p><p>说说情况：<br><textarea rows="5" cols="70" placeholder="把遇到的问题写清楚，写得越细处理越快">付款三天了还是 40%，客服不回。</textarea></p><p>想怎么解决：<label><input type="checkbox" checked> 退钱 ⟦refundFen|36.00 元⟧</label> <label><input type="checkbox"> 继续等</label></p><p>截图：<input type="file"></p><p><span class="b">提交</span></p><p style="color:#8590a8">⟦grants|工单 24 小时内有人回复⟧，⟦limits|乱提工单的会被拉黑⟧。</p></div>`,
      ),
    },
  ],
};
