import type { PageReading } from '../../src/core/reading/page-reading';
import { aReading } from './reading';

export type Node = [tag: string, ...children: (Node | string)[]];

/** A reading of nested elements; each text starts a new line of 24 px, cells of a row stand side by side. */
export function aPage(title: string, root: Node): PageReading {
  const reading = { ...aReading([]), title, blocks: [], runs: [] } as PageReading;
  let top = 0;
  const add = ([tag, ...children]: Node, parent: number, left: number): void => {
    const block = reading.blocks.length;
    const flow = /^(span|b|a|i|em|small)$/.test(tag) ? 'inline' : 'block';
    reading.blocks.push({ parent, frame: 0, tag, flow });
    let across = left;
    for (const child of children) {
      if (typeof child !== 'string') {
        add(child, block, tag === 'tr' ? across : left);
        across += 160;
        continue;
      }
      reading.runs.push({
        block,
        source: 'text',
        text: child,
        box: [across, top, child.length * 14, 18],
        size: 14,
      });
      across += child.length * 14;
      if (flow === 'block' && !/^t[dh]$/.test(tag)) top += 24;
    }
    if (tag === 'tr') top += 24;
  };
  add(root, -1, 0);
  return reading;
}
