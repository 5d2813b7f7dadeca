import browser from 'webextension-polyfill';
import { autoLimits } from '../../core/reading/auto-capture';
import { tellSitesChanged } from '../../messages/sites-changed';
import { allSites, forgetSite, keepSite, siteOf, sitePattern } from '../../storage/site-store';
import { useAct } from '../shared/act';
import { useAllowed } from '../shared/use-allowed';
import { useLive } from '../shared/use-live';

/** What this extension may do on a site without being clicked: nothing, until it is switched on here. */
export function SiteRow({ url }: { url: string }) {
  const pattern = sitePattern(url);
  const site = useLive(() => siteOf(url), [url]);
  const known = useLive(allSites);
  const allowed = useAllowed(pattern);
  const { act, failed } = useAct();
  if (!pattern || known === undefined || allowed === undefined) return null;
  const isOn = site !== undefined && allowed;
  const isAuto = isOn && site.auto;

  const turn = (on: boolean) =>
    act(async () => {
      if (!on) {
        await forgetSite(pattern);
        await browser.permissions.remove({ origins: [pattern] });
        return tellSitesChanged();
      }
      // Kept before the browser's question closes the popup; without its yes the row counts for nothing.
      const kept = keepSite(pattern, false);
      const isGranted = await browser.permissions.request({ origins: [pattern] });
      await kept;
      if (!isGranted) await forgetSite(pattern);
      tellSitesChanged();
    });

  return (
    <details class="rest site-row">
      <summary class="note">
        此网站：{isAuto ? '自动提示，自动留证' : isOn ? '自动提示' : '只在你点图标时读取'}
      </summary>
      <div class="group">
        <Switch
          name="site"
          fact="在此网站上自动提示"
          note="打开页面时自己读一遍，图标上显示值不值得留、留过没有。浏览器会问一次，写作“读取和更改数据”；只读不改，随时可以关掉。"
          isOn={isOn}
          onTurn={(on) => void turn(on)}
        />
        <Switch
          name="auto"
          fact="订单、付款、凭证自动留证"
          note={`付款页几分钟就失效。内容变了才再留一次，同一地址每小时最多 ${autoLimits.perAddress} 次；没有截图许可时只留文字和网页副本。`}
          isOn={isAuto}
          isOff={!isOn}
          onTurn={(on) => void act(() => keepSite(pattern, on).then(tellSitesChanged))}
        />
      </div>
      {failed}
    </details>
  );
}

function Switch({
  name,
  fact,
  note,
  isOn,
  isOff,
  onTurn,
}: {
  name: string;
  fact: string;
  note: string;
  isOn: boolean;
  isOff?: boolean;
  onTurn(on: boolean): void;
}) {
  return (
    <label class="row" title={isOff ? '先打开自动提示' : undefined}>
      <div class="grow">
        <p class="ui">{fact}</p>
        <p class="note">{note}</p>
      </div>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        name={name}
        checked={isOn}
        aria-checked={isOn}
        disabled={isOff ?? false}
        onChange={(event) => {
          const { currentTarget } = event;
          onTurn(currentTarget.checked);
          // Shown as it is kept: a refusal leaves it off.
          currentTarget.checked = isOn;
        }}
      />
    </label>
  );
}
