import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bagPaths } from '../../src/core/evidence/bundle';
import { buildBag } from '../../src/export/bag';
import { aBagContent, bytesOf } from '../support/a-bag';
import { ALedger } from '../support/a-ledger';
import { type Bag, flipped, remakeManifests } from '../support/bag-in-memory';

const root = mkdtempSync(join(tmpdir(), 'liuzheng-bag-'));
afterAll(() => rmSync(root, { recursive: true }));

const ledger = new ALedger();
await ledger.newKey();
await ledger.newKey();
const bag = await bytesOf(await buildBag((await aBagContent(ledger)).content));
const text = new TextDecoder().decode(bag.get(bagPaths.instructions));

/** The commands of a section: each run of indented lines is one thing to paste. */
function commandsIn(section: string): string[] {
  const start = text.indexOf(`\n${section}、`);
  const end = text.indexOf('\n\n\n', start + 1);
  const lines = text.slice(start, end === -1 ? undefined : end).split('\n');
  const commands: string[] = [];
  for (const [i, line] of lines.entries()) {
    if (!line.startsWith('    ')) continue;
    if (lines[i - 1]?.startsWith('    ')) commands.push(`${commands.pop()}\n${line.slice(4)}`);
    else commands.push(line.slice(4));
  }
  return commands;
}

const shell = commandsIn('一');
const powershell = commandsIn('二');

function writeBag(name: string, content: Bag): string {
  const folder = join(root, name);
  for (const [path, bytes] of content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Pastes a command into bash. */
function paste(command: string, folder: string): { output: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });
  return { output: stdout + stderr, status };
}

function pasteAll(folder: string): string {
  return shell.map((command) => paste(command, folder).output).join('\n');
}

const bad = /FAILED|不符|断开|Verification failure|Error|No such file/i;

it('is plain text: LF, no tab, no carriage return, ends with one line break', () => {
  expect(text).not.toMatch(/[\r\t]/);
  expect(text).toMatch(/[^\n]\n$/);
  expect(text).toContain('从账本末尾删去整条记录');
  expect(text).toContain('从头重做整个账本');
});

describe('the commands, pasted into bash', () => {
  const whole = writeBag('材料包 好的', bag);

  it('all pass on a whole bag', () => {
    const outputs = shell.map((command) => paste(command, whole));
    for (const [i, { output, status }] of outputs.entries()) {
      expect([shell[i], status, bad.test(output)]).toEqual([shell[i], 0, false]);
    }
    const all = outputs.map(({ output }) => output).join('\n');
    const verified = all.match(/Verified OK/g)?.length;
    // One example, every record, the package index.
    expect(verified).toBe(1 + 11 + 1);
    expect(all).toContain('账本相连，共 13 条');
    for (const { id } of ledger.keys) expect(all).toContain(id);
  });

  it.skipIf(spawnSync('zsh', ['-c', 'true']).status !== 0)('also with the shell macOS has by default', () => {
    const outputs = shell.map((command) =>
      execFileSync('zsh', ['-c', command], { cwd: whole, encoding: 'utf8' }),
    );
    expect(outputs.join('\n')).not.toMatch(bad);
  });

  const deeds: [string, string, (copy: Bag) => void][] = [
    ['an evidence file changed', '投诉材料|证据', (copy) => change(copy, /viewport\.png$/)],
    ['a letter changed', '投诉书', (copy) => change(copy, /投诉书/)],
    ['a record changed', '000005', (copy) => change(copy, /records\/000005/)],
    ['a signature changed', '000005', (copy) => change(copy, /signatures\/000005/)],
    ['a record removed', '000005', (copy) => void copy.delete(bagPaths.record(5))],
    ['a head changed', '000006', (copy) => change(copy, /heads\/000006/)],
    ['a head removed', '000006', (copy) => void copy.delete(bagPaths.head(6))],
    ['the newest head changed', '000013|末尾不符', (copy) => change(copy, /heads\/000013/)],
    ['the newest head removed', '000013|末尾不符', (copy) => void copy.delete(bagPaths.head(13))],
    ['the index changed', 'package.json|Verification failure', (copy) => change(copy, /package\.json/)],
    [
      'the key changed',
      'signer|Verification|不符',
      (copy) => void copy.set(bagPaths.signer(1), bag.get(bagPaths.signer(2))!),
    ],
  ];

  it.each(deeds)('%s: told', async (name, word, deed) => {
    const copy = new Map(bag);
    deed(copy);
    const output = pasteAll(writeBag(name, copy));
    expect(output).toMatch(bad);
    expect(output).toMatch(new RegExp(word));
  });

  // What a new manifest can hide from sha256sum, the ledger still tells; files are then found through their records.
  const hidden = deeds.filter(([name]) => !['an evidence file changed', 'a letter changed'].includes(name));
  it.each(hidden)('%s, manifests made anew: told by the other commands', async (name, _, deed) => {
    const copy = new Map(bag);
    deed(copy);
    await remakeManifests(copy);
    expect(pasteAll(writeBag(`${name}, hidden`, copy))).toMatch(bad);
  });

  function change(copy: Bag, pattern: RegExp): void {
    const path = [...copy.keys()].find((path) => pattern.test(path))!;
    copy.set(path, flipped(copy.get(path)!));
  }
});

describe('the commands for PowerShell', () => {
  it('name the files of this bag', () => {
    const all = powershell.join('\n');
    expect(powershell).toHaveLength(3);
    expect(all).toContain('manifest-sha256.txt');
    expect(all).toContain('tagmanifest-sha256.txt');
    expect(all).toContain('1..13 |');
  });

  it.skipIf(spawnSync('pwsh', ['-v']).status !== 0)('run', () => {
    const folder = join(root, 'pwsh');
    cpSync(join(root, '材料包 好的'), folder, { recursive: true });
    const run = () =>
      powershell
        .map((command) => spawnSync('pwsh', ['-c', command], { cwd: folder, encoding: 'utf8' }).stdout)
        .join('');
    expect(run()).toBe('账本相连，共 13 条\n');
  });
});
