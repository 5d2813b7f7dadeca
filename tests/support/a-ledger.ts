import { hex, sha256, toBase64 } from '../../src/core/evidence/bytes';
import { canonicalBytes } from '../../src/core/evidence/canonical';
import { headBytes, nextHead } from '../../src/core/evidence/head';
import type { Draft, FileRef } from '../../src/core/evidence/record';
import { derSignature, keyId, signing } from '../../src/core/evidence/signature';

type Bytes = Uint8Array<ArrayBuffer>;
export type Entry = { seq: number; record: Bytes; signature: Bytes; head: Bytes; at: string };

/** A real ledger in memory, sealed with real keys; the clock advances a minute an entry. */
export class ALedger {
  entries: Entry[] = [];
  keys: { id: string; seq: number; spki: Bytes; pair: CryptoKeyPair }[] = [];
  #clock = Date.parse('2026-11-18T11:33:02.000Z');

  async newKey(): Promise<void> {
    const pair = (await crypto.subtle.generateKey(signing, true, ['sign', 'verify'])) as CryptoKeyPair;
    const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
    this.keys.push({ id: await keyId(spki), seq: this.entries.length + 1, spki, pair });
    const environment = { extension: '0.1.0', build: 'test', browser: 'test', os: 'test', language: 'zh-CN' };
    await this.append({ type: 'key', publicKey: toBase64(spki), environment, files: [], gaps: [] });
  }

  async sign(bytes: Bytes): Promise<Bytes> {
    const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
    return derSignature(
      new Uint8Array(await crypto.subtle.sign(algorithm, this.keys.at(-1)!.pair.privateKey, bytes)),
    );
  }

  /** Moves the device clock. */
  shiftClock(ms: number): void {
    this.#clock += ms;
  }

  async append(draft: Draft): Promise<Entry> {
    const seq = this.entries.length + 1;
    const at = new Date(this.#clock).toISOString();
    this.#clock += 60_000;
    const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
    const common = { v: 1, seq, at, tz: 'Asia/Shanghai', salt, key: this.keys.at(-1)!.id };
    const record = canonicalBytes({ ...common, ...draft });
    const signature = await this.sign(record);
    const head = headBytes(await nextHead(seq, this.entries.at(-1)?.head ?? null, { record, signature }));
    const entry = { seq, record, signature, head, at };
    this.entries.push(entry);
    return entry;
  }
}

/** How a record refers to these bytes. */
export async function fileRef(role: string, mediaType: string, bytes: Bytes): Promise<FileRef> {
  return { role, sha256: await sha256(bytes), bytes: bytes.length, mediaType };
}
