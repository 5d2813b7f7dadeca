import { attributeOf, childNodesOf, nodeTypeOf, ownerOf, rectOf, shadowOf, tagOf } from '../dom';
import { viewOf } from '../region/geometry';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'head', 'link', 'meta']);

/** The style an element is drawn with. */
export function styleOf(element: Element): CSSStyleDeclaration {
  return viewOf(ownerOf(element) as Document).getComputedStyle(element);
}

/** What is drawn in an element, in order: its shadow root in place of its own nodes, a slot's own nodes in its place. */
export function nodesIn(element: Element): Node[] {
  const shadow = shadowOf(element);
  if (shadow) return [...childNodesOf(shadow)];
  if (tagOf(element) === 'slot') {
    const assigned = HTMLSlotElement.prototype.assignedNodes.call(element);
    if (assigned.length > 0) return assigned;
  }
  return [...childNodesOf(element)];
}

/** The elements drawn in an element that have a box; those without one of their own stand for what is in them. */
export function kidsOf(element: Element): Element[] {
  return nodesIn(element).flatMap((node) => {
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return [];
    const kid = node as Element;
    if (unseen.has(tagOf(kid))) return [];
    const { height, width } = rectOf(kid);
    if (height > 0 && width > 0) return [kid];
    return tagOf(kid) === 'slot' || styleOf(kid).display === 'contents' ? kidsOf(kid) : [];
  });
}

/** Whether an element itself holds words, beside what its elements hold. */
export function hasOwnText(element: Element): boolean {
  return nodesIn(element).some(
    (node) => nodeTypeOf(node) === Node.TEXT_NODE && (node as Text).data.trim() !== '',
  );
}

/** What the page calls an element: class, id, role and label. */
export function namesOf(element: Element): string {
  return ['class', 'id', 'role', 'aria-label']
    .map((name) => attributeOf(element, name).slice(0, 300))
    .join(' ');
}

/** Whether boxes stand one below the other. */
export function areStacked(elements: readonly Element[]): boolean {
  const boxes = elements.map(rectOf).sort((a, b) => a.top - b.top);
  return boxes.every((box, i) => {
    const above = boxes[i - 1];
    return !above || box.top >= above.top + Math.min(above.height, box.height) / 2;
  });
}

/** The words drawn in an element, shadow roots included, as far as `most` characters. */
export function wordsIn(element: Element, most: number): string {
  return gather(element, { left: most + 40, nodes: 400 })
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

function gather(element: Element, budget: { left: number; nodes: number }): string {
  let words = '';
  for (const node of nodesIn(element)) {
    if (budget.left <= 0 || budget.nodes-- <= 0) break;
    if (nodeTypeOf(node) === Node.TEXT_NODE) {
      words += (node as Text).data.slice(0, budget.left);
      budget.left -= (node as Text).data.trim().length;
    } else if (nodeTypeOf(node) === Node.ELEMENT_NODE && !unseen.has(tagOf(node as Element))) {
      words += gather(node as Element, budget);
    }
  }
  return words;
}
