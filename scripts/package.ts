import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { makeZip } from 'client-zip';
import manifest from '../manifest.json';
import { buildExtension } from './build-extension';

/**
 * Zips for the stores, byte for byte the same from the same sources: files in order of their names, one fixed time,
 * stored. Prints each with its SHA-256.
 */
// A zip holds local times: one zone for all who build.
process.env.TZ = 'UTC';
const fixed = new Date(Date.UTC(2026, 0, 1));

for (const target of ['chrome', 'firefox'] as const) {
  const dist = await buildExtension(target);
  const names = fs
    .readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(dist, name)).isFile())
    .map((name) => name.split(path.sep).join('/'))
    .sort();
  const entries = names.map((name) => ({
    name,
    input: new Uint8Array(fs.readFileSync(path.join(dist, name))),
    lastModified: fixed,
  }));
  const zip = Buffer.from(await new Response(makeZip(entries)).arrayBuffer());
  const file = `dist/liuzheng-${target}-${manifest.version}.zip`;
  fs.writeFileSync(file, zip);
  console.log(`${file}  ${createHash('sha256').update(zip).digest('hex')}`);
}
