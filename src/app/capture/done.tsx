import { useEffect, useRef, useState } from 'preact/hooks';
import { subjectWords } from '../../core/words/names';
import { shortHash, showTime } from '../../core/words/show';
import { evidenceItem } from '../../storage/evidence-store';
import { BlobImage } from '../shared/blob-image';
import { kindLabel } from '../shared/field-words';
import { gapLines } from '../shared/gap-lines';
import { Dot, Sealed } from '../shared/mark';
import { openHome } from '../shared/open-home';
import { useLive } from '../shared/use-live';

/** s until the window closes by itself when nothing is missing and nobody is looking at it. */
const closesAfter = 6;

/** What came of a capture in the small window. Without gaps it goes away by itself. */
export function Done({ seq }: { seq: number }) {
  const item = useLive(() => evidenceItem(seq), [seq]);
  const button = useRef<HTMLButtonElement>(null);
  const [left, setLeft] = useState(closesAfter);
  const [stays, setStays] = useState(false);
  const isWhole = item?.outcome === 'complete';
  useEffect(() => button.current?.focus({ preventScroll: true }), [item !== undefined]);
  useEffect(() => {
    const stay = () => setStays(true);
    const signs = ['pointermove', 'keydown'];
    for (const sign of signs) document.addEventListener(sign, stay);
    return () => signs.forEach((sign) => void document.removeEventListener(sign, stay));
  }, []);
  useEffect(() => {
    if (!isWhole || stays) return;
    if (left === 0) return window.close();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [isWhole, stays, left]);
  if (!item) return null;
  const gaps = gapLines(item.gaps);
  return (
    <div class="pop after" data-seq={seq}>
      <div class="flex top">
        <div class="thumb">
          <BlobImage blob={item.thumbnail} alt={`${kindLabel(item)}缩略图`} />
        </div>
        <div class="grow">
          <p class="flex between">
            <Sealed>已封存</Sealed>
            <span class="hash" title={item.head}>
              {shortHash(item.head)}
            </span>
          </p>
          <p class="ui">
            {kindLabel(item)}
            <Dot />
            {subjectWords[item.subject ?? 'page']}
          </p>
          <p class="note">{showTime(item.at)}</p>
        </div>
      </div>
      {gaps.length > 0 && (
        <>
          <p class="ui listed">
            {item.outcome === 'cancelled' ? '已取消。截到的部分已保存' : '缺口已记入这条证据：'}
          </p>
          <ul class="note">
            {gaps.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div class="acts">
        <button type="button" class="btn" onClick={() => void openHome(`/evidence/${seq}`)}>
          查看
        </button>
        <button ref={button} type="button" id="close" class="btn primary" onClick={() => window.close()}>
          关闭
          {isWhole && !stays && <span class="keys">{left}</span>}
        </button>
      </div>
    </div>
  );
}
