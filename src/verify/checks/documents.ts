import type { PackageIndex } from '../../core/evidence/bundle';
import { count, expectFile, type Inspection } from '../inspection';

/** The letters and lists made for people, the instructions and the verifier page: as signed in the index. */
export function checkDocuments(inspection: Inspection, index: PackageIndex): void {
  for (const { path, sha256, bytes } of index.documents) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    count(
      inspection,
      'documents',
      expectFile(inspection, 'documents', { path, sha256, bytes, called: name }),
    );
  }
}
