import type { Layout } from '../../truth';

/** The help centre of a card shop, as help-desk software draws it: articles, requests with a side column, a messenger. */
const style = `body{margin:0;font:15px/1.7 system-ui,"PingFang SC",sans-serif;color:#2f3941;background:#fff}.header{border-bottom:1px solid #d8dcde;padding:14px 40px}.header a{margin-left:20px;color:#1f73b7}.hero{background:#17494d;color:#fff;text-align:center;padding:50px}.hero input{width:460px;padding:12px;border-radius:24px;border:0}.container{width:1040px;margin:0 auto;padding:24px 0}.blocks-list{display:grid;grid-template-columns:1fr 1fr 1fr;gap:18px;padding:0;list-style:none}.blocks-item{border:1px solid #17494d;border-radius:4px;text-align:center;padding:24px}.split{display:flex;gap:40px}.split>main{flex:1}.request-sidebar{width:280px;font-size:14px}.request-sidebar dt{color:#68737d}.request-sidebar dd{margin:0 0 10px}.comment{border-bottom:1px solid #e9ebed;padding:16px 0}.comment-meta{font-size:13px;color:#68737d}.status-label{background:#ffd12b;border-radius:4px;padding:1px 8px;font-size:12px}.breadcrumbs{font-size:13px;color:#68737d}.messenger{width:380px;margin:30px auto;border:1px solid #d8dcde;border-radius:12px;box-shadow:0 4px 20px #0002}.messenger .top{background:#17494d;color:#fff;padding:14px;border-radius:12px 12px 0 0}.log{height:430px;overflow:auto;padding:12px}.msg{margin-bottom:12px}.msg .bubble{display:inline-block;background:#f0f2f3;border-radius:14px;padding:7px 12px;max-width:270px}.msg.me{text-align:right}.msg.me .bubble{background:#17494d;color:#fff;text-align:left}.who{font-size:12px;color:#87929d}`;

const shell = (title: string, body: string) => `<!DOCTYPE html>
<html lang="zh-cn"><head><meta charset="utf-8"><title>${title} – ⟦platformName|星桥点卡⟧帮助中心</title><style>${style}</style></head><body><header class="header"><b>星桥点卡</b> 帮助中心 <span style="float:right"><a>⟦entry|提交请求⟧</a><a>我的活动</a><a>返回商城</a></span></header>${body}<footer class="container" style="border-top:1px solid #d8dcde;color:#68737d;font-size:13px">星桥点卡 · 中文（简体）</footer></body></html>`;

const comment = (who: string, when: string, words: string) =>
  `<li class="comment"><div class="comment-meta"><strong>${who}</strong> <time>${when}</time></div><section class="comment-body">${words}</section></li>`;
const said = (side: string, who: string, words: string) =>
  `<div class="msg ${side}"><div class="who">${who}</div><div class="bubble">${words}</div></div>`;

