import { fullBytes, readFreeBytes } from './free-space';

type Handler = ((event: unknown) => void) | null;

/** A request that begins later than it was made; it is handed on to whoever set its handlers. */
type LateRequest = Record<'onsuccess' | 'onerror' | 'onblocked' | 'onupgradeneeded', Handler> &
  Partial<Pick<IDBOpenDBRequest, 'result' | 'error' | 'transaction'>>;

/**
 * An IDBFactory that opens nothing while the disk is full: Chromium, opening a database that it had to give up for want
 * of space, may find it broken by its own unfinished write and then deletes it (seen with Chromium 156 in one of six
 * tries; https://github.com/electron/electron/issues/41877). Who asks meanwhile gets a QuotaExceededError, and all is
 * there again once there is room. `onRefused` is called after that.
 */
export function carefulFactory(factory: IDBFactory, onRefused: () => void): IDBFactory {
  const open = (name: string, version?: number) => {
    const late: LateRequest = { onsuccess: null, onerror: null, onblocked: null, onupgradeneeded: null };
    isFull().then((full) => {
      if (full) {
        refuse(late);
        setTimeout(onRefused);
        return;
      }
      const request = version === undefined ? factory.open(name) : factory.open(name, version);
      for (const name of ['onsuccess', 'onerror', 'onblocked', 'onupgradeneeded'] as const) {
        request[name] = (event: Event) => {
          const { transaction, readyState } = request;
          const isDone = readyState === 'done';
          Object.assign(late, { transaction, result: isDone && !request.error ? request.result : undefined });
          late[name]?.(event);
        };
      }
    });
    return late as unknown as IDBOpenDBRequest;
  };
  return new Proxy(factory, {
    get(target, name) {
      if (name === 'open') return open;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

async function isFull(): Promise<boolean> {
  const free = await readFreeBytes().catch(() => null);
  return free !== null && free < fullBytes;
}

function refuse(late: LateRequest): void {
  const error = new DOMException('the disk is full: the database stays closed', 'QuotaExceededError');
  const nothing = () => undefined;
  late.onerror?.({ type: 'error', target: { error }, preventDefault: nothing, stopPropagation: nothing });
}
