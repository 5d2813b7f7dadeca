import { asksForOlder, saysLoading, standsForOlder } from '../../core/reading/talk/words';
import type { OlderAnswer } from '../../messages/protocol';
import { attributeOf, clientHeightOf, rectOf, scrollHeightOf, tagOf } from '../dom';
import { positionOf, startOf } from '../region/positions';
import { pause } from '../region/settle';
import { type List, rowsOf, sightOf } from './list';
import { kidsOf, styleOf, wordsIn } from './tree';

/** How long a list is waited for that shows nothing new, and one that says it is loading. */
const quietMs = 1200;
const loadingMs = 6000;
const mostLooked = 4000;

/**
 * Goes to the list's beginning, presses a button there that asks for older messages, and waits for the list to grow.
 * Pressing changes the page: what was pressed is in the answer.
 */
export async function askForOlder(list: List, scrollTo: (y: number) => void): Promise<OlderAnswer> {
  const isVirtual = !beginsAtStart(list);
  if (isVirtual) {
    // Only the rows around what was seen are there: what stands at the beginning is known only once one is there.
    scrollTo(startOf(list.scroller));
    await pause(250);
  }
  const before = stateOf(list);
  // A nudge down first: a list that stands at its beginning already would not notice another arrival there.
  if (isAtStart(list) && scrollHeightOf(list.scroller) > clientHeightOf(list.scroller))
    scrollTo(startOf(list.scroller) + 24);
  await pause(60);
  scrollTo(startOf(list.scroller));
  await pause(120);
  const button = stateOf(list) === before ? buttonIn(list) : null;
  if (button) HTMLElement.prototype.click.call(button.element);
  const hasGrown = await untilGrown(list, { before, isAsked: button !== null });
  return {
    grew: hasGrown,
    pressed: button?.words ?? '',
    atTop: isAtStart(list),
    isVirtual,
    contentHeight: scrollHeightOf(list.scroller),
    rows: rowsOf(list).length,
  };
}

function isAtStart(list: List): boolean {
  return positionOf(list.scroller).y <= startOf(list.scroller) + 1;
}

/** Whether the first row that is there is the first there is. */
function beginsAtStart(list: List): boolean {
  const [first] = rowsOf(list);
  const { edges, top } = sightOf(list);
  return !first || rectOf(first).top - edges.top + top < 200;
}

/** What changes when older messages come: the height, or the first row's words. */
function stateOf(list: List): string {
  const first = rowsOf(list).find((row) => !isNoRow(wordsIn(row, 60)));
  return `${scrollHeightOf(list.scroller)} ${first ? wordsIn(first, 400) : ''}`;
}

function isNoRow(words: string): boolean {
  return saysLoading(words) || standsForOlder(words);
}

async function untilGrown(
  list: List,
  { before, isAsked }: { before: string; isAsked: boolean },
): Promise<boolean> {
  const start = performance.now();
  for (;;) {
    const passed = performance.now() - start;
    if (hasGrown(before, stateOf(list))) {
      await untilStill(list);
      return true;
    }
    const patience = isAsked || isLoading(list) ? loadingMs : quietMs;
    if (passed > patience) return false;
    await pause(80);
  }
}

/** A spinner that came or went is no growth: the words of the first row must be others, or much more is there. */
function hasGrown(before: string, now: string): boolean {
  const [height, words] = split(before);
  const [heightNow, wordsNow] = split(now);
  return heightNow > height + 8 && (words !== wordsNow || heightNow > height + 60);
}

function split(state: string): [number, string] {
  const blank = state.indexOf(' ');
  return [Number(state.slice(0, blank)), state.slice(blank + 1)];
}

async function untilStill(list: List): Promise<void> {
  for (let tries = 0, last = ''; tries < 10; tries++) {
    const now = stateOf(list);
    if (now === last) return;
    last = now;
    await pause(80);
  }
}

function isLoading(list: List): boolean {
  const top = rectOf(list.scroller).top;
  return rowsOf(list, { top: top - 200, bottom: top + 200 }).some((row) => {
    const text = wordsIn(row, 60);
    return saysLoading(text) || /spin|loading/i.test(attributeOf(row, 'class'));
  });
}

/** The first thing inside the list that can be pressed and asks for older messages; never a link that leads away. */
function buttonIn(list: List): { element: Element; words: string } | null {
  const stack: Element[] = [list.scroller];
  for (let seen = 0; stack.length > 0 && seen < mostLooked; seen++) {
    const element = stack.pop()!;
    if (isPressable(element)) {
      const words = wordsIn(element, 60);
      const label = attributeOf(element, 'aria-label').trim();
      const asked = [words, label].find((text) => text.length <= 40 && asksForOlder(text));
      if (asked && isDeepest(element)) return { element, words: asked };
    }
    for (const kid of kidsOf(element).reverse()) stack.push(kid);
  }
  return null;
}

function isPressable(element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'button') {
    const isSubmit = !/^(button|reset)$/.test(attributeOf(element, 'type'));
    return !(element as HTMLButtonElement).disabled && !(isSubmit && (element as HTMLButtonElement).form);
  }
  if (tag === 'a') return /^(|javascript:.{0,20})$/.test(attributeOf(element, 'href'));
  // Something else that shows the hand is a button in all but name; inside a link a press would lead away all the same.
  if (!/^(div|span|p|li|i|em|b|strong|section)$/.test(tag)) return false;
  if (attributeOf(element, 'role') !== 'button' && styleOf(element).cursor !== 'pointer') return false;
  return Element.prototype.closest.call(element, 'a[href]') === null;
}

/** The words stand in this element itself or in its only one: the innermost is what people hit. */
function isDeepest(element: Element): boolean {
  if (/^(button|a)$/.test(tagOf(element))) return true;
  return kidsOf(element).every((kid) => wordsIn(kid, 10) === '');
}
