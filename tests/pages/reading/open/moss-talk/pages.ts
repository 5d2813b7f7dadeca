import type { Layout } from '../../truth';

/** Talks with those who sell, on three kinds of windows: a frame in a shop's page, a messenger of a platform, a bare log. */
const page = (title: string, style: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.6 "PingFang SC","Microsoft YaHei",sans-serif;color:#222}${style}</style></head><body>${body}</body></html>`;

export const mossTalk: Layout = {
  name: 'moss-talk',
  pages: [
    {
      kind: 'chat',
      path: '/service/online',
      html: page(
        '在线客服 - ⟦platformName|青苔卡社⟧',
        '.q{display:flex;height:560px}.q iframe{flex:1;border:0}.q aside{width:260px;background:#f2f6f2;padding:14px}',
        `<div style="background:#47694d;color:#fff;padding:12px 40px">青苔卡社　首页　查单　<a style="color:#fff">⟦entry|我要维权⟧</a></div><div class="q"><iframe src="/im/dialog?sid=77f0"></iframe><aside><h4>您咨询的订单</h4><p>⟦productName|银杏词典 终身版激活码⟧</p><p>编号 ⟦orderId|QT26112109441⟧</p><p>实付 ⟦amountFen|¥49.00⟧</p><p>⟦status=delivered|已发货⟧</p><p>下单 ⟦orderTime|2026-11-21 09:44:18⟧</p><hr><h4>热销</h4><p>银杏词典 年度版 ¥19.00</p></aside></div>`,
      ),
      parts: [
        {
          path: '/im/dialog?sid=77f0',
          html: page(
            '对话',
            '.li{overflow:auto;height:440px;padding:12px;background:#fafafa}.o,.m{clear:both;max-width:70%;padding:8px 12px;margin:8px 0;border-radius:8px}.o{float:left;background:#fff}.m{float:right;background:#c9ecc9}.n{clear:both;text-align:center;color:#aaa;font-size:12px}',
            `<div style="padding:8px 12px;border-bottom:1px solid #eee">⟦agentId|客服-阿槐⟧ 正在为您服务</div><div class="li"><div class="n">加载更多</div><div class="n">2026-11-21 10:02</div><div class="m">你好，激活码提示“已达到设备上限”</div><div class="o">您好，请把提示截图发一下</div><div class="m"><img alt="图片" width="120" height="80"></div><div class="n">2026-11-21 10:15</div><div class="o">看到了，这个码应该是被别人占用了。⟦grants|今天下午给您换一个新码，换不了就退全款⟧</div><div class="m">好的，我等到下午</div><div class="n">2026-11-21 17:48</div><div class="m">换好了吗？</div><div class="o">仓库说没货了。⟦limits|激活码发出后按规定只换不退⟧，您再等等</div><div class="n">对方正在输入…</div></div><textarea rows="2" cols="50" placeholder="请输入消息"></textarea><button>发送</button>`,
          ),
        },
      ],
    },
    {
      kind: 'chat',
      path: '/msg/#/session/seller_40182',
      html: page(
        '消息 | ⟦platformName|渡口号游⟧',
        '.w{display:grid;grid-template-columns:220px 1fr;height:600px;border:1px solid #ddd;width:980px;margin:20px auto}.w>ul{list-style:none;margin:0;padding:0;background:#f7f7f7}.w>ul li{padding:10px;border-bottom:1px solid #eee}.r{display:flex;margin:10px}.r>b{width:36px;height:36px;background:#ccd;border-radius:50%}.r>div{margin:0 10px;background:#f0f2f5;padding:6px 12px;border-radius:6px;max-width:60%}.r.me{flex-direction:row-reverse}.cd{border:1px solid #e5e5e5;margin:12px;padding:10px;display:flex;justify-content:space-between}',
        `<div class="w"><ul><li>系统通知<br><small>您的提现 ¥30.00 已到账</small></li><li style="background:#fff"><b>⟦merchant|北渡号商⟧</b><br><small>那你自己找平台吧</small></li><li>小鱼代练<br><small>好的亲，订单 DK20261030001 已完成</small></li></ul><div><div class="cd"><div>⟦productName|山海志 85级 术士 双神器⟧<br><small>订单 ⟦orderId|DK20261118073⟧　⟦amountFen|¥880.00⟧</small></div><div>⟦status=delivered|已交付⟧<br><button>⟦entry|申请平台客服⟧</button></div></div><div style="text-align:center;color:#bbb">11月22日</div><div class="r me" title="2026-11-22 20:11:05"><b></b><div>账号今天登不上了，提示密码被修改</div></div><div class="r" title="2026-11-22 20:13:40"><b></b><div>你绑手机了没</div></div><div class="r me" title="2026-11-22 20:14:02"><b></b><div>绑了，你页面写着包找回的</div></div><div class="r" title="2026-11-22 20:20:31"><b></b><div>那是上个月的活动，⟦limits|现在交付超过 24 小时就不包了⟧</div></div><div class="r" title="2026-11-22 20:21:09"><b></b><div>那你自己找平台吧</div></div><div style="color:#e67e22;text-align:center">平台提醒：请勿添加对方微信、QQ 私下交易</div></div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/chatlog/print?room=9912',
      html: page(
        '聊天记录',
        'body{padding:30px 60px;font-family:SimSun}.k{color:#070}.u{color:#00c}',
        `<h2>聊天记录</h2><p>会话编号：⟦may.ticketNo|9912⟧　访客：chen_yi　接待：⟦agentId|售后03号⟧　导出时间：2026-11-26 21:00:13</p><p class="u">chen_yi 2026-11-25 15:30:08</p><p>你好，订单 ⟦orderId|LM-251109-3388⟧ 买的 ⟦productName|落梅云手机 季度会员⟧ 用了 20 天就掉了</p><p class="k">售后03号 2026-11-25 15:33:51</p><p>您好，会员是平台回收的，我们这边只能退 ⟦refundFen|15元⟧</p><p class="u">chen_yi 2026-11-25 15:34:20</p><p>我付了 ⟦amountFen|75元⟧，说好保 90 天的</p><p class="k">售后03号 2026-11-25 15:39:02</p><p>⟦limits|质保期内只按剩余天数的三成补偿，补的是站内余额⟧，不接受的话没有别的办法</p><p class="u">chen_yi 2026-11-25 15:40:44</p><p>我要投诉</p><p class="k">售后03号 2026-11-25 15:42:10</p><p>可以拨打 ⟦contact|0574-5550-2290⟧ 找主管</p><hr><p>⟦platformName|落梅数字商行⟧ 客服系统导出</p>`,
      ),
    },
  ],
};
