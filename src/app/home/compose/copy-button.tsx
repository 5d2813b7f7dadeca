import { useEffect, useState } from 'preact/hooks';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';

/** Copies words, says so, and can do it again. `blocked`: why not yet. */
export function CopyButton({
  words,
  label,
  name,
  blocked = '',
  id,
  plain,
  done,
  onCopied,
}: {
  words: string;
  label: string;
  name: string;
  blocked?: string;
  id?: string;
  plain?: boolean;
  /** Copied at some time before. */
  done?: boolean;
  onCopied?(): void;
}) {
  const { act, failed } = useAct();
  const [isFresh, setFresh] = useState(false);
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => setFresh(false), 2400);
    return () => clearTimeout(timer);
  }, [isFresh]);
  const copy = () =>
    act(async () => {
      await navigator.clipboard.writeText(words);
      setFresh(true);
      onCopied?.();
    });
  const isDone = isFresh || done;
  return (
    <>
      <button
        type="button"
        id={id}
        data-copy={name}
        class={`btn sm${plain || isDone ? ' plain' : ''}`}
        disabled={blocked !== '' || words === ''}
        title={blocked}
        aria-label={`${isDone ? '已复制，再次复制' : label}${name && name !== label ? `：${name}` : ''}`}
        onClick={() => void copy()}
      >
        {isDone ? (
          <span class="state ok">
            <Icon name="check" />
            已复制
          </span>
        ) : (
          <>
            <Icon name="copy" small />
            {label}
          </>
        )}
      </button>
      <span class="vh" role="status">
        {isFresh ? `已复制${name}` : ''}
      </span>
      {failed}
    </>
  );
}
