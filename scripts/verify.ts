import { openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { BagSource } from '../src/verify/bag-source';
import { type FolderFile, openFolder } from '../src/verify/open-folder';
import { openZip } from '../src/verify/open-zip';
import { reportText } from '../src/verify/report-text';
import { verifyPackage } from '../src/verify/verify-bag';

/** `npm run verify -- PACKAGE [--json]`: exit 0 when it holds, 1 when it does not, 2 when it was called wrongly. */
async function main(args: string[]): Promise<number> {
  const paths = args.filter((arg) => arg !== '--json');
  const [path] = paths;
  if (paths.length !== 1 || path === undefined || path.startsWith('-')) {
    console.error('用法：npm run verify -- 材料包.zip [--json]\n材料包可以是 zip，也可以是解压后的文件夹。');
    return 2;
  }
  const kind = await stat(path).catch(() => null);
  if (!kind) {
    console.error(`找不到 ${path}`);
    return 2;
  }
  const report = await verifyPackage(() => (kind.isDirectory() ? readFolder(path) : readZip(path)));
  console.log(args.includes('--json') ? JSON.stringify(report, null, 2) : reportText(report));
  return report.verdict === 'integrity' || report.verdict === 'verified' ? 0 : 1;
}

async function readZip(path: string): Promise<BagSource> {
  return openZip(await openAsBlob(path));
}

/** Plain files only: a link in a bag is no file of it, and what it stands for is reported missing. */
async function readFolder(folder: string): Promise<BagSource> {
  const files: FolderFile[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.push({ path: relative(folder, path).split(sep).join('/'), file: await openAsBlob(path) });
  }
  return openFolder(files);
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
