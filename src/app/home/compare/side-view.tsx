import { useEffect, useRef } from 'preact/hooks';
import { showTime } from '../../../core/words/show';
import { BoxedPicture, useMeasured, useWidth } from '../../sealed/boxed-picture';
import type { Box } from '../../sealed/boxes';
import { Cite, kindName } from '../../shared/evidence-parts';
import { sightWords } from './change-words';
import type { Side } from './read-pair';

/** Where the numbers of boxes at the left edge stand, px. */
const room = 28;

/** One of the two captures: when it was made, how much of its page it read, and its picture with what differs outlined. */
export function SideView({
  side: { sealed, capture },
  title,
  boxes,
  hueOf,
  pointed,
  isFull,
}: {
  side: Side;
  title: string;
  boxes: readonly Box[];
  hueOf(key: string): string;
  pointed: string;
  isFull: boolean;
}) {
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(stage);
  const measured = useMeasured(sealed);
  const { item, mates, pictures } = sealed;
  useEffect(() => {
    if (!pointed) return;
    stage.current
      ?.querySelector('[data-pointed]')
      ?.scrollIntoView({ block: 'center', inline: 'start', behavior: 'smooth' });
  }, [pointed, isFull]);
  const number = mates.findIndex((mate) => mate.seq === item.seq) + 1;
  const fitting = measured.cssWidth ? Math.min(1, (width - 2 * room) / measured.cssWidth) : 1;
  const scale = isFull ? 1 : fitting;
  return (
    <section class="cmpside" aria-label={title}>
      <header class="sidehead">
        <p>
          {item.caseId ? (
            <Cite seq={item.seq} number={number} />
          ) : (
            <a href={`#/evidence/${item.seq}`}>查看</a>
          )}{' '}
          <b>{title}</b>
        </p>
        <p class="note">
          {showTime(item.at)}，{sightWords[capture.sight]}
        </p>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="sideshot" ref={stage} tabIndex={0}>
        {pictures.length > 0 ? (
          <BoxedPicture
            {...{ sealed, measured, scale, boxes, hueOf, pointed }}
            alt={`${kindName(item)}，${showTime(item.at)}`}
          />
        ) : (
          <p class="note">没有截图，只有文字</p>
        )}
      </div>
    </section>
  );
}
