import { sha256, utf8 } from './bytes';

/** What stands where the first head names its predecessor. */
export const noPrevious = '0'.repeat(64);

/** The five lines of a head: third-party time is put on these bytes. All hashes are 64 hex digits. */
export type Head = { seq: number; prev: string; record: string; signature: string };

/** The exact bytes of a head: five LF-ended lines. */
export function headBytes(head: Head): Uint8Array<ArrayBuffer> {
  return utf8(
    `liuzheng-head/v1\nseq ${head.seq}\nprev ${head.prev}\nrecord ${head.record}\nsignature ${head.signature}\n`,
  );
}

const headPattern =
  /^liuzheng-head\/v1\nseq ([1-9][0-9]{0,14})\nprev ([0-9a-f]{64})\nrecord ([0-9a-f]{64})\nsignature ([0-9a-f]{64})\n$/;

/** The head that these bytes are, or null when they are not exactly one. */
export function parseHead(bytes: Uint8Array): Head | null {
  const match = headPattern.exec(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (!match) return null;
  return { seq: Number(match[1]), prev: match[2]!, record: match[3]!, signature: match[4]! };
}

/** The head that follows: over a record and its signature, linked to the previous head's bytes (or none). */
export async function nextHead(
  seq: number,
  previous: Uint8Array<ArrayBuffer> | null,
  sealed: { record: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> },
): Promise<Head> {
  return {
    seq,
    prev: previous ? await sha256(previous) : noPrevious,
    record: await sha256(sealed.record),
    signature: await sha256(sealed.signature),
  };
}
