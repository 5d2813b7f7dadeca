import { useEffect, useRef, useState } from 'preact/hooks';
import { showBytes, showLength, showSpan } from '../../core/words/show';
import { Failure } from '../shared/boundary';
import { Icon } from '../shared/icon';
import { Dot } from '../shared/mark';
import { ProgressBar } from '../shared/progress-bar';
import { keepFrame } from './keep-frame';
import type { Now, Recording } from './recording';

type RunningProps = { recording: Recording; stream: MediaStream; now: Now };

/** A recording under way: what is recorded, how much of it is safe, and the way to stop. */
export function Running({ recording, stream, now }: RunningProps) {
  if (now.name === 'sealing') return <Sealing now={now} />;
  if (now.name === 'stuck') {
    return (
      <div class="pop running">
        <Failure thrown={now.failure} />
        <p class="ui">
          已保存到 {showLength(now.savedMs)} 的部分都在磁盘上。关掉窗口也不会丢，下次打开浏览器会再封存。
        </p>
        <button type="button" id="again" class="btn primary lg block" onClick={() => void recording.again()}>
          再试一次
        </button>
      </div>
    );
  }
  const isPaused = now.name === 'paused';
  return (
    <div class="pop running">
      <Preview recording={recording} stream={stream} />
      <h1>
        {isPaused ? '已暂停 ' : '正在录屏 '}
        <Elapsed recording={recording} />
        ，已保存到 {showLength(now.savedMs)}
      </h1>
      <p class="note">
        {showBytes(now.bytes)}
        {now.leftMs !== null && (
          <>
            <Dot />
            磁盘还能录 {showSpan(now.leftMs)}
          </>
        )}
      </p>
      <div class="acts">
        <button
          type="button"
          id="pause"
          class="btn lg"
          onClick={() => (isPaused ? recording.resume() : recording.pause())}
        >
          {isPaused ? '继续' : '暂停'}
        </button>
        <button
          type="button"
          id="stop"
          class="btn primary lg grow"
          onClick={() => void recording.end('user')}
        >
          <Icon name="lock" />
          停止并封存
        </button>
      </div>
      <p class="note">请留着这个窗口。关掉它，录屏就停在已保存的地方。</p>
    </div>
  );
}

function Elapsed({ recording }: { recording: Recording }) {
  const [ms, setMs] = useState(recording.ms);
  useEffect(() => {
    const timer = setInterval(() => setMs(recording.ms), 250);
    return () => clearInterval(timer);
  }, [recording]);
  return <span class="num">{showLength(ms)}</span>;
}

const frameEveryMs = 2000;

/** What is being recorded, small; its first frame with something in it becomes the picture for the lists. */
function Preview({ recording, stream }: { recording: Recording; stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const shown = video.current!;
    shown.srcObject = stream;
    // A refusal to play costs the preview, nothing else.
    shown.play().catch((thrown) => console.warn('preview', thrown));
    const timer = setInterval(async () => {
      try {
        if (await keepFrame(recording.seq, shown)) clearInterval(timer);
      } catch (thrown) {
        console.warn('keeping a frame', thrown);
      }
    }, frameEveryMs);
    return () => clearInterval(timer);
  }, [stream]);
  return <video ref={video} class="preview" muted playsInline aria-label="正在录的画面" />;
}

function Sealing({ now }: { now: Now }) {
  const isCopy = now.sealing.part === 'seekable';
  return (
    <div class="pop running">
      <h1>正在封存</h1>
      <p class="ui muted" role="status">
        {isCopy ? '录屏已经封存。再做一份可以拖动进度的副本，画面不变。' : '正在核对每一段的指纹。'}
      </p>
      <ProgressBar label="封存进度" done={now.sealing.share} total={1} />
    </div>
  );
}
