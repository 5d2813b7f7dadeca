// What full-page extensions commonly do: scroll, wait, take the visible part no more than twice a second, draw each
// picture under the one before, keep the result. No overlap, no comparing, bars repeated.
const paceMs = 1000 / chrome.tabs.MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND;
const bandHeight = 16_000;

/** Runs in the page. */
async function scrollAndTell(top) {
  window.scrollTo({ top, behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const root = document.documentElement;
  return {
    top: window.scrollY,
    height: root.scrollHeight,
    width: root.clientWidth,
    screen: innerHeight,
    scale: devicePixelRatio,
  };
}

async function run() {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const bands = [];
  let last = 0;
  for (let top = 0; ; ) {
    const [{ result: at }] = await chrome.scripting.executeScript({
      target: { tabId: tab.id },
      func: scrollAndTell,
      args: [top],
    });
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, last + paceMs - Date.now())));
    const url = await take(tab.windowId);
    last = Date.now();
    const bitmap = await createImageBitmap(await (await fetch(url)).blob());
    draw(bands, bitmap, at);
    if (at.top + at.screen >= at.height - 1) break;
    top = at.top + at.screen;
  }
  const pictures = [];
  for (const canvas of bands) pictures.push(await canvas.convertToBlob({ type: 'image/png' }));
  await keep(pictures);
  performance.mark('closed');
}

/** The picture; where the browser says that it was too soon, after a further wait. */
async function take(windowId) {
  for (;;) {
    try {
      return await chrome.tabs.captureVisibleTab(windowId, { format: 'png' });
    } catch (thrown) {
      if (!/MAX_CAPTURE_VISIBLE_TAB/.test(String(thrown))) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, paceMs / 5));
    }
  }
}

function draw(bands, bitmap, { top, height, width, scale }) {
  const whole = Math.round(height * scale);
  const at = Math.round(top * scale);
  for (let from = 0, i = 0; from < whole; from += bandHeight, i++) {
    bands[i] ??= new OffscreenCanvas(Math.round(width * scale), Math.min(bandHeight, whole - from));
    if (at < from + bandHeight && at + bitmap.height > from) {
      bands[i].getContext('2d').drawImage(bitmap, 0, at - from);
    }
  }
}

function keep(pictures) {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('loop', 1);
    open.onupgradeneeded = () => open.result.createObjectStore('pictures');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction('pictures', 'readwrite', { durability: 'strict' });
      transaction.objectStore('pictures').put(pictures, 'last');
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    };
  });
}

run().catch((thrown) => {
  document.title = String(thrown);
  performance.mark('failed');
});
