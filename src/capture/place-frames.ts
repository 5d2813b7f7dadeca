import type { FrameFacts } from '../messages/protocol';
import type { Frame, FrameBox } from './frames';

type Child = FrameFacts['children'][number];

/**
 * Which frame is which element of which parent, from what each frame says of itself. A frame in a shadow tree has no
 * place in its parent's list: it is matched only where its address, or else its size, leaves no choice.
 */
export function placeFrames(facts: ReadonlyMap<number, FrameFacts>): Frame[] {
  const placed = new Map<number, Frame>();
  // Parents before children, so that a box can be counted on from its parent's.
  const inOrder = [...facts].sort(([, a], [, b]) => a.path.length - b.path.length);
  for (const [id, own] of inOrder) placed.set(id, place(id, own, { facts, placed }));
  return [...facts.keys()].map((id) => placed.get(id)!);
}

type Known = { facts: ReadonlyMap<number, FrameFacts>; placed: ReadonlyMap<number, Frame> };

function place(id: number, own: FrameFacts, known: Known): Frame {
  const { url, width, height, path } = own;
  if (id === 0) return { id, url, path, box: { left: 0, top: 0, width, height } };
  const parentId = idAt(path.slice(0, -1), known.facts);
  const parent = parentId === null ? undefined : known.facts.get(parentId);
  if (parentId === null || !parent) return { id, url, path, box: null };
  const child = childOf(own, parent, known.facts);
  if (child === null) return { id, url, path, parentId, box: null };
  const parentBox = known.placed.get(parentId)?.box ?? null;
  const ownBox = parentBox && within(parentBox, parent, parent.children[child]!);
  return { id, url, path, parentId, child, box: ownBox };
}

/** The entered frame at a path, or null when there is none or the way leads through a shadow tree. */
function idAt(path: readonly number[], facts: ReadonlyMap<number, FrameFacts>): number | null {
  if (path.includes(-1)) return null;
  for (const [id, one] of facts) if (one.path.join() === path.join()) return id;
  return null;
}

/** The number of the frame's element among the parent's children, or null when it cannot be told. */
function childOf(own: FrameFacts, parent: FrameFacts, facts: ReadonlyMap<number, FrameFacts>): number | null {
  const index = own.path.at(-1)!;
  if (index >= 0) return onlyOne(parent.children, (child) => child.index === index);
  const siblings = [...facts.values()].filter((one) => one.path.join() === own.path.join());
  const matches: ((one: Child | FrameFacts) => boolean)[] = [
    (one) => one.url === own.url,
    (one) => Math.abs(one.width - own.width) <= 1 && Math.abs(one.height - own.height) <= 1,
  ];
  for (const isAlike of matches) {
    // A twin that was entered too would be matched to the same element.
    if (siblings.filter(isAlike).length !== 1) continue;
    const found = onlyOne(parent.children, (child) => child.index === -1 && isAlike(child));
    if (found !== null) return found;
  }
  return null;
}

function onlyOne(children: readonly Child[], test: (child: Child) => boolean): number | null {
  const found = children.flatMap((child, i) => (test(child) ? [i] : []));
  return found.length === 1 ? found[0]! : null;
}

/** A box of the parent's viewport in the tab's; a transformed parent draws its px larger or smaller. */
function within(parentBox: FrameBox, parent: FrameFacts, child: FrameBox): FrameBox {
  const x = parentBox.width / (parent.width || 1);
  const y = parentBox.height / (parent.height || 1);
  return {
    left: parentBox.left + child.left * x,
    top: parentBox.top + child.top * y,
    width: child.width * x,
    height: child.height * y,
  };
}
