/** Taller pictures are cut into bands: canvases have limits, and so do the programs that open them. */
const tallestBand = 16_000;
/** px of a canvas; Chromium refuses 2^28 and more. */
const largestCanvas = 200_000_000;

/**
 * CSS px that neighbouring screens share. Blurs see too little at the edge of the window (`more`); where bars cannot be
 * hidden, the shared part must be larger than they are (`loose`); `wide` is for a screen that did not fit.
 */
export const overlaps = { held: 56, more: 160, loose: 240, wide: 240 };

export const mostScreens = 600;

/**
 * How far to scroll so that the next screen shares `overlap` CSS px with this one, and so that it is a whole number of
 * device px: else the browser draws text between two px, and no two screens agree.
 */
export function stepOf({ visible, overlap, dpr }: { visible: number; overlap: number; dpr: number }): number {
  const most = Math.max(1, Math.floor(visible - Math.min(overlap, visible / 2)));
  for (let step = most; step > Math.max(0, most - 64); step--) if (isWhole(step * dpr)) return step;
  return most;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 0.002;
}

/**
 * Device px per CSS px: what the page says, unless the picture itself shows that it is something else. A frame does not
 * know how wide the window is (0): it is believed.
 */
export function scaleOf(
  { dpr, viewportWidth }: { dpr: number; viewportWidth: number },
  bitmap: { width: number },
): number {
  if (viewportWidth <= 0) return dpr;
  const seen = bitmap.width / viewportWidth;
  return Math.abs(seen - dpr) * viewportWidth < 2.5 ? dpr : seen;
}

export type Crop = { left: number; top: number; width: number; height: number };

/** Which part of a picture shows a box of the viewport (CSS px), in whole px inside the picture. */
export function cropOf(box: Crop, scale: number, bitmap: { width: number; height: number }): Crop {
  const left = clamp(Math.round(box.left * scale), bitmap.width);
  const top = clamp(Math.round(box.top * scale), bitmap.height);
  const right = clamp(Math.round((box.left + box.width) * scale), bitmap.width);
  const bottom = clamp(Math.round((box.top + box.height) * scale), bitmap.height);
  return { left, top, width: right - left, height: bottom - top };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}

/** How tall a band of this width may be, px. */
export function bandHeightOf(width: number): number {
  return Math.max(1, Math.min(tallestBand, Math.floor(largestCanvas / Math.max(1, width))));
}

/** Of which bands the rows from `top` on are part, and where in each. */
export function bandsOf(
  top: number,
  height: number,
  bandHeight: number,
): { band: number; at: number; from: number; rows: number }[] {
  const parts: { band: number; at: number; from: number; rows: number }[] = [];
  for (let row = top; row < top + height; ) {
    const band = Math.floor(row / bandHeight);
    const rows = Math.min((band + 1) * bandHeight, top + height) - row;
    parts.push({ band, at: row - band * bandHeight, from: row - top, rows });
    row += rows;
  }
  return parts;
}

/** How many screens a walk takes from here, the current one included. */
export function screensLeft({
  top,
  visible,
  height,
  step,
}: {
  top: number;
  visible: number;
  height: number;
  step: number;
}): number {
  return 1 + Math.max(0, Math.ceil((height - visible - top - 1) / step));
}

/** How many screens are taken at most: a page that grows while it is walked ends too. */
export function screensAllowed(expected: number): number {
  return Math.min(mostScreens, Math.max(expected * 2, expected + 60));
}

/** A number as file names have it: 01, 02, … 99, 100. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}
