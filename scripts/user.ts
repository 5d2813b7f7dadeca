import { type Driver, type Page, until } from './browsers/driver';

/** What a capture by hand came to. */
export type Captured = {
  /** ms from the toolbar click until the capture entry was durable, and until its close was. */
  ms: { sealed: number; total: number };
  /** Ledger number of the capture entry. */
  seq: number;
};

/** A failure the extension itself told the user about. */
export class Told extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type PopupState = { name: string; isShown: boolean; error: string; text: string; focus: string };

const look = `({
  name: document.querySelector('main')?.dataset.state ?? '',
  isShown: document.querySelector('[data-seq]') !== null,
  error: document.querySelector('[role="alert"]')?.dataset.code ?? '',
  text: document.querySelector('[role="alert"]')?.innerText ?? '',
  focus: document.activeElement?.id ?? '',
})`;

/**
 * Captures the page in front as a user would: a click on the toolbar button and, where that alone seals nothing, the
 * popup's own button. Throws Told when the popup says that it cannot.
 */
export async function captureByHand(driver: Driver, page: Page): Promise<Captured> {
  const clickedAt = Date.now();
  await driver.clickToolbar(page);
  const popup = await driver.popup();
  let pressed = false;
  const settled = await until(
    'a capture',
    async () => {
      const now = await popup.evaluate<PopupState>(look);
      if (now.error) throw new Told(now.error, now.text.replace(/\s*\n+\s*/g, ' '));
      const isOld = now.isShown && !(await hasMark(popup, 'sealed'));
      if (!pressed && (now.name === 'seen' || isOld)) {
        pressed = true;
        await popup.evaluate(
          `document.querySelector('#${now.name === 'seen' ? 'capture' : 'again'}').click()`,
        );
        return null;
      }
      return now.isShown && (await hasMark(popup, 'closed'));
    },
    120_000,
  );
  if (!settled) throw new Error('unreachable');
  const marks = await popup.evaluate<{ sealed: number; closed: number; seq: number }>(`({
    sealed: performance.timeOrigin + performance.getEntriesByName('sealed').at(-1).startTime,
    closed: performance.timeOrigin + performance.getEntriesByName('closed').at(-1).startTime,
    seq: Number(document.querySelector('[data-seq]').dataset.seq),
  })`);
  return {
    seq: marks.seq,
    ms: { sealed: Math.round(marks.sealed - clickedAt), total: Math.round(marks.closed - clickedAt) },
  };
}

function hasMark(popup: Page, name: string): Promise<boolean> {
  return popup.evaluate<boolean>(`performance.getEntriesByName('${name}').length > 0`);
}
