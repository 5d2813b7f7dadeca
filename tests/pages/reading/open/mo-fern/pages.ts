import type { Layout } from '../../truth';

/** Help articles of a card shop as a public account's articles look: a title, a byline, rich text with inline styles. */
const shell = (title: string, byline: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta property="og:title" content="${title}"><title>${title}</title><style>body{margin:0 auto;max-width:640px;padding:20px 16px 60px;font:17px/1.8 system-ui,"PingFang SC",sans-serif;color:#222;background:#fff}.rich_media_title{font-size:22px;line-height:1.4;margin:0 0 14px}.rich_media_meta{color:#999;font-size:15px;margin-right:10px}.rich_media_meta a{color:#576b95}section{margin-bottom:12px}.tt{display:inline-block;background:#2f6f4e;color:#fff;padding:2px 12px;border-radius:4px;font-size:16px}.q{border-left:4px solid #2f6f4e;padding-left:10px;color:#555}.li{display:flex;border-bottom:1px solid #f0f0f0;padding:12px 0}.li span{flex:1}.ops{display:flex;gap:10px}.ops a{flex:1;border:1px solid #e0e0e0;border-radius:8px;text-align:center;padding:14px 0}</style></head><body><div id="js_article"><h1 class="rich_media_title">${title}</h1><div><span class="rich_media_meta"><a>⟦platformName|蕨叶数卡⟧</a></span>${byline}</div><div class="rich_media_content">${body}</div><div style="color:#999;font-size:14px;margin-top:30px">阅读 4862　赞 13　在看 5</div></div></body></html>`;

const meta = (words: string) => `<span class="rich_media_meta">${words}</span>`;
const head = (words: string) => `<section><strong class="tt">${words}</strong></section>`;
const text = (words: string) =>
  `<section><span style="font-size:16px;letter-spacing:0.5px">${words}</span></section>`;
const li = (words: string) => `<a class="li"><span>${words}</span><i>›</i></a>`;

export const moFern: Layout = {
  name: 'mo-fern',
  pages: [
    {
      kind: 'rules',
      path: '/s/buy-notice',
      html: shell(
        '买卡前，请花一分钟读完这篇',
        meta('2026-08-20 18:30'),
        `${text('嗨，我是小蕨。最近后台总有朋友问“为什么不能退”“多久能收到”，今天一次说清楚。')}${head('01 关于发货')}${text('店里的点卡、会员都是电子卡密，没有实物。')}${text('⟦grants|付款成功后，系统 3 分钟内把卡密发到你的订单页和邮箱。⟧')}${text('⟦grants|遇到缺货，我们当天补上，补不上就全额退给你。⟧')}${head('02 关于退换')}${text('卡密和实体商品不一样，看过就等于用过。')}${text('⟦limits|所以卡密发出之后，不接受以“买错了”“不想要了”为由的退款。⟧')}${text('⟦grants|如果是我们的卡有问题，比如提示不存在、已使用，一张坏卡赔一张新卡。⟧')}${text('⟦limits|换卡要提供从打开订单到兑换报错的完整录屏，没有录屏不予受理。⟧')}${head('03 关于价格')}${text('点卡价格随渠道浮动，一天之内可能变好几次，下单前多看一眼。')}${text('⟦limits|下单后降价的，不退差价。⟧')}<section class="q">遇到问题不要慌，公众号回复“人工”，或者加客服微信 ⟦contact|jueye-xiaoer⟧，早九点到晚十一点都在。</section>`,
      ),
    },
    {
      kind: 'rules',
      path: '/s/after-sale-rule?v=3',
      html: shell(
        '售后保障规则（第三版）',
        `${meta('原创')}${meta('运营组')}${meta('2026-10-11')}`,
        `${text('为了让大家买得放心，本店制定以下售后规则，自发布之日起代替第二版。')}${head('一、保障范围')}${text('（一）在本店购买的游戏点卡、会员激活码、加油电子券，均适用本规则。')}${text('（二）⟦limits|活动赠送的卡券、一元秒杀商品不在保障范围内。⟧')}${head('二、保障时间')}${text('（一）⟦grants|点卡类质保 24 小时，会员类质保 30 天，质保期内失效包补。⟧')}${text('（二）质保时间从订单显示“已送达”开始计算。')}${text('（三）⟦limits|过了质保期的问题，本店不再处理。⟧')}${head('三、处理办法')}${text('（一）客服收到申请后，会先向上游核卡。')}${text('（二）⟦grants|核卡一般需要半天，最长不超过 2 个工作日给你答复。⟧')}${text('（三）⟦grants|核实确属坏卡的，你可以选择换卡或者退款。⟧')}${text('（四）⟦limits|退款只退到本店余额，不能提现。⟧')}${head('四、不予受理的情形')}${text('⟦limits|在非官方渠道兑换、多次输错导致账号被锁的，本店概不负责。⟧')}${text('⟦limits|先给差评再申请售后的，本店有权拒绝。⟧')}${text('本规则的附件《上游核卡流程》可向客服索取。')}<section class="q">客服 QQ：⟦contact|2867013345⟧　邮箱：⟦contact|help@jueyeka.example⟧</section>`,
      ),
    },
    {
      kind: 'rules',
      path: '/s/agreement',
      html: shell(
        '蕨叶数卡用户服务协议',
        meta('更新于 2026 年 7 月 1 日'),
        `${text('欢迎使用本店。您注册、登录或者下单，即表示已阅读本协议。')}${head('第一条 账户')}${text('1.1 您可以用手机号或者微信登录。')}${text('1.2 ⟦limits|您应当保管好自己的账户和密码，因保管不善产生的损失由您自行承担。⟧')}${text('1.3 ⟦limits|同一账户 180 天没有登录的，账户内积分清零。⟧')}${head('第二条 交易')}${text('2.1 商品图片仅作示意。')}${text('2.2 ⟦limits|因系统错误标价产生的订单，本店有权取消。⟧⟦grants|取消后已付款项全额退还。⟧')}${text('2.3 ⟦grants|您在付款前可以随时取消订单，无需说明理由。⟧')}${text('2.4 订单信息可以在“我的订单”中查看。')}${head('第三条 个人信息')}${text('3.1 我们收集您的手机号和下单时的 IP，用于发货和核查。')}${text('3.2 ⟦grants|您可以随时要求我们删除您的个人信息。⟧')}${head('第四条 争议')}${text('4.1 ⟦limits|因本协议发生的争议，由本店所在地人民法院管辖。⟧')}${text('4.2 ⟦limits|在法律允许的范围内，本店的赔偿以您为该订单支付的金额为限。⟧')}<section style="font-size:14px;color:#888">运营者：⟦may.merchant|漳州蕨叶网络科技有限公司⟧　⟦icp|闽ICP备2024017726号-2⟧</section>`,
      ),
    },
    {
      kind: 'other',
      path: '/s/help',
      html: shell(
        '帮助中心',
        meta('有事好商量'),
        `<div class="ops"><a>⟦entry|提交工单⟧</a><a>⟦entry|投诉建议⟧</a><a>在线客服</a></div>${head('大家都在问')}${li('卡密在哪里看？')}${li('付了款没收到卡怎么办？')}${li('提示“卡号或密码错误”')}${li('怎么开发票？')}${li('可以货到付款吗？')}${head('规则')}${li('买卡前，请花一分钟读完这篇')}${li('售后保障规则（第三版）')}${li('蕨叶数卡用户服务协议')}<section class="q">客服微信 ⟦contact|jueye-xiaoer⟧<br>客服 QQ ⟦contact|2867013345⟧<br>在线时间 9:00 - 23:00</section>`,
      ),
    },
  ],
};
