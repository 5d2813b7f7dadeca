import type { EvidenceKind } from '../evidence/record';
import type { RecordingLog, RecordingPlan } from '../evidence/recording-files';
import type { PageReading } from '../reading/page-reading';
import { pageText } from '../reading/page-text';
import { talkIn } from '../reading/talk/talk-on-page';
import type { Transcript } from '../reading/talk/transcript';
import { type Turn, turnsOf } from '../reading/talk/turns';
import { imageWords, sideWords } from '../words/transcript';
import { type Part, told } from './parts';

/** How parts are made of sealed files: raised with every change here, in `pageText` and in how talks are read. */
export const partsVersion = 2;

/** Characters kept of one piece of evidence: a hundred screens of words. What lies beyond is not found. */
export const mostText = 200_000;

/** What the sealed files of a piece of evidence say, as far as they are there. */
export type SealedWords = {
  kind: EvidenceKind;
  reading: PageReading | null;
  transcript: Transcript | null;
  /** The name an imported file had. */
  fileName: string;
  plan: RecordingPlan | null;
  log: RecordingLog | null;
};

/** The words in the sealed files of a piece of evidence; `isCut`: there were more than are kept. */
export function sealedParts(sealed: SealedWords): { parts: Part[]; isCut: boolean } {
  const { reading, fileName } = sealed;
  const all = told([
    { place: { of: 'file' }, text: fileName },
    ...turnsIn(sealed).map((turn) => partOf(turn, sealed)),
    ...pagesIn(sealed).map((text) => ({ place: { of: 'address' } as const, text })),
    { place: { of: 'page' }, text: reading ? pageText(reading) : '' },
    { place: { of: 'folded' }, text: reading ? foldedText(reading) : '' },
  ]);
  let room = mostText;
  const parts = all.map(({ place, text }) => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return { place, text: kept };
  });
  return { parts: told(parts), isCut: parts.some(({ text }, at) => text.length < all[at]!.text.length) };
}

/** The talk as the viewer shows it: of a single row it makes none. */
function turnsIn({ kind, reading, transcript }: SealedWords): Turn[] {
  if (transcript) return turnsOf(transcript);
  if (!reading || (kind !== 'chat' && kind !== 'ticket')) return [];
  const turns = talkIn(reading, null);
  return turns.length >= 2 ? turns : [];
}

/** What a row says and shows, and what it said before it was taken back. */
function partOf({ at, name, side, text, images }: Turn, { transcript }: SealedWords): Part {
  const entry = transcript?.entries[at];
  const earlier = entry && !('gap' in entry) ? entry.earlier : undefined;
  const lines = [name, text, ...images.map(imageWords), earlier];
  return { place: { of: 'turn', at, who: name || sideWords[side] }, text: lines.filter(Boolean).join('\n') };
}

/** Words of the page nobody saw while it was captured, as in a folded panel. What controls hold is left out. */
function foldedText({ runs }: PageReading): string {
  const hidden = runs.filter((run) => run.hidden && run.source === 'text');
  return hidden.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** Titles and addresses a recording went by. */
function pagesIn({ plan, log }: SealedWords): string[] {
  const pages = [...(plan ? [plan.askedFrom] : []), ...(log?.addresses ?? [])];
  return [...new Set(pages.flatMap(({ title, url }) => [title, url]).filter((words) => words !== null))];
}
