import type { FrameFacts } from '../messages/protocol';
import {
  attributeOf,
  baseOf,
  childNodesOf,
  deepest,
  documentOf,
  nodeTypeOf,
  ownerOf,
  rectOf,
  shadowOf,
  tagOf,
} from './dom';

const mostFrames = 200;
const deepestFrame = 20;

/** This frame's place among its parents' frames, and the frames that stand in it. */
export function describeFrame(): FrameFacts {
  return {
    url: documentOf.address(document).slice(0, 20_000),
    path: pathOf(window, 0),
    width: window.innerWidth,
    height: window.innerHeight,
    children: frameElements(document).map(describeChild),
  };
}

/** A window's place in each parent's list, from the top down. Windows of other origins still tell their parent and their numbered frames, and who is who. */
export function pathOf(view: Window, depth: number): number[] {
  if (view === window.top || depth > deepestFrame) return [];
  return [...pathOf(view.parent, depth + 1), indexIn(view.parent, view)];
}

function indexIn(parent: Window, view: Window): number {
  const count = Math.min(parent.length, mostFrames);
  for (let i = 0; i < count; i++) if (parent[i] === view) return i;
  return -1;
}

/** The place of a frame element's window in its parent's list; -1 when it stands in a shadow tree. */
export function indexOfFrame(frame: Element): number {
  const view = windowOf(frame);
  const parent = documentOf.view(ownerOf(frame));
  return view && parent ? indexIn(parent, view) : -1;
}

const insideOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!.get!;
const insideOfOld = Object.getOwnPropertyDescriptor(HTMLFrameElement.prototype, 'contentWindow')!.get!;

function windowOf(frame: Element): Window | null {
  return (tagOf(frame) === 'frame' ? insideOfOld : insideOf).call(frame) as Window | null;
}

/** Every frame element of a document in tree order, those in shadow trees included. */
export function frameElements(doc: Document): Element[] {
  const found: Element[] = [];
  const look = (node: Node, depth: number) => {
    if (depth > deepest || found.length >= mostFrames) return;
    for (const child of childNodesOf(node)) {
      if (nodeTypeOf(child) !== Node.ELEMENT_NODE) continue;
      const element = child as Element;
      if (['iframe', 'frame'].includes(tagOf(element))) found.push(element);
      const shadow = shadowOf(element);
      if (shadow) look(shadow, depth + 1);
      look(element, depth + 1);
    }
  };
  look(doc, 0);
  return found;
}

function describeChild(frame: Element): FrameFacts['children'][number] {
  return { index: indexOfFrame(frame), url: addressOf(frame), ...insideBox(frame) };
}

function addressOf(frame: Element): string {
  const source = attributeOf(frame, 'src');
  const url = URL.canParse(source, baseOf(frame)) ? new URL(source, baseOf(frame)).href : 'about:blank';
  return url.slice(0, 20_000);
}

/** Where the frame's page is drawn: inside border and padding, and as large as a transformation leaves it. */
function insideBox(frame: Element): { left: number; top: number; width: number; height: number } {
  const rect = rectOf(frame);
  const style = getComputedStyle(frame);
  const px = (value: string) => Number.parseFloat(value) || 0;
  const edge = (side: string) =>
    px(style.getPropertyValue(`border-${side}-width`)) + px(style.getPropertyValue(`padding-${side}`));
  const { offsetWidth, offsetHeight } = frame as HTMLElement;
  const [x, y] = [rect.width / (offsetWidth || 1), rect.height / (offsetHeight || 1)];
  return {
    left: rect.left + edge('left') * x,
    top: rect.top + edge('top') * y,
    width: Math.max(0, rect.width - (edge('left') + edge('right')) * x),
    height: Math.max(0, rect.height - (edge('top') + edge('bottom')) * y),
  };
}
