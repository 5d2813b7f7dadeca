/** The files of a package, wherever they lie. Paths are relative to the bag folder, with forward slashes. */
export type BagSource = {
  paths: string[];
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Files that operating systems drop beside ours; they belong to no package and are not looked at. */
  clutter: string[];
};

export type UnreadableCode =
  | 'not-a-zip'
  | 'zip-empty'
  | 'zip-encrypted'
  | 'zip-duplicate'
  | 'zip-unsafe-name'
  | 'zip-link'
  | 'zip-ambiguous'
  | 'zip-too-large'
  | 'not-a-package';

/** What was handed in cannot be opened as a package; `path` names the entry at fault, if one is. */
export class UnreadableError extends Error {
  readonly code: UnreadableCode;
  readonly path: string;

  constructor(code: UnreadableCode, path = '', options?: { cause?: unknown }) {
    super(path ? `${code}: ${path}` : code, options);
    this.name = 'UnreadableError';
    this.code = code;
    this.path = path;
  }
}

/** macOS puts __MACOSX beside the packed folder, never inside it, and gives its files names that begin with `._`. */
const clutterPattern = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$|^__MACOSX\/(.*\/)?(\._[^/]*)?$/;

/** Whether macOS or Windows leaves a file of this name behind by itself. */
export function isClutter(path: string): boolean {
  return clutterPattern.test(path);
}

/** Whether a path could lead out of the folder or reads differently on another system. */
export function isUnsafePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  return path === '' || /^\/|^[a-zA-Z]:|[\\\u0000-\u001f\u007f]|(^|\/)\.{0,2}(\/|$)/.test(path);
}

/** The folder around the bag ('' when it lies at the top): unpacking often makes one more than was packed. */
export function topFolder(paths: readonly string[]): string {
  const first = paths[0] ?? '';
  let folder = '';
  for (;;) {
    const next = first.slice(0, first.indexOf('/', folder.length) + 1);
    // `data/` alone at the top is a bag whose tag files were removed, not a folder around a bag.
    if (next === folder || next === '' || next === `${folder}data/`) return folder;
    if (!paths.every((path) => path.startsWith(next))) return folder;
    folder = next;
  }
}
