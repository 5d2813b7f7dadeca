import { useState } from 'preact/hooks';
import type { AttachmentLimit } from '../../core/complaint/attachments/limits';
import { coveredWords } from '../../core/complaint/attachments/private-boxes';
import type { LeftOut } from '../../core/complaint/attachments/words';
import { shortHash, showBytes } from '../../core/words/show';
import { useAct } from '../shared/act';
import { useBlobUrl } from '../shared/blob-image';
import { download } from '../shared/download';
import { Icon } from '../shared/icon';
import { EvidenceCite } from './evidence-cite';
import type { Attachment } from './make-attachments';
import { packAttachments } from './pack';

/** The pictures as they go out, each with what it was made from; and what found no room. */
export function MadeList({
  made,
  left,
  channel,
  limit,
}: {
  made: readonly Attachment[];
  left: readonly LeftOut[];
  channel: string;
  limit: AttachmentLimit;
}) {
  const { act, isBusy, failed } = useAct();
  const saveAll = () =>
    act(async () => {
      const { name, zip } = await packAttachments(channel, { made, left });
      download(name, zip);
    });
  return (
    <>
      {made.length > 0 && (
        <>
          <div class="flex between wrap donehead">
            <p class="state ok" role="status" id="attach-done">
              <Icon name="okc" />
              已准备 {made.length} 张，原图没有改动
            </p>
            <button
              type="button"
              id="attach-save-all"
              class="btn sm"
              disabled={isBusy}
              onClick={() => void saveAll()}
            >
              <Icon name="download" small />
              另存全部（一个 ZIP，附说明）
            </button>
          </div>
          {failed}
          <PrivacyLine made={made} />
          <ul class="made">
            {made.map((one) => (
              <MadeItem key={one.name} one={one} />
            ))}
          </ul>
          <p class="note">
            上传框里选“另存”的文件；客服聊天里可以粘贴“复制图片”。都是派生副本，原件在材料包；每张的来源也写在
            ZIP 里的“说明.txt”。
          </p>
        </>
      )}
      {left.length > 0 && (
        <div class="leftout" id="attach-left">
          <p class="ui b">没有放进去的</p>
          <ul class="plain note">
            {left.map(({ seq, number, title, why, isFull }) => (
              <li key={`${seq} ${why}`}>
                <EvidenceCite seq={seq} number={number} /> {title.replace(/_/g, '，')}：{why}
                {isFull && limit.countFrom === 'default' && '。上传页允许更多时，先改上限'}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Pixels are not read: what is private in them and was not found in the words of the page is for the user to see. */
function PrivacyLine({ made }: { made: readonly Attachment[] }) {
  const isKnown = made.every((one) => one.isWatched);
  const hasCover = made.some((one) => one.covered.length > 0);
  return (
    <p class="banner warn">
      <Icon name="alert" />
      <span class="note">
        {hasCover || isKnown
          ? '只遮住了页面文字里认出来的隐私，位置可能有偏差；图片里其他的隐私没有自动遮盖，请逐张点开看一遍。'
          : '图片里的隐私没有自动遮盖，请自己看一遍。'}
      </span>
    </p>
  );
}

function MadeItem({ one }: { one: Attachment }) {
  const url = useBlobUrl(one.content);
  const { act, failed } = useAct();
  const covered = coveredWords(one.covered);
  return (
    <li data-attachment={one.name} data-bytes={one.bytes}>
      <a class="shotlink" href={url} target="_blank" rel="noreferrer" aria-label={`打开 ${one.name}`}>
        {url && <img src={url} alt={`${one.title}，${one.name}`} />}
      </a>
      <div class="grow">
        <p class="ui b name" title={one.name}>
          {one.name}
        </p>
        <p class="note num">
          {showBytes(one.bytes)}，{one.width} × {one.height} 像素
        </p>
        <p class="note">
          由 <EvidenceCite seq={one.seq} number={one.number} /> 的原图做成：
          {one.from.map((hash) => (
            <span key={hash} class="hash" title={hash}>
              {shortHash(hash)}
            </span>
          ))}
        </p>
        <p class={`state ${covered ? 'ok' : one.isWatched ? 'muted' : 'warn'}`}>
          {covered ? `已遮住：${covered}` : one.isWatched ? '没有认出要遮的内容' : '没有自动遮盖'}
        </p>
        <div class="flex">
          <button type="button" class="btn plain sm" onClick={() => download(one.name, one.content)}>
            <Icon name="download" small />
            另存
          </button>
          <CopyPicture content={one.content} name={one.name} onCopy={(deed) => void act(deed)} />
        </div>
        {failed}
      </div>
    </li>
  );
}

/** To be pasted into a talk. The clipboard takes PNG only, of the very same px. */
function CopyPicture({
  content,
  name,
  onCopy,
}: {
  content: Blob;
  name: string;
  onCopy(deed: () => Promise<void>): void;
}) {
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': asPng(content) })]);
    setDone(true);
    setTimeout(() => setDone(false), 2400);
  };
  return (
    <button type="button" class="btn plain sm" aria-label={`复制图片 ${name}`} onClick={() => onCopy(copy)}>
      <Icon name={isDone ? 'check' : 'copy'} small />
      {isDone ? '已复制' : '复制图片'}
    </button>
  );
}

async function asPng(content: Blob): Promise<Blob> {
  if (content.type === 'image/png') return content;
  const bitmap = await createImageBitmap(content);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