export const soDesk: Layout = {
  name: 'so-desk',
  pages: [
    {
      kind: 'other',
      path: '/hc/zh-cn',
      html: shell(
        '首页',
        `<section class="hero"><h1>有什么可以帮您？</h1><input placeholder="搜索：查单、充值、发票"></section><div class="container"><ul class="blocks-list"><li class="blocks-item"><h3>新手上路</h3>注册、实名、绑定手机</li><li class="blocks-item"><h3>购买与支付</h3>支付方式、限额、优惠码</li><li class="blocks-item"><h3>卡密与兑换</h3>在哪里看卡密、怎么兑换</li><li class="blocks-item"><h3>退款与补发</h3>政策、进度查询</li><li class="blocks-item"><h3>账户安全</h3>找回密码、解绑</li><li class="blocks-item"><h3>发票</h3>电子发票申请</li></ul>
<h3>热门文章</h3><ul><li><a>付了款为什么看不到订单？</a></li><li><a>卡密提示“已被使用”怎么办？</a></li><li><a>Steam 钱包充值码的地区限制</a></li><li><a>发票多久能开出来？</a></li></ul><p>没找到答案？拨打 ⟦contact|0571-2688-4170⟧（每天 9:00–23:00），或写信到 ⟦contact|support@xingqiao-card.cn⟧。</p><p>⟦icp|浙ICP备2020041186号⟧</p></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/hc/zh-cn/articles/360019922-refund-and-reissue',
      html: shell(
        '退款与补发政策',
        `<div class="container"><p class="breadcrumbs">星桥点卡 › 退款与补发 › 政策</p><article><h1>退款与补发政策</h1><p class="comment-meta">林鹿 · 3 个月前更新 · 关注</p>
<p>本文适用于在星桥点卡网页和小程序购买的所有商品。</p><h2>还没有发货</h2><p>⟦grants|付款后 1 小时仍未发货的订单，您可以随时取消并获得全额退款。⟧退款进度可以在“我的活动”里看到。</p><h2>已经发货</h2><p>⟦limits|卡密类商品一旦展示即视为交付，不支持七天无理由退货。⟧</p><p>⟦grants|若卡密在展示前已被兑换，我们免费补发一份相同面值的卡密。⟧申请的步骤写在《如何申请补发》里。</p><p>⟦limits|发货超过 7 天的订单不再受理补发。⟧</p><h2>退款到哪里</h2><p>⟦grants|微信、支付宝付款的订单在 1–3 个工作日内退回原账户。⟧银行卡的时间由发卡行决定。⟦limits|使用优惠码的订单，优惠码不予返还。⟧</p><h2>常见误会</h2><p>充值到账后游戏内显示有延迟，重新登录一般可以看到。</p></article><div style="text-align:center"><p>这篇文章有帮助吗？</p><button>是</button> <button>否</button><p class="comment-meta">418 人中有 173 人觉得有帮助</p></div><p>还有其他问题？<a>提交请求</a></p></div>`,
      ),
    },
    {
      kind: 'ticket',
      path: '/hc/zh-cn/requests/⟦ticketNo|48213⟧',
      html: shell(
        '新买的充值码提示已被使用',
        `<div class="container"><p class="breadcrumbs">星桥点卡 › 我的活动 › 请求</p><h1>新买的充值码提示已被使用</h1><div class="split"><main><ul style="list-style:none;padding:0">${comment('ahui_1999', '3 天前', '<p>昨晚买的 100 元充值码，刚打开就去兑，说已经被兑换了，截图在附件。要求退钱或者换一个。</p><p>📎 IMG_2210.PNG (318 KB)</p>')}${comment('⟦agentId|Momo⟧', '3 天前', '<p>您好，已收到您的截图，正在向供应商核对兑换记录。</p><p>⟦grants|如核实该码在发货前已被兑换，我们会在 2 个工作日内为您补发。⟧</p><p>⟦limits|若记录显示由您本人账号兑换，则无法补发或退款。⟧</p>')}${comment('ahui_1999', '昨天', '<p>两个工作日到了，怎么还没有结果？</p>')}${comment('Momo', '14 小时前', '<p>供应商还在核对，请再等一等。</p>')}</ul><textarea rows="4" cols="70" placeholder="添加到对话"></textarea><p><label><input type="checkbox"> 请将此请求标记为已解决</label> <button>提交</button></p></main>
<aside class="request-sidebar"><dl><dt>请求者</dt><dd>ahui_1999</dd><dt>创建于</dt><dd>3 天前</dd><dt>上次活动</dt><dd>14 小时前</dd><dt>受理人</dt><dd>Momo</dd><dt>ID</dt><dd>#48213</dd><dt>状态</dt><dd><span class="status-label">⟦may.status=pending|处理中⟧</span></dd><dt>优先级</dt><dd>普通</dd><dt>问题类型</dt><dd>卡密无效</dd><dt>您的订单号</dt><dd>⟦orderId|XQ7730918826⟧</dd><dt>购买的商品</dt><dd>⟦productName|百瑞游戏平台 100元充值码⟧</dd></dl></aside></div></div>`,
      ),
    },
    {
      kind: 'chat',
      path: '/messenger/embed?conv=7c1e55',
      html: `<!DOCTYPE html><html lang="zh-cn"><head><meta charset="utf-8"><title>在线咨询</title><style>${style}</style></head><body><div class="messenger"><div class="top"><b>⟦platformName|星桥点卡⟧</b><br><small>通常在几分钟内回复</small></div><div class="log"><p class="who" style="text-align:center">今天 21:06</p>${said('', '星桥小助手 · 机器人', '您好！请选择要咨询的问题：① 查订单 ② 充值没到账 ③ 卡密问题 ④ 其他')}${said('me', '', '没到账')}${said('', '星桥小助手 · 机器人', '请发一下订单号，我帮您转人工。')}${said('me', '', '⟦orderId|XQ7731402295⟧')}${said('', '', '<i>⟦agentId|小满⟧ 加入了对话</i>')}${said('', '小满', '晚上好，您这单是 ⟦productName|《晨光大陆》648 礼包⟧ 对吗？付款 ⟦amountFen|¥612.00⟧，系统里显示 ⟦status=pending|充值处理中⟧。')}${said('me', '', '对，都两个多小时了')}${said('', '小满', '今天渠道在维护，比平常慢一些。⟦grants|今晚 24 点之前没到账的，我给您申请全额退款。⟧')}${said('me', '', '那我现在就想退行不行')}${said('', '小满', '⟦limits|处理中的订单我们这边撤不回来，现在退不了的。⟧')}${said('me', '', '行吧，等到12点')}<p class="who" style="text-align:right">已读 21:19</p></div><div style="padding:10px;border-top:1px solid #e9ebed"><input placeholder="输入消息" style="width:260px"> 📎 😊</div></div></body></html>`,
    },
  ],
};
