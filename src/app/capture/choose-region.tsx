import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { findRegions, lockedSites, pickRegion, type RegionFound } from '../../capture/regions';
import type { TargetTab } from '../../capture/screenshot';
import { useAct } from '../shared/act';
import { AllowSites } from '../shared/allow-sites';
import { Icon } from '../shared/icon';

/**
 * Which part of the page: what scrolls inside it is found, the largest first; anything else is pointed at. The press
 * of the button is the gesture under which pictures may be taken at full speed.
 */
export function ChooseRegion({ tab, onChosen }: { tab: TargetTab; onChosen(chosen: RegionFound): void }) {
  const [found, setFound] = useState<RegionFound[] | null>(null);
  const [chosen, setChosen] = useState(0);
  const [pointing, setPointing] = useState<AbortController | null>(null);
  const { act, isBusy, failed } = useAct();
  const go = useRef<HTMLButtonElement>(null);

  const look = () => act(async () => setFound(await findRegions(tab, new AbortController().signal)));
  const [locked, setLocked] = useState<string[]>([]);
  useEffect(() => {
    void look();
    void act(async () => setLocked(await lockedSites(tab)));
  }, []);
  useEffect(() => go.current?.focus({ preventScroll: true }), [found]);

  const point = async () => {
    const stop = new AbortController();
    setPointing(stop);
    try {
      await browser.tabs.update(tab.id, { active: true });
      await browser.windows.update(tab.windowId, { focused: true });
      const picked = await pickRegion(tab, stop.signal);
      if (picked) {
        setFound((known) => [picked, ...(known ?? [])]);
        setChosen(0);
      }
      const own = await browser.windows.getCurrent();
      if (own.id !== undefined) await browser.windows.update(own.id, { focused: true });
    } finally {
      setPointing(null);
    }
  };

  if (pointing) {
    return (
      <div class="pop">
        <h1 class="title">在网页上指一下</h1>
        <p class="ui">
          把鼠标移到要留证的那一块，出现蓝框后点击。↑ 选外层，↓ 选里层，Esc 取消。网页本身不会收到这次点击。
        </p>
        <button type="button" id="stop-pointing" class="btn block" onClick={() => pointing.abort()}>
          取消
        </button>
      </div>
    );
  }
  return (
    <div class="pop choose">
      <h1 class="title">留证哪一块</h1>
      {failed}
      {found === null && isBusy && <p class="note">正在找页面里能滚动的部分…</p>}
      {found?.length === 0 && <p class="ui muted">这一页里没有单独滚动的部分。可以在网页上指出任何一块。</p>}
      {found && found.length > 0 && (
        <fieldset class="group" aria-label="页面里的部分">
          {found.map(({ region, frame }, i) => (
            <div class="row" key={`${frame?.id ?? 0}-${region.id}`}>
              <label class="flex grow">
                <input type="radio" name="region" checked={chosen === i} onChange={() => setChosen(i)} />
                <span class="grow">
                  <span class="ui clip block">
                    {region.label || (region.what === 'scroller' ? '滚动区域' : '页面的一块')}
                  </span>
                  <span class="note">{sizeOf(region)}</span>
                </span>
              </label>
            </div>
          ))}
        </fieldset>
      )}
      <AllowSites
        origins={locked}
        onAllowed={() => {
          setLocked([]);
          void look();
        }}
      />
      <button type="button" id="point" class="btn block" disabled={isBusy} onClick={() => void act(point)}>
        <Icon name="target" small />
        在网页上指一块
      </button>
      <button
        ref={go}
        type="button"
        id="start"
        class="btn primary lg block"
        disabled={!found?.[chosen]}
        onClick={() => found?.[chosen] && onChosen(found[chosen])}
      >
        留证这一块
      </button>
      <p class="note minor">页面会自己滚动，完成后回到原处。请让那个标签页保持在最前面。</p>
    </div>
  );
}

function sizeOf({ box, contentHeight, what }: RegionFound['region']): string {
  const view = `${Math.round(box.width)} × ${Math.round(box.height)}`;
  const more =
    what === 'scroller' ? `，内容高 ${Math.round(contentHeight).toLocaleString('zh-CN')} 像素` : ' 像素';
  return view + more;
}
