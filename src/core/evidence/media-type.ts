/** How the bytes of pictures and fonts begin: browsers go by these, whatever the server called them. */
const beginnings: [type: string, offset: number, bytes: string][] = [
  ['image/png', 0, '\u0089PNG'],
  ['image/jpeg', 0, '\u00ff\u00d8\u00ff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/bmp', 0, 'BM'],
  ['image/x-icon', 0, '\u0000\u0000\u0001\u0000'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
  ['font/woff2', 0, 'wOF2'],
  ['font/woff', 0, 'wOFF'],
  ['font/otf', 0, 'OTTO'],
  ['font/ttf', 0, '\u0000\u0001\u0000\u0000'],
  ['font/ttf', 0, 'true'],
];

/**
 * The media type of a picture or font, by its bytes first and its server's word second; null when it is neither, as a
 * login page sent in place of a picture.
 */
export function pictureType(bytes: Uint8Array, declared: string): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [type, offset, begin] of beginnings) if (start.startsWith(begin, offset)) return type;
  const said = declared.split(';')[0]!.trim().toLowerCase();
  if (said === 'image/svg+xml') return said;
  return /^(image|font)\/[a-z0-9.+-]+$/.test(said) ? said : null;
}

const endings: { [type: string]: string } = {
  'image/svg+xml': 'svg',
  'image/jpeg': 'jpg',
  'image/x-icon': 'ico',
};

/** The ending of a file name for a picture's or font's media type. */
export function pictureEnding(type: string): string {
  return endings[type] ?? (/^[a-z]+\/([a-z0-9]{1,8})$/.exec(type)?.[1] || 'bin');
}
