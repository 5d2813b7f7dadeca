import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { finishRecordings } from '../../capture/finish-recordings';
import { AppError } from '../../core/errors';
import { useAct } from '../shared/act';
import { Boundary } from '../shared/boundary';
import { Mark } from '../shared/mark';
import { applyTheme } from '../shared/theme';
import { beginRecording } from './begin';
import { chooseSurface } from './choose';
import { Done } from './done';
import { Ready } from './ready';
import type { Now, Recording } from './recording';
import { Running } from './running';
import '../shared/tokens.css';
import '../shared/base.css';
import './recorder.css';

/** The tab the recording is asked from, as the opener says. */
const tabId = Number(new URLSearchParams(location.search).get('tab'));

/*
 *   ready ──(button, the browser's dialog)──→ running ──→ done
 */
function Recorder() {
  const [running, setRunning] = useState<{ recording: Recording; stream: MediaStream } | null>(null);
  const [now, setNow] = useState<Now | null>(null);
  const [isDone, setDone] = useState(false);
  const { act, isBusy, failed } = useAct();
  const isAtWork = useRef(false);
  isAtWork.current = running !== null && !isDone;

  useEffect(() => {
    // Closing the window costs nothing that is saved, but it ends the recording.
    const warn = (event: BeforeUnloadEvent) => {
      if (isAtWork.current) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    finishRecordings().catch((thrown) => console.warn('finishing what was cut', thrown));
    return () => removeEventListener('beforeunload', warn);
  }, []);

  const begin = (withAudio: boolean) =>
    act(async () => {
      // First of all, while the click still counts as a gesture.
      const choosing = chooseSurface({ withAudio });
      const stream = await choosing;
      if (await isPrivate()) {
        for (const track of stream.getTracks()) track.stop();
        throw new AppError('private-window');
      }
      const recording = await beginRecording(stream, { tabId, tell: setNow });
      setRunning({ recording, stream });
      void recording.closed.then(() => setDone(true));
    });

  const name = isDone ? 'done' : running ? (now?.name ?? 'recording') : 'ready';
  return (
    <>
      <header class="pop-head">
        <Mark />
        <span class="name grow">录屏</span>
      </header>
      <main data-state={name} data-seq={running?.recording.seq}>
        {isDone && running ? (
          <Done seq={running.recording.seq} lengthMs={now?.savedMs ?? 0} />
        ) : running && now ? (
          <Running {...running} now={now} />
        ) : (
          <Ready tabId={tabId} isBusy={isBusy} failed={failed} onBegin={begin} />
        )}
      </main>
    </>
  );
}

/** Whether it is asked from a private window: nothing of it may be stored. */
async function isPrivate(): Promise<boolean> {
  try {
    return (await browser.tabs.get(tabId)).incognito;
  } catch {
    // The tab is closed by now: what the user chose is something else.
    return false;
  }
}

void applyTheme();
render(
  <Boundary>
    <Recorder />
  </Boundary>,
  document.body,
);
