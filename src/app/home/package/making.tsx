import { shortHash, showBytes } from '../../../core/words/show';
import { Icon } from '../../shared/icon';
import { ProgressBar } from '../../shared/progress-bar';

/** A package that was made: its size in bytes, its hash, and whether the ledger holds that it was. */
export type Made = { name: string; bytes: number; sha256: string; isRecorded: boolean };

export function Progress({ done, total }: { done: number; total: number }) {
  return (
    <div class="making">
      <ProgressBar label="正在生成材料包" done={done} total={total} />
      <p class="note">
        正在逐个核对并打包，{showBytes(done)} / {showBytes(total)}
      </p>
    </div>
  );
}

export function Done({ made }: { made: Made }) {
  return (
    <div class="done" role="status">
      <p class="flex">
        <Icon name="okc" class="ok" />
        <b>已生成，{showBytes(made.bytes)}</b>
      </p>
      <dl class="kv">
        <dt>文件</dt>
        <dd>{made.name}</dd>
        <dt>在哪里</dt>
        <dd>浏览器的下载文件夹</dd>
        <dt>指纹</dt>
        <dd class="hash" title={made.sha256}>
          {shortHash(made.sha256)}
        </dd>
        <dt>账本</dt>
        <dd>
          {made.isRecorded ? (
            '已记入账本'
          ) : (
            <span class="state warn">
              <Icon name="alert" />
              没有记入账本：磁盘可能已满
            </span>
          )}
        </dd>
      </dl>
      <p class="note">解压后，投诉材料在 data/投诉材料；核验.html 在最外层，断网也能查出有没有改动过。</p>
    </div>
  );
}
