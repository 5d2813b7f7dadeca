import { bagPaths, type PackageIndex } from '../core/evidence/bundle';
import { type BagSource, UnreadableError } from './bag-source';
import { checkChain } from './checks/chain';
import { checkClock } from './checks/clock';
import { checkDocuments } from './checks/documents';
import { checkEnvelope } from './checks/envelope';
import { checkExhibits } from './checks/exhibits';
import { checkExtra } from './checks/extra';
import { checkFiles } from './checks/files';
import { readIndex } from './checks/index-check';
import { checkKeys } from './checks/keys';
import { checkManifests } from './checks/manifests';
import { checkPackageSignature } from './checks/package-signature';
import { checkRecords } from './checks/records';
import { type Inspection, inspect, type VerifyOptions } from './inspection';
import { type Ledger, readLedger } from './ledger';
import type { Report } from './report';
import { summarise, unreadableReport } from './summarise';

/** Verifies what `open` gives. What cannot be opened is a result too: only an abort is thrown. */
export async function verifyPackage(
  open: () => BagSource | Promise<BagSource>,
  options: VerifyOptions = {},
): Promise<Report> {
  try {
    return await verifyBag(await open(), options);
  } catch (error) {
    if (error instanceof UnreadableError) return unreadableReport(error.code, error.path);
    throw error;
  }
}

/** Holds every file of a bag against every other, and says what holds. */
export async function verifyBag(source: BagSource, options: VerifyOptions = {}): Promise<Report> {
  if (!looksLikePackage(source)) return unreadableReport('not-a-package', '');
  const inspection = await inspect(source, options);
  const index = readIndex(inspection);
  const ledger = readLedger(inspection, index);
  await checkLedger(inspection, ledger, index);
  if (source.clutter.length > 0) {
    inspection.notes.push(
      `另有 ${source.clutter.length} 个系统自动生成的文件，不属于材料包，没有核对：${source.clutter.slice(0, 20).join('、')}。`,
    );
  }
  return summarise(inspection, ledger, index);
}

async function checkLedger(
  inspection: Inspection,
  ledger: Ledger,
  index: PackageIndex | null,
): Promise<void> {
  const heads = checkChain(inspection, ledger);
  const keys = await checkKeys(inspection, ledger);
  const isSigned = await checkPackageSignature(inspection, keys);
  await checkRecords(inspection, ledger, { heads, keys });
  if (index) {
    checkDocuments(inspection, index);
    checkFiles(inspection, ledger, index);
    checkExhibits(inspection, ledger, index);
    checkExtra(inspection, index);
  }
  checkEnvelope(inspection, index);
  checkManifests(inspection, index !== null && isSigned);
  checkClock(inspection, ledger);
}

/** One file of ours is enough: a package that lost its others must be called damaged, not unknown. */
function looksLikePackage(source: BagSource): boolean {
  const ours: string[] = [bagPaths.declaration, bagPaths.manifest, bagPaths.package];
  return source.paths.some((path) => ours.includes(path) || path.startsWith('data/ledger/'));
}
