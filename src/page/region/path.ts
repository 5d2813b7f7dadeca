import { childNodesOf, documentOf, nodeTypeOf, ownerOf } from '../dom';
import { parentOf, treeOf } from './deep';
import { parentNodeOf } from './own';

/**
 * A selector for one element by its place alone: nothing is written on the page to find it again. Valid within the
 * document or shadow root the element stands in, and until elements before it come or go.
 */
export function pathTo(element: Element): string {
  const tree = treeOf(element);
  const steps: string[] = [];
  let at: Element | null = element;
  while (at && at !== documentOf.root(ownerOf(at) as Document)) {
    steps.unshift(`:nth-child(${placeOf(at)})`);
    const parent = parentOf(at);
    if (!parent || treeOf(parent) !== tree) return [':host', ...steps].join('>');
    at = parent;
  }
  return [':root', ...steps].join('>');
}

function placeOf(element: Element): number {
  const siblings = childNodesOf(parentNodeOf(element) ?? element);
  let place = 0;
  for (let i = 0; i < siblings.length; i++) {
    const sibling = siblings[i]!;
    if (nodeTypeOf(sibling) === Node.ELEMENT_NODE) place++;
    if (sibling === element) return place;
  }
  return 1;
}
