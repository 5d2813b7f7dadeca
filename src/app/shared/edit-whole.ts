import type { Case, WholeCase } from '../../core/case/case';
import { normaliseCase } from '../../core/case/normalise-case';
import { editCase } from '../../storage/case-store';

/** Changes a case by its whole, also a row of an older version. */
export function editWhole(id: string, edit: (one: WholeCase) => Partial<Case>): Promise<void> {
  return editCase(id, (row) => edit(normaliseCase(row)));
}
