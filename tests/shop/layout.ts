import { facts } from './facts';
import { imageOf, linkTo, type PageName, type Scene } from './scene';

type Sheet = { title: string; body: string; bodyClass?: string; icon?: string };

/** The outermost markup that every page shares, the game's own pages too. */
export function sheet(scene: Scene, { title, body, bodyClass = '', icon = 'icon' }: Sheet): string {
  const narrowMedia = scene.isNarrow ? 'all' : '(max-width: 640px)';
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" type="image/svg+xml" href="${imageOf(scene, icon)}">
<link rel="stylesheet" href="/shop.css">
<link rel="stylesheet" href="/narrow.css" media="${narrowMedia}">
</head>
<body class="${bodyClass}">
${body}
</body>
</html>
`;
}

const menu: readonly { page: PageName; text: string }[] = [
  { page: 'home', text: '首页' },
  { page: 'product', text: '点券专区' },
  { page: 'orders', text: '我的订单' },
  { page: 'rules', text: '售后规则' },
  { page: 'ticket', text: '我的工单' },
  { page: 'chat', text: '在线客服' },
];

function header(scene: Scene, current: PageName | undefined, isSticky: boolean): string {
  const links = menu
    .map(({ page, text }) => {
      const mark = page === current ? ' class="here" aria-current="page"' : '';
      return `<a href="${linkTo(scene, page)}"${mark}>${text}</a>`;
    })
    .join('\n');
  return `<header class="top${isSticky ? ' sticky' : ''}">
<div class="wrap">
<a class="logo" href="${linkTo(scene, 'home')}"><svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true"><rect width="28" height="28" rx="7" fill="#fff"/><path d="M15.8 4 7 15.6h5.6L10.9 24 20 12h-5.7z" fill="#ff6426"/></svg>${facts.shopName}</a>
<nav class="menu">
${links}
</nav>
<span class="account">您好，星***客</span>
</div>
</header>`;
}

function footer(scene: Scene): string {
  return `<footer class="bottom">
<div class="wrap">
<p class="bottom-links"><a href="${linkTo(scene, 'rules')}">售后服务规则</a><a href="${linkTo(scene, 'complaint')}">投诉建议</a><a href="${linkTo(scene, 'chat-frame')}">联系客服</a><a href="${linkTo(scene, 'orders')}">订单查询</a></p>
<p>${facts.shopCompany} 版权所有 · ${facts.shopDomain}</p>
<p>${facts.icpLine} · 客服时间 9:00–23:00 · 平台仅提供技术服务，商品由入驻商家销售</p>
</div>
</footer>`;
}

export type ShopPage = { title: string; body: string; current?: PageName; isSticky?: boolean };

/** A page of the shop between its header and its footer. */
export function shopPage(scene: Scene, { title, body, current, isSticky = false }: ShopPage): string {
  return sheet(scene, {
    title: `${title} - ${facts.shopName}`,
    body: `${header(scene, current, isSticky)}
<main class="wrap">
${body}
</main>
${footer(scene)}`,
  });
}

export function trail(scene: Scene, ...steps: (readonly [PageName, string] | string)[]): string {
  const texts = steps.map((step) =>
    typeof step === 'string' ? `<span>${step}</span>` : `<a href="${linkTo(scene, step[0])}">${step[1]}</a>`,
  );
  return `<p class="trail">${texts.join('<i>›</i>')}</p>`;
}

/** “猜你喜欢”: the row of other goods that shops put under everything. */
export function moreGoods(scene: Scene): string {
  const goods = [
    ['goods-1', '《星海远征》月卡 30 天', '28.00', '3021'],
    ['goods-2', '《星海远征》500 点券', '49.50', '8876'],
    ['goods-3', '《风车小镇》节日礼包码', '45.00', '642'],
    ['goods-4', '《云上棋局》会员周卡', '9.90', '1530'],
  ] as const;
  const cards = goods.map(
    ([name, text, price, sold]) =>
      `<a class="goods" href="${linkTo(scene, 'product')}"><img src="${imageOf(scene, name)}" alt="${text}" width="320" height="200"><b>${text}</b><span class="goods-price">¥${price}</span><small>已售 ${sold}</small></a>`,
  );
  return `<section class="card"><h2>猜你喜欢</h2><div class="goods-row">${cards.join('')}</div></section>`;
}
