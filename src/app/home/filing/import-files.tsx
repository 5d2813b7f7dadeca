import { useEffect, useRef, useState } from 'preact/hooks';
import { makeThumbnail } from '../../../capture/thumbnail';
import { AppError } from '../../../core/errors';
import { type Origin, origins } from '../../../core/words/origins';
import { showBytes, showTime } from '../../../core/words/show';
import { importFile } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { Dialog } from '../../shared/dialog';

const mostBytes = 200 * 1024 * 1024;

let running = 0;

/** Whether a file is being sealed right now: its case must not go meanwhile. */
export function isImporting(): boolean {
  return running > 0;
}

/** What waits to be imported, changed from what it is now: more can come while the dialog asks. */
export type Waiting = (change: (files: readonly File[]) => readonly File[]) => void;

/** Adds files to those that wait; the very same file twice is one. */
export function withMore(more: readonly File[]) {
  return (files: readonly File[]): readonly File[] => [
    ...files,
    ...more.filter((file) => !files.some((known) => keyOf(known) === keyOf(file))),
  ];
}

function keyOf(file: File): string {
  return `${file.name} ${file.size} ${file.lastModified}`;
}

/** Brings files into a case: from the picker, dropped anywhere on the page, or pasted. Asks where they come from. */
export function ImportFiles({
  caseId,
  files,
  onFiles,
}: {
  caseId: string;
  files: readonly File[];
  onFiles: Waiting;
}) {
  const isOver = useDrop((dropped) => onFiles(withMore(dropped)));
  usePaste((pasted) => onFiles(withMore(pasted)));
  return (
    <>
      {isOver && <DropSign words="放开，导入到这个案件" />}
      {files.length > 0 && <AskOrigin caseId={caseId} files={files} onFiles={onFiles} />}
    </>
  );
}

/** Lies over the page while a file is held above it. */
export function DropSign({ words }: { words: string }) {
  return (
    <div class="dropzone" aria-hidden="true">
      <p>{words}</p>
    </div>
  );
}

/** Asks where files come from, then seals them. Stands for as long as some wait. */
export function AskOrigin({
  caseId,
  files,
  onFiles,
}: {
  caseId: string;
  files: readonly File[];
  onFiles: Waiting;
}) {
  const [origin, setOrigin] = useState<Origin>('screenshot');
  const { act, isBusy, failed } = useAct();
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const onClose = () => onFiles(() => []);
  const bring = () =>
    act(async () => {
      // One after the other, each durable by itself: what failed is still listed, what succeeded is not asked again.
      // What is added meanwhile stays listed, for it may come from elsewhere.
      for (const file of files) {
        if (isGone.current) return;
        running += 1;
        await bringIn(file, caseId, origin).finally(() => {
          running -= 1;
        });
        onFiles((waiting) => waiting.filter((one) => one !== file));
      }
    });
  return (
    <Dialog
      title="导入"
      class="importing"
      onClose={onClose}
      footer={
        <>
          <span class="note grow">原样封存，不压缩、不改名</span>
          <button type="button" class="btn" onClick={onClose}>
            取消
          </button>
          <button type="button" id="bring-in" class="btn primary" disabled={isBusy} onClick={bring}>
            {isBusy ? '正在导入…' : files.length === 1 ? '导入' : `导入 ${files.length} 个文件`}
          </button>
        </>
      }
    >
      <ul class="group files">
        {files.map((file) => (
          <li class="row" key={keyOf(file)}>
            <span class="grow clip ui" title={file.name}>
              {file.name}
            </span>
            <span class="note nowrap">{showBytes(file.size)}</span>
          </li>
        ))}
      </ul>
      <fieldset class="origins">
        <legend class="note">从哪里来</legend>
        <div class="flex wrap">
          {origins.map(({ token, word }) => (
            <label class="choice ui" key={token}>
              <input
                type="radio"
                name="origin"
                value={token}
                checked={origin === token}
                onChange={() => setOrigin(token)}
              />
              {word}
            </label>
          ))}
        </div>
      </fieldset>
      {failed}
    </Dialog>
  );
}

/** Seals one file. Throws AppError('import-empty' | 'import-too-large' | 'disk-full'). */
async function bringIn(file: File, caseId: string, origin: Origin): Promise<void> {
  if (file.size === 0) throw new AppError('import-empty', file.name);
  if (file.size > mostBytes) throw new AppError('import-too-large', file.name);
  const thumbnail = file.type.startsWith('image/') ? await smallPicture(file) : null;
  await importFile({ name: file.name, content: file, origin }, { caseId, title: file.name, thumbnail });
}

async function smallPicture(file: File): Promise<Blob | null> {
  try {
    return await makeThumbnail(file);
  } catch {
    // Not every image can be drawn (SVG without a size, HEIC): it is sealed all the same, without a small picture.
    return null;
  }
}

/** Whether files are held over the page; a drop hands them over. */
export function useDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...event.dataTransfer!.files]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return isOver;
}

function usePaste(onFiles: (files: File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])];
      if (pasted.length === 0) return;
      event.preventDefault();
      onFiles(pasted.map(named));
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}

/** Pasted pictures are all called image.png: the time tells them apart. */
function named(file: File): File {
  if (file.name !== 'image.png') return file;
  const time = showTime(new Date().toISOString()).replace(/:/g, '.');
  return new File([file], `粘贴的图片 ${time}.png`, { type: file.type });
}
