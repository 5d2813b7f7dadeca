import type { Case } from '../../../core/case/case';
import { caseTail, caseTitle, orderWords } from '../../shared/case-label';
import { Dot } from '../../shared/mark';

/** The cell of a case in a list: its name as the way to it, where it was bought, which order. */
export function CaseName({ one, cases }: { one: Case; cases: readonly Case[] }) {
  const tail = caseTail(one, cases);
  const order = orderWords(one);
  return (
    <td title={caseTitle(one)}>
      <a class="name" href={`#/case/${one.id}`} data-row>
        <span class="clip">{caseTitle(one)}</span>
        {tail && <span class="note nowrap">{tail}</span>}
      </a>
      <span class="note shopline">
        <span class="clip">
          {one.platform || one.host || '还没有商家'}
          {one.host && one.platform !== one.host && one.platform && (
            <>
              <Dot />
              {one.host}
            </>
          )}
        </span>
        {order && (
          <span class="nowrap">
            <Dot />
            {order}
          </span>
        )}
      </span>
    </td>
  );
}
