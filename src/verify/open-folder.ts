import { type BagSource, isClutter, topFolder, UnreadableError } from './bag-source';

/** A file and where it lay, below the folder that was chosen. */
export type FolderFile = { path: string; file: Blob };

/** The package in an unpacked folder: what `<input webkitdirectory>` or a dropped folder gives. */
export function openFolder(chosen: FileList | readonly FolderFile[]): BagSource {
  const files = new Map<string, Blob>();
  for (const { path, file } of Array.from<File | FolderFile>(chosen).map(asFolderFile)) {
    // macOS may hand out decomposed names for what we wrote composed. Two that become one hide each other.
    const name = path.normalize('NFC');
    if (files.has(name)) throw new UnreadableError('zip-duplicate', name);
    files.set(name, file);
  }
  const names = [...files.keys()].filter((path) => !isClutter(path));
  if (names.length === 0) throw new UnreadableError('not-a-package');
  const folder = topFolder(names);
  return {
    paths: names.map((name) => name.slice(folder.length)),
    clutter: [...files.keys()].filter(isClutter),
    read: async (path) => new Uint8Array(await files.get(folder + path)!.arrayBuffer()),
  };
}

function asFolderFile(entry: File | FolderFile): FolderFile {
  return 'file' in entry ? entry : { path: entry.webkitRelativePath || entry.name, file: entry };
}
