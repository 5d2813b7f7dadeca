import { useState } from 'preact/hooks';
import { bagName, fileName } from '../../../core/words/files';
import { shortHash, showBytes } from '../../../core/words/show';
import type { SealedEvidence, SealedFile } from '../../sealed/sealed-evidence';
import { useAct } from '../../shared/act';
import { download } from '../../shared/download';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';

/** The SHA-256 of every file and of the head that sealed them. */
export function FileHashes({ sealed }: { sealed: SealedEvidence }) {
  const { item, files } = sealed;
  const [isCopied, setCopied] = useState(false);
  const { act, failed } = useAct();
  // A page copy may have hundreds of pictures: they are shown when asked for.
  const [isWhole, setWhole] = useState(false);
  const isPicture = (file: SealedFile) => file.role.startsWith('resource-');
  const listed = isWhole ? files : files.filter((file) => !isPicture(file));
  const hidden = files.length - listed.length;
  const copy = () =>
    act(async () => {
      const lines = files.map((file) => `${file.sha256}  ${file.role}`);
      await navigator.clipboard.writeText([`${item.head}  head ${item.seq}`, ...lines, ''].join('\n'));
      setCopied(true);
      setTimeout(() => setCopied(false), 2000);
    });
  useKeys({ c: copy });
  return (
    <section aria-labelledby="hashes">
      <div class="grouphead">
        <h2 id="hashes">文件指纹</h2>
        <button type="button" class="btn quiet sm" aria-keyshortcuts="C" onClick={copy}>
          <Icon name={isCopied ? 'check' : 'copy'} small />
          {isCopied ? '已复制' : '复制全部'}
        </button>
      </div>
      {failed}
      <dl class="kv md hs">
        <dt>账本头 {item.seq}</dt>
        <dd class="hash" title={item.head}>
          {shortHash(item.head)}
        </dd>
        {listed.flatMap((file) => [
          <dt key={`${file.seq} ${file.role}`} class="clip" title={`${file.role}，${showBytes(file.bytes)}`}>
            {file.content ? (
              <button
                type="button"
                class="filelink"
                title={`下载 ${file.role}，${showBytes(file.bytes)}`}
                onClick={() =>
                  download(file.role === 'original' ? item.title : bagName(file.role), file.content!)
                }
              >
                {fileName(file.role, file.mediaType)}
              </button>
            ) : (
              fileName(file.role, file.mediaType)
            )}
          </dt>,
          <dd key={`${file.seq} ${file.role} hash`} class="hash" title={file.sha256}>
            {shortHash(file.sha256)}
            {!file.content && <span class="note"> 内容已删除</span>}
          </dd>,
        ])}
      </dl>
      {hidden > 0 && (
        <button type="button" class="btn quiet sm" onClick={() => setWhole(true)}>
          网页副本的 {hidden} 个图片和字体
        </button>
      )}
    </section>
  );
}
