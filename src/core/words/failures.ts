import type { AppError, ErrorCode } from '../errors';

/** For each foreseen failure: what happened, and what to do now. */
export const failures: Record<ErrorCode, { what: string; next: string }> = {
  'private-window': { what: '无痕窗口里不保存任何内容', next: '请在普通窗口打开这一页再留证。' },
  'page-forbidden': {
    what: '浏览器不允许读取这一页',
    next: '设置页、应用商店和新标签页都不能留证。请切换到订单、账单或聊天页面，再点留证。',
  },
  'page-silent': { what: '页面在留证途中换掉了', next: '等页面停下来，再留一次。' },
  'page-reading-invalid': {
    what: '这一页的内容没能读出来',
    next: '刷新页面再试。也可以用系统截图，再导入到案件里。',
  },
  'page-broken': { what: '这一页的内容没能读出来', next: '刷新页面再试。截图如果已经封存，会一直保留。' },
  'reload-needs-click': {
    what: '页面已经重新加载，还没有留证',
    next: '这个浏览器在刷新之后要你再点一次：请点工具栏上的留证。五分钟内留下的，会记明页面刚刚刷新过。',
  },
  'capture-running': { what: '这一页正在留证', next: '等它做完，再留一次。' },
  'capture-open': { what: '这条证据还在留证', next: '等它做完，再删除内容。' },
  'screenshot-refused': { what: '浏览器没有给截图', next: '切回要留证的标签页，再试一次。' },
  'tab-gone': { what: '标签页被切走或关掉了', next: '打开那一页，再留一次。' },
  'capture-cancelled': { what: '已取消', next: '已经截到的部分标为“未完成”，仍会保存。' },
  'disk-full': { what: '没有保存成功：磁盘已满', next: '请先清理磁盘，再留一次。已封存的证据没有变化。' },
  'disk-low': { what: '磁盘空间不够，没有开始留证', next: '请先清理磁盘，再留一次。已封存的证据没有变化。' },
  'ledger-damaged': {
    what: '有一个文件与封存时不同',
    next: '为避免交出不完整的材料，没有导出。请到证据页查看是哪一条，再从以前的材料包取回。',
  },
  'key-missing': {
    what: '账本的密钥不在了',
    next: '已有证据可以查看和导出，新的证据会用新的密钥封存。请再试一次。',
  },
  'not-found': { what: '这一条已经不在了', next: '可能在别的窗口里被移动或删除。请刷新工作台。' },
  'nothing-to-export': { what: '这个案件还没有可以导出的证据', next: '先在订单页点工具栏上的留证。' },
  'import-too-large': { what: '没有导入：文件超过 200 MB', next: '请先压缩或截取有用的一段，再导入。' },
  'import-empty': { what: '没有导入：文件是空的', next: '请确认文件能正常打开，再选一次。' },
  'recording-refused': {
    what: '没有开始录屏',
    next: '没有选择页面，或浏览器没有允许。请再点一次，在浏览器的对话框里选好再确认。',
  },
  'nothing-selected': {
    what: '没有选中文字',
    next: '先在页面上选中要引用的那句话，再点“引用此条款”。图片里的字选不中，请直接留证本页。',
  },
  unexpected: {
    what: '出了没有料到的错',
    next: '已封存的证据没有变化。请再试一次；还不行，请把下面这行字写进项目主页的问题里。',
  },
};

/** Failures whose detail is for the user: figures, or the words a bug report needs. */
const withDetail: readonly ErrorCode[] = ['unexpected', 'disk-low'];

/** The two sentences for an error; where its detail tells more, that follows. */
export function failureText(error: AppError): { what: string; next: string; detail: string } {
  return { ...failures[error.code], detail: withDetail.includes(error.code) ? error.message : '' };
}
