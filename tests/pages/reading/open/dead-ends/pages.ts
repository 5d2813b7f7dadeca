import type { Layout } from '../../truth';

/** Pages on which nothing goes on: codes that are refused, a page that is gone, a front page, a door that wants a password. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.7 "PingFang SC","Microsoft YaHei",sans-serif;color:#333}${style}</style></head><body>${body}</body></html>`;

export const deadEnds: Layout = {
  name: 'dead-ends',
  pages: [
    {
      kind: 'redeem-error',
      path: '/vip/exchange',
      html: page(
        '会员兑换 - ⟦platformName|栗壳视频⟧',
        'body{background:#14161c;color:#ddd}.c{width:520px;margin:60px auto;background:#1f222b;border-radius:12px;padding:30px}.c input{width:100%;padding:12px;background:#2a2e39;border:1px solid #f05;color:#fff}.e{color:#ff5c7a;margin:8px 0}.go{background:#e9b66a;color:#3a2500;text-align:center;padding:12px;border-radius:24px}',
        `<div style="padding:14px 40px">栗壳视频　电影　剧集　综艺　<span style="float:right">路人甲_77　会员已到期</span></div><div class="c"><h2>兑换会员</h2><input value="⟦may.cardSecret|LKVP8Q2M6T0X4Z9R⟧"><div class="e">✕ 该兑换码已被使用，请核对后重新输入</div><div class="go">立即兑换</div><p><small>兑换码为 16 位字母和数字，如 ABCD1234EFGH5678。</small></p><p><small>请从正规渠道购买。⟦limits|非官方渠道购得的兑换码出现问题，栗壳视频不承担责任。⟧</small></p></div><p style="text-align:center;color:#777">季卡 ¥68　年卡 ¥198　客服 ⟦contact|400-700-3318⟧　<a>⟦entry|意见反馈⟧</a></p>`,
      ),
    },
    {
      kind: 'redeem-error',
      path: '/card/recharge/result?code=E4012',
      html: page(
        '充值失败',
        '.m{width:600px;margin:50px auto;border:1px solid #d9d9d9}.m>b{display:block;background:#fff1f0;color:#cf1322;padding:14px 20px;font-size:18px}.m dl{padding:10px 20px;display:grid;grid-template-columns:100px 1fr}.m dt{color:#8c8c8c}.m dd{margin:0}',
        `<div style="padding:10px 60px;background:#3b2f7d;color:#fff">⟦platformName|溪谷手游⟧ 充值中心　｜ 点卡充值 ｜ 消费记录 ｜ 账号安全</div><div class="m"><b>充值失败：卡号不存在或已失效（E4012）</b><dl><dt>充值账号</dt><dd>xg_00712</dd><dt>区　　服</dt><dd>三区 听雨阁</dd><dt>卡　　号</dt><dd>⟦may.cardSecret|XG2026550041776⟧</dd><dt>提交时间</dt><dd>⟦may.otherTime|2026-11-15 23:40:18⟧</dd><dt>到账灵石</dt><dd>0</dd></dl><p style="padding:0 20px"><button>返回重试</button> <button>换一种方式</button></p><p style="padding:0 20px;color:#888">可能的原因：① 卡号或密码输错；② 点卡未激活，请向售卡商家咨询；③ 点卡已过有效期。</p></div><p style="text-align:center;color:#999">首充 6 元送 60 灵石 · 活动截止 2026-11-30 23:59</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/order/show/2026091400217',
      html: page(
        '页面不存在 - ⟦platformName|木屐数码⟧',
        '.x{text-align:center;padding:80px 0}.x h1{font-size:90px;margin:0;color:#ccd}.g{display:flex;justify-content:center;gap:20px}.g div{border:1px solid #eee;width:170px;padding:14px}',
        `<div style="padding:16px 50px;border-bottom:1px solid #eee"><b>木屐数码</b></div><div class="x"><h1>404</h1><p>您访问的页面不存在、已删除或者没有查看权限</p><p><a>返回首页</a>　<a>上一页</a>　5 秒后自动跳转</p></div><div class="g"><div>云杉浏览器标准版<br><b>¥79.00</b></div><div>灯塔办公套件<br><b>¥268.00</b></div><div>海豚邮箱专业版<br><b>¥66.00</b></div></div><p style="text-align:center;color:#aaa">⟦icp|渝ICP备2020007712号⟧</p>`,
      ),
    },
    {
      kind: 'other',
      path: '/login?back=%2Fuser%2Forders',
      html: page(
        '登录',
        '.b{display:flex;height:420px;background:linear-gradient(120deg,#d7f0e2,#fdf6d8);justify-content:flex-end}.f{background:#fff;width:330px;margin:40px 120px;padding:24px}.f input{width:100%;padding:9px;margin:8px 0;box-sizing:border-box;border:1px solid #ccc}.roll{background:#fffbe6;padding:8px 40px}',
        `<div style="padding:16px 60px;font-size:22px;color:#2a7">⟦platformName|荞麦充值坊⟧ <small>欢迎登录</small></div><div class="roll">最新成交：138****21 购买 100 元话费 1 分钟前　｜　155****09 购买 白茶 10GB 流量包 ¥19.90 3 分钟前</div><div class="b"><div class="f"><h3>账号登录</h3><div style="color:#d33">登录已超时，请重新登录后查看订单</div><input placeholder="手机号 / 邮箱"><input type="password" placeholder="密码"><label><input type="checkbox" style="width:auto"> 已阅读并同意用户协议和隐私政策</label><button style="width:100%;padding:10px">登 录</button><p><small>忘记密码　免费注册　验证码登录</small></p></div></div><p style="text-align:center;color:#999">关于我们 | 商务合作 | 帮助中心 | <a>⟦entry|举报投诉⟧</a><br>QQ：⟦contact|880415527⟧　⟦icp|闽ICP备2024003319号-3⟧</p>`,
      ),
    },
  ],
};
