import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showBytes, showSpan } from '../../core/words/show';
import { readFreeBytes } from '../../storage/free-space';
import { Icon } from '../shared/icon';
import { bitsPerSecond } from './choose';
import { leastMs, timeLeft } from './space';
import { placeOfTab } from './watch-address';

type ReadyProps = {
  tabId: number;
  isBusy: boolean;
  failed: ComponentChild;
  onBegin(withAudio: boolean): void;
};

/** Before the recording: what it is for, how long the disk allows, and the one button. */
export function Ready({ tabId, isBusy, failed, onBegin }: ReadyProps) {
  const [title, setTitle] = useState('');
  const [freeBytes, setFreeBytes] = useState<number | null>(null);
  const [withAudio, setWithAudio] = useState(false);
  useEffect(() => {
    void placeOfTab(tabId).then((place) => setTitle(place.title ?? ''));
    void readFreeBytes().then(setFreeBytes);
  }, [tabId]);
  // The most it can need: a page that moves all the time.
  const leftMs =
    freeBytes === null ? null : timeLeft({ freeBytes, recordedBytes: 0, bytesPerSecond: bitsPerSecond / 8 });
  const isTooFull = leftMs !== null && leftMs < leastMs;
  return (
    <div class="pop ready">
      <p>
        录下一步步的操作，例如从订单详情走到兑换失败。边录边存，每秒一段；窗口关掉或电脑断电，已存的部分都还在。
      </p>
      <dl class="kv">
        {title && (
          <>
            <dt>当前页面</dt>
            <dd class="clip" title={title}>
              {title}
            </dd>
          </>
        )}
        <dt>磁盘</dt>
        <dd id="space">
          {freeBytes === null || leftMs === null
            ? '浏览器没有告诉还剩多少'
            : `还剩 ${showBytes(freeBytes)}，至少能录 ${showSpan(leftMs)}`}
        </dd>
        <dt>
          <label for="audio">同时录声音</label>
        </dt>
        <dd>
          <input
            id="audio"
            class="switch"
            type="checkbox"
            checked={withAudio}
            onChange={({ currentTarget }) => setWithAudio(currentTarget.checked)}
          />
        </dd>
      </dl>
      {failed}
      {isTooFull && (
        <div class="banner warn" role="alert" data-code="disk-full">
          <Icon name="alert" />
          <p>磁盘还剩 {showBytes(freeBytes ?? 0)}，不够录 1 分钟。请先清理磁盘。</p>
        </div>
      )}
      <button
        type="button"
        id="begin"
        class="btn primary lg block"
        disabled={isBusy || isTooFull}
        title={isTooFull ? '磁盘空间不够' : undefined}
        onClick={() => onBegin(withAudio)}
      >
        <Icon name="rec" />
        {isBusy ? '请在浏览器的对话框里选择…' : '选择要录的页面并开始'}
      </button>
      <p class="note">由你在浏览器的对话框里选：标签页、窗口或整个屏幕。录屏只存在这台电脑上。</p>
    </div>
  );
}
