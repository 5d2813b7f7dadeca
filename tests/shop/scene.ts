import { facts } from './facts';

export const pageNames = [
  'home',
  'product',
  'rules',
  'order',
  'orders',
  'payment',
  'receipt',
  'chat',
  'chat-frame',
  'ticket',
  'redeem',
  'refusal',
  'complaint',
] as const;

export type PageName = (typeof pageNames)[number];

/** One request's circumstances: all that a page may depend on. */
export type Scene = {
  order: string;
  isNarrow: boolean;
  isSlow: boolean;
  priceFen: number;
  areRulesChanged: boolean;
  chatOrigin: string;
};

export type PageWriter = (scene: Scene) => string;

const namesOrder: ReadonlySet<PageName> = new Set<PageName>([
  'order',
  'payment',
  'receipt',
  'chat',
  'chat-frame',
  'ticket',
  'refusal',
  'complaint',
]);

export function pathOf(page: PageName, options: { narrow?: boolean; order?: string } = {}): string {
  const query = new URLSearchParams();
  if (options.order !== undefined || namesOrder.has(page))
    query.set('no', options.order ?? facts.orderNumber);
  if (options.narrow) query.set('narrow', '1');
  const path = page === 'home' ? '/' : `/${page}`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The address of another page, for an href: keeps the order and the layout. */
export function linkTo(scene: Scene, page: PageName): string {
  const hasOwnOrder = scene.order !== facts.orderNumber;
  const options = { narrow: scene.isNarrow, ...(hasOwnOrder ? { order: scene.order } : {}) };
  return pathOf(page, options).replaceAll('&', '&amp;');
}

export function linkToOrder(scene: Scene, order: string): string {
  return pathOf('order', { narrow: scene.isNarrow, order }).replaceAll('&', '&amp;');
}

export function imageOf(scene: Scene, name: string): string {
  return `/img/${name}.svg${scene.isSlow ? '?trouble=slow' : ''}`;
}

export function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
