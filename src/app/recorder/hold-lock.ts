/** Holds a Web Lock until it is given back or this page is gone. */
export function holdLock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(name, () => new Promise<void>((giveBack) => resolve(giveBack))).catch(reject);
  });
}
