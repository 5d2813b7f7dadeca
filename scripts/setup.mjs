// The first thing typed after cloning runs through here, with nothing installed: only Node's own modules.
// Installs what the lockfile says when it is missing or stale, then runs scripts/<command>.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const [command, ...rest] = process.argv.slice(2);

requireNode();
install();
const run = spawnSync(process.execPath, ['--import', 'tsx', path.join('scripts', `${command}.ts`), ...rest], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}。请先更新 Node。`);
  process.exit(1);
}

function install() {
  const lock = readFileSync('package-lock.json', 'utf8');
  const stamp = path.join('node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('正在按锁文件安装依赖…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm's own output goes to stderr: stdout belongs to the command (`--json` prints one object a line there).
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync(npm, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error('依赖没有装好：npm ci 失败。请检查网络，再试一次。');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
