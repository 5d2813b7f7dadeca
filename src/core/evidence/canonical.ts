import canonicalize from 'canonicalize';
import { utf8 } from './bytes';

/**
 * Canonical JSON bytes (RFC 8785) of a plain value.
 * Throws TypeError for a number that is no integer: records hold integers only, so that no two
 * JSON libraries can disagree about a byte.
 */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  requireIntegers(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return utf8(text);
}

function requireIntegers(value: unknown): void {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new TypeError(`not an integer: ${value}`);
  }
  if (value !== null && typeof value === 'object') {
    for (const member of Object.values(value)) requireIntegers(member);
  }
}
