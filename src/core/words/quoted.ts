const mostShown = 40;

/** What a quote came to, in two sentences. `isNew`: its page was captured with it. */
export function quotedWords({ text, isFound, isNew }: { text: string; isFound: boolean; isNew: boolean }): {
  what: string;
  next: string;
} {
  // Its own full stop would stand before ours.
  const words = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text.replace(/[。.]$/, '');
  const page = isNew ? '页面已一并留证' : '这一页留过证，引用放在那份证据里';
  return isFound
    ? { what: '已引用此条款', next: `“${words}”。${page}。` }
    : {
        what: '已记下引用，但未在页面读取中找到',
        next: `“${words}”可能在内嵌窗口或图片里。${page}，请在截图上核对这句话。`,
      };
}
