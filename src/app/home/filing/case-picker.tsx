import { useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { caseMatches } from '../../../core/case/search';
import { allCases } from '../../../storage/case-store';
import { Dialog } from '../../shared/dialog';
import { useLive } from '../../shared/use-live';
import { showWhen } from '../../shared/when';
import { caseTitle } from './case-words';

/** Asks for one of the open cases. */
export function CasePicker({
  title,
  except,
  onPick,
  onClose,
}: {
  title: string;
  except: string;
  onPick(one: Case): void;
  onClose(): void;
}) {
  const [query, setQuery] = useState('');
  const cases = useLive(allCases);
  const shown = cases?.filter((one) => !one.isArchived && one.id !== except && caseMatches(one, [], query));
  return (
    <Dialog title={title} onClose={onClose} class="picker">
      <input
        class="input"
        type="search"
        data-first
        placeholder="搜案件"
        aria-label="搜案件"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="group picks">
        {shown?.map((one) => (
          <li key={one.id}>
            <button type="button" class="pick" onClick={() => onPick(one)}>
              <span class="clip">{caseTitle(one)}</span>
              <span class="note nowrap">
                {one.platform} {showWhen(one.updatedAt)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown?.length === 0 && <p class="note">{query ? `没有找到“${query}”` : '没有别的案件。'}</p>}
    </Dialog>
  );
}
