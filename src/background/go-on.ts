import { openCaptureWindow } from '../capture/capture-window';
import { closeCutCaptures, openedCapture, resumableCaptures } from '../storage/evidence-store';

/** A popup closes at the first click elsewhere: what it was capturing goes on in a small window of its own. */
export async function goOnWithCutCaptures(): Promise<void> {
  for (const seq of await resumableCaptures()) {
    const windowId = (await openedCapture(seq))?.resume?.tab.windowId;
    if (windowId !== undefined) await openCaptureWindow(`resume/${seq}`, windowId);
  }
  await closeCutCaptures();
}
