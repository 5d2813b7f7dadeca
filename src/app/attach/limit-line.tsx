import { useState } from 'preact/hooks';
import {
  type AttachmentLimit,
  fewestBytes,
  type LimitFrom,
  limitKeys,
  mostPictures,
} from '../../core/complaint/attachments/limits';
import type { TextChannel } from '../../core/complaint/sentence';
import { showBytes } from '../../core/words/show';
import { keepFieldLimit } from '../../storage/side-store';
import { useAct } from '../shared/act';

const mega = 1024 * 1024;

/** What the form takes, and how far that is known; the user puts in what he sees there. */
export function LimitLine({ channel, limit }: { channel: TextChannel; limit: AttachmentLimit }) {
  const [isOpen, setOpen] = useState(false);
  const type = limit.type === 'image/png' ? 'PNG' : 'JPG';
  return (
    <>
      <p class="ui" id="attach-limit">
        {type} 图片，最多 <b class="num">{limit.count}</b> 张，每张不超过{' '}
        <b class="num">{showBytes(limit.bytes)}</b>{' '}
        {!isOpen && (
          <button type="button" id="attach-limit-edit" class="btn plain sm" onClick={() => setOpen(true)}>
            改上限
          </button>
        )}
      </p>
      <p class="note">{fromWords(limit)}</p>
      {isOpen && <LimitForm channel={channel} limit={limit} onDone={() => setOpen(false)} />}
    </>
  );
}

const fromWord: Record<LimitFrom, string> = {
  user: '是你在官网看到的',
  channel: '是官方公布的',
  default: '官方未公布，这里按谨慎的数来，不是官方规定',
};

function fromWords({ countFrom, bytesFrom }: AttachmentLimit): string {
  const words =
    countFrom === bytesFrom
      ? `张数和大小${fromWord[countFrom]}`
      : `张数${fromWord[countFrom]}；大小${fromWord[bytesFrom]}`;
  return `${words}。${countFrom === 'default' || bytesFrom === 'default' ? '上传页写的不一样，就改成它写的。' : ''}`;
}

function LimitForm({
  channel,
  limit,
  onDone,
}: {
  channel: TextChannel;
  limit: AttachmentLimit;
  onDone(): void;
}) {
  const { act, failed } = useAct();
  const keys = limitKeys(channel);
  const keep = (event: Event) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement);
    const count = Math.round(Number(typed.get('count')));
    const bytes = Math.round(Number(typed.get('mega')) * mega);
    void act(async () => {
      // What was not changed stays as it is known.
      if (count !== limit.count) await keepFieldLimit(keys.count, count > 0 ? count : null);
      if (showMega(bytes) !== showMega(limit.bytes))
        await keepFieldLimit(keys.bytes, bytes > 0 ? bytes : null);
      onDone();
    });
  };
  return (
    <form class="flex wrap limit" onSubmit={keep}>
      <label class="note" for="attach-count">
        最多几张
      </label>
      <input
        id="attach-count"
        name="count"
        class="input num"
        type="number"
        min={1}
        max={mostPictures}
        step={1}
        defaultValue={String(limit.count)}
      />
      <label class="note" for="attach-mega">
        每张最大（MB）
      </label>
      <input
        id="attach-mega"
        name="mega"
        class="input num"
        type="number"
        min={Math.ceil((fewestBytes / mega) * 100) / 100}
        max={100}
        step={0.01}
        defaultValue={showMega(limit.bytes)}
      />
      <button type="submit" class="btn sm">
        保存
      </button>
      {failed}
    </form>
  );
}

const showMega = (bytes: number) => String(Math.round((bytes / mega) * 100) / 100);
