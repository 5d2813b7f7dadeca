import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { requireBrowser } from '../../scripts/browsers/find';

/** Runs `npm start` as a person types it. */
function start(args: string[]): string {
  const run = ['--import', 'tsx', 'scripts/start.ts', ...args];
  return execFileSync(process.execPath, run, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function inShell(folder: string, command: string): string {
  return execFileSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8' });
}

/** What strangers' tools say of a package. Each of these throws when it is not content. */
function acceptedByOthers(zip: string): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-bag-'));
  expect(inShell(folder, `unzip -tq '${zip}'`)).toContain('No errors detected');
  inShell(folder, `unzip -q '${zip}'`);
  const bag = path.join(folder, fs.readdirSync(folder)[0]!);
  inShell(bag, 'sha256sum -c --quiet manifest-sha256.txt && sha256sum -c --quiet tagmanifest-sha256.txt');
  const records = fs.readdirSync(path.join(bag, 'data/ledger/records'));
  expect(records.length).toBeGreaterThan(30);
  for (const record of records) {
    const signature = `data/ledger/signatures/${record.replace('.json', '.sig')}`;
    const verify = `openssl dgst -sha256 -verify data/ledger/signer.pem -signature ${signature} data/ledger/records/${record}`;
    expect(inShell(bag, verify)).toContain('Verified OK');
  }
  const pictures = inShell(bag, `find data/证据 -name '*.png' | wc -l`);
  expect(Number(pictures)).toBeGreaterThan(9);
  fs.rmSync(folder, { recursive: true });
}

test.each(['chromium', 'firefox'] as const)(
  'the whole way in %s, to a package that strangers’ tools accept',
  (browser) => {
    requireBrowser(browser);
    const out = fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-out-'));
    const said = start(['--headless', '--json', '--browser', browser, '--out', out]);
    const { package: zip, verified } = JSON.parse(said.trim());
    expect(verified).toBe(true);
    expect(path.basename(zip)).toMatch(/^投诉材料_极速卡铺_2026111819304587_\d{8}\.zip$/);
    acceptedByOthers(path.resolve(zip));
  },
);
