import { facts } from '../facts';
import { shopPage, trail } from '../layout';
import type { Scene } from '../scene';

const clauses: readonly (readonly [string, string, ...string[]])[] = [
  [
    '适用范围',
    `本规则适用于在${facts.shopName}（以下简称“平台”）购买虚拟商品的买家，以及入驻平台销售商品的商家。`,
    '虚拟商品包括游戏点券、会员卡、激活码、兑换码以及其他以卡密形式交付的商品。',
  ],
  [
    '卡密无效的处理',
    '买家反映卡密无法使用的，平台根据官方页面的提示进行核实。经核实无效、已被使用的，商家应当更换或者退款。',
    '买家应当在收到卡密后 24 小时内提出，并提供订单号以及官方页面的提示截图或录屏。',
  ],
  [
    '不予退款的情形',
    '虚拟商品具有可复制性，卡密交付后因买家个人原因（选错区服、不想要了等）提出退款的，不予支持。',
    '买家将卡密告知他人造成的损失由买家自行承担。',
  ],
  [
    '未发货与部分发货',
    '付款后 2 小时仍未发货的，买家可以申请全额退款；部分发货的，未发货的部分可以申请退款。',
  ],
  [
    '售后申请',
    '买家可以在订单详情中点击“申请售后”，也可以通过在线客服或者工单提出。',
    '每个订单最多可以提交 3 次售后申请，逾期不予受理。',
  ],
  [
    '处理时限',
    '平台收到工单后 3–7 个工作日内处理完毕，情况复杂的可以延长，延长时会通知买家。',
    '商家应当在收到售后申请后 48 小时内答复，逾期未答复的由平台介入。',
  ],
  [
    '退款方式',
    '退款原路返回付款账户，一般 1–3 个工作日到账。优惠券、积分不折算现金。',
    '经买家同意，可以用优惠券补偿代替退款；买家不同意的，不得以优惠券代替。',
  ],
  ['凭证要求', '上传的图片每张不超过 5MB，最多 3 张；录屏请通过在线客服发送。'],
  ['规则的变更', '平台可以根据经营需要修改本规则，修改后在本页公布，公布之日起生效，恕不另行通知。'],
  ['其他', '本规则未尽事宜由平台与买家协商处理，最终解释权归平台所有。'],
];

/** What the shop takes out of its rules later, and what it puts in another's place. */
export const rulesRemoved = '经核实无效、已被使用的，商家应当更换或者退款。';
const later: readonly (readonly [string, string])[] = [
  [rulesRemoved, ''],
  ['24 小时内提出', '2 小时内提出'],
];

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function rules(scene: Scene): string {
  const written = clauses
    .map(([title, ...paragraphs], index) => {
      const texts = paragraphs.map((text, n) => `<p>${paragraphs.length > 1 ? `${n + 1}. ` : ''}${text}</p>`);
      return `<section class="clause"><h2>第${numerals[index]}条 ${title}</h2>${texts.join('')}</section>`;
    })
    .join('\n');
  const now = scene.areRulesChanged
    ? later.reduce((text, [was, is]) => text.replace(was, is), written)
    : written;
  return shopPage(scene, {
    title: '售后服务规则',
    current: 'rules',
    body: `${trail(scene, ['home', '首页'], '帮助中心', '售后服务规则')}
<article class="card rules">
<h1>售后服务规则</h1>
<p class="byline">发布：${facts.shopName}运营中心　更新日期：${facts.rulesUpdatedDate}　版本：2026 年第 3 版</p>
<p class="lead">为了规范虚拟商品的售后服务，保障买家与商家的合法权益，制定本规则。请您在购买前仔细阅读。</p>
${now}
</article>`,
  });
}
