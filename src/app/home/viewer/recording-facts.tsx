import { showBytes, showLength } from '../../../core/words/show';
import type { SealedEvidence } from '../../sealed/sealed-evidence';

const surfaceWords: { [displaySurface: string]: string } = {
  browser: '一个标签页',
  window: '一个窗口',
  monitor: '整个屏幕',
};

const endWords: { [reason: string]: string } = {
  user: '按了停止',
  'surface-gone': '共享被停止，或那一页关掉了',
  'disk-nearly-full': '磁盘快满',
  failed: '出错',
};

/** What was recorded, for how long, and how it ended. */
export function RecordingFacts({ sealed: { recording, files } }: { sealed: SealedEvidence }) {
  const { plan, log } = recording ?? {};
  const surface = log?.end?.surface ?? plan?.surface;
  const chunks = files.filter((file) => file.role === 'chunks.json').length;
  const video = files.find((file) => file.role === 'recording.webm');
  return (
    <>
      {surface?.displaySurface && (
        <>
          <dt>画面</dt>
          <dd>
            {surfaceWords[surface.displaySurface] ?? surface.displaySurface}
            {surface.width && surface.height ? `，${surface.width} × ${surface.height}` : ''}
            {plan && (plan.hasAudio ? '，有声音' : '，没有声音')}
          </dd>
        </>
      )}
      {log?.end && (
        <>
          <dt>时长</dt>
          <dd>
            {showLength(log.end.ms)}
            {log.pauses.length > 0 && `，暂停过 ${log.pauses.length} 次`}
          </dd>
          <dt>结束</dt>
          <dd>{endWords[log.end.reason] ?? log.end.reason}</dd>
        </>
      )}
      {video && (
        <>
          <dt>大小</dt>
          <dd>
            {showBytes(video.bytes)}，分段指纹封存 {chunks} 次
          </dd>
        </>
      )}
    </>
  );
}
