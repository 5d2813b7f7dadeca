import { openAsBlob } from 'node:fs';
import { openZip } from '../src/verify/open-zip';
import type { Report } from '../src/verify/report';
import { verifyPackage } from '../src/verify/verify-bag';

/** What the verifier says of a zip on the disk. */
export async function verifyFile(file: string): Promise<Report> {
  return verifyPackage(async () => openZip(await openAsBlob(file)));
}

/** Whether a report says that everything holds. */
export function holds(report: Report): boolean {
  return report.verdict === 'integrity' || report.verdict === 'verified';
}
