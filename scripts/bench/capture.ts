import path from 'node:path';
import { openWorkbench } from '../../tests/e2e/ledger-in-browser';
import { startPages } from '../../tests/pages/server';
import { launchChromium } from '../browsers/chromium';
import { buildExtension } from '../build-extension';
import type { Bench } from './capture/bench-of';
import { benchPage, type Subject } from './capture/page';
import { benchSeal } from './capture/seal';
import { benchTalk, type Talk } from './capture/talk';
import { asText, failed, type Line } from './line';

/** Device px per CSS px that screens commonly have. */
const scales = [1, 1.25, 1.5, 2];

const subjects: readonly Subject[] = [
  { name: 'shop', scales, rounds: 2, peers: true, ofLoop: 0.3, reopened: 0 },
  { name: 'modern', scales: [1, 1.25, 2], rounds: 1, peers: true, ofLoop: null, reopened: 0 },
  {
    name: 'frame',
    scales: [1],
    rounds: 1,
    peers: true,
    ofLoop: null,
    reopened: 0,
    allowed: 'http://localhost/*',
  },
  { name: 'mixed', scales: [1], rounds: 1, peers: true, ofLoop: null, reopened: 0.015, live: 'video' },
  { name: 'tall', scales: [1], rounds: 1, peers: false, ofLoop: null, reopened: null },
];

const talks: readonly Talk[] = [
  { name: 'chat500', rows: 500 },
  { name: 'chat2000', rows: 2000 },
  { name: 'chat2000', search: '?plain', rows: 2000 },
  { name: 'older', rows: 300 },
  { name: 'older', search: '?button', rows: 300 },
];

/**
 * Captures measured as a user makes them, through the built extension: how long, how much is stored, and how far the
 * pictures are from the page as the browser draws it in one piece. `parts` are 'seal' and the names of pages.
 */
export async function benchCapture(parts: readonly string[]): Promise<Line[]> {
  const known = ['seal', ...[...subjects, ...talks].map(({ name }) => name)];
  const unknown = parts.filter((part) => !known.includes(part));
  if (unknown.length > 0) {
    console.error(`capture 里没有 ${unknown.join(' ')}，有：${[...new Set(known)].join(' ')}`);
    process.exit(2);
  }
  const isAsked = (part: string) => parts.length === 0 || parts.includes(part);
  const lines: Line[] = isAsked('seal') ? await benchSeal() : [];
  const [pages, chats] = [subjects, talks].map((all) => all.filter(({ name }) => isAsked(name))) as [
    Subject[],
    Talk[],
  ];
  for (const scale of scales) {
    const here: Measured[] = pages
      .filter((subject) => subject.scales.includes(scale))
      .map((subject) => [subject.name, (bench) => benchPage(bench, subject)]);
    if (scale === 1) {
      here.push(...chats.map((talk): Measured => [talk.name, (bench) => benchTalk(bench, talk)]));
    }
    if (here.length > 0) lines.push(...(await benchAt(scale, here)));
  }
  return lines;
}

type Measured = [name: string, measure: (bench: Bench) => Promise<Line[]>];

async function benchAt(scale: number, here: readonly Measured[]): Promise<Line[]> {
  const pages = await startPages();
  const driver = await launchChromium(await buildExtension('chrome'), { scale });
  const lines: Line[] = [];
  // All of it takes many minutes: what is known is told at once.
  const tell = (found: Line[]) => {
    lines.push(...found);
    for (const line of found) console.error(`  ${asText(line)}`);
  };
  try {
    const bench: Bench = {
      pages,
      driver,
      scale,
      workbench: await openWorkbench(driver),
      loop: await driver.load(path.resolve('scripts/bench/loop')),
    };
    for (const [name, measure] of here) {
      console.error(`${name} ×${scale} …`);
      try {
        tell(await measure(bench));
      } catch (thrown) {
        // One page that fails must not cost the others their lines.
        tell([failed(`capture: ${name} ×${scale}`, thrown)]);
        await driver.closePopup().catch(() => {});
      }
    }
  } finally {
    await driver.close();
    await pages.close();
  }
  return lines;
}
