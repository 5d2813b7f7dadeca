/** An invented pattern that looks like a QR code and leads nowhere. `size` in px. */
export function qrPicture(seed: number, size = 180): string {
  let state = seed * 2654435761;
  const squares: string[] = [];
  for (let at = 0; at < 441; at++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const [x, y] = [at % 21, Math.floor(at / 21)];
    const isCorner = (x < 7 || x > 13) && y < 7 ? true : x < 7 && y > 13;
    if (!isCorner && state & 0x10000) squares.push(`M${x} ${y}h1v1h-1z`);
  }
  const corner = (x: number, y: number) =>
    `M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z`;
  const path = squares.join('') + corner(0, 0) + corner(14, 0) + corner(0, 14);
  return `<svg width="${size}" height="${size}" viewBox="-1 -1 23 23" style="background:#fff"><path fill-rule="evenodd" d="${path}"/></svg>`;
}
