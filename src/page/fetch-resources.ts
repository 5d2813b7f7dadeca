import { baseOf, documentOf, innerDocument } from './dom';

/** URL → data URL, or null when it could not be had. */
export type Resources = Map<string, string | null>;

const mostFiles = 150;
const mostBytes = 12_000_000;
const patienceMs = 4000;

/**
 * Fetches the page's own pictures and fonts again, out of the browser's cache where it can, those of same-origin frames
 * too; bounded in number, kept bytes and time. What is not in the answer was beyond these.
 */
export async function fetchResources(doc: Document): Promise<Resources> {
  const documents = [doc, ...innerDocuments(doc)];
  const wanted = [...new Set(documents.flatMap((one) => [...pictures(one), ...styleUrls(one)]))].slice(
    0,
    mostFiles,
  );
  const found: Resources = new Map(wanted.map((url) => [url, null]));
  const timeout = AbortSignal.timeout(patienceMs);
  let budget = mostBytes;
  await Promise.all(
    wanted.map(async (url) => {
      try {
        const answer = await fetch(url, { cache: 'force-cache', signal: timeout });
        const type = answer.headers.get('content-type') ?? '';
        if (!answer.ok || !/^(image|font)\/|woff|opentype|truetype/.test(type)) return;
        if (Number(answer.headers.get('content-length') ?? 0) > budget) return;
        const blob = await answer.blob();
        budget -= blob.size;
        if (budget >= 0) found.set(url, await dataUrl(blob));
      } catch {
        // Another origin without leave, or too slow: stays null, which becomes a gap.
      }
    }),
  );
  return found;
}

function innerDocuments(doc: Document): Document[] {
  const frames = [...Document.prototype.querySelectorAll.call(doc, 'iframe')];
  return frames.flatMap((frame) => innerDocument(frame) ?? []);
}

const isFetchable = (url: string) => /^(https?|blob):/.test(url);

function pictures(doc: Document): string[] {
  return [...documentOf.images(doc)].map((image) => image.currentSrc || image.src).filter(isFetchable);
}

function styleUrls(doc: Document): string[] {
  const urls: string[] = [];
  for (const sheet of documentOf.styleSheets(doc)) {
    let css = '';
    try {
      css = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    } catch {
      // Unreadable sheets are reported by the serialiser.
      continue;
    }
    for (const [, , url] of css.matchAll(/url\(\s*(['"]?)(?!data:)([^'")]+)\1\s*\)/g)) {
      const base = sheet.href ?? baseOf(doc);
      if (url && URL.canParse(url, base)) urls.push(new URL(url, base).href);
    }
  }
  return urls.filter(isFetchable);
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
