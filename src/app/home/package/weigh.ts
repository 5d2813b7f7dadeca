import { useEffect, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { type PrivacyWarning, privacyWarnings } from '../../../core/complaint/privacy';
import { pageText } from '../../../core/reading/page-text';
import { readSealedEvidence } from '../../sealed/sealed-evidence';
import { packNow } from '../../shared/pack-in-use';

/** What a piece of evidence adds to a package, and what in it is private. */
export type Weighed = { bytes: number; warnings: PrivacyWarning[] };

/** How large each piece of evidence is, and what in it is private; fills in one after the other. */
export function useWeighed(items: readonly EvidenceItem[]): ReadonlyMap<number, Weighed> {
  const [weighed, setWeighed] = useState<ReadonlyMap<number, Weighed>>(new Map());
  const seqs = items.map((item) => item.seq).join();
  useEffect(() => {
    let isStale = false;
    const weigh = async () => {
      const { pack } = await packNow();
      for (const item of items) {
        if (isStale) return;
        const sealed = await readSealedEvidence(item.seq);
        if (!sealed || isStale) continue;
        const kept = new Map(
          sealed.files.filter((file) => file.content).map((file) => [file.sha256, file.bytes]),
        );
        const bytes = [...kept.values()].reduce((sum, size) => sum + size, 0);
        const warnings = privacyWarnings(item, {
          text: sealed.reading ? pageText(sealed.reading) : '',
          detectors: pack.knowledge.privacy,
        });
        setWeighed((known) => new Map(known).set(item.seq, { bytes, warnings }));
      }
    };
    // What cannot be weighed is exported without a size; the export itself reports what is wrong with it.
    weigh().catch((thrown) => console.warn('weighing', thrown));
    return () => {
      isStale = true;
    };
  }, [seqs]);
  return weighed;
}
