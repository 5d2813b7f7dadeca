import { useEffect, useRef, useState } from 'preact/hooks';
import { showBytes } from '../../../core/words/show';
import { useBlobUrl } from '../../shared/blob-image';
import { download } from '../../shared/download';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';
import { Empty } from '../empty';
import type { Box } from './boxes';
import type { SealedEvidence, SealedFile } from './sealed-evidence';

type StageProps = {
  sealed: SealedEvidence;
  pictures: readonly SealedFile[];
  boxes: readonly Box[];
  hasBoxes: boolean;
  isBoxed: boolean;
  onBoxed(isBoxed: boolean): void;
  hueOf(key: string): string;
  pointed: string;
  alt: string;
};

type Size = { width: number; height: number };

/** The picture of record. Nothing lies on it but thin outlines, and those can be put away. */
export function Stage(props: StageProps) {
  const { sealed, pictures } = props;
  const original = sealed.files.find((file) => file.role === 'original');
  if (pictures.length > 0) return <Shot {...props} />;
  if (original?.content) return <OtherFile file={original} name={sealed.item.title} />;
  return <Empty drawing="capture" title="没有截图" words="留证时没有拍到画面，原因记在右边的缺口里。" />;
}

/** px between the picture and the edge of the stage, where the numbers of boxes may stand. */
const widestFit = 702;
const zoomStep = 1.25;

function Shot({ sealed, pictures, boxes, hasBoxes, isBoxed, onBoxed, hueOf, pointed, alt }: StageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const room = useWidth(stage);
  const [sizes, setSizes] = useState<Record<string, Size>>({});
  const [zoom, setZoom] = useState<number | null>(null);
  const first = sizes[pictures[0]!.sha256];
  // The picture says best how many of its px a CSS px has: zoom and emulation can make the page believe otherwise.
  const viewportWidth = sealed.reading?.viewport.width;
  const dpr = first && viewportWidth ? first.width / viewportWidth : 1;
  // 100 % is the size the page had on the screen.
  const cssWidth = first ? first.width / dpr : 0;
  const fitting = cssWidth ? Math.min(1, Math.min(room, widestFit) / cssWidth) : 1;
  const scale = zoom ?? fitting;
  const heightPx = pictures.reduce((sum, file) => sum + (sizes[file.sha256]?.height ?? 0), 0) / dpr;
  const areMeasured = pictures.every((file) => sizes[file.sha256]);
  useKeys({
    '+': () => setZoom(Math.min(4, scale * zoomStep)),
    '=': () => setZoom(Math.min(4, scale * zoomStep)),
    '-': () => setZoom(Math.max(0.1, scale / zoomStep)),
    '0': () => setZoom(null),
    '1': () => setZoom(1),
  });
  useEffect(() => {
    if (!pointed) return;
    stage.current?.querySelector('[data-pointed]')?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [pointed]);
  const { left: fromLeft, top: fromTop } = sealed.origin;
  return (
    <div class="shotroom" ref={stage}>
      <div class="shot" style={{ '--shot-width': cssWidth ? `${cssWidth * scale}px` : 'auto' }}>
        {pictures.map((file, i) => (
          <Picture
            key={file.sha256}
            file={file}
            alt={pictures.length > 1 ? `${alt}，第 ${i + 1} 张，共 ${pictures.length} 张` : alt}
            onSize={(size) => setSizes((known) => ({ ...known, [file.sha256]: size }))}
          />
        ))}
        {areMeasured &&
          boxes
            .filter((box) => isInside(box, sealed, { width: cssWidth, height: heightPx }))
            .map((box) => (
              <i
                key={box.number}
                class={`bx hue-${hueOf(box.key)}${(box.left - fromLeft) * scale < 26 ? ' bx-right' : ''}`}
                data-pointed={pointed === box.key ? '' : undefined}
                aria-hidden="true"
                style={{
                  '--x': `${((box.left - fromLeft) / cssWidth) * 100}%`,
                  '--y': `${((box.top - fromTop) / heightPx) * 100}%`,
                  '--w': `${(box.width / cssWidth) * 100}%`,
                  '--h': `${(box.height / heightPx) * 100}%`,
                }}
              >
                <b>{box.number}</b>
              </i>
            ))}
      </div>
      <div class="vz" role="toolbar" aria-label="缩放">
        <button
          type="button"
          class="btn plain sm"
          aria-label="缩小"
          title="缩小（-）"
          onClick={() => setZoom(Math.max(0.1, scale / zoomStep))}
        >
          −
        </button>
        <span class="note num">{Math.round(scale * 100)}%</span>
        <button
          type="button"
          class="btn plain sm"
          aria-label="放大"
          title="放大（+）"
          onClick={() => setZoom(Math.min(4, scale * zoomStep))}
        >
          +
        </button>
        <button type="button" class="btn plain sm" title="0" onClick={() => setZoom(null)}>
          适合宽度
        </button>
        <button type="button" class="btn plain sm" title="1" onClick={() => setZoom(1)}>
          原始大小
        </button>
        {hasBoxes && (
          <button
            type="button"
            class="btn plain sm"
            title="B"
            aria-pressed={isBoxed}
            onClick={() => onBoxed(!isBoxed)}
          >
            {isBoxed ? '收起标框' : '显示标框'}
          </button>
        )}
      </div>
    </div>
  );
}

function isInside(box: Box, { origin }: SealedEvidence, page: Size): boolean {
  const left = box.left - origin.left;
  const top = box.top - origin.top;
  return left >= 0 && top >= 0 && left < page.width && top + box.height <= page.height + 1;
}

function Picture({ file, alt, onSize }: { file: SealedFile; alt: string; onSize(size: Size): void }) {
  const url = useBlobUrl(file.content);
  if (!url) return null;
  return (
    <img
      src={url}
      alt={alt}
      onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
        onSize({ width: naturalWidth, height: naturalHeight })
      }
    />
  );
}

function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(widestFit);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    if (of.current) watch.observe(of.current);
    return () => watch.disconnect();
  }, []);
  return width;
}

function OtherFile({ file, name }: { file: SealedFile; name: string }) {
  return (
    <section class="empty otherfile">
      <Icon name="file" />
      <h2>{name}</h2>
      <p>
        {file.mediaType}，{showBytes(file.bytes)}。原样封存，这里不打开。
      </p>
      <button type="button" class="btn" onClick={() => download(name, file.content!)}>
        <Icon name="download" small />
        下载原文件
      </button>
    </section>
  );
}
