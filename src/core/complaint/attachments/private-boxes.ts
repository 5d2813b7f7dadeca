import type { EvidenceItem } from '../../case/evidence-item';
import type { PageReading, Run } from '../../reading/page-reading';
import { type HideRequest, privateIn } from '../profile';

/** A place on a page that a channel must not be shown, and what stands there; CSS px in page coordinates. */
export type PrivateBox = { label: string; left: number; top: number; width: number; height: number };

/** Only what the reading found and where it stood: what a picture alone shows, nobody here knows. */
export function privateBoxes(
  reading: Pick<PageReading, 'runs'>,
  { fields, items }: Pick<EvidenceItem, 'fields' | 'items'>,
  hide: HideRequest,
): PrivateBox[] {
  const secrets = [fields, ...items].flatMap(({ cardSecret }) => cardSecret?.runs ?? cardSecret?.run ?? []);
  return reading.runs.flatMap((run, i) => {
    if (!run.box || run.hidden || !isDrawn(run)) return [];
    const label = secrets.includes(i) ? '卡密' : labelOf(run.text, hide);
    const [left, top, width, height] = run.box;
    return label === '' || width <= 0 || height <= 0 ? [] : [{ label, left, top, width, height }];
  });
}

const isDrawn = ({ source }: Run) => source === 'text' || source === 'value' || source === 'placeholder';

function labelOf(text: string, hide: HideRequest): string {
  if (hide.secrets.some((secret) => text.includes(secret))) return '卡密';
  return privateIn(text, hide)[0]?.label ?? '';
}

/** 卡密 2 处，手机号 1 处; '' where nothing was covered. */
export function coveredWords(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${label} ${count} 处`).join('，');
}
