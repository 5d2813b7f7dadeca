import type { Layout } from '../../truth';

/** A seller of members' benefits with pages for everything: white sections, labels above values, a help corner. */
const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}_江蓠权益</title><style>
body{margin:0;background:#f3f8f4;font:14px/1.65 "PingFang SC",sans-serif;color:#27352c}.topnav{background:#fff;padding:14px 10%;display:flex;gap:24px;border-bottom:2px solid #3c9a5f}.topnav .site{font-size:18px;font-weight:700;color:#3c9a5f}.sec{background:#fff;width:76%;margin:16px auto;padding:18px 24px;border-radius:6px;box-sizing:border-box}.sec h2{font-size:18px;margin:0 0 10px}.cells{display:flex;flex-wrap:wrap}.cell{width:33%;margin-bottom:12px}.cell .t{color:#87958c;font-size:12px}.price{color:#d9480f;font-size:24px}.b{border:1px solid #3c9a5f;color:#3c9a5f;border-radius:4px;padding:5px 18px;display:inline-block;margin-right:8px}.b.f{background:#3c9a5f;color:#fff}.warn{background:#fdf1ee;color:#b42318;border-radius:4px;padding:10px 14px}.dia{display:flex;margin:8px 0}.dia p{background:#eef5f0;border-radius:6px;padding:6px 12px;margin:0;max-width:62%}.dia.u{justify-content:flex-end}.dia.u p{background:#3c9a5f;color:#fff}.end{text-align:center;color:#87958c;font-size:12px;padding:14px}.off{display:none}
</style></head><body><div class="topnav"><span class="site">⟦platformName|江蓠权益⟧</span><a>首页</a><a>会员充值</a><a>卡券兑换</a><a>我的订单</a><a>帮助</a></div>${body}<div class="end">客服热线：⟦contact|400-820-7716⟧（9:00-21:00）　邮箱：⟦contact|kefu@jiangli.test⟧<br>江蓠信息服务有限公司　⟦icp|浙ICP备2020036618号-2⟧</div></body></html>`;
const cell = (label: string, value: string) =>
  `<div class="cell"><div class="t">${label}</div><div class="v">${value}</div></div>`;
const user = (words: string) => `<div class="dia u"><p>${words}</p></div>`;
const staff = (words: string) => `<div class="dia"><p>${words}</p></div>`;

export const reedBenefits: Layout = {
  name: 'reed-benefits',
  pages: [
    {
      kind: 'product',
      path: '/benefit/5012.html',
      html: shell(
        '碧波视频 SVIP 半年卡',
        `<div class="sec"><h2>⟦productName|碧波视频 SVIP 半年卡⟧</h2><p>售价 <span class="price">⟦priceFen|129元⟧</span>　<del>官方价 168元</del>　销量 3307</p><div class="cells">${cell('充值方式', '直充到手机号')}${cell('到账时间', '1-10 分钟')}${cell('支持设备', '手机、平板、电视')}</div><p>充值账号 <input placeholder="请输入手机号">　数量 <input size="3" value="⟦may.quantity|1⟧"></p><p><span class="b f">立即充值</span><span class="b">加入收藏</span></p></div>
<div class="sec"><h2>充值须知</h2><p>1、⟦grants|充值失败全额退款⟧。</p><p>2、⟦limits|充值成功后不支持退款和换绑账号⟧。</p><p>3、⟦limits|连续包月用户请先取消自动续费，重复充值不退⟧。</p></div><div class="sec"><h2>大家还买了</h2><p>碧波视频 SVIP 月卡 24元　|　青果音乐 年卡 88元　|　长风出行 30元券 27.5元</p></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/after-sale.html',
      html: shell(
        '售后说明',
        `<div class="sec"><h2>售后说明</h2><p style="color:#87958c">生效日期：2026年05月01日</p><p><b>直充类商品</b></p><p>⟦limits|充值账号由用户自行填写，填错后不予退款⟧。⟦grants|超过 30 分钟未到账的，可申请退款或重新充值⟧。</p><p><b>卡券类商品</b></p><p>⟦limits|卡券一经查看视为已使用，不退不换⟧。⟦grants|卡券无效的，核实后 3 个工作日内补发或退款⟧。</p><p><b>申请方式</b></p><p>进入「我的订单」，选择订单后点击「售后」，客服热线同样受理。</p><p><a class="b">⟦entry|申请售后⟧</a></p></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/service/talk?session=a71f',
      html: shell(
        '在线咨询',
        `<div class="sec"><h2>在线咨询</h2><div style="color:#87958c">2026-11-25 16:03 接入　接待：⟦agentId|江蓠客服 021⟧</div>${staff('您好，021 号客服为您服务。')}${user('订单 ⟦orderId|JL1125155908264⟧ 充了半小时还没到')}${staff('请稍等，正在为您查询。')}${staff('查询到您购买的是 ⟦productName|碧波视频 SVIP 半年卡⟧，上游接口维护，预计晚上恢复。')}${user('那能退吗')}${staff('可以，⟦grants|今天 22 点前未到账系统会自动退款⟧，退款金额 ⟦refundFen|129 元⟧，⟦grants|1-3 个工作日原路退回⟧。')}${user('好')}<p><input style="width:70%" placeholder="请输入您的问题"> <span class="b f">发送</span></p><div class="off">会话已结束，请对本次服务做出评价</div></div>`,
      ),
    },
    {
      kind: 'refusal',
      path: '/aftersale/result?sid=AS20261118077',
      html: shell(
        '售后结果',
        `<div class="sec"><h2>售后申请未通过</h2><p class="warn">未通过原因：该卡券已于购买当日被查看。根据售后说明，⟦limits|卡券一经查看视为已使用，不退不换⟧。</p><div class="cells">${cell('售后单号', '⟦ticketNo|AS20261118077⟧')}${cell('申请时间', '⟦otherTime|2026-11-18 11:20:46⟧')}${cell('审核时间', '⟦otherTime|2026-11-18 15:07:13⟧')}${cell('订单号', '⟦orderId|JL1117203311590⟧')}${cell('商品', '⟦productName|长风出行 30元券⟧')}${cell('数量', '⟦quantity|2⟧')}${cell('订单金额', '⟦amountFen|55.00元⟧')}${cell('申请退款金额', '⟦refundFen|27.50元⟧')}${cell('售后类型', '仅退款')}</div><p><span class="b">⟦entry|再次申请⟧</span><span class="b">⟦entry|投诉⟧</span></p></div>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/redeem/submit',
      html: shell(
        '卡券兑换',
        `<div class="sec"><h2>卡券兑换</h2><p>兑换码 <input value="⟦may.cardSecret|CF30-6TQ8-0WKX⟧" size="30"> <span class="b f">兑换</span></p><p class="warn">兑换码已过期（错误码 3007）</p><p>兑换记录</p><table><tr><td>2026-09-02 12:11</td><td>长风出行 20元券</td><td>成功</td></tr></table></div>`,
      ),
    },
    {
      kind: 'other',
      path: '/',
      html: shell(
        '影视音乐会员充值',
        `<div class="sec"><h2>热门权益</h2><div class="cells">${cell('碧波视频 SVIP 月卡', '24元')}${cell('碧波视频 SVIP 半年卡', '129元')}${cell('青果音乐 年卡', '88元')}${cell('长风出行 30元券', '27.5元')}${cell('话费 50元', '49.8元')}${cell('木星网盘 季卡', '42元')}</div></div><div class="sec"><h2>公告</h2><p>11-28　碧波视频接口已恢复</p><p>11-20　新上架木星网盘</p></div><div class="sec"><h2>最新成交</h2><p>138****0417 刚刚购买了 青果音乐 年卡</p><p>159****8820 2 分钟前购买了 话费 50元</p></div>`,
      ),
    },
  ],
};
