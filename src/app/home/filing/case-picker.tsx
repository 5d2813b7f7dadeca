import { useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { holdsAll, searchable } from '../../../core/search/find';
import { caseParts } from '../../../core/search/parts';
import { wordsOf } from '../../../core/search/query';
import { allCases } from '../../../storage/case-store';
import { caseLabel, orderWords } from '../../shared/case-label';
import { Dialog } from '../../shared/dialog';
import { usePages } from '../../shared/pages';
import { useLive } from '../../shared/use-live';
import { showWhen } from '../../shared/when';

/** Asks for one of the open cases. */
export function CasePicker({
  title,
  except,
  onPick,
  onClose,
  onUnfiled,
}: {
  title: string;
  except: string;
  onPick(one: Case): void;
  onClose(): void;
  /** Offers 未归档 too. */
  onUnfiled?: () => void;
}) {
  const [query, setQuery] = useState('');
  const cases = useLive(allCases);
  const words = wordsOf(query);
  const isMeant = (one: Case) => holdsAll([searchable(caseParts(one))], words);
  const shown = cases?.filter((one) => !one.isArchived && one.id !== except && isMeant(one));
  const pages = usePages(shown ?? []);
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
        {pages.shown.map((one) => (
          <li key={one.id}>
            <button type="button" class="pick" data-case={one.id} onClick={() => onPick(one)}>
              <span class="grow">
                <span class="clip">{caseLabel(one, cases ?? [])}</span>
                <span class="note clip">
                  {[one.platform || one.host || '还没有商家', orderWords(one)].filter(Boolean).join('，')}
                </span>
              </span>
              <span class="note nowrap">{showWhen(one.updatedAt)}</span>
            </button>
          </li>
        ))}
        {onUnfiled && (
          <li>
            <button type="button" class="pick" onClick={onUnfiled}>
              <span class="grow">
                先放在未归档
                <span class="note clip">以后再归入案件</span>
              </span>
            </button>
          </li>
        )}
      </ul>
      {pages.more}
      {shown?.length === 0 && <p class="note">{query ? `没有找到“${query}”` : '没有别的案件。'}</p>}
    </Dialog>
  );
}
