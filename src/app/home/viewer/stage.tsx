import { useEffect, useRef, useState } from 'preact/hooks';
import { showBytes } from '../../../core/words/show';
import { BoxedPicture, useMeasured, useWidth, widestFit } from '../../sealed/boxed-picture';
import type { Box } from '../../sealed/boxes';
import type { SealedEvidence, SealedFile } from '../../sealed/sealed-evidence';
import { download } from '../../shared/download';
import { Empty } from '../../shared/empty';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';

type StageProps = {
  sealed: SealedEvidence;
  pictures: readonly SealedFile[];
  boxes: readonly Box[];
  hasBoxes: boolean;
  isBoxed: boolean;
  onBoxed(isBoxed: boolean): void;
  hueOf(key: string): string;
  pointed: string;
  /** The place that was asked for; null: the picture as a whole. */
  cited: Box | null;
  alt: string;
};

/** The picture of record. Nothing lies on it but thin outlines, and those can be put away. */
export function Stage(props: StageProps) {
  const { sealed, pictures } = props;
  const original = sealed.files.find((file) => file.role === 'original');
  if (pictures.length > 0) return <Shot {...props} />;
  if (original?.content) return <OtherFile file={original} name={sealed.item.title} />;
  return <Empty drawing="capture" title="没有截图" words="留证时没有拍到画面，原因记在右边的缺口里。" />;
}

const zoomStep = 1.25;

/** A cited place fills at most this much of the room it is shown in. */
const widestCited = 0.9;

function Shot(props: StageProps) {
  const { sealed, pictures, boxes, hasBoxes, isBoxed, onBoxed, hueOf, pointed, cited, alt } = props;
  const stage = useRef<HTMLDivElement>(null);
  const room = useWidth(stage);
  const measured = useMeasured(sealed);
  const [zoom, setZoom] = useState<number | null>(null);
  const { cssWidth } = measured;
  const fitting = cssWidth ? Math.min(1, Math.min(room, widestFit) / cssWidth) : 1;
  // What was asked for is shown large enough to be read, and whole, until the whole width is wanted.
  const [isClose, setClose] = useState(cited !== null);
  const readable = isClose && cited ? Math.min(1, (room * widestCited) / cited.width) : 0;
  const scale = zoom ?? Math.max(fitting, readable);
  const fit = () => {
    setZoom(null);
    setClose(false);
  };
  const isDrawn = measured.areMeasured && cssWidth > 0;
  useKeys({
    '+': () => setZoom(Math.min(4, scale * zoomStep)),
    '-': () => setZoom(Math.max(0.1, scale / zoomStep)),
    '0': fit,
    // 1 to 9 are the fields' numbers.
    '=': () => setZoom(1),
  });
  useEffect(() => {
    if (!pointed || !isDrawn) return;
    const box = stage.current?.querySelector('[data-pointed]');
    // Where it is begun with it is there at once.
    const behavior = pointed === cited?.key ? 'instant' : 'smooth';
    box?.scrollIntoView({ block: 'center', inline: 'center', behavior });
  }, [pointed, isDrawn, scale]);
  return (
    <div class="shotroom" ref={stage}>
      {pictures[0]!.role === 'redraw.png' && (
        <p class="redrawn" role="note">
          <Icon name="alert" small />
          重绘图，非截图：浏览器没有给截图，这是按页面内容重新画的，可能与当时看到的不同。
        </p>
      )}
      <BoxedPicture {...{ sealed, measured, scale, boxes, hueOf, pointed, alt }} />
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
        <button type="button" class="btn plain sm" title="0" onClick={fit}>
          适合宽度
        </button>
        <button type="button" class="btn plain sm" title="=" onClick={() => setZoom(1)}>
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
