import { toBase64 } from '../../core/evidence/bytes';
import { type CopiedResource, inlineResources, referencesIn } from '../../core/evidence/page-copy';

/** A file of a copy as it is stored; `content` is null when it was erased. */
type StoredFile = { sha256: string; mediaType: string; content: Blob | null };

/**
 * A sealed copy with its pictures and fonts in it, as one HTML text that opens by itself; of at most about `most`
 * characters. What was erased is left empty.
 */
export async function wholeCopy(page: Blob, files: readonly StoredFile[], most?: number): Promise<string> {
  const html = await page.text();
  const wanted = referencesIn(html);
  const resources = new Map<string, CopiedResource>();
  for (const { sha256, mediaType, content } of files) {
    if (!content || !wanted.has(sha256) || resources.has(sha256)) continue;
    resources.set(sha256, { mediaType, base64: toBase64(new Uint8Array(await content.arrayBuffer())) });
  }
  return inlineResources(html, resources, most);
}
