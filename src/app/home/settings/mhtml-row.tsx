import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { writeSetting } from '../../../storage/settings-store';
import { useAct } from '../../shared/act';

/** Chromium's alone, which is why its own name for the API stands here. */
const wanted: chrome.permissions.Permissions = { permissions: ['pageCapture'] };

/** Whether this browser can make the copy at all: Firefox cannot. */
export function offersMhtml(): boolean {
  return (browser.runtime.getManifest().optional_permissions ?? []).includes('pageCapture');
}

/** The switch for the browser's own copy. Its permission is asked for in the click that turns it on. */
export function MhtmlRow({ isOn }: { isOn: boolean }) {
  const [isRefused, setRefused] = useState(false);
  const { act, failed } = useAct();
  const turn = (on: boolean) =>
    act(async () => {
      // First of all: after any other waiting the click no longer counts.
      const isAllowed = on && (await chrome.permissions.request(wanted));
      setRefused(on && !isAllowed);
      await writeSetting('mhtml', isAllowed);
      if (!on) await chrome.permissions.remove(wanted);
    });
  return (
    <label class="row">
      <div class="grow">
        <p>另存浏览器自己的副本</p>
        <p class="note">
          多存一份由浏览器做的网页文件（MHTML），作为第二个见证。打开时浏览器会问一次权限，写作“读取和更改所有网站上的数据”；只在留证时使用，页面里的隐藏字段会原样存进去。
        </p>
        {isRefused && (
          <p class="note warn" role="status">
            没有得到允许，没有打开。
          </p>
        )}
        {failed}
      </div>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        name="mhtml"
        checked={isOn}
        aria-checked={isOn}
        onChange={(event) => {
          const { currentTarget } = event;
          const on = currentTarget.checked;
          void turn(on);
          // Shown as it is kept: a refusal leaves it off.
          currentTarget.checked = isOn;
        }}
      />
    </label>
  );
}
