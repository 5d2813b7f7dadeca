/** What the files of an entry are called, by their role. */
const fileNames: { [role: string]: string } = {
  'viewport.png': '可见区域截图',
  'page.json': '页面信息',
  'reading.json': '页面文字',
  'page.html': '网页副本',
  'page.mhtml': '网页副本（MHTML）',
  'redraw.png': '重绘图，非截图',
  'redraw.json': '重绘记录',
  'tiles.json': '拼接记录',
  'requests.json': '重取记录',
  'server-time.json': '服务器时间',
  'import.json': '导入记录',
  'confirm.json': '核对记录',
  'quote.json': '引用的条款',
  'contact.json': '跟进记录',
  'recording.json': '录屏说明',
  'chunks.json': '分段指纹',
  'recording.webm': '录屏',
  'recording-seekable.webm': '可拖动副本',
  'log.json': '网址记录',
  'transcript.json': '聊天文字',
  original: '原文件',
};

/** What a walk through a page, a part of it or a chat was of. */
const walkedWords: { [role: string]: string } = { page: '整页', region: '选取部分', chat: '聊天' };

/** `page-01.png` is stitched, `tile-01.png` one screen of it, `tile-01.bare.png` that screen without floating bars. */
function walkedName(role: string): string | null {
  const stitched = /^(page|region|chat)-0*(\d+)\.png$/.exec(role);
  if (stitched) return `${walkedWords[stitched[1]!]}截图 ${stitched[2]}`;
  const screen = /^(?:(region|chat)-)?tile-0*(\d+)(\.bare)?\.png$/.exec(role);
  if (screen) {
    const of = screen[1] ? walkedWords[screen[1]] : '';
    return `${of}第 ${screen[2]} 屏截图${screen[3] ? '（不含浮条）' : ''}`;
  }
  const notes = /^(region|chat)-tiles\.json$/.exec(role);
  return notes ? `${walkedWords[notes[1]!]}拼接记录` : null;
}

/**
 * Files that have their names in words inside a package too: people open those of a recording or a talk, and whoever sees only
 * the name of a redrawn page must see that it is no screenshot.
 */
const bagNames: { [role: string]: string } = {
  'redraw.png': '重绘图_非截图.png',
  'recording.json': '录屏说明.json',
  'chunks.json': '录屏分段指纹.json',
  'recording.webm': '录屏.webm',
  'recording-seekable.webm': '录屏（可拖动）.webm',
  'log.json': '录屏网址记录.json',
  'transcript.json': '聊天文字.json',
  'contact.json': '跟进记录.json',
};

/** The name a file of this role has in a package. */
export function bagName(role: string): string {
  const chat = /^chat-(\d+)\.png$/.exec(role);
  if (chat) return `聊天截图 ${chat[1]}.png`;
  const attached = /^attachment-(\d+)$/.exec(role);
  if (attached) return `附件 ${attached[1]}`;
  return Object.hasOwn(bagNames, role) ? bagNames[role]! : role;
}

/** What a reader calls a file of an entry: its role and media type in words. */
export function fileName(role: string, mediaType: string): string {
  const walked = walkedName(role);
  if (walked) return walked;
  const resource = /^resource-0*(\d+)\./.exec(role);
  if (resource) return `网页副本的图片或字体 ${resource[1]}`;
  const attached = /^attachment-0*(\d+)$/.exec(role);
  if (attached) return `跟进的附件 ${attached[1]}`;
  if (Object.hasOwn(fileNames, role)) return fileNames[role]!;
  if (mediaType.startsWith('image/')) return '截图';
  if (mediaType.startsWith('video/')) return '录屏';
  return '文件';
}
