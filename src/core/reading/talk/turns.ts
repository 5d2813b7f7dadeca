import { agentIdIn, type Side, type Spoken, speakersOf, type Who } from './speakers';
import { type SaidAt, saidAt } from './times';
import type { Transcript, TranscriptEntry, TranscriptRow } from './transcript';

/** One row of a talk, with who says it and when, worked out from what is sealed. */
export type Turn = {
  /** Its place among the transcript's entries, counted from 0; among the rows found, for a talk read off a page. */
  at: number;
  kind: TranscriptRow['kind'];
  who: Who;
  /** As the page calls him; '' where it does not. */
  name: string;
  agentId: string;
  side: TranscriptRow['side'];
  /** The words of the last date line above. */
  day: string;
  time: SaidAt;
  text: string;
  /** What the page calls the pictures in it. */
  images: string[];
  /** Where to look: the screen of the walk, counted from 1, or the run of the reading it begins with. */
  place: { screen: number } | { run: number };
};

/** A row before it is known who speaks. */
export type PlainTurn = Omit<Turn, 'who' | 'agentId' | 'time'> & Spoken & { rawTime: string };

/** The rows of a sealed talk with their speakers and times. Separators and gaps are no turns. */
export function turnsOf(transcript: Transcript, mySide: Side | null = null): Turn[] {
  const plain = transcript.entries.flatMap((entry, at) => plainOf(entry, at));
  return tellTurns(plain, { capturedAt: transcript.endedAt, mySide });
}

function plainOf(entry: TranscriptEntry, at: number): PlainTurn[] {
  if ('gap' in entry || entry.kind === 'separator') return [];
  const { kind, side, speaker, text, time, day, images, seen } = entry;
  return [
    {
      ...{ at, kind, side, speaker, text, day, name: speaker, rawTime: time },
      images: images.map(({ alt }) => alt),
      place: { screen: seen.screen },
    },
  ];
}

/** Says of rows who speaks and when. `capturedAt`: UTC ISO. `isOpenedByMe`: of a ticket its buyer wrote first. */
export function tellTurns(
  rows: readonly PlainTurn[],
  {
    capturedAt,
    mySide,
    isOpenedByMe = false,
  }: { capturedAt: string; mySide: Side | null; isOpenedByMe?: boolean },
): Turn[] {
  const timeOf = ({ rawTime, day }: PlainTurn) => saidAt({ time: rawTime, day }, capturedAt).at;
  const speakers = speakersOf(rows, { mySide, opener: isOpenedByMe ? openerOf(rows, timeOf) : null });
  const agents = agentsOf(rows, speakers);
  return rows.map((row, at) => {
    const { rawTime, speaker, ...rest } = row;
    const who = speakers[at]!;
    const agentId = who === 'them' ? agentIdIn(speaker) || (agents.get(speaker) ?? '') : '';
    return { ...rest, who, agentId, time: saidAt({ time: rawTime, day: row.day }, capturedAt) };
  });
}

/** Under which name the earliest words were written; null where a time or a name is not known. */
function openerOf(rows: readonly PlainTurn[], timeOf: (row: PlainTurn) => string | null): string | null {
  const said = rows
    .filter(({ kind }) => kind === 'message')
    .map((row) => ({ name: row.speaker, time: timeOf(row) }));
  const timed = said.flatMap(({ name, time }) => (time === null ? [] : [{ name, time }]));
  if (timed.length < said.length || said.some(({ name }) => name === '')) return null;
  return (
    timed.reduce((first, one) => (one.time < first.time ? one : first), timed[0] ?? { name: '', time: '' })
      .name || null
  );
}

/** The numbers people gave when they introduced themselves ("工号 A017 为您服务"), by the name they speak under. */
function agentsOf(rows: readonly PlainTurn[], speakers: readonly Who[]): Map<string, string> {
  const agents = new Map<string, string>();
  for (const [at, { speaker, text }] of rows.entries()) {
    if (speakers[at] !== 'them' || !/工号|为您服务|很高兴/.test(text)) continue;
    const id = agentIdIn(text);
    if (id && !agents.has(speaker)) agents.set(speaker, id);
  }
  return agents;
}
