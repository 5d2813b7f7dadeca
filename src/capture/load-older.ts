import * as v from 'valibot';
import type { Transcript } from '../core/reading/talk/transcript';
import { askPage } from '../messages/ask';
import type { ChatFound } from './find-chats';
import type { TargetTab } from './screenshot';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const OlderSchema = v.object({
  grew: v.boolean(),
  pressed: v.pipe(v.string(), v.maxLength(100)),
  atTop: v.boolean(),
  isVirtual: v.boolean(),
  contentHeight: v.pipe(v.number(), v.finite()),
  rows: count,
});

/** A talk of years ends too. */
const mostRounds = 400;
const mostMs = 240_000;

export type Older = Transcript['older'];

/**
 * Asks a list for older messages until none come any more, and writes into `older` what was done to the page; what
 * stood there before the signal or a failure ended it stays. Throws AppError as askPage does.
 */
export async function loadOlder(
  tab: TargetTab,
  chat: ChatFound,
  { signal, onRows, older }: { signal: AbortSignal; onRows(rows: number): void; older: Older },
): Promise<void> {
  const end = performance.now() + mostMs;
  const options = { frameId: chat.frame.id };
  let inVain = 0;
  while (older.rounds < mostRounds && performance.now() < end) {
    const answer = await askPage(tab.id, 'loadOlder', { region: chat.region.id }, signal, options);
    const { grew, pressed, atTop, isVirtual, rows } = v.parse(OlderSchema, answer);
    older.rounds++;
    if (pressed) press(older, pressed);
    onRows(rows);
    inVain = grew ? 0 : inVain + 1;
    if (grew) older.grew++;
    // Once more where something came before, or may have come unseen: the last answer may only have been slow.
    const isOver = !grew && (inVain >= 2 || (older.grew === 0 && !pressed && !isVirtual));
    older.isAtStart = isOver && atTop;
    if (isOver) return;
  }
}

function press(older: Older, words: string): void {
  const known = older.pressed.find((one) => one.words === words);
  if (known) known.times++;
  else if (older.pressed.length < 20) older.pressed.push({ words, times: 1 });
}
