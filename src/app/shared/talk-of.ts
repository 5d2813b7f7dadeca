import * as v from 'valibot';
import type { EvidenceItem } from '../../core/case/evidence-item';
import { Transcript } from '../../core/reading/talk/transcript';
import { filesOf, readFile } from '../../storage/evidence-store';

/** What was said in the talks of a case, for suggesting what the dispute is about; what cannot be read is passed over. */
export async function talkOf(evidence: readonly Pick<EvidenceItem, 'seq' | 'kind'>[]): Promise<string[]> {
  const talks = evidence.filter((item) => item.kind === 'chat').slice(-4);
  const lines = await Promise.all(talks.map(({ seq }) => linesOf(seq)));
  return lines.flat();
}

async function linesOf(seq: number): Promise<string[]> {
  const files = await filesOf(seq);
  const file = files.find((one) => one.role === 'transcript.json');
  const content = file && (await readFile(file.sha256));
  if (!content) return [];
  try {
    const read = v.safeParse(Transcript, JSON.parse(await content.text()));
    return read.success ? read.output.entries.flatMap((row) => ('gap' in row ? [] : [row.text])) : [];
  } catch {
    return [];
  }
}
