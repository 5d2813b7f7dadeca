import type { WordingFlag } from '../../../core/complaint/wording';
import { Icon } from '../../shared/icon';
import { replaceWords, rewriteOf } from '../compose/rewrite';

/** What should be put differently in a line the user writes, while it can still be changed: once sealed, it stands. */
export function OwnHint({
  id,
  words,
  flags,
  onTake,
}: {
  id: string;
  words: string;
  flags: readonly WordingFlag[];
  onTake(words: string): void;
}) {
  if (flags.length === 0) return null;
  return (
    <ul class="ownhints" id={id}>
      {flags.map((flag) => {
        const next = rewriteOf(flag, words.slice(flag.end));
        return (
          <li key={`${flag.start} ${flag.id}`} data-lint={flag.severity}>
            <p class={`state ${flag.severity === 'error' ? 'danger' : 'warn'}`}>
              <Icon name={flag.severity === 'error' ? 'alert' : 'info'} />
              <b>{flag.words}</b>
            </p>
            <p class="note">
              {flag.why}
              {flag.severity === 'error' && '。不改，文书就不能复制和导出'}
            </p>
            {next === null ? (
              <p class="note">{flag.rewrite}</p>
            ) : (
              <button
                type="button"
                class="btn sm"
                title={next === '' ? '删去这几个字' : next}
                onClick={() => onTake(replaceWords(words, flag, next))}
              >
                {next === '' ? '删去' : `改成“${next}”`}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
