import type { Block } from '../core/reading/page-reading';
import { attributeOf, clientHeightOf, rectOf, scrollHeightOf } from './dom';

/** Where an element stands: its frame, what that frame is moved by, whether anything around it is hidden. */
export type Place = {
  frame: number;
  left: number;
  top: number;
  hidden: boolean;
  struck: boolean;
  depth: number;
};

type Around = { parent: number; tag: string; place: Place; style: CSSStyleDeclaration };

/** Before these no style sheet prints the name of a value; asking for it is the dearest question of all. */
const unprinted = new Set(
  'html body main header footer nav table thead tbody tfoot tr ul ol dl form select option input textarea button img iframe b i em strong'.split(
    ' ',
  ),
);

/** An element as the reading keeps it: what it is, what it is called, how it flows. Only reads. */
export function describeBlock(element: Element, { parent, tag, place, style }: Around): Block {
  const block: Block = { parent, frame: place.frame, tag };
  const attribute = (name: string) => attributeOf(element, name).trim();
  if (attribute('role')) block.role = attribute('role').slice(0, 60);
  if (attribute('id')) block.id = attribute('id').slice(0, 200);
  if (attribute('class')) block.class = attribute('class').slice(0, 300);
  if (attribute('aria-label')) block.label = attribute('aria-label').slice(0, 2000);
  if (tag === 'a' && attribute('href')) block.href = attribute('href').slice(0, 2000);
  for (const span of ['colspan', 'rowspan'] as const) {
    const count = Number(attribute(span));
    if (Number.isSafeInteger(count) && count > 1) block[span] = count;
  }
  block.flow = style.display.startsWith('inline') || style.display === 'contents' ? 'inline' : 'block';
  if (place.hidden) block.hidden = true;
  else {
    const before = attribute('data-label') || attribute('data-title') || attribute('data-th');
    const words = before || (unprinted.has(tag) ? '' : printedBefore(element));
    if (words) block.before = words.slice(0, 100);
  }
  if (tag === 'label' && attribute('for')) block.for = attribute('for').slice(0, 200);
  describeControl(element, block);
  if (style.position === 'fixed' && !place.hidden && isLayer(rectOf(element))) block.over = true;
  if (/(auto|scroll)/.test(style.overflowY) && scrollHeightOf(element) > clientHeightOf(element) + 40) {
    block.scroller = { box: boxOf(rectOf(element), place), scrollHeight: scrollHeightOf(element) };
  }
  return block;
}

function describeControl(element: Element, block: Block): void {
  if (!/^(input|textarea|select|button)$/.test(block.tag)) return;
  const type = attributeOf(element, 'type').trim().toLowerCase();
  if (type) block.type = type.slice(0, 40);
  const input = element as HTMLInputElement;
  if (input.readOnly === true || input.disabled === true) block.fixed = true;
  if (/^(radio|checkbox)$/.test(type) && input.checked === true) block.picked = true;
}

/** A box of some size in front of the page: neither a bar along an edge nor what fills the screen; a drawer comes from the right. */
function isLayer({ left, width, height }: DOMRect): boolean {
  const isBar = width >= innerWidth * 0.95 || (height >= innerHeight * 0.98 && left < innerWidth * 0.3);
  return !isBar && width >= 240 && height >= 160;
}

/** Words a style sheet prints before an element: on some pages the only place where a value's label stands. */
function printedBefore(element: Element): string {
  const { content } = getComputedStyle(element, '::before');
  const printed = /^"(.*)"$/.exec(content)?.[1] ?? '';
  return /[\u4e00-\u9fa5A-Za-z]/.test(printed) ? printed.trim() : '';
}

/** A rectangle in page coordinates, in whole px. */
export function boxOf(rect: DOMRect, place: Place): [number, number, number, number] {
  return [
    Math.round(rect.left + place.left),
    Math.round(rect.top + place.top),
    Math.round(rect.width),
    Math.round(rect.height),
  ];
}
