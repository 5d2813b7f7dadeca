import type { Region, RegionId } from '../../messages/protocol';
import { documentOf, ownerOf, scrollHeightOf } from '../dom';
import {
  boxOf,
  clientBoxOf,
  clipAround,
  clipOf,
  edgesOf,
  moved,
  offsetOf,
  scrollerOf,
  shared,
  type Target,
} from './geometry';
import { labelOf } from './label';
import { isConnected, scrollWidthOf } from './own';

const page: Target = { doc: document, element: null, what: 'page' };
const targets = new Map<RegionId, Target>([[0, page]]);
let last = 0;

/** The target of a number. Throws when nobody handed it out, or what it stood for is gone. */
export function targetOf(id: RegionId): Target {
  const target = targets.get(id);
  if (!target) throw new Error(`no region ${id}`);
  if (target.element && !isConnected(target.element)) throw new Error(`region ${id} is gone`);
  return target;
}

/** The region of an element (of a whole document: its scroller), under the number it had before, if any. */
export function regionOf(element: Element, what: Exclude<Region['what'], 'page'>): Region {
  const doc = ownerOf(element) as Document;
  const isDocument = element === scrollerOf(doc) || element === documentOf.root(doc);
  if (isDocument && doc === document) return describe(0, page);
  for (const [id, target] of targets) {
    const isSame = target.element === (isDocument ? null : element) && target.doc === doc;
    if (isSame && target.what === what) return describe(id, target);
  }
  const target: Target = { doc, element: isDocument ? null : element, what };
  const id = ++last;
  targets.set(id, target);
  return describe(id, target);
}

/** A region for people: its words, and what of it can be seen. */
export function describe(id: RegionId, target: Target): Region {
  const { doc, element, what } = target;
  const { x, y } = offsetOf(doc);
  const size = sizeOf(target);
  return {
    id,
    what,
    label: labelOf(element ?? documentOf.root(doc)!, doc),
    box: boxOf(moved(visibleOf(target), x, y)),
    contentHeight: size.height,
    contentWidth: size.width,
  };
}

/** The part of a target that can be seen, px of its own document's viewport. */
export function visibleOf({ doc, element, what }: Target): ReturnType<typeof edgesOf> {
  if (!element) return clipOf(doc);
  return shared(what === 'element' ? edgesOf(element) : clientBoxOf(element), clipAround(element));
}

/** How large the content of a target is, CSS px. */
export function sizeOf({ doc, element, what }: Target): { width: number; height: number } {
  const of = element ?? scrollerOf(doc);
  if (what !== 'element') return { width: scrollWidthOf(of), height: scrollHeightOf(of) };
  const { left, right, top, bottom } = edgesOf(of);
  return { width: right - left, height: bottom - top };
}
