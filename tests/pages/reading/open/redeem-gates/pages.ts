import type { Layout } from '../../truth';

/** Where codes are put in: a game's gift page with a popup, a learning site's form, and what it says when all went well. */
export const redeemGates: Layout = {
  name: 'redeem-gates',
  pages: [
    {
      kind: 'redeem-error',
      path: '/cdkey/index.shtml?area=2',
      html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>CDKEY兑换-《⟦platformName|铁翼远征⟧》官方网站</title><style>
body{margin:0;background:#14110d url(data:,) center top;color:#d9c7a0;font:14px "Microsoft YaHei"}.nav{background:#000a;padding:12px;text-align:center}.nav a{margin:0 18px}.cdk{width:560px;margin:60px auto;background:#221c14;border:1px solid #6b5630;padding:30px}.cdk input,.cdk select{width:320px;height:32px}.row{margin:12px 0}.pop{position:fixed;left:50%;top:200px;width:340px;margin-left:-170px;background:#2e2518;border:1px solid #a98b4c;text-align:center;padding:20px}.hid{display:none}.foot{text-align:center;color:#776;padding:40px}
</style></head><body><div class="nav"><a>首页</a><a>资讯</a><a>资料站</a><a>CDKEY兑换</a><a>充值中心</a><a>客服中心</a></div>
<div class="cdk"><h2>CDKEY 兑换</h2><div class="row">大区 <select><option>晨曦之塔</option><option selected>流火峡谷</option></select></div><div class="row">角色 <select><option selected>风起云落</option></select></div><div class="row">兑换码 <input id="cdk" value="⟦may.cardSecret|TYYZ8M2QK40WXE7R⟧" maxlength="16"></div><div class="row">验证码 <input style="width:120px"></div><button>立即兑换</button><p>1. 每个角色每种礼包只能领取一次。2. 礼包通过游戏内邮件发放，请在 30 天内领取。</p></div>
<div class="pop"><h3>兑换失败</h3><p>该CDKEY已被其他角色使用（错误码：20417）</p><button>确定</button></div><div class="pop hid"><h3>兑换成功</h3><p>奖励已发送到您的邮箱</p></div>
<div class="foot"><p>抵制不良游戏，拒绝盗版游戏。注意自我保护，谨防受骗上当。</p><p>成都铁翼互动科技有限公司　客服电话 ⟦contact|028-5550-4410⟧　⟦icp|蜀ICP备14009921号-7⟧</p></div></body></html>`,
    },
    {
      kind: 'redeem-error',
      path: '/member/exchange?from=menu',
      html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>会员兑换 - ⟦platformName|知了背单词⟧</title><style>
body{margin:0;font:15px "PingFang SC",sans-serif;background:#f4fbf6;color:#24332a}.t{background:#fff;padding:14px 8%;display:flex;justify-content:space-between}.c{width:520px;margin:40px auto;background:#fff;border-radius:12px;padding:28px}.ant-input{width:100%;padding:8px;border:1px solid #ff4d4f;border-radius:6px;box-sizing:border-box}.ant-form-item-explain-error{color:#ff4d4f;margin:6px 0}.ant-btn{background:#2fb36d;color:#fff;border:0;border-radius:6px;padding:8px 20px}.ft{text-align:center;color:#9aa}
</style></head><body><div class="t"><b>知了背单词</b><span>学习　词库　<b>会员兑换</b>　我的（VIP 已于 2026-10-31 到期）</span></div>
<div class="c"><h3>兑换会员</h3><div class="ant-form-item"><input class="ant-input" value="⟦may.cardSecret|ZL-YEAR-66F0-9KTB⟧"><div class="ant-form-item-explain-error">兑换码已过期，过期时间：⟦may.otherTime|2026-09-30 23:59:59⟧</div></div><button class="ant-btn">兑 换</button><p style="color:#999">兑换码由字母和数字组成，不区分大小写。从其他渠道购买的兑换码，请向卖家核实。</p><p><a>⟦entry|反馈问题⟧</a>　<a>兑换记录</a></p></div>
<div class="ft">知了背单词　联系我们：⟦contact|care@zhiliaodanci.example⟧</div></body></html>`,
    },
    {
      kind: 'other',
      path: '/member/exchange/history',
      html: `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>兑换记录 - ⟦platformName|知了背单词⟧</title><style>
body{margin:0;font:15px "PingFang SC",sans-serif;background:#f4fbf6;color:#24332a}.t{background:#fff;padding:14px 8%;display:flex;justify-content:space-between}.c{width:720px;margin:40px auto;background:#fff;border-radius:12px;padding:28px}table{width:100%;border-collapse:collapse}td,th{padding:8px;border-bottom:1px solid #eef5f0;text-align:left}.ft{text-align:center;color:#9aa}
</style></head><body><div class="t"><b>知了背单词</b><span>学习　词库　<b>会员兑换</b>　我的</span></div><div class="c"><h3>兑换记录</h3><table><thead><tr><th>权益</th><th>时长</th><th>兑换于</th></tr></thead><tbody><tr><td>VIP 会员</td><td>31 天</td><td>2026-09-30 08:11</td></tr><tr><td>VIP 会员</td><td>93 天</td><td>2026-06-29 21:40</td></tr></tbody></table><p style="color:#999">只显示成功的兑换。</p></div>
<div class="ft">知了背单词　联系我们：⟦contact|care@zhiliaodanci.example⟧</div></body></html>`,
    },
  ],
};
