import { signsOf, type Talk } from '../../../core/reading/talk/signs';
import { partyOf, type Side } from '../../../core/reading/talk/speakers';
import type { Turn } from '../../../core/reading/talk/turns';
import type { SealedEvidence } from '../../sealed/sealed-evidence';

/** What the talk tab shows, in order: what was said, the lines between two days, and where rows are missing. */
export type Line = { turn: Turn } | { day: string } | { gap: true };

/** The talk of a piece of evidence: from its sealed transcript, else from the words of its chat or ticket page. */
export function talkOf({ item, transcript, reading }: SealedEvidence): Talk | null {
  if (transcript) return signsOf(transcript, item.mySide ?? null);
  if (!reading || (item.kind !== 'chat' && item.kind !== 'ticket')) return null;
  const talk = signsOf(reading, item.mySide ?? null);
  return talk.turns.length >= 2 ? talk : null;
}

/** The turns with the lines that stand between them. */
export function linesOf({ turns }: Talk, { transcript }: Pick<SealedEvidence, 'transcript'>): Line[] {
  if (!transcript) {
    return turns.flatMap((turn, i): Line[] =>
      turn.day !== '' && turn.day !== turns[i - 1]?.day ? [{ day: turn.day }, { turn }] : [{ turn }],
    );
  }
  const known = new Map(turns.map((turn) => [turn.at, turn]));
  return transcript.entries.flatMap((entry, at): Line[] => {
    if ('gap' in entry) return [{ gap: true }];
    const turn = known.get(at);
    return turn ? [{ turn }] : [{ day: entry.text }];
  });
}

/** On which side the user is taken to stand; null where no side says anything. */
export function sideOfMe({ turns }: Talk): Side | null {
  const sided = turns.filter(({ side, kind }) => kind === 'message' && (side === 'left' || side === 'right'));
  if (new Set(sided.map(({ side }) => side)).size < 2) return null;
  const mine = sided.find(({ who, name }) => who === 'me' && partyOf(name) !== 'them') ?? null;
  if (mine) return mine.side as Side;
  const theirs = sided.find(({ who }) => who === 'them');
  return theirs ? (theirs.side === 'left' ? 'right' : 'left') : null;
}
