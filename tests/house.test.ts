import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../manifest.json';
import project from '../package.json';
import { errorCodes } from '../src/core/errors';
import { failures } from '../src/core/words/failures';
import laws from '../src/knowledge/law.json';

/** Who may import whom. When this must change, change it here, in the same commit, with the reason. */
const mayImport: { [room: string]: readonly string[] } = {
  core: [],
  knowledge: ['core'],
  storage: ['core'],
  messages: ['core'],
  verify: ['core'],
  export: ['core', 'knowledge', 'verify'],
  capture: ['core', 'storage', 'messages', 'page/page.ts?iife', 'page/redraw-page.ts?iife'],
  page: ['core', 'messages'],
  background: ['core', 'knowledge', 'storage', 'messages', 'capture'],
  app: ['core', 'knowledge', 'storage', 'messages', 'capture', 'export', 'verify'],
};

/** verify/page is a page of its own and shares the look of the app, nothing else. */
const look = [
  'src/app/shared/tokens.css',
  'src/app/shared/base.css',
  'src/app/shared/icon.tsx',
  'src/app/shared/mark.tsx',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => path.join('src', file).split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].map((match) => match[1]!);
}

test.each(files.filter((file) => file.split('/').length > 2))('%s imports only what its room may', (file) => {
  const room = file.split('/')[1]!;
  expect(Object.keys(mayImport)).toContain(room);
  for (const source of importsOf(file).filter((one) => one.startsWith('.'))) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), source));
    const other = target.split('/')[1]!;
    if (other === room || (room === 'verify' && look.some((one) => one.startsWith(target)))) continue;
    const allowed = mayImport[room]!.some((one) => one === other || target === `src/${one}`);
    expect(allowed, `${file} imports ${target}`).toBe(true);
  }
});

/** The folders under src/app by what their files import of one another: as 'from → to'. */
function appArrows(): Set<string> {
  const arrows = new Set<string>();
  for (const file of files.filter((one) => one.startsWith('src/app/'))) {
    const from = path.posix.dirname(file);
    for (const source of importsOf(file).filter((one) => one.startsWith('.'))) {
      const to = path.posix.dirname(path.posix.join(from, source));
      if (to !== from && to.startsWith('src/app/')) arrows.add(`${from} → ${to}`);
    }
  }
  return arrows;
}

test('no two folders of the app import each other', () => {
  const arrows = appArrows();
  expect(arrows.size).toBeGreaterThan(0);
  const rooms = new Set([...arrows].map((one) => one.replace(/src\/app\/(\w+)\S*/g, '$1')));
  const back = (one: string) => one.split(' → ').toReversed().join(' → ');
  expect([...arrows].filter((one) => arrows.has(back(one)))).toEqual([]);
  expect([...rooms].filter((one) => one !== back(one) && rooms.has(back(one)))).toEqual([]);
});

test('only storage knows Dexie, apart from the hook that watches its answers', () => {
  const users = files.filter((file) => importsOf(file).includes('dexie'));
  expect(users.sort()).toEqual(['src/app/shared/use-live.ts', 'src/storage/database.ts']);
});

test('the core knows no browser', () => {
  for (const file of files.filter((one) => one.startsWith('src/core/'))) {
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(source, file).not.toMatch(
      /\b(browser|chrome|document|window|navigator|indexedDB|fetch|Date\.now)\b\s*[.(]/,
    );
  }
});

test('every error code has what happened and what to do now', () => {
  for (const code of errorCodes) {
    expect(failures[code].what, code).not.toBe('');
    expect(failures[code].next, code).not.toBe('');
  }
});

test('every article has its source, the day it was checked and a text', () => {
  expect(laws.length).toBeGreaterThan(0);
  for (const law of laws) {
    expect(law.source.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(law.source.official).toMatch(/^https:/);
    // The shortest is one sentence of twenty characters.
    expect(law.text.length).toBeGreaterThanOrEqual(20);
  }
});

test('package and manifest carry one version', () => {
  expect(manifest.version).toBe(project.version);
});

test('the first install asks for the base permissions and no site', () => {
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'notifications',
    'offscreen',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest).not.toHaveProperty('host_permissions');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});
