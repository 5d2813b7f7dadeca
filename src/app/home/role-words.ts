const names: { [role: string]: string } = {
  'page.json': '页面信息',
  'reading.json': '文字',
  'viewport.png': '可见区域',
  'page.html': '网页副本',
  'tiles.json': '拼接记录',
  'requests.json': '重取记录',
  'server-time.json': '服务器时间',
  'import.json': '导入记录',
  'confirm.json': '核对记录',
  original: '原文件',
};

/** What a file of an entry is, in words. */
export function roleWords(role: string): string {
  const numbered = /^(page|tile)-(\d+)\.png$/.exec(role);
  if (numbered)
    return `${numbered[1] === 'page' ? '整页' : '第'} ${Number(numbered[2])}${numbered[1] === 'tile' ? ' 屏' : ''}`;
  return names[role] ?? role;
}
