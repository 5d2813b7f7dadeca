import type { Progress } from '../../capture/capture';
import type { Look } from '../../capture/look';
import { BlobImage } from '../shared/blob-image';
import { Icon, type IconName } from '../shared/icon';

const steps: { name: Progress['step']; words: string; icon: IconName }[] = [
  { name: 'full-page', words: '截取整页', icon: 'capture' },
  { name: 'html', words: '保存网页副本', icon: 'file' },
  { name: 'server-time', words: '记下商家服务器时间', icon: 'clock' },
];

/** A capture under way. */
export function Working({ look, progress, onCancel }: { look: Look; progress: Progress; onCancel(): void }) {
  const at = Math.max(
    0,
    steps.findIndex((step) => step.name === progress.step),
  );
  const isBegun = progress.step !== 'seal';
  const share = progress.screens > 0 ? progress.screen / progress.screens : 0;
  const percent = Math.round(isBegun ? 20 + (at / steps.length) * 80 + (share * 80) / steps.length : 10);
  const seconds = ((Date.now() - progress.startedAt) / 1000).toFixed(1);
  return (
    <div class="pop working" style={{ '--done': `${percent}%` }}>
      <div class="flex top">
        <div class="mini" aria-hidden="true">
          {'picture' in look.first && <BlobImage blob={look.first.picture} alt="" />}
          <i />
        </div>
        <div class="grow">
          <h1>正在留证</h1>
          <p class="note" aria-live="polite">
            {progress.screens > 0 && (
              <>
                第 {progress.screen} 屏，共 {progress.screens} 屏
                <i class="sep" />
              </>
            )}
            {seconds} 秒
          </p>
          <ol class="st">
            <li class={isBegun ? 'done' : 'now'}>
              <Icon name={isBegun ? 'check' : 'lock'} small />
              {isBegun ? '这一刻的画面与文字已封存' : '封存这一刻的画面与文字'}
            </li>
            {steps.map((step, i) => (
              <li key={step.name} class={!isBegun || i > at ? '' : i < at ? 'done' : 'now'}>
                <Icon name={isBegun && i < at ? 'check' : step.icon} small />
                {step.words}
              </li>
            ))}
          </ol>
        </div>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label="留证进度"
      >
        <i />
      </div>
      <p class="ui muted">请让这个标签页保持在最前面。页面会自己滚动，完成后回到原处。</p>
      <button type="button" class="btn block" onClick={onCancel}>
        取消<span class="keys">Esc</span>
      </button>
      <p class="note minor">取消后，已截取的部分标为“未完成”，仍会保存。</p>
    </div>
  );
}
