import { useEffect, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { recheck } from '../viewer/recheck';

/**
 * How far the evidence of a case was held against its seals. `isIntact` null: not all of it yet, or not all of it could be
 * read. `unread`: what could not be read just now, which is no answer.
 */
export type Soundness = {
  isIntact: boolean | null;
  done: number;
  all: number;
  broken: number[];
  unread: number[];
};

/** What was checked since this page was opened, by entry and what it holds: files are read once, not at each change. */
const checked = new Map<string, 'same' | 'broken' | 'unread'>();
const keyOf = ({ seq, head, closedAt, isErased }: EvidenceItem) => [seq, head, closedAt, isErased].join();

/**
 * Holds every file of a case's evidence against its record, one piece after the other, once somebody asks (`isAsked`): the
 * files of a recording are large, and a case that nobody sends needs none of it. What is still being captured comes when
 * it is closed; what could not be read is tried again at the next change.
 */
export function useIntact(evidence: readonly EvidenceItem[], isAsked: boolean): Soundness {
  const [, setCount] = useState(0);
  const closed = evidence.filter(({ outcome }) => outcome !== 'open');
  const key = closed.map(keyOf).join(';');
  useEffect(() => {
    if (!isAsked) return;
    let isHere = true;
    const walk = async () => {
      for (const item of closed) {
        if (!isHere) return;
        const known = checked.get(keyOf(item));
        if (known && known !== 'unread') continue;
        checked.set(keyOf(item), await stateOf(item.seq));
        if (isHere) setCount((count) => count + 1);
      }
    };
    void walk();
    return () => {
      isHere = false;
    };
  }, [key, isAsked]);
  const states = closed.map((item) => checked.get(keyOf(item)));
  const seqsOf = (state: 'broken' | 'unread') =>
    closed.flatMap(({ seq }, i) => (states[i] === state ? [seq] : []));
  const [broken, unread] = [seqsOf('broken'), seqsOf('unread')];
  const same = states.filter((state) => state === 'same').length;
  const isIntact = broken.length > 0 ? false : same === closed.length && same > 0 ? true : null;
  return { isIntact, done: states.filter(Boolean).length, all: closed.length, broken, unread };
}

async function stateOf(seq: number): Promise<'same' | 'broken' | 'unread'> {
  try {
    const { differences } = await recheck(seq);
    return differences.length === 0 ? 'same' : 'broken';
  } catch (thrown) {
    console.warn('checking evidence', thrown);
    return 'unread';
  }
}
