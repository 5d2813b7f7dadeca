/** Node 20 has no navigator; from Node 21 on there is one. */
if (typeof globalThis.navigator === 'undefined') {
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
}
