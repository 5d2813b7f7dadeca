import { useRef, useState } from 'preact/hooks';
import { openFolder } from '../open-folder';
import { openZip } from '../open-zip';
import { type Handed, handedByDrop } from './dropped';
import { Icon } from './icons';

type DropZoneProps = {
  working: { done: number; total: number } | null;
  failed: string;
  onHanded(open: Handed): void;
  onStop(): void;
};

/** Where a package is handed in: by dropping it, or by the two buttons. */
export function DropZone({ working, failed, onHanded, onStop }: DropZoneProps) {
  const [isOver, setIsOver] = useState(false);
  async function onDrop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setIsOver(false);
    const open = event.dataTransfer && (await handedByDrop(event.dataTransfer));
    if (open) onHanded(open);
  }
  function onDragOver(event: DragEvent): void {
    event.preventDefault();
    setIsOver(true);
  }
  return (
    <section
      class={isOver ? 'dz over' : 'dz'}
      aria-label="选择材料包"
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setIsOver(false)}
    >
      <Icon name="box" />
      {working ? <Working {...working} onStop={onStop} /> : <Choose onHanded={onHanded} />}
      {failed && (
        <p class="ui danger" role="alert">
          核验没有做完，这不是对材料包的结论。{failed}
        </p>
      )}
    </section>
  );
}

function Choose({ onHanded }: { onHanded(open: Handed): void }) {
  const zip = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  function onZip(event: Event): void {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    if (file) onHanded(() => openZip(file));
  }
  function onFolder(event: Event): void {
    const { files } = event.currentTarget as HTMLInputElement;
    if (files?.length) onHanded(() => openFolder(files));
  }
  return (
    <>
      <b>把材料包拖到这里</b>
      <span class="ui muted">zip 文件或解压后的文件夹都可以</span>
      <span class="flex">
        <button type="button" class="btn primary" onClick={() => zip.current?.click()}>
          选择 zip
        </button>
        <button type="button" class="btn" onClick={() => folder.current?.click()}>
          选择文件夹
        </button>
      </span>
      <input ref={zip} hidden id="zip" type="file" accept=".zip,application/zip" onChange={onZip} />
      <input ref={folder} hidden id="folder" type="file" onChange={onFolder} {...{ webkitdirectory: true }} />
    </>
  );
}

function Working({ done, total, onStop }: { done: number; total: number; onStop(): void }) {
  const percent = total === 0 ? 0 : Math.round((done / total) * 100);
  return (
    <>
      <b>正在核对</b>
      <span class="ui muted">{total === 0 ? '正在打开' : `第 ${done} 个文件，共 ${total} 个`}</span>
      <span class="bar" role="progressbar" aria-label="核对进度" aria-valuenow={percent}>
        <i style={{ width: `${percent}%` }} />
      </span>
      <span class="flex">
        <button type="button" class="btn" onClick={onStop}>
          取消
        </button>
      </span>
    </>
  );
}
