import * as v from 'valibot';
import { asAppError } from '../core/errors';
import { askPage, enterAllFrames, enterPage } from '../messages/ask';
import type { FrameFacts } from '../messages/protocol';
import pageScript from '../page/page.ts?iife';
import { placeFrames } from './place-frames';
import type { TargetTab } from './screenshot';

/** Where a frame's viewport is drawn in the tab's viewport, CSS px of the tab. */
export type FrameBox = { left: number; top: number; width: number; height: number };

/** A frame with our script in it. `parentId` is absent where the parent could not be entered or told apart. */
export type Frame = {
  id: number;
  url: string;
  parentId?: number;
  /** Its element's number among all frame elements of its parent, in tree order; absent when it cannot be told. */
  child?: number;
  /** Its place in each parent's list of frames, from the top down; -1 where it stands in a shadow tree. */
  path: number[];
  /** null when unknown. */
  box: FrameBox | null;
};

const px = v.pipe(v.number(), v.finite());
const box = { left: px, top: px, width: px, height: px };
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(-1));
const address = v.pipe(v.string(), v.maxLength(20_000));
const FrameFactsAnswer = v.object({
  url: address,
  path: v.pipe(v.array(index), v.maxLength(30)),
  width: px,
  height: px,
  children: v.pipe(v.array(v.object({ index, url: address, ...box })), v.maxLength(200)),
});

/**
 * Enters every frame of a tab that the browser lets us into, the top one first. A frame whose own scripts never stop is
 * left out with all others but the top one: they share their injection. Throws
 * AppError('page-forbidden' | 'page-silent' | 'capture-cancelled').
 */
export async function enterFrames(tab: Pick<TargetTab, 'id'>, signal?: AbortSignal): Promise<Frame[]> {
  const ids = await enterIds(tab.id, signal);
  const facts = new Map<number, FrameFacts>();
  for (const id of ids) {
    try {
      facts.set(
        id,
        v.parse(FrameFactsAnswer, await askPage(tab.id, 'describeFrame', {}, signal, { frameId: id })),
      );
    } catch (thrown) {
      // A frame that went away meanwhile is no frame any more; without the top one there is nothing to place.
      if (id === 0 || asAppError(thrown).code === 'capture-cancelled') throw thrown;
    }
  }
  return placeFrames(facts);
}

async function enterIds(tabId: number, signal?: AbortSignal): Promise<number[]> {
  try {
    const ids = await enterAllFrames(tabId, pageScript, signal);
    return ids.sort((a, b) => a - b);
  } catch (thrown) {
    if (asAppError(thrown).code !== 'page-silent') throw thrown;
    await enterPage(tabId, pageScript);
    return [0];
  }
}
