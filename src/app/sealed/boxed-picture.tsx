import { useEffect, useState } from 'preact/hooks';
import { useBlobUrl } from '../shared/blob-image';
import type { Box } from './boxes';
import type { SealedEvidence, SealedFile } from './sealed-evidence';

type Size = { width: number; height: number };

/** What is known of the pictures of a capture once they are drawn: their size at 100 %, CSS px of the page. */
export type Measured = {
  cssWidth: number;
  cssHeight: number;
  areMeasured: boolean;
  onSize(file: SealedFile, size: Size): void;
};

/** Measures the pictures of a capture as they come. */
export function useMeasured({ pictures, reading, origin, tiles }: SealedEvidence): Measured {
  const [sizes, setSizes] = useState<Record<string, Size>>({});
  const first = pictures[0] && sizes[pictures[0].sha256];
  const dpr = first
    ? scaleOf(first.width, { said: tiles?.dpr, isPart: !origin, viewportWidth: reading?.viewport.width })
    : 1;
  return {
    cssWidth: first ? first.width / dpr : 0,
    cssHeight: pictures.reduce((sum, file) => sum + (sizes[file.sha256]?.height ?? 0), 0) / dpr,
    areMeasured: pictures.every((file) => sizes[file.sha256]),
    onSize: (file, size) => setSizes((known) => ({ ...known, [file.sha256]: size })),
  };
}

/** A page's own bar for scrolling is not on its whole picture, CSS px. */
const widestScrollbar = 24;

/**
 * How many px of the picture a CSS px has. The picture says it best, since zoom and emulation can make the page believe
 * otherwise; but it may lack the page's scrollbar, which the viewport's width counts.
 */
export function scaleOf(
  width: number,
  known: { said: number | undefined; isPart: boolean; viewportWidth: number | undefined },
): number {
  const { said, isPart, viewportWidth } = known;
  if (said && (isPart || !viewportWidth)) return said;
  if (!viewportWidth) return 1;
  const missing = said ? viewportWidth - width / said : -1;
  return said && missing >= 0 && missing <= widestScrollbar ? said : width / viewportWidth;
}

/** The pictures of a capture, one under the other, with outlines where something was read; nothing else lies on them. */
export function BoxedPicture({
  sealed,
  measured: { cssWidth, cssHeight, areMeasured, onSize },
  scale,
  boxes,
  hueOf,
  pointed,
  alt,
}: {
  sealed: SealedEvidence;
  measured: Measured;
  scale: number;
  boxes: readonly Box[];
  hueOf(key: string): string;
  pointed: string;
  alt: string;
}) {
  const { pictures } = sealed;
  const { left: fromLeft, top: fromTop } = sealed.origin ?? { left: 0, top: 0 };
  return (
    // 100 % is the size the page had on the screen.
    <div class="shot" style={{ '--shot-width': cssWidth ? `${cssWidth * scale}px` : 'auto' }}>
      {pictures.map((file, i) => (
        <Picture
          key={file.sha256}
          file={file}
          alt={pictures.length > 1 ? `${alt}，第 ${i + 1} 张，共 ${pictures.length} 张` : alt}
          onSize={(size) => onSize(file, size)}
        />
      ))}
      {areMeasured &&
        boxes
          .filter((box) => isInside(box, sealed, { width: cssWidth, height: cssHeight }))
          .map((box) => (
            <i
              key={box.number}
              class={`bx hue-${hueOf(box.key)}${(box.left - fromLeft) * scale < 26 ? ' bx-right' : ''}`}
              data-pointed={pointed === box.key ? '' : undefined}
              aria-hidden="true"
              style={{
                '--x': `${((box.left - fromLeft) / cssWidth) * 100}%`,
                '--y': `${((box.top - fromTop) / cssHeight) * 100}%`,
                '--w': `${(box.width / cssWidth) * 100}%`,
                '--h': `${(box.height / cssHeight) * 100}%`,
              }}
            >
              <b>{box.number}</b>
            </i>
          ))}
    </div>
  );
}

function isInside(box: Box, { origin }: SealedEvidence, page: Size): boolean {
  if (!origin) return false;
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

/** px between the picture and the edge of the stage, where the numbers of boxes may stand. */
export const widestFit = 702;

/** How wide an element is, px. */
export function useWidth(of: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(widestFit);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
    if (of.current) watch.observe(of.current);
    return () => watch.disconnect();
  }, []);
  return width;
}
