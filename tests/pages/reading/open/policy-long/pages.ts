import type { Layout } from '../../truth';

/** A shop's terms in every dress: numbered chapters, flowing prose, a notice over the page, questions and answers. */
const style = `body{margin:0;background:#fbfaf6;font:16px/2 "Songti SC",SimSun,serif;color:#3b3a36}.top{border-bottom:3px double #8a7f66;padding:14px 10%}article{width:720px;margin:26px auto}h3{border-bottom:1px solid #d8d2c2}.num{color:#8a7f66;margin-right:8px}.mask{position:fixed;inset:0;background:#0008}.modal{position:fixed;top:12%;left:50%;width:560px;margin-left:-280px;background:#fff;padding:20px 30px;max-height:70%;overflow:auto}dt{font-weight:700;margin-top:14px}.end{text-align:center;color:#8a7f66;font-size:13px}`;

const shell = (title: string, body: string) =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>${title} · ⟦platformName|竹里馆数字商店⟧</title><style>${style}</style></head><body><div class="top"><b>竹里馆数字商店</b>　书目　软件　点卡　<a>⟦entry|意见与投诉⟧</a></div>${body}<p class="end">竹里馆数字商店 ⟦icp|湘ICP备2018031172号⟧ 联系邮箱 ⟦contact|guan@zhuli.example⟧</p></body></html>`;

const article = (number: string, body: string) => `<p><span class="num">${number}</span>${body}</p>`;

export const policyLong: Layout = {
  name: 'policy-long',
  pages: [
    {
      kind: 'rules',
      path: '/terms',
      html: shell(
        '用户服务协议',
        `<article><h1>用户服务协议</h1><p>版本 3.2　更新日期：2026 年 8 月 15 日　生效日期：2026 年 9 月 1 日</p><h3>第一章 总则</h3>${article('1.1', '本协议由您与竹里馆数字商店共同缔结，签署地为长沙市岳麓区。')}${article('1.2', '⟦limits|您点击“同意”即视为接受本协议全部条款，本店有权单方修改而不另行通知。⟧')}<h3>第二章 交付</h3>${article('2.1', '⟦grants|本店应在您付款成功后 30 分钟内完成交付。⟧')}${article('2.2', '⟦grants|超过 24 小时未能交付的，您可以解除合同并取回全部款项。⟧')}<h3>第三章 退款</h3>${article('3.1', '⟦limits|数字商品不适用七日无理由退货。⟧')}${article('3.2', '⟦grants|激活码经核实为无效或已被他人使用的，本店予以更换或退款。⟧')}${article('3.3', '⟦limits|退款以店铺代金券形式发放，不退现金。⟧')}<h3>第四章 争议</h3>${article('4.1', '⟦limits|因本协议产生的争议，由本店所在地人民法院管辖。⟧')}${article('4.2', '⟦limits|本店对本协议享有最终解释权。⟧')}</article>`,
      ),
    },
    {
      kind: 'rules',
      path: '/about/after-sale',
      html: shell(
        '写给买家的话',
        `<article><h1>写给买家的话</h1><p>开店七年，遇到过各种各样的事，所以把话说在前面。点卡和激活码不像书，看过就等于用过，因此⟦limits|码一旦在页面上显示，我们就不接受退货⟧，请想清楚再点。但凡是我们的错，我们认：⟦grants|发错了、发重了、发了废码，我们当天换新，换不了就退钱⟧。至于改主意、买多了、找到更便宜的，⟦limits|这些情形恕不退款⟧。有问题请在两天之内说，⟦limits|过了 48 小时我们就没法向上游追索，也就不再处理⟧。</p><p>每年春节我们歇业五天，期间自动发货照常，人工回复会慢一些。</p><p>—— 竹里馆 2026 年春</p></article>`,
      ),
    },
    {
      kind: 'rules',
      path: '/buy-notice',
      html: shell(
        '购买须知',
        `<article><h1>点卡</h1><p>江湖令 100 面值　97.00 元</p><p>江湖令 50 面值　49.00 元</p></article><div class="mask"></div><div class="modal" role="dialog"><h3>⚠ 购买须知（请读完再下单）</h3><p>① ⟦limits|请在收到卡密后 2 小时内使用，超时出现问题概不负责⟧</p><p>② ⟦limits|仅限国服，买错区服不退⟧</p><p>③ ⟦grants|卡密有误请提供录屏，核实后补发⟧</p><p>④ ⟦limits|无录屏一律不予售后⟧</p><p>⑤ 客服 10:00-22:00 在线，请勿催单</p><label><input type="checkbox"> 今日不再提示</label> <button>我已知晓（5s）</button></div>`,
      ),
    },
    {
      kind: 'rules',
      path: '/faq',
      html: shell(
        '常见问题',
        `<article><h1>常见问题</h1><dl><dt>问：付了钱页面没反应？</dt><dd>答：用下单邮箱查单。⟦grants|半小时还没有码，凭付款截图全额退还。⟧</dd><dt>问：码提示已使用？</dt><dd>答：⟦grants|首次提取后 24 小时内反馈，经核实给您换一个。⟧⟦limits|超过 24 小时不再受理。⟧</dd><dt>问：能开发票吗？</dt><dd>答：满 200 元可开电子普票，次月 10 日前发到邮箱。</dd><dt>问：买错了能换吗？</dt><dd>答：⟦grants|没提取可以换⟧，⟦limits|提取后不能换。⟧</dd></dl></article>`,
      ),
    },
    {
      kind: 'other',
      path: '/about',
      html: shell(
        '关于我们',
        `<article><h1>关于竹里馆</h1><p>2019 年创立于长沙，现有会员 48,000 余人，累计售出点卡 31 万张。总部地址：长沙市岳麓区竹里巷 88 号。招聘：运营 6-8K、客服 4-5K。</p></article>`,
      ),
    },
  ],
};
