import { WebSocket } from 'ws';
import { until } from './driver';

/** Sends one command of WebDriver BiDi and gives its result; throws with the browser's own words. */
export type Bidi = <T = unknown>(method: string, params?: object) => Promise<T>;

/** Opens a session's socket. */
export async function connect(address: string): Promise<{ send: Bidi; close(): void }> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.on('open', resolve);
    socket.on('error', reject);
  });
  type Reply = { id?: number; type: string; result: unknown; error: string; message: string };
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  socket.on('message', (text) => {
    const reply = JSON.parse(String(text)) as Reply;
    if (reply.id) waiting.get(reply.id)?.(reply);
  });
  const send: Bidi = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        if (reply.type === 'error') reject(new Error(`${method}: ${reply.error}: ${reply.message}`));
        else resolve(reply.result as never);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}

/** Runs an expression, unless told otherwise with a user's activation; the value travels as JSON. */
export async function evaluate<T>(
  send: Bidi,
  context: string,
  expression: string,
  userActivation = true,
): Promise<T> {
  type Evaluated =
    | { type: 'success'; result: { value?: string } }
    | { type: 'exception'; exceptionDetails: { text: string } };
  const answer = await send<Evaluated>('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context },
    awaitPromise: true,
    userActivation,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
}

/**
 * A real mouse press on the middle of an element, once it stands still in sight with nothing over it; throws when it never
 * does. Whether anything heard the press is not asked.
 */
export async function pressOn(send: Bidi, context: string, selector: string): Promise<void> {
  const at = await until(`${selector} to stand still`, () =>
    evaluate<{ x: number; y: number } | null>(send, context, standingStill(selector), false),
  );
  await send('input.performActions', {
    context,
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        actions: [
          { type: 'pointerMove', ...at },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** Presses keys together, as Control and v are: down in this order, up in the other. */
export async function pressKeys(send: Bidi, context: string, keys: readonly string[]): Promise<void> {
  const actions = [
    ...keys.map((value) => ({ type: 'keyDown', value })),
    ...[...keys].reverse().map((value) => ({ type: 'keyUp', value })),
  ];
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
}

/** Expression: the middle of an element, px, or null while it moves, is not there or something else lies over it. */
function standingStill(selector: string): string {
  return `(async () => {
    const find = () => document.querySelector(${JSON.stringify(selector)});
    const middle = () => {
      const { left, top, width, height } = find().getBoundingClientRect();
      return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
    };
    if (!find()) return null;
    find().scrollIntoView({ block: 'center', behavior: 'instant' });
    const before = middle();
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (!find()) return null;
    const at = middle();
    const isStill = at.x === before.x && at.y === before.y;
    return isStill && find().contains(document.elementFromPoint(at.x, at.y)) ? at : null;
  })()`;
}
