import { database as db } from './database';

/** The content of all pieces of an owner as one, in their order; reading it reads the pieces where they lie. */
export async function joinPieces(owner: string, mediaType: string): Promise<Blob> {
  const rows = await rangeOf(owner).toArray();
  return new Blob(
    rows.map((row) => row.content),
    { type: mediaType },
  );
}

/** Inside a transaction or alone: removes the pieces of an owner from a place on. */
export async function deletePieces(owner: string, from = 0): Promise<void> {
  await rangeOf(owner, from).delete();
}

function rangeOf(owner: string, from = 0) {
  return db.pieces.where('[owner+index]').between([owner, from], [owner, Number.POSITIVE_INFINITY]);
}

const pieceBytes = 4 * 2 ** 20;

/**
 * Takes a file as it is written (mostly onwards, sometimes back into what was written) and keeps it in pieces, so that
 * no more than one of them is held in memory. What was there of this owner is gone first.
 */
export async function pieceWriter(
  owner: string,
): Promise<{ write(data: Uint8Array<ArrayBuffer>, position: number): Promise<void>; end(): Promise<void> }> {
  await deletePieces(owner);
  let index = 0;
  let bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let isChanged = false;
  const keep = async () => {
    if (!isChanged) return;
    await db.pieces.put({ owner, index, content: new Blob([bytes]), chunk: null });
    isChanged = false;
  };
  const turnTo = async (next: number) => {
    if (next === index) return;
    await keep();
    const known = await db.pieces.get([owner, next]);
    bytes = known ? new Uint8Array(await known.content.arrayBuffer()) : new Uint8Array(0);
    index = next;
  };
  return {
    async write(data, position) {
      for (let done = 0; done < data.length; ) {
        const place = position + done;
        await turnTo(Math.floor(place / pieceBytes));
        const inside = place % pieceBytes;
        const part = data.subarray(done, done + pieceBytes - inside);
        bytes = withPart(bytes, part, inside);
        isChanged = true;
        done += part.length;
      }
    },
    end: keep,
  };
}

function withPart(bytes: Uint8Array<ArrayBuffer>, part: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
  const length = Math.max(bytes.length, at + part.length);
  const room = bytes.buffer.byteLength >= length ? bytes.buffer : new ArrayBuffer(pieceBytes);
  const whole = new Uint8Array(room, 0, length);
  if (room !== bytes.buffer) whole.set(bytes);
  whole.set(part, at);
  return whole;
}
