import type { Case } from '../../../core/case/case';
import { caseTitle } from '../../shared/case-label';
import { Dot } from '../../shared/mark';

/** Which case a date is of: its platform and its title; nothing while it is not known. */
export function CaseWords({ one }: { one: Case | undefined }) {
  if (!one) return null;
  return (
    <>
      {one.platform && (
        <>
          {one.platform}
          <Dot />
        </>
      )}
      {caseTitle(one)}
    </>
  );
}
