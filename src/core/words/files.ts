/** What the files of an entry are called, by their role. */
const fileNames: { [role: string]: string } = {
  'viewport.png': '可见区域截图',
  'page.json': '页面信息',
  'reading.json': '页面文字',
  'page.html': '网页副本',
  'tiles.json': '拼接记录',
  'requests.json': '重取记录',
  'server-time.json': '服务器时间',
  'import.json': '导入记录',
  'confirm.json': '核对记录',
  original: '原文件',
};

/** What a reader calls a file of an entry: its role and media type in words. */
export function fileName(role: string, mediaType: string): string {
  const numbered = /^(page|tile)-0*(\d+)\./.exec(role);
  if (numbered) return numbered[1] === 'page' ? `整页截图 ${numbered[2]}` : `第 ${numbered[2]} 屏截图`;
  if (Object.hasOwn(fileNames, role)) return fileNames[role]!;
  if (mediaType.startsWith('image/')) return '截图';
  if (mediaType.startsWith('video/')) return '录屏';
  return '文件';
}
