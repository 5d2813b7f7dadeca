import { benchApp } from './bench/app';
import { benchCapture } from './bench/capture';
import { benchExport } from './bench/export';
import type { Line } from './bench/line';
import { benchReading } from './bench/reading';

/** Each takes the parts of it that were asked for; none asked: all. */
const groups: { [name: string]: (parts: readonly string[]) => Promise<Line[]> } = {
  capture: benchCapture,
  export: benchExport,
  app: benchApp,
  reading: benchReading,
};

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const chosen = args.filter((arg) => !arg.startsWith('--'));
const names = chosen.filter((name) => name in groups);
// `bench capture shop tall`: what names no group is a part of the one group that is named.
const parts = chosen.filter((name) => !(name in groups));
if (parts.length > 0 && names.length !== 1) {
  console.error(`没有 ${parts.join(' ')} 这一组，有：${Object.keys(groups).join(' ')}`);
  process.exit(2);
}

const lines: Line[] = [];
for (const [name, bench] of Object.entries(groups)) {
  if (names.length === 0 || names.includes(name)) lines.push(...(await bench(parts)));
}
if (isJson) for (const line of lines) console.log(JSON.stringify(line));
else console.table(lines);
process.exit(0);
