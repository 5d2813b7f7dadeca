import { readCapture, type StoredCapture } from '../../../tests/e2e/ledger-in-browser';
import { messages } from '../../../tests/pages/messages';
import type { PageName } from '../../../tests/pages/server';
import { captureChatByPress } from '../../user';
import { type Line, plain } from '../line';
import { type Bench, settle } from './bench-of';

/** A page with a talk in its own scroller. */
export type Talk = {
  name: PageName;
  search?: string;
  rows: number;
};

/** A whole talk through 保存整段聊天: how long, which rows, which seams. */
export async function benchTalk(bench: Bench, { name: pageName, search = '', rows }: Talk): Promise<Line[]> {
  const name = `capture: ${pageName}${search} ×${bench.scale}`;
  const page = await bench.driver.open(bench.pages.url(pageName, search));
  await settle();
  const { ms, seq } = await captureChatByPress(bench.driver, page);
  const stored = await readCapture(bench.workbench, seq);
  const lines = [
    plain(`${name}: 保存整段聊天, click → closed`, 'ms', ms.total),
    plain(`${name}: stored`, 'KB', stored.bytes / 1024),
    ...(await aboutSeams(name, stored)),
    ...(await aboutRows(name, stored, rows)),
  ];
  await page.close();
  return lines;
}

async function aboutSeams(name: string, stored: StoredCapture): Promise<Line[]> {
  const [tiles] = await stored.files(/^chat-tiles\.json$/);
  if (!tiles)
    throw new Error(`no chat-tiles.json: ${JSON.stringify(stored.records.flatMap(({ gaps }) => gaps))}`);
  const { seams } = JSON.parse(tiles.toString()) as { seams: { verified: boolean }[] };
  const unverified = seams.filter((seam) => !seam.verified).length;
  return [plain(`${name}: seams unverified of ${seams.length}`, 'seams', unverified, 0)];
}

type Entry = { kind?: string; text?: string; gap?: true };

async function aboutRows(name: string, stored: StoredCapture, rows: number): Promise<Line[]> {
  const [file] = await stored.files(/^transcript\.json$/);
  if (!file) throw new Error('no transcript.json');
  const { entries } = JSON.parse(file.toString()) as { entries: Entry[] };
  const found = entries.filter(({ kind }) => kind === 'message');
  const matched = inOrder(
    messages(0, rows).map(({ text }) => text),
    found.map(({ text = '' }) => text.trim()),
  );
  return [
    plain(`${name}: rows missing or out of order, of ${rows}`, 'rows', rows - matched, 0),
    plain(`${name}: rows too many`, 'rows', found.length - matched, 0),
    plain(`${name}: gaps in the transcript`, 'gaps', entries.filter(({ gap }) => gap).length, 0),
  ];
}

/** Length of the longest common subsequence. */
function inOrder(expected: readonly string[], found: readonly string[]): number {
  let above = new Uint32Array(found.length + 1);
  for (const text of expected) {
    const row = new Uint32Array(found.length + 1);
    for (const [i, other] of found.entries()) {
      row[i + 1] = text === other ? above[i]! + 1 : Math.max(above[i + 1]!, row[i]!);
    }
    above = row;
  }
  return above.at(-1)!;
}
