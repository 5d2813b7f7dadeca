import type { Gap } from '../core/evidence/record';
import type { NewFile } from '../storage/ledger';
import type { TargetTab } from './screenshot';

/**
 * The browser's own copy of a tab, a second witness beside ours. It knows no typed values, canvases or shadow styles, and
 * masks nothing. A gap where the permission is gone or the browser gives none.
 */
export async function takeMhtml(tab: Pick<TargetTab, 'id'>): Promise<{ files: NewFile[]; gaps: Gap[] }> {
  const gap = (reason: string, detail = '') => ({ files: [], gaps: [{ step: 'mhtml', reason, detail }] });
  // Chromium alone has it, and only while the user allows it.
  if (!canMakeMhtml()) return gap('permission-missing');
  try {
    const content = await chrome.pageCapture.saveAsMHTML({ tabId: tab.id });
    if (!content || content.size === 0) return gap('mhtml-refused');
    return { files: [{ role: 'page.mhtml', mediaType: 'multipart/related', content }], gaps: [] };
  } catch (thrown) {
    return gap('mhtml-refused', thrown instanceof Error ? thrown.message : String(thrown));
  }
}

/** Whether this browser makes such copies and the user allowed it. */
export function canMakeMhtml(): boolean {
  return typeof chrome !== 'undefined' && chrome.pageCapture !== undefined;
}
