import type { Layout } from '../../truth';

/** A help centre: a tree on the left, an article of headings and numbered lists on the right; and the same shop's folded FAQ. */
const shell = (title: string, tree: string, body: string) => `<!doctype html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>${title} · ⟦platformName|竹蜻蜓权益⟧帮助中心</title><style>
body{margin:0;font:15px/1.8 "PingFang SC",sans-serif;color:#1f2329}.hc-header{display:flex;justify-content:space-between;padding:14px 5%;border-bottom:1px solid #eee}.hc-body{display:flex;padding:20px 5%}.hc-tree{width:240px;color:#646a73}.hc-tree .cur{color:#3370ff}.hc-article{max-width:720px}.hc-article h2{font-size:18px}.meta{color:#8f959e;font-size:13px}details{border-bottom:1px solid #eee;padding:8px 0}.vote{color:#8f959e}footer{padding:20px 5%;color:#8f959e;border-top:1px solid #eee}
</style></head><body><div class="hc-header"><b>竹蜻蜓权益</b><input placeholder="搜索帮助文章"><span>返回商城　登录</span></div><div class="hc-body"><aside class="hc-tree">${tree}</aside><article class="hc-article">${body}<p class="vote">这篇文章有帮助吗？ 👍 是　👎 否</p></article></div>
<footer>杭州竹蜻蜓网络有限公司　客服热线 ⟦contact|400-555-0173⟧　⟦icp|浙ICP备2020031166号-1⟧　浙公网安备 33010902000000号</footer></body></html>`;

export const helpShelf: Layout = {
  name: 'help-shelf',
  pages: [
    {
      kind: 'rules',
      path: '/help/article/refund-policy',
      html: shell(
        '退款与售后规则',
        '<p>新手指南</p><p>支付问题</p><p class="cur">退款与售后规则</p><p>发票说明</p><p>商家入驻</p>',
        `<h1>退款与售后规则</h1><p class="meta">更新于 2026-09-15　阅读 12,408</p><p>为了保障消费者和商家的权益，制定本规则。</p>
<h2>一、可以退款的情形</h2><ol><li>⟦grants|付款后 2 小时内商家未发货的，买家可以申请全额退款⟧；</li><li>⟦grants|卡券无法兑换、已被使用或者已过期的，经核实后全额退款⟧；</li><li>⟦grants|商品与页面描述严重不符的，支持退货退款⟧。</li></ol>
<h2>二、不能退款的情形</h2><ol><li>⟦limits|买家自行兑换成功后，以不想要了为由申请退款的，不予支持⟧；</li><li>⟦limits|因买家填错充值账号导致的损失，由买家承担⟧；</li><li>⟦limits|收到卡券超过 48 小时才提出的售后申请，平台不予受理⟧。</li></ol>
<h2>三、处理时效</h2><p>⟦grants|平台在收到申请后 3 个工作日内给出处理结果⟧。⟦grants|退款审核通过后，款项在 1 至 5 个工作日内原路退回⟧。</p>
<h2>四、其他</h2><p>⟦limits|平台有权根据经营情况修改本规则，修改后的规则一经公布立即生效⟧。</p>
<p>需要申请售后，请打开“我的订单”选择订单，点 <a>⟦entry|申请售后⟧</a>。</p>`,
      ),
    },
    {
      kind: 'rules',
      path: '/help/agreement/user',
      html: shell(
        '用户服务协议',
        '<p class="cur">用户服务协议</p><p>隐私政策</p><p>平台争议处理规则</p>',
        `<h1>用户服务协议</h1><p class="meta">版本号 V3.2　生效日期：2026年7月1日</p>
<h2>第一条 定义</h2><p>1.1 竹蜻蜓权益（下称“平台”）是指由杭州竹蜻蜓网络有限公司运营的网站及其客户端。</p><p>1.2 “权益商品”包括会员兑换码、电子券和直充服务。</p>
<h2>第二条 账号</h2><p>2.1 ⟦limits|账号只限注册人本人使用，转让、出租账号的，平台可以终止服务⟧。</p><p>2.2 ⟦limits|账号连续 12 个月没有登录的，平台有权清空积分和优惠券⟧。</p>
<h2>第三条 交易</h2><p>3.1 ⟦grants|平台对自营商品的真实性负责，假一赔三⟧。</p><p>3.2 ⟦limits|第三方商家的商品由商家负责，平台不承担连带责任⟧。</p><p>3.3 ⟦grants|买家确认收货前，货款由平台保管⟧。</p>
<h2>第四条 责任</h2><p>4.1 ⟦limits|因系统维护、网络故障造成的延迟发货，平台不承担赔偿责任⟧。</p><p>4.2 ⟦limits|平台的赔偿总额以该笔订单的实付金额为限⟧。</p>
<h2>第五条 争议</h2><p>5.1 ⟦limits|因本协议发生的争议，由平台所在地人民法院管辖⟧。</p><p>5.2 ⟦limits|本协议的最终解释权归平台所有⟧。</p>`,
      ),
    },
  ],
};
