import { useState } from 'preact/hooks';
import { CopyButton } from '../home/compose/copy-button';
import { segmentsOf } from './segments-of';

/** One piece of a text at a time, large, for typing it into a form that takes no paste. */
export function Segments({ words, name, blocked }: { words: string; name: string; blocked: string }) {
  const [at, setAt] = useState(0);
  const all = segmentsOf(words);
  const now = Math.min(at, all.length - 1);
  const step = (by: number) => setAt(Math.min(Math.max(now + by, 0), all.length - 1));
  return (
    <fieldset
      class="parts"
      aria-label={`${name}逐段`}
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') step(1);
        if (event.key === 'ArrowLeft') step(-1);
      }}
    >
      <p class="part" aria-live="polite" data-part>
        {all[now]}
      </p>
      <div class="flex between">
        <span class="note num">
          第 {now + 1} 段，共 {all.length} 段
        </span>
        <div class="flex">
          <button type="button" class="btn sm" disabled={now === 0} onClick={() => step(-1)}>
            上一段
          </button>
          <button type="button" class="btn sm" disabled={now === all.length - 1} onClick={() => step(1)}>
            下一段
          </button>
          <CopyButton
            key={now}
            label="复制这段"
            name={`第 ${now + 1} 段`}
            words={all[now] ?? ''}
            blocked={blocked}
            plain
          />
        </div>
      </div>
    </fieldset>
  );
}
