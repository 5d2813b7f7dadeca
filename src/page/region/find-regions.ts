import type { Region } from '../../messages/protocol';
import { clientHeightOf, documentOf, ownerOf, scrollHeightOf } from '../dom';
import { regionOf } from './book';
import { eachElement } from './deep';
import { scrollerOf, viewOf } from './geometry';

const bounds = { nodes: 40_000, ms: 300, frames: true };
/** px: smaller than this on a side, nobody reads in it. */
const smallest = 40;
const most = 12;

/** What scrolls inside the page and can be seen, the largest view of the most hidden content first. */
export function findRegions(): Region[] {
  const found: Region[] = [];
  eachElement(document, bounds, (element) => {
    if (!scrolls(element)) return;
    const region = regionOf(element, 'scroller');
    if (region.id === 0 || region.box.width < smallest || region.box.height < smallest) return;
    found.push(region);
  });
  const worth = ({ box, contentHeight }: Region) => box.width * box.height * (contentHeight - box.height);
  return found.sort((one, other) => worth(other) - worth(one)).slice(0, most);
}

/** Whether something shows only a part of its content, and lets the rest be scrolled to. */
export function scrolls(element: Element): boolean {
  const doc = ownerOf(element) as Document;
  if (scrollHeightOf(element) <= clientHeightOf(element) + 8) return false;
  if (element === scrollerOf(doc)) return doc !== document;
  if (element === documentOf.root(doc)) return false;
  return /auto|scroll|overlay/.test(viewOf(doc).getComputedStyle(element).overflowY);
}
