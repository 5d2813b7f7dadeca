import { readEnvironment } from '../../capture/environment';
import { suggestCase } from '../../core/case/suggest';
import { allCases } from '../../storage/case-store';
import { finishCutRecordings } from '../../storage/finish-recording';
import { useEnvironment } from '../../storage/ledger';
import { openRecording } from '../../storage/recording-store';
import { bitsPerSecond, recordingType, timesliceMs } from './choose';
import { holdLock } from './hold-lock';
import { type Now, Recording, surfaceOf } from './recording';
import { placeOfTab, watchAddress } from './watch-address';

/**
 * Opens a recording of what was chosen and starts it: the plan is sealed before the first picture. `tabId` is the tab
 * it was asked from, whose addresses are noted. Throws AppError('disk-full' | 'recording-refused' …); nothing is
 * recorded then.
 */
export async function beginRecording(
  stream: MediaStream,
  { tabId, tell }: { tabId: number; tell(now: Now): void },
): Promise<Recording> {
  const lock = `recording:${crypto.randomUUID()}`;
  const giveBack = await holdLock(lock);
  try {
    const hasAudio = stream.getAudioTracks().length > 0;
    const mimeType = recordingType(hasAudio);
    const [environment, askedFrom] = await Promise.all([readEnvironment(), placeOfTab(tabId)]);
    useEnvironment(environment);
    const startedAt = new Date().toISOString();
    // The size is what we asked for until the first picture has come; the log has what it was.
    const { width: _, height: __, ...surface } = surfaceOf(stream);
    const plan = {
      ...{ v: 1 as const, mimeType, timesliceMs, bitsPerSecond, hasAudio, surface },
      chosenBy:
        "the user, in the browser's own dialog; of what was chosen only the track's settings are known",
      ...{ askedFrom, startedAt, environment },
    };
    const about = 'the tab from which the recording was asked for; it need not be what is shown';
    const seq = await openRecording(plan, {
      lock,
      item: await itemOf(askedFrom),
      log: { about, addresses: [{ ms: 0, at: startedAt, ...askedFrom }] },
    });
    const recording = new Recording(seq, { stream, mimeType }, tell);
    const stopWatching = watchAddress(tabId, (place) => recording.noteAddress(place));
    if (askedFrom.url === null) recording.noteAddress(askedFrom);
    void recording.closed.then(() => {
      stopWatching();
      giveBack();
    });
    return recording;
  } catch (thrown) {
    for (const track of stream.getTracks()) track.stop();
    giveBack();
    // What was opened and never began is closed as such at once.
    finishCutRecordings().catch((failure) => console.warn('finishing', failure));
    throw thrown;
  }
}

async function itemOf({ url, title }: { url: string | null; title: string | null }) {
  const host = url && URL.canParse(url) ? new URL(url).host : '';
  const belonging = { host, fields: {}, items: [], kind: 'recording' as const };
  const suggestion = suggestCase(belonging, await allCases(), Date.now());
  return { title: title ?? '', url: url ?? '', host, suggestedCaseId: suggestion?.caseId ?? '' };
}
