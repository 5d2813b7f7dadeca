import type { Fetched } from '../messages/protocol';

/** The sources of the snapshot under way: bytes are asked for one by one, so that none travels in one huge message. */
let kept: { token: string; sources: readonly string[] } | null = null;
let forget: ReturnType<typeof setTimeout> | undefined;

const patienceMs = 6000;
/** With nobody asking for this long, nothing of the page is held in memory any more. */
const abandonedAfterMs = 60_000;

/** Remembers where the bytes of a snapshot are to be had. */
export function keepSources(token: string, sources: readonly string[]): void {
  kept = { token, sources };
  waitOn();
}

function waitOn(): void {
  clearTimeout(forget);
  forget = setTimeout(() => {
    kept = null;
  }, abandonedAfterMs);
}

/** One source's bytes: out of the browser's cache where it can, as the page itself would fetch it. */
export async function fetchResource(request: {
  token: string;
  source: number;
  most: number;
}): Promise<Fetched> {
  const url = kept?.token === request.token ? kept.sources[request.source] : undefined;
  if (url === undefined) return { refused: 'no-such-source' };
  waitOn();
  try {
    if (url.startsWith('data:')) return await held(url, request.most);
    const answer = await fetch(url, { cache: 'force-cache', signal: AbortSignal.timeout(patienceMs) });
    if (!answer.ok) return { refused: `status-${answer.status}` };
    if (Number(answer.headers.get('content-length') ?? 0) > request.most) return { refused: 'too-large' };
    const blob = await answer.blob();
    if (blob.size > request.most) return { refused: 'too-large' };
    return { type: answer.headers.get('content-type') ?? '', base64: await base64Of(blob) };
  } catch (thrown) {
    // Another origin without leave, or too slow.
    return { refused: thrown instanceof Error ? thrown.name : 'unknown' };
  }
}

/** Bytes that the page itself holds are not fetched: its policy might forbid that. */
async function held(url: string, most: number): Promise<Fetched> {
  const comma = url.indexOf(',');
  const head = url.slice('data:'.length, comma);
  const type = head.split(';')[0]!;
  if ((url.length - comma) * 0.75 > most) return { refused: 'too-large' };
  const body = url.slice(comma + 1);
  const plain = body.includes('%') ? decodeURIComponent(body) : body;
  if (/;\s*base64$/i.test(head)) return { type, base64: plain.replace(/\s/g, '') };
  return { type, base64: await base64Of(new Blob([plain])) };
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
