import { createHash } from 'node:crypto';

type Picture = { width: number; height: number; caption?: string; small?: string };

const drawn: Readonly<Record<string, Picture>> = {
  banner: {
    width: 1200,
    height: 300,
    caption: '双十一返场 · 点券直降',
    small: '自动发货 · 付款后 1 分钟内到账',
  },
  'product-main': { width: 640, height: 480, caption: '1000 点券', small: '星海远征 · 全区全服通用' },
  'product-side-1': { width: 160, height: 120 },
  'product-side-2': { width: 160, height: 120 },
  'product-side-3': { width: 160, height: 120 },
  'detail-1': { width: 1080, height: 240, caption: '官方渠道 · 全新未使用', small: '24 小时内无效包换' },
  'detail-2': { width: 1080, height: 240, caption: '自动发货', small: '付款后 1 分钟内到账，无需等待' },
  'detail-3': {
    width: 1080,
    height: 220,
    caption: '三步完成兑换',
    small: '登录官网 → 兑换中心 → 输入兑换码',
  },
  'goods-1': { width: 320, height: 200, caption: '月卡' },
  'goods-2': { width: 320, height: 200, caption: '500 点券' },
  'goods-3': { width: 320, height: 200, caption: '节日礼包' },
  'goods-4': { width: 320, height: 200, caption: '周卡' },
  'game-sky': { width: 1280, height: 360 },
  'chat-shot': { width: 240, height: 150, caption: '该卡密已被使用', small: '兑换中心' },
};

const icons: Readonly<Record<string, string>> = {
  icon: '<rect width="64" height="64" rx="14" fill="#ff6426"/><path d="M36 8 15 36h13l-4 20 22-29H32z" fill="#fff"/>',
  'game-icon':
    '<rect width="64" height="64" rx="14" fill="#0b1530"/><circle cx="32" cy="32" r="15" fill="#7fb4ff"/><ellipse cx="32" cy="32" rx="27" ry="8" fill="none" stroke="#ffd479" stroke-width="4" transform="rotate(-20 32 32)"/>',
  agent:
    '<rect width="64" height="64" rx="32" fill="#ffb38f"/><circle cx="32" cy="26" r="11" fill="#fff"/><path d="M12 58a20 19 0 0 1 40 0z" fill="#fff"/>',
  buyer:
    '<rect width="64" height="64" rx="32" fill="#8fb0e0"/><circle cx="32" cy="26" r="11" fill="#fff"/><path d="M12 58a20 19 0 0 1 40 0z" fill="#fff"/>',
};

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>`;
}

/** The same endless bytes for the same seed, so that pictures never change between runs. */
function* bytesFrom(seed: string): Generator<number, never> {
  for (let round = 0; ; round += 1) yield* createHash('sha256').update(`${seed}/${round}`).digest();
}

function captionOf({ width, height, caption, small }: Picture): string {
  if (!caption) return '';
  const size = Math.round(Math.min(height / 5, width / (caption.length + 2)));
  const text = (y: number, fontSize: number, words: string) =>
    `<text x="${width / 2}" y="${y}" font-size="${fontSize}" font-family="sans-serif" font-weight="700" fill="#fff" text-anchor="middle">${words}</text>`;
  const second = small ? text(height / 2 + size, Math.round(size * 0.48), small) : '';
  return text(height / 2 + (small ? 0 : size / 3), size, caption) + second;
}

function drawSky(name: string, picture: Picture): string {
  const { width, height } = picture;
  const bytes = bytesFrom(name);
  const next = () => bytes.next().value / 255;
  const hue = Math.round(next() * 170 + 160);
  const stars = Array.from({ length: 48 }, () => {
    const [x, y, r] = [next() * width, next() * height, 0.6 + next() * 1.8];
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r.toFixed(1)}" fill="#fff" opacity=".7"/>`;
  }).join('');
  const [x, y, r] = [width * (0.84 + next() * 0.1), height * (0.14 + next() * 0.12), height * 0.2];
  const planet = `<circle cx="${x}" cy="${y}" r="${r}" fill="hsl(${hue + 100} 70% 68%)" opacity=".85"/><ellipse cx="${x}" cy="${y}" rx="${r * 1.7}" ry="${r * 0.35}" fill="none" stroke="hsl(${hue + 60} 80% 80%)" stroke-width="${r / 9}" transform="rotate(-18 ${x} ${y})"/>`;
  const sky = `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 62% 26%)"/><stop offset="1" stop-color="hsl(${hue + 40} 64% 46%)"/></linearGradient></defs><rect width="${width}" height="${height}" fill="url(#g)"/>`;
  return svg(width, height, sky + stars + planet + captionOf(picture));
}

const qrSide = 29;

function isFinder(x: number, y: number): boolean | undefined {
  const corners = [
    [0, 0],
    [qrSide - 7, 0],
    [0, qrSide - 7],
  ] as const;
  for (const [left, top] of corners) {
    const ring = Math.max(Math.abs(x - left - 3), Math.abs(y - top - 3));
    if (ring <= 4) return ring !== 2 && ring !== 4;
  }
  return undefined;
}

/** Looks like a QR code and says nothing: no scanner can pay by it. */
function drawFakeQr(seed: string): string {
  const bytes = bytesFrom(`qr ${seed}`);
  let path = '';
  for (let y = 0; y < qrSide; y += 1) {
    for (let x = 0; x < qrSide; x += 1) {
      const isDark = isFinder(x, y) ?? bytes.next().value % 2 === 0;
      if (isDark) path += `M${x + 2} ${y + 2}h1v1h-1z`;
    }
  }
  const side = qrSide + 4;
  return svg(
    side,
    side,
    `<rect width="${side}" height="${side}" fill="#fff"/><path d="${path}" fill="#111" shape-rendering="crispEdges"/>`,
  );
}

/** The SVG of a picture's name, or undefined if there is no such picture. */
export function pictureNamed(name: string): string | undefined {
  const icon = icons[name];
  if (icon) return svg(64, 64, icon);
  const order = /^qr-(\d+)$/.exec(name)?.[1];
  if (order) return drawFakeQr(order);
  const picture = drawn[name];
  return picture && drawSky(name, picture);
}
