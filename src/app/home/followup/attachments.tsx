import { useEffect, useRef } from 'preact/hooks';
import { showBytes, showTime } from '../../../core/words/show';
import type { DraftRow } from '../../../storage/database';
import { Icon } from '../../shared/icon';
import { useDrop } from '../filing/import-files';

type Files = DraftRow['files'];
const mostBytes = 50 * 1024 * 1024;

/** Screenshots and files of a contact: pasted, dropped or chosen; they are sealed together with it. */
export function Attachments({
  files,
  onAdd,
  onRemove,
}: {
  files: Files;
  onAdd(more: Files): void;
  onRemove(i: number): void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const add = (chosen: readonly File[]) =>
    onAdd(chosen.filter((file) => file.size > 0 && file.size <= mostBytes).map(named));
  const isOver = useDrop(add);
  usePaste(add);
  return (
    <>
      <button type="button" class={`drop${isOver ? ' over' : ''}`} onClick={() => picker.current?.click()}>
        <Icon name="image" small />
        粘贴或拖入截图，会一起封存
        <kbd>Ctrl + V</kbd>
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {files.length > 0 && (
        <ul class="attached">
          {files.map(({ name, content }, i) => (
            <li key={`${name} ${content.size}`} class="flex ui">
              <Icon name="image" small />
              <span class="grow clip" title={name}>
                {name}
              </span>
              <span class="note nowrap">{showBytes(content.size)}</span>
              <button
                type="button"
                class="btn plain icon sm"
                aria-label={`移除 ${name}`}
                title="移除"
                onClick={() => onRemove(i)}
              >
                <Icon name="x" small />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Pictures on the clipboard, wherever the cursor stands; pasted words stay the field's own. */
function usePaste(onFiles: (files: File[]) => void): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0) return;
      event.preventDefault();
      latest.current(pasted);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}

/** Pasted pictures are all called image.png: the time tells them apart. */
function named(file: File): Files[number] {
  const time = showTime(new Date().toISOString()).replace(/:/g, '.');
  return { name: file.name === 'image.png' ? `截图 ${time}.png` : file.name, content: file };
}
