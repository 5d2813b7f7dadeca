import fs, { openAsBlob } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { bagPaths, PackageIndex } from '../src/core/evidence/bundle';
import { parseRecord } from '../src/core/evidence/record';
import { parseReading } from '../src/core/reading/page-reading';
import { openZip } from '../src/verify/open-zip';
import type { Driver } from './browsers/driver';
import { until } from './browsers/driver';
import { exportByHand } from './export-by-hand';
import { buildAndLaunch } from './launch';
import type { StartOptions } from './options';
import { readingReport } from './reading-report';
import { type Captured, captureByHand, Told } from './user';
import { holds, verifyFile } from './verify-file';

type Attempt =
  | { url: string; captured: Captured }
  | { url: string; error: { code: string; message: string } };

/**
 * Opens each address, captures it as a user would, and exports one package with all of them. With `--json` one object
 * a line goes to stdout. Gives the exit code: 0 when every address was captured and the package holds.
 */
export async function captureUrls(options: StartOptions): Promise<number> {
  const driver = await buildAndLaunch(options.browser, { headless: options.headless });
  try {
    const attempts: Attempt[] = [];
    for (const url of options.urls) {
      console.error(`留证 ${url}`);
      attempts.push(await attempt(driver, url));
    }
    const isAny = attempts.some((one) => 'captured' in one);
    const kept = isAny ? await exported(driver, options.out) : null;
    const described = kept ? await describe(kept).catch(told) : new Map<number, object>();
    for (const one of attempts) report(one, described, options.json);
    const verified = kept !== null && holds(await verifyFile(kept));
    if (options.json) console.log(JSON.stringify({ package: kept, verified }));
    else console.log(kept ? `${kept}\n核验：${verified ? '成立' : '不成立'}` : '没有可以导出的证据');
    return verified && attempts.every((one) => 'captured' in one) ? 0 : 1;
  } finally {
    await driver.close();
  }
}

async function attempt(driver: Driver, url: string): Promise<Attempt> {
  try {
    const page = await driver.open(url);
    try {
      return { url, captured: await captureByHand(driver, page) };
    } finally {
      await driver.closePopup();
      await page.close();
    }
  } catch (thrown) {
    // The driver's own account of what it tried follows in further lines: of no use here.
    const message = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0]!;
    return { url, error: { code: thrown instanceof Told ? thrown.code : 'not-opened', message } };
  }
}

/** What a package holds could not be told: what was captured is reported all the same. */
function told(thrown: unknown): Map<number, object> {
  console.error(`材料包没有读出：${thrown instanceof Error ? thrown.message : thrown}`);
  return new Map();
}

/** The exported package; null when the export fails, which is told: what was captured is reported all the same. */
async function exported(driver: Driver, out: string): Promise<string | null> {
  try {
    return keep(await exportAll(driver), out);
  } catch (thrown) {
    console.error(`没有导出：${thrown instanceof Error ? thrown.message : thrown}`);
    return null;
  }
}

/** In 全部证据: choose all, put them into one new case, and export that. */
async function exportAll(driver: Driver): Promise<string> {
  const workbench = await driver.openOwn('src/app/home/home.html#/evidence');
  const press = (selector: string) =>
    until(selector, () =>
      workbench.evaluate<boolean>(
        `(() => { const it = document.querySelector('${selector}:not([disabled])'); it?.click(); return !!it; })()`,
      ),
    );
  await press('#pick-all');
  await press('#new-case');
  await press('#package');
  return exportByHand(driver, workbench);
}

function keep(file: string, out: string): string {
  fs.mkdirSync(out, { recursive: true });
  const kept = path.join(out, path.basename(file));
  fs.copyFileSync(file, kept);
  return kept;
}

/** What the package holds of each capture, by ledger number: all of it read out of the zip, as a stranger would. */
async function describe(file: string): Promise<Map<number, object>> {
  const bag = await openZip(await openAsBlob(file));
  const json = async (place: string): Promise<unknown> =>
    JSON.parse(new TextDecoder().decode(await bag.read(place)));
  const index = v.parse(PackageIndex, await json(bagPaths.package));
  const described = new Map<number, object>();
  for (const exhibit of index.exhibits) {
    const records = await Promise.all(
      exhibit.entries.map(async (seq) => parseRecord(await bag.read(bagPaths.record(seq)))),
    );
    const reading = exhibit.files.find((one) => one.role === 'reading.json')?.path;
    described.set(exhibit.seq, {
      seq: exhibit.seq,
      kind: exhibit.kind,
      ...(reading ? readingReport(parseReading(await json(reading))) : { fields: {} }),
      files: exhibit.files.map(({ role, path: place, mediaType, bytes, sha256 }) => ({
        role,
        path: place,
        mediaType,
        bytes,
        sha256,
      })),
      gaps: records.flatMap((record) => record.gaps.map(({ step, reason }) => ({ step, reason }))),
    });
  }
  return described;
}

function report(one: Attempt, described: Map<number, object>, isJson: boolean): void {
  if ('error' in one) {
    if (isJson) console.log(JSON.stringify({ url: one.url, error: one.error }));
    else console.log(`没有留证 ${one.url}：${one.error.message}`);
    return;
  }
  const { seq, ms: taken } = one.captured;
  const ms = { sealed: taken.sealed, total: taken.total };
  if (isJson) console.log(JSON.stringify({ url: one.url, ...described.get(seq), ms }));
  else console.log(`已留证 ${one.url}：点击到封存 ${ms.sealed} ms，全部完成 ${ms.total} ms`);
}
