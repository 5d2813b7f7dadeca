import browser from 'webextension-polyfill';

const portName = 'sites-changed';

/** Tells the worker that a site was switched on, off or otherwise; it asks the database what. */
export function tellSitesChanged(): void {
  try {
    browser.runtime.connect({ name: portName }).disconnect();
  } catch (thrown) {
    // Nobody hears it (the extension was just updated): the worker's next start sees it.
    console.warn('sites changed', thrown);
  }
}

/** Calls back when a page of ours changed the sites. Registered once, at the worker's top level. */
export function onSitesChanged(act: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === portName && port.sender?.id === browser.runtime.id) act();
  });
}
