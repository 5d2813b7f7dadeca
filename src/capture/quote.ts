import { AppError } from '../core/errors';
import type { Trigger } from '../core/evidence/record';
import { clauseEffect } from '../core/reading/clauses';
import { findQuote, quoteWords } from '../core/reading/quote';
import { askPage, enterPage } from '../messages/ask';
import type { Selected } from '../messages/protocol';
import pageScript from '../page/page.ts?iife';
import { sealedState } from '../storage/evidence-store';
import { keepQuote } from '../storage/quote-store';
import { type Capture, capture, type Options } from './capture';
import type { Look } from './look';
import type { TargetTab } from './screenshot';

/** What a quote came to: beside which evidence it lies, and whether that page's reading holds it. */
export type Quoted = { seq: number; text: string; isFound: boolean; done: Capture['done'] | null };

/**
 * What the user has selected in a frame of a tab. `told` is what the browser's menu says of it, taken where the frame
 * does not let us in; it may have lost its line breaks.
 */
export async function selectionIn(tab: TargetTab, frameId: number, told = ''): Promise<Selected> {
  try {
    await enterPage(tab.id, pageScript, frameId);
    const { text, box } = await askPage(tab.id, 'readSelection', {}, undefined, { frameId });
    if (typeof text === 'string' && quoteWords(text) !== '') return { text, box: isBox(box) ? box : null };
  } catch (thrown) {
    console.warn('selection', thrown);
  }
  return { text: told, box: null };
}

/** A website's process said it. */
function isBox(value: unknown): value is NonNullable<Selected['box']> {
  return Array.isArray(value) && value.length === 4 && value.every(Number.isSafeInteger);
}

/**
 * Keeps what is selected on a page as a clause the user picked. The page is captured as usual, unless this very state of
 * it is sealed already: then the quote is kept beside that. Resolves once the quote is kept; `done` is the capture's
 * end. Throws AppError('nothing-selected'), and what capture throws.
 */
export async function quoteFrom(
  look: Look,
  selected: Selected,
  options: Options & { trigger: Trigger },
): Promise<Quoted> {
  const text = quoteWords(selected.text);
  if (text === '') throw new AppError('nothing-selected');
  const place = findQuote(look.reading, text, selected.box);
  const before = await sealedState(look.digest);
  const taken = before ? { seq: before.seq, done: null } : await capture(look, options);
  const url = look.reading.url;
  await keepQuote(taken.seq, { text, effect: clauseEffect(text) ?? 'states', url, place });
  return { ...taken, text, isFound: place !== null };
}
