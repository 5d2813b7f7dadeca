import { hex, sha256, toBase64 } from './bytes';

/** How records are signed: ECDSA on P-256 over SHA-256 (FIPS 186-5). */
export const signing = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Names a signer by the SHA-256 of his SPKI bytes. */
export function keyId(spki: Uint8Array<ArrayBuffer>): Promise<string> {
  return sha256(spki);
}

/** PEM text of an SPKI public key (RFC 7468 §13), as `openssl dgst -verify` reads it. */
export function pem(spki: Uint8Array): string {
  const body = toBase64(spki).replace(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----\n`;
}

/** A DER signature (RFC 3279 §2.2.3) of the 64 raw bytes that Web Crypto makes. */
export function derSignature(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const r = derInteger(raw.subarray(0, 32));
  const s = derInteger(raw.subarray(32));
  return Uint8Array.from([0x30, r.length + s.length, ...r, ...s]);
}

function derInteger(unsigned: Uint8Array): number[] {
  let start = 0;
  while (start < unsigned.length - 1 && unsigned[start] === 0) start++;
  const body = [...unsigned.subarray(start)];
  if (body[0]! & 0x80) body.unshift(0);
  return [0x02, body.length, ...body];
}

/** The 64 raw bytes that Web Crypto verifies, of a DER signature; null when it is none. */
export function rawSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const raw = new Uint8Array(64);
  if (der[0] !== 0x30 || der[1] !== der.length - 2) return null;
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1];
    if (der[at] !== 0x02 || length === undefined || length < 1 || length > 33) return null;
    let body = der.subarray(at + 2, at + 2 + length);
    if (body.length !== length) return null;
    if (length === 33) {
      if (body[0] !== 0) return null;
      body = body.subarray(1);
    }
    raw.set(body, end - body.length);
    at += 2 + length;
  }
  // Only the one minimal encoding counts, as with openssl: else a signature file could change unnoticed.
  return at === der.length && hex(derSignature(raw)) === hex(der) ? raw : null;
}

/** Whether the DER signature over these bytes was made with the key of this SPKI. False for anything malformed. */
export async function isSignedBy(
  spki: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const raw = rawSignature(signature);
  if (!raw) return false;
  try {
    const key = await crypto.subtle.importKey('spki', spki, signing, false, ['verify']);
    return await crypto.subtle.verify(signing, key, raw, bytes);
  } catch {
    // A key that is no P-256 key signs nothing: the answer is false, and the caller names the key.
    return false;
  }
}
