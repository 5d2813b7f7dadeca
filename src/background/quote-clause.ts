import type browser from 'webextension-polyfill';
import { lookAt, targetTab } from '../capture/look';
import { type Quoted, quoteFrom, selectionIn } from '../capture/quote';
import { asAppError } from '../core/errors';
import { failureText } from '../core/words/failures';
import { closeCutCaptures } from '../storage/evidence-store';
import { badge, tell } from './slow-capture';

/** The menu's entry that quotes what is selected. */
export const quoteMenuId = 'quote';

/** Keeps the selected sentence as a clause the user picked, with the page it stands on, and says what came of it. */
export async function quoteClause(
  { selectionText = '', frameId = 0 }: Pick<browser.Menus.OnClickData, 'selectionText' | 'frameId'>,
  tab: browser.Tabs.Tab | undefined,
): Promise<void> {
  try {
    await badge('…');
    const target = targetTab(tab);
    // First of all: a capture scrolls the page.
    const selected = await selectionIn(target, frameId, selectionText);
    const look = await lookAt(target);
    const quoted = await quoteFrom(look, selected, { trigger: 'menu', signal: new AbortController().signal });
    await quoted.done;
    await badge('引');
    await tell(wordsOf(quoted));
  } catch (thrown) {
    await badge('!');
    await tell(failureText(asAppError(thrown)));
  } finally {
    void closeCutCaptures();
    setTimeout(() => void badge(''), 4000);
  }
}

function wordsOf({ text, isFound, done }: Quoted): { what: string; next: string } {
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const page = done ? '页面已一并留证' : '这一页留过证，引用放在那份证据里';
  return isFound
    ? { what: '已引用此条款', next: `“${words}”。${page}。` }
    : {
        what: '已记下引用，但未在页面读取中找到',
        next: `“${words}”可能在内嵌窗口或图片里。${page}，请在截图上核对这句话。`,
      };
}
