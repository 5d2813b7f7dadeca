import { benchApp } from './bench/app';
import { benchCapture } from './bench/capture';
import { benchExport } from './bench/export';
import type { Line } from './bench/line';

const groups: { [name: string]: () => Promise<Line[]> } = {
  capture: benchCapture,
  export: benchExport,
  app: benchApp,
};

const args = process.argv.slice(2);
const isJson = args.includes('--json');
const chosen = args.filter((arg) => !arg.startsWith('--'));
for (const name of chosen) {
  if (!(name in groups)) {
    console.error(`没有 ${name} 这一组，有：${Object.keys(groups).join(' ')}`);
    process.exit(2);
  }
}

const lines: Line[] = [];
for (const [name, bench] of Object.entries(groups)) {
  if (chosen.length === 0 || chosen.includes(name)) lines.push(...(await bench()));
}
if (isJson) for (const line of lines) console.log(JSON.stringify(line));
else console.table(lines);
process.exit(0);
