import { facts } from '../facts';
import { sheet, shopPage } from '../layout';
import { linkTo, type Scene } from '../scene';

function emptyPage(scene: Scene, title: string, text: string, about: string): string {
  return shopPage(scene, {
    title,
    body: `<section class="card empty"><svg width="120" height="96" viewBox="0 0 120 96" aria-hidden="true"><rect x="14" y="14" width="92" height="68" rx="8" fill="#f1f2f5" stroke="#d5d8df" stroke-width="2"/><path d="M34 38h52M34 52h36" stroke="#c3c7d0" stroke-width="4"/><circle cx="92" cy="74" r="16" fill="#fff" stroke="#ff6426" stroke-width="3"/><path d="M92 66v10m0 4v2" stroke="#ff6426" stroke-width="3"/></svg>
<h1>${text}</h1><p>${about}</p><p><a class="button" href="${linkTo(scene, 'home')}">返回首页</a></p></section>`,
  });
}

export function deletedOrder(scene: Scene): string {
  return emptyPage(
    scene,
    '订单不存在',
    '订单不存在或已被删除',
    `没有找到订单 ${scene.order}，请核对订单号，或者联系客服查询。`,
  );
}

export function missingPage(scene: Scene): string {
  return emptyPage(scene, '页面不存在', '页面不存在', '您访问的页面不存在或已下架。');
}

export function brokenPage(scene: Scene): string {
  return sheet(scene, {
    title: `服务异常 - ${facts.shopName}`,
    bodyClass: 'broken',
    body: `<main><h1>500</h1><p>系统繁忙，请稍后再试</p><p class="hint">Internal Server Error · 请求编号 jskp-0500-7c1e</p></main>`,
  });
}
