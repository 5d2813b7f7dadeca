import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireBrowser } from './browsers/find';
import { buildExtension } from './build-extension';

/**
 * Every check, each its own line so that a red mark names the fault: types, lint and format, unit tests, the builds,
 * and the real browsers (not with --quick). Ends with `N passed, N failed`.
 */
const isQuick = process.argv.includes('--quick');
let passed = 0;
let failed = 0;

function count(name: string, ok: boolean): void {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
}

function run(name: string, file: string, args: string[]): void {
  const result = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' });
  count(name, result.status === 0);
}

/** Vitest's own report is the count: a run that tested nothing is a failure. */
function vitest(project: string, ...more: string[]): void {
  const report = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'liuzheng-report-')), 'report.json');
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    '--reporter=./scripts/second-try.ts',
    `--outputFile.json=${report}`,
    ...more,
  ];
  const result = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    stdio: 'inherit',
    env: { ...process.env, LIUZHENG_BUILT: '1' },
  });
  if (!fs.existsSync(report)) {
    count(`${project}: no report`, false);
    return;
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(fs.readFileSync(report, 'utf8'));
  const before = failed;
  passed += numPassedTests;
  failed += numFailedTests;
  if (numPassedTests + numFailedTests === 0) count(`${project}: no test ran`, false);
  // A file that breaks before its first test has none that could fail: it is counted by its name.
  for (const file of testResults as { name: string; status: string; assertionResults: unknown[] }[]) {
    if (file.status === 'failed' && file.assertionResults.length === 0)
      count(`${project}: ${file.name}`, false);
  }
  // An error outside any test fails the run too.
  if (failed === before && result.status !== 0) count(`${project}: an error outside the tests`, false);
}

async function build(target: 'chrome' | 'firefox'): Promise<void> {
  try {
    await buildExtension(target);
    count(`build ${target}`, true);
  } catch (thrown) {
    console.error(thrown);
    count(`build ${target}`, false);
  }
}

/** Without the browsers everything else is still checked, and the run has failed with a sentence. */
function hasBrowsers(): boolean {
  try {
    requireBrowser('chromium');
    requireBrowser('firefox');
    return true;
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    count('browsers', false);
    return false;
  }
}

const withBrowsers = !isQuick && hasBrowsers();
run('types', 'node_modules/typescript/bin/tsc', ['-p', '.']);
run('lint and format', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.']);
// One worker for each core; left alone, vitest keeps a core free, which on two cores is half of them.
vitest('unit', `--maxWorkers=${os.availableParallelism()}`);
await build('chrome');
await build('firefox');
if (withBrowsers) vitest('e2e');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
