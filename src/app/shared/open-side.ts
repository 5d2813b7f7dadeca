import browser from 'webextension-polyfill';
import { type SidePlace, showInSide } from '../../storage/side-store';

type Chromium = { sidePanel?: { open(where: { windowId: number }): Promise<void> } };

let windowId: number | null = null;
// Known before the press: what is asked for after waiting has lost the user's gesture.
void browser.windows
  ?.getCurrent()
  .then((own) => {
    windowId = own.id ?? null;
  })
  .catch(() => {});

/** Opens the side panel with a text, in the gesture of a press. */
export async function openSide(place: SidePlace): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: Chromium }).chrome ?? {};
  const opened = sidePanel && windowId !== null ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
  await Promise.all([opened, showInSide(place)]);
}
