import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { pictureLeave } from '../../../capture/auto-capture';
import { autoLimits } from '../../../core/reading/auto-capture';
import { tellSitesChanged } from '../../../messages/sites-changed';
import { allSites, forgetSite, keepSite, renewSites, type SiteRow } from '../../../storage/site-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { useLive } from '../../shared/use-live';

const everywhere = pictureLeave.origins[0]!;

/** Every site the browser lets us into, what for, and the way back. */
export function SiteRows() {
  const granted = useGranted();
  const sites = useLive(allSites);
  const { act, failed } = useAct();
  if (!granted || !sites) return null;
  const isAllowed = granted.includes(everywhere);
  const known = new Map(sites.map((site) => [site.pattern, site]));
  const patterns = [...new Set([...granted, ...(isAllowed ? known.keys() : [])])]
    .filter((one) => one !== everywhere)
    .sort();
  const revoke = (pattern: string) =>
    act(async () => {
      await forgetSite(pattern);
      await browser.permissions.remove({ origins: [pattern] });
      tellSitesChanged();
    });
  const revokePictures = () =>
    act(async () => {
      await renewSites();
      await browser.permissions.remove(pictureLeave);
      // Chromium takes every single site back with it. What it once gave it gives again, unasked, within the press.
      const { origins: left = [] } = await browser.permissions.getAll();
      const lost = patterns.filter((pattern) => !left.includes(pattern));
      if (lost.length > 0 && !(await browser.permissions.request({ origins: lost })))
        for (const pattern of lost) await forgetSite(pattern);
      tellSitesChanged();
    });
  return (
    <>
      {patterns.map((pattern) => (
        <OneSite
          key={pattern}
          pattern={pattern}
          site={known.get(pattern)}
          onAuto={(auto) => void act(() => keepSite(pattern, auto).then(tellSitesChanged))}
          onRevoke={() => void revoke(pattern)}
        />
      ))}
      <div class="row">
        <Icon name="image" />
        <div class="grow">
          <p>自动留证时也截图</p>
          <p class="note">
            浏览器只在得到“所有网站”的许可后才允许不经点击截图。只在上面打开了自动留证的网站上使用；没有它，自动留证只有文字和网页副本，并写明没有截图。
          </p>
        </div>
        {isAllowed ? (
          <button type="button" class="btn" id="no-pictures" onClick={() => void revokePictures()}>
            撤销
          </button>
        ) : (
          <button
            type="button"
            class="btn"
            id="pictures"
            onClick={() => void act(() => browser.permissions.request(pictureLeave))}
          >
            允许
          </button>
        )}
      </div>
      {failed}
    </>
  );
}

function OneSite({
  pattern,
  site,
  onAuto,
  onRevoke,
}: {
  pattern: string;
  site: SiteRow | undefined;
  onAuto(auto: boolean): void;
  onRevoke(): void;
}) {
  const name = pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
  return (
    <div class="row" data-site={pattern}>
      <Icon name={site ? 'puzzle' : 'chat'} />
      <div class="grow">
        <p>{name}</p>
        <p class="note">
          {site
            ? '打开页面时自动读一遍，图标上显示值不值得留、留过没有'
            : '读取嵌在别的页面里的、来自它的窗口，如客服聊天'}
        </p>
        {site && (
          <label class="flex auto">
            <input
              type="checkbox"
              name="auto"
              checked={site.auto}
              onChange={(event) => onAuto(event.currentTarget.checked)}
            />
            <span class="ui">
              订单、付款、凭证自动留证（同一地址每小时最多 {autoLimits.perAddress} 次，一个网站{' '}
              {autoLimits.perSite} 次）
            </span>
          </label>
        )}
      </div>
      <button type="button" class="btn" onClick={onRevoke}>
        撤销
      </button>
    </div>
  );
}

/** The match patterns the browser lets us into, kept true while that changes. */
function useGranted(): string[] | null {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    let last = 0;
    const ask = async () => {
      const mine = ++last;
      const { origins = [] } = await browser.permissions.getAll();
      // Two changes at once: the answer to the later question counts, whichever comes last.
      if (mine === last) setGranted(origins);
    };
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(ask);
    ask().catch((thrown) => console.warn('permissions', thrown));
    return () => {
      for (const event of events) event.removeListener(ask);
    };
  }, []);
  return granted;
}
