import { useEffect, useRef, useState } from 'preact/hooks';
import type { Unsupported } from '../../../core/complaint/unsupported';
import { Icon } from '../../shared/icon';
import { Sources, UnsureTag } from '../../shared/sources';
import { type OwnFlag, rewriteFor } from './own-words';

/** The user's own words that should be put differently, each with its reason and what can stand there instead. */
export function Wording({
  flags,
  unsupported,
  onTake,
  onGo,
}: {
  flags: readonly OwnFlag[];
  /** Of the finished text; `isWritten`: in a field the user worded himself. */
  unsupported: readonly (Unsupported & { isWritten: boolean })[];
  onTake(flag: OwnFlag): void;
  /** Leads to the words where they stand. */
  onGo(flag: OwnFlag): void;
}) {
  const list = useRef<HTMLUListElement>(null);
  useLintKeys(list, flags, onTake);
  const count = flags.length + unsupported.length;
  return (
    <section aria-labelledby="wording-head">
      <div class="grouphead first">
        <h2 id="wording-head">用语</h2>
        <span class="note">{count === 0 ? '没有要改的' : `${count} 处要看`}</span>
      </div>
      <ul class="lints" ref={list}>
        {flags.map((flag) => (
          <li key={`${flag.own.id} ${flag.start} ${flag.id}`} data-lint={flag.severity}>
            <p class={`state ${flag.severity === 'error' ? 'danger' : 'warn'}`}>
              <Icon name={flag.severity === 'error' ? 'alert' : 'info'} />
              <b>{flag.words}</b>
              <span class="note">{flag.own.label}</span>
              <UnsureTag source={flag.source} />
            </p>
            <p class="note">
              {flag.why}
              {flag.severity === 'error' && '。改好才能复制和导出'}
            </p>
            <Fix flag={flag} onTake={onTake} onGo={onGo} />
          </li>
        ))}
        {unsupported.map(({ words, start, isWritten }) => (
          <li key={`${start} ${words}`} data-unsupported>
            <p class="state warn">
              <Icon name="info" />
              <b>{words}</b>
            </p>
            <p class="note">
              {isWritten ? '手动修改的正文里有' : '这份文书里有'}，案件和证据里没有。确认没有写错。
            </p>
          </li>
        ))}
      </ul>
      {flags.length > 0 && (
        <p class="note keysnote">
          <kbd class="keys">F8</kbd> 下一处 <kbd class="keys">Ctrl</kbd> <kbd class="keys">.</kbd> 替换
        </p>
      )}
      <Sources sources={flags.map(({ source }) => source)} />
    </section>
  );
}

function Fix({
  flag,
  onTake,
  onGo,
}: {
  flag: OwnFlag;
  onTake(flag: OwnFlag): void;
  onGo(flag: OwnFlag): void;
}) {
  const words = rewriteFor(flag);
  const said = words ?? flag.rewrite;
  return (
    <div class="fix">
      <p class="ui">{said === '' || said.startsWith('（删除') ? '删去这几个字' : said}</p>
      {words === null ? (
        <button type="button" class="btn sm" data-fix onClick={() => onGo(flag)}>
          去改
        </button>
      ) : (
        <button type="button" class="btn sm" data-fix onClick={() => onTake(flag)}>
          {words === '' ? '删去' : '替换'}
        </button>
      )}
    </div>
  );
}

/** F8: the next place; Ctrl and the full stop: its rewrite. Both also while typing. */
function useLintKeys(
  list: { current: HTMLUListElement | null },
  flags: readonly OwnFlag[],
  onTake: (flag: OwnFlag) => void,
): void {
  const [at, setAt] = useState(-1);
  const latest = useRef({ flags, onTake, at });
  latest.current = { flags, onTake, at };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { flags: all, onTake: take, at: now } = latest.current;
      if (all.length === 0) return;
      if (event.key === 'F8') {
        event.preventDefault();
        const next = (now + 1) % all.length;
        setAt(next);
        const button = list.current?.querySelectorAll<HTMLElement>('[data-fix]')[next];
        button?.scrollIntoView({ block: 'nearest' });
        button?.focus();
      }
      if (event.key === '.' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        const flag = all[Math.min(Math.max(now, 0), all.length - 1)]!;
        if (rewriteFor(flag) !== null) take(flag);
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [list]);
}
