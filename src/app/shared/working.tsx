import type { Progress } from '../../capture/capture';
import { isPaced } from '../../capture/quota';
import { BlobImage } from './blob-image';
import { Icon, type IconName } from './icon';
import { ProgressBar } from './progress-bar';
import './working.css';

const stepNames: { [step in Exclude<Progress['step'], 'seal'>]: { words: string; icon: IconName } } = {
  redraw: { words: '重绘页面（不是截图）', icon: 'image' },
  'full-page': { words: '截取整页', icon: 'capture' },
  region: { words: '截取选中的部分', icon: 'capture' },
  chat: { words: '保存整段聊天', icon: 'chat' },
  html: { words: '保存网页副本', icon: 'file' },
  mhtml: { words: '保存浏览器的网页存档', icon: 'file' },
  'server-time': { words: '记下商家服务器时间', icon: 'clock' },
};

/** A capture under way; the picture is that of its first moment. */
export function Working({
  picture,
  progress,
  onCancel,
}: {
  picture: Blob | null;
  progress: Progress;
  onCancel(): void;
}) {
  const steps = progress.asked.map((name) => ({ name, ...stepNames[name] }));
  const at = Math.max(
    0,
    steps.findIndex((step) => step.name === progress.step),
  );
  const isBegun = progress.step !== 'seal';
  const share = progress.screens > 0 ? progress.screen / progress.screens : 0;
  const percent = Math.round(isBegun ? 20 + ((at + share) / Math.max(1, steps.length)) * 80 : 10);
  const seconds = ((Date.now() - progress.startedAt) / 1000).toFixed(1);
  return (
    <div class="pop working" style={{ '--done': `${percent}%` }}>
      <div class="flex top">
        <div class="mini" aria-hidden="true">
          <BlobImage blob={picture} alt="" />
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
            {progress.rows > 0 && (
              <>
                {progress.rows} 条
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
      <ProgressBar label="留证进度" done={percent} total={100} />
      <p class="ui muted">请让这个标签页保持在最前面。页面会自己滚动，完成后回到原处。</p>
      {progress.screens > 3 && isPaced() && (
        <p class="ui hint">点一下这里或按任意键，截取会快几倍，一次管用约 5 秒。</p>
      )}
      <button type="button" class="btn block" onClick={onCancel}>
        取消<span class="keys">Esc</span>
      </button>
      <p class="note minor">取消后，已截取的部分标为“未完成”，仍会保存。</p>
    </div>
  );
}
