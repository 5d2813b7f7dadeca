import { useEffect, useRef, useState } from 'preact/hooks';
import { evidenceCount } from '../../../storage/evidence-store';
import { fillMissing } from '../../../storage/search-store';
import { useLive } from '../../shared/use-live';

/** Work that is over sooner is not worth a word, ms. */
const quietMs = 1000;

/** Makes what was sealed before searchable while the workbench is open, and says so when it takes a while. */
export function FillTexts() {
  const count = useLive(evidenceCount);
  const isAtIt = useRef(false);
  const control = useRef(new AbortController());
  const [left, setLeft] = useState(0);
  const [isLong, setLong] = useState(false);
  useEffect(() => () => control.current.abort(), []);
  useEffect(() => {
    if (!count || isAtIt.current) return;
    isAtIt.current = true;
    const timer = setTimeout(() => setLong(true), quietMs);
    fillMissing(control.current.signal, setLeft)
      .catch((thrown) => console.warn('search texts', thrown))
      .finally(() => {
        clearTimeout(timer);
        isAtIt.current = false;
        setLong(false);
      });
  }, [count]);
  if (!isLong || left === 0) return null;
  return (
    <div class="toasts">
      <p class="toast" role="status">
        <span>正在为旧证据建立检索…</span>
        <span class="note num nowrap" aria-hidden="true">
          还剩 {left} 条
        </span>
      </p>
    </div>
  );
}
