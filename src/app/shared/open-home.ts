import browser from 'webextension-polyfill';

/** Opens the workbench at a place of its own (`/case/…`, `/evidence/…`) in a tab. */
export async function openTab(route = '/'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/app/home/home.html#${route}`) });
}

/** Opens the workbench and closes the popup. */
export async function openHome(route = '/'): Promise<void> {
  await openTab(route);
  window.close();
}
