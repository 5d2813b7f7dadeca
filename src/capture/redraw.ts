import * as v from 'valibot';
import { fromBase64 } from '../core/evidence/bytes';
import type { Gap } from '../core/evidence/record';
import { askRedraw } from '../messages/ask';
import redrawScript from '../page/redraw-page.ts?iife';
import { jsonFile, type NewFile } from '../storage/ledger';
import type { TargetTab } from './screenshot';

const RedrawnAnswer = v.union([
  v.object({ refused: v.pipe(v.string(), v.maxLength(500)) }),
  v.object({
    base64: v.pipe(v.string(), v.maxLength(64_000_000)),
    width: v.pipe(v.number(), v.safeInteger()),
    height: v.pipe(v.number(), v.safeInteger()),
    isWhole: v.boolean(),
  }),
]);

/**
 * The page drawn again from its elements, where the browser gives no screenshot. It is no picture of what was seen, and
 * the record says so; a gap when nothing came of it. Throws AppError('page-forbidden' | 'page-silent' …).
 */
export async function takeRedraw(
  tab: Pick<TargetTab, 'id' | 'url'>,
  why: string,
  signal: AbortSignal,
): Promise<{ files: NewFile[]; gaps: Gap[] }> {
  const answer = v.parse(RedrawnAnswer, await askRedraw(tab.id, redrawScript, signal));
  if ('refused' in answer) {
    return { files: [], gaps: [{ step: 'redraw', reason: 'redraw-failed', detail: answer.refused }] };
  }
  const { base64, width, height, isWhole } = answer;
  const content = new Blob([fromBase64(base64)], { type: 'image/png' });
  const note = {
    what: 'redrawn from the page’s elements, not a screenshot',
    why,
    by: 'html2canvas 1.4.1',
    pageTouched:
      'a hidden frame with a clone of the page stood in it while this was drawn, and was taken out again',
    drawnAt: new Date().toISOString(),
    url: tab.url,
    width,
    height,
  };
  const gaps = isWhole ? [] : [{ step: 'redraw', reason: 'too-long', detail: `${width} × ${height} px` }];
  return {
    files: [{ role: 'redraw.png', mediaType: 'image/png', content }, jsonFile('redraw.json', note)],
    gaps,
  };
}
