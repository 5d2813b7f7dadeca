import { isUnsure, type Source, sourceLines } from '../../core/knowledge/source';

/** On what a list of the knowledge rests, and the day it was looked at. Nothing where it rests on nothing. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  const lines = sourceLines(sources);
  if (lines.length === 0) return null;
  return (
    <div class="note foot" data-sources>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

/** Marks an entry of which nobody compared the official text. */
export function UnsureTag({ source }: { source: Source | null }) {
  return source && isUnsure(source) ? <span class="tag intitle">未核实</span> : null;
}
