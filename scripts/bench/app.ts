import fs from 'node:fs';
import path from 'node:path';
import { buildExtension } from '../build-extension';
import { type Line, plain } from './line';

/** How large what ships is. */
export async function benchApp(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const target of ['chrome', 'firefox'] as const) {
    const dist = await buildExtension(target);
    const sizes = fs
      .readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((name) => ({ name, stat: fs.statSync(path.join(dist, name)) }))
      .filter(({ stat }) => stat.isFile());
    const kb = (pattern: RegExp) =>
      sizes.filter(({ name }) => pattern.test(name)).reduce((sum, { stat }) => sum + stat.size, 0) / 1024;
    lines.push(plain(`app: dist/${target}`, 'KB', kb(/./)));
    lines.push(plain(`app: dist/${target}, scripts`, 'KB', kb(/\.js$/)));
    lines.push(plain(`app: dist/${target}, injected into pages`, 'KB', kb(/src[\\/]page[\\/]page\.js$/)));
  }
  return lines;
}
