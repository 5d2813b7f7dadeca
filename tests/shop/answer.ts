import { readFileSync } from 'node:fs';
import { facts } from './facts';
import { allPages } from './pages/all-pages';
import { chatBox } from './pages/chat';
import { brokenPage, deletedOrder, missingPage } from './pages/failures';
import { orderScript } from './pages/order';
import { pictureNamed } from './pictures';
import { linkTo, type PageWriter, pageNames, type Scene } from './scene';

export type Trouble = {
  /** Delay of each picture, in milliseconds. */
  slowImages?: number;
  /** The order page answers 404: 订单不存在或已被删除. */
  orderDeleted?: boolean;
  /** The product page shows this price, in fen. */
  price?: number;
  /** The rules page no longer says that the merchant replaces or refunds, and gives the buyer less time. */
  rulesChanged?: boolean;
  /** Every page answers 500. */
  broken?: boolean;
};

export type Answer = { status: number; type: string; body: string; delayMs?: number; location?: string };

type Asked = { url: URL; method: string; trouble: Trouble; isChatHost: boolean; chatOrigin: string };

const slowByHandMs = 3000;
const styles = new Map(
  ['shop.css', 'narrow.css'].map((name) => [
    `/${name}`,
    readFileSync(new URL(name, import.meta.url), { encoding: 'utf8' }),
  ]),
);

const pagesByPath = new Map<string, PageWriter>(
  pageNames.map((name) => [name === 'home' ? '/' : `/${name}`, allPages[name]]),
);

function troubleOf({ url, trouble }: Asked): Trouble {
  const named = url.searchParams.get('trouble');
  if (named === 'deleted') return { ...trouble, orderDeleted: true };
  if (named === 'broken') return { ...trouble, broken: true };
  if (named === 'slow') return { ...trouble, slowImages: trouble.slowImages || slowByHandMs };
  return trouble;
}

function html(status: number, body: string): Answer {
  return { status, type: 'text/html; charset=utf-8', body };
}

function answerFile(path: string, trouble: Trouble): Answer | undefined {
  const style = styles.get(path);
  if (style !== undefined) return { status: 200, type: 'text/css; charset=utf-8', body: style };
  if (path === '/order.js') return { status: 200, type: 'text/javascript; charset=utf-8', body: orderScript };
  const picture = pictureNamed(/^\/img\/([a-z0-9-]+)\.svg$/.exec(path)?.[1] ?? '');
  if (picture === undefined) return undefined;
  return { status: 200, type: 'image/svg+xml', body: picture, delayMs: trouble.slowImages ?? 0 };
}

/** An order number goes into the markup as it is, so only digits are one. */
function orderIn(url: URL): string | undefined {
  const order = url.searchParams.get('no') ?? facts.orderNumber;
  return /^\d{5,32}$/.test(order) ? order : undefined;
}

/** What the shop says to one request; the server only sends it. */
export function answerTo(asked: Asked): Answer {
  const { url, method, isChatHost, chatOrigin } = asked;
  const trouble = troubleOf(asked);
  const file = answerFile(url.pathname, trouble);
  if (file) return file;
  const order = orderIn(url);
  const scene: Scene = {
    order: order ?? '',
    isNarrow: url.searchParams.get('narrow') === '1',
    isSlow: url.searchParams.get('trouble') === 'slow',
    priceFen: trouble.price ?? facts.paidFen,
    areRulesChanged: trouble.rulesChanged ?? false,
    chatOrigin,
  };
  const page = isChatHost ? (url.pathname === '/box' ? chatBox : undefined) : pagesByPath.get(url.pathname);
  if (trouble.broken) return html(500, brokenPage(scene));
  if (!page) return html(404, missingPage(scene));
  if (order === undefined || (url.pathname === '/order' && trouble.orderDeleted)) {
    return html(404, deletedOrder(scene));
  }
  if (method === 'POST' && url.pathname === '/complaint') {
    const location = linkTo(scene, 'ticket').replaceAll('&amp;', '&');
    return { ...html(303, ''), location };
  }
  if (method !== 'GET' && method !== 'HEAD') return html(405, missingPage(scene));
  return html(200, page(scene));
}
