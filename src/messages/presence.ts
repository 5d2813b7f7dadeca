import browser from 'webextension-polyfill';

const portName = 'capturing';

/** Tells the worker that a page of ours is capturing: when that page goes away, the worker notices. */
export function announceCapture(): () => void {
  // The worker itself has no one to tell: its own next start looks for cut captures.
  if (typeof window === 'undefined') return () => {};
  try {
    const port = browser.runtime.connect({ name: portName });
    return () => port.disconnect();
  } catch (thrown) {
    // Nobody hears it (the extension was just updated): the next start finds what was cut.
    console.warn('announcing', thrown);
    return () => {};
  }
}

/** Calls back when a page of ours that was capturing is gone. Registered once, at the worker's top level. */
export function onCaptureGone(act: () => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== portName || port.sender?.id !== browser.runtime.id) return;
    port.onDisconnect.addListener(act);
  });
}
