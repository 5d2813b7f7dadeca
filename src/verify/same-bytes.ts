/** Whether both are there and equal, byte for byte. */
export function sameBytes(a: Uint8Array, b: Uint8Array | null | undefined): boolean {
  return !!b && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
