import browser from 'webextension-polyfill';

/** Shows a notification of ours with acts below it, where the browser has them. */
export async function notify(
  id: string,
  words: { title: string; message: string },
  buttons: readonly { title: string }[],
): Promise<void> {
  const iconUrl = browser.runtime.getURL('icons/icon-128.png');
  const options = { type: 'basic' as const, iconUrl, ...words };
  try {
    await browser.notifications.create(id, { ...options, buttons } as typeof options);
  } catch {
    // Firefox has no buttons and refuses a notification that asks for them: the click on it remains.
    await browser.notifications.create(id, options);
  }
}
