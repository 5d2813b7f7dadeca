import { attributeOf, childNodesOf, documentOf, nodeTypeOf, tagOf } from '../dom';
import { wordsOf } from './own';

const longest = 60;
const skipped = new Set(['script', 'style', 'noscript', 'template', 'input', 'textarea', 'select']);

/** What an element is for people, at most 60 characters of its own words; '' when it has none. */
export function labelOf(element: Element, doc: Document): string {
  if (element === documentOf.root(doc)) return tidy(documentOf.title(doc));
  const named =
    attributeOf(element, 'aria-label') || attributeOf(element, 'title') || attributeOf(element, 'alt');
  return tidy(named || firstWords(element));
}

function firstWords(element: Element): string {
  let words = '';
  const stack: Node[] = [element];
  for (let seen = 0; stack.length > 0 && words.length < longest && seen < 400; seen++) {
    const node = stack.pop()!;
    if (nodeTypeOf(node) === Node.TEXT_NODE) words += `${wordsOf(node) ?? ''} `;
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE || skipped.has(tagOf(node as Element))) continue;
    const children = childNodesOf(node);
    for (let i = Math.min(children.length, 200) - 1; i >= 0; i--) stack.push(children[i]!);
  }
  return words;
}

function tidy(text: string): string {
  return [...text.slice(0, 400).replace(/\s+/g, ' ').trim()].slice(0, longest).join('');
}
