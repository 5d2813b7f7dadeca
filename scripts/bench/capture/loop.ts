import { until } from '../../browsers/driver';
import { type Bench, settle } from './bench-of';
import type { Subject } from './page';

/** What the naive loop at two pictures a second came to: ms from the click until its pictures were stored, and these. */
export type Looped = { ms: number; pictures: Buffer[] };

const patienceMs = 300_000;
const pieceBytes = 2_000_000;

/** Captures a page by the naive loop of scripts/bench/loop. */
export async function runLoop({ driver, loop, pages }: Bench, subject: Subject): Promise<Looped> {
  const page = await driver.open(pages.url(subject.name));
  await settle();
  const clickedAt = Date.now();
  await loop.clickToolbar(page);
  const popup = await loop.popup();
  const closedAt = await until('the loop', () => popup.watch<number | null>(closed), patienceMs);
  const sizes = await popup.watch<number[]>(
    `(async () => { ${kept} return blobs.map((blob) => blob.size); })()`,
  );
  const pictures: Buffer[] = [];
  for (const [i, size] of sizes.entries()) {
    const parts: Buffer[] = [];
    // In pieces: one message of many megabytes would end the debugging session.
    for (let from = 0; from < size; from += pieceBytes) {
      const part = await popup.watch<string>(`(async () => { ${kept}
        const piece = blobs[${i}].slice(${from}, ${from + pieceBytes});
        return new Promise((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(reader.result.split(',')[1]);
          reader.readAsDataURL(piece);
        });
      })()`);
      parts.push(Buffer.from(part, 'base64'));
    }
    pictures.push(Buffer.concat(parts));
  }
  await loop.closePopup();
  await page.close();
  return { ms: closedAt - clickedAt, pictures };
}

const closed = `(() => {
  if (performance.getEntriesByName('failed').length > 0) throw new Error(document.title);
  const mark = performance.getEntriesByName('closed')[0];
  return mark ? performance.timeOrigin + mark.startTime : null;
})()`;

const kept = `
  const done = (ask) => new Promise((resolve, reject) => {
    ask.onsuccess = () => resolve(ask.result);
    ask.onerror = () => reject(ask.error);
  });
  const db = await done(indexedDB.open('loop'));
  const blobs = await done(db.transaction('pictures').objectStore('pictures').get('last'));
  db.close();`;
