import { useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { eraseContent } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { Dialog } from '../../shared/dialog';
import { nameOf } from '../../shared/evidence-parts';

/** The way to destroy content for good, with what that means said before. */
export function EraseContent({ item }: { item: EvidenceItem }) {
  const [isAsking, setAsking] = useState(false);
  const { act, isBusy, failed } = useAct();
  const erase = () =>
    act(async () => {
      await eraseContent(item.seq);
      setAsking(false);
    });
  return (
    <section class="erasing">
      <button type="button" id="erase" class="btn plain danger sm" onClick={() => setAsking(true)}>
        彻底删除内容…
      </button>
      {isAsking && (
        <Dialog
          title="彻底删除内容"
          class="asking"
          onClose={() => setAsking(false)}
          footer={
            <>
              <span class="grow" />
              <button type="button" class="btn" data-first onClick={() => setAsking(false)}>
                不删
              </button>
              <button type="button" id="erase-now" class="btn danger" disabled={isBusy} onClick={erase}>
                {isBusy ? '正在删除…' : '彻底删除'}
              </button>
            </>
          }
        >
          <p>
            “{nameOf(item)}”的{item.kind === 'recording' ? '录屏和网址记录' : '截图、网页副本和文字'}
            会从这台电脑上抹掉，<b>不能撤销，也找不回来</b>。
          </p>
          <p class="muted">
            它的记录、签名和账本头会留下，账本里会多一条“已删除”。以后导出的材料包里，这一条只有指纹，没有内容。
          </p>
          {failed}
        </Dialog>
      )}
    </section>
  );
}
