import { useEffect, useRef, useState } from 'preact/hooks';
import { recordingRoles } from '../../../core/evidence/recording-files';
import { showLength } from '../../../core/words/show';
import { remux } from '../../recorder/remux';
import type { SealedEvidence } from '../../sealed/sealed-evidence';
import { useBlobUrl } from '../../shared/blob-image';
import { Empty } from '../../shared/empty';

/** A recording to be played, and the addresses of its tab: a click on one goes to its moment. */
export function RecordingView({ sealed }: { sealed: SealedEvidence }) {
  const player = useRef<HTMLVideoElement>(null);
  const contentOf = (role: string) => sealed.files.find((file) => file.role === role)?.content ?? null;
  const master = contentOf(recordingRoles.video);
  const seekable = contentOf(recordingRoles.seekable);
  const made = useMade(seekable ? null : master);
  const shown = seekable ?? made ?? (made === null ? master : null);
  const url = useBlobUrl(shown);
  const addresses = sealed.recording?.log?.addresses ?? [];
  if (!master && !seekable) {
    const words = sealed.item.outcome === 'open' ? '正在录屏，停止以后在这里看。' : '原因记在右边的缺口里。';
    return <Empty drawing="capture" title="没有录屏" words={words} />;
  }
  const seek = (ms: number) => {
    if (!player.current) return;
    player.current.currentTime = ms / 1000;
    player.current.focus();
  };
  return (
    <div class="played">
      {/* biome-ignore lint/a11y/useMediaCaption: a recording of a screen has no captions */}
      <video ref={player} class="film" src={url || undefined} controls preload="metadata" aria-label="录屏" />
      <p class="note">
        {seekable
          ? '播放的是可拖动的副本，画面与录屏原件相同，没有重新编码。'
          : made
            ? '没有封存可拖动的副本，这里临时做了一份，只用来看。'
            : '播放的是录屏原件，可能不能拖动进度。'}
      </p>
      {addresses.length > 0 && (
        <section aria-labelledby="addresses">
          <div class="grouphead">
            <h2 id="addresses">录屏时的网址</h2>
          </div>
          <p class="note">来自点录屏时的那个标签页；画面由你在浏览器里另选，可能不是这一页。</p>
          <ol class="places">
            {addresses.map(({ ms, url, title }) => (
              <li key={`${ms} ${url} ${title}`}>
                <button type="button" class="btn quiet sm num" title="跳到这一刻" onClick={() => seek(ms)}>
                  {showLength(ms)}
                </button>
                <span class="grow">
                  <span class="ui clip">{url === null ? '浏览器没有告诉网址' : title || '没有标题'}</span>
                  {url !== null && (
                    <span class="note clip" title={url}>
                      {url}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** A seekable copy for looking only; undefined while it is made, null when there is none to be had. */
function useMade(master: Blob | null): Blob | null | undefined {
  const [made, setMade] = useState<Blob | null | undefined>(master ? undefined : null);
  useEffect(() => {
    if (!master) return setMade(null);
    let isStale = false;
    const make = async () => {
      const copy = await copyOf(master);
      if (!isStale) setMade(copy);
    };
    make().catch((thrown) => {
      console.warn('making it seekable', thrown);
      if (!isStale) setMade(null);
    });
    return () => {
      isStale = true;
    };
  }, [master]);
  return made;
}

/** Every write is a Blob of its own, so that the browser, not this page, holds the bytes. */
async function copyOf(master: Blob): Promise<Blob> {
  let whole = new Blob([], { type: master.type });
  await remux(master, async (data, position) => {
    const after = whole.slice(position + data.length);
    whole = new Blob([whole.slice(0, position), data, after], { type: master.type });
  });
  return whole;
}
