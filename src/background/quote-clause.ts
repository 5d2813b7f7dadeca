import type browser from 'webextension-polyfill';
import { lookAt, targetTab } from '../capture/look';
import { quoteFrom, selectionIn } from '../capture/quote';
import { asAppError } from '../core/errors';
import { failureText } from '../core/words/failures';
import { quotedWords } from '../core/words/quoted';
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
    await tell(quotedWords({ ...quoted, isNew: quoted.done !== null }));
  } catch (thrown) {
    await badge('!');
    await tell(failureText(asAppError(thrown)));
  } finally {
    void closeCutCaptures();
    setTimeout(() => void badge(''), 4000);
  }
}
