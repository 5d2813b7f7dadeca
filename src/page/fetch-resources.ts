/** URL → data URL, or null when it could not be had. */
export type Resources = Map<string, string | null>;

const mostFiles = 150;
const mostBytes = 12_000_000;
const patienceMs = 4000;

/** Fetches the page's own pictures and fonts again, out of the browser's cache where it can, bounded in number, bytes and time. */
export async function fetchResources(doc: Document): Promise<Resources> {
  const wanted = [...new Set([...pictures(doc), ...styleUrls(doc)])].slice(0, mostFiles);
  const found: Resources = new Map(wanted.map((url) => [url, null]));
  const timeout = AbortSignal.timeout(patienceMs);
  let budget = mostBytes;
  await Promise.all(
    wanted.map(async (url) => {
      try {
        const answer = await fetch(url, { cache: 'force-cache', signal: timeout });
        const type = answer.headers.get('content-type') ?? '';
        if (!answer.ok || !/^(image|font)\/|woff|opentype|truetype/.test(type)) return;
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

function pictures(doc: Document): string[] {
  return [...doc.images].map((image) => image.currentSrc || image.src).filter((url) => /^https?:/.test(url));
}

function styleUrls(doc: Document): string[] {
  const urls: string[] = [];
  for (const sheet of doc.styleSheets) {
    let css = '';
    try {
      css = [...sheet.cssRules].map((rule) => rule.cssText).join('\n');
    } catch {
      // Unreadable sheets are reported by the serialiser.
      continue;
    }
    for (const [, , url] of css.matchAll(/url\(\s*(['"]?)(?!data:)([^'")]+)\1\s*\)/g)) {
      const base = sheet.href ?? doc.baseURI;
      if (url && URL.canParse(url, base)) urls.push(new URL(url, base).href);
    }
  }
  return urls.filter((url) => /^https?:/.test(url));
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
