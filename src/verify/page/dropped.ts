import type { BagSource } from '../bag-source';
import { type FolderFile, openFolder } from '../open-folder';
import { openZip } from '../open-zip';

/** What the reader handed in, as something that can be opened. */
export type Handed = () => BagSource | Promise<BagSource>;

/** A dropped zip or folder; null when nothing like it was dropped. */
export async function handedByDrop(transfer: DataTransfer): Promise<Handed | null> {
  // The list is emptied when the event ends, so everything is taken from it before the first await.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const file = transfer.files[0];
  const [first] = entries;
  if (entries.length === 1 && first && !first.isDirectory && file) return () => openZip(file);
  if (entries.length === 0) return file ? () => openZip(file) : null;
  const files: FolderFile[] = [];
  for (const entry of entries) await collect(entry, files);
  return () => openFolder(files);
}

async function collect(entry: FileSystemEntry, files: FolderFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    files.push({ path: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  for (const child of await childrenOf(entry as FileSystemDirectoryEntry)) await collect(child, files);
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    // Chromium hands out at most 100 at a time.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return children;
    children.push(...some);
  }
}
