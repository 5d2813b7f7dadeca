import browser from 'webextension-polyfill';
import { useAct } from './act';

/** `https://kefu.example/*` as people say it. */
function siteOf(pattern: string): string {
  return pattern.replace(/^[a-z*]+:\/\//, '').replace(/\/\*$/, '');
}

/**
 * Asks for leave to read windows of other sites inside a page, in the gesture of the press, with the reason beside it.
 * `origins` are match patterns. Nothing is drawn without any.
 */
export function AllowSites({ origins, onAllowed }: { origins: readonly string[]; onAllowed(): void }) {
  const { act, isBusy, failed } = useAct();
  if (origins.length === 0) return null;
  const sites = origins.map(siteOf).join('、');
  const ask = async () => {
    if (await browser.permissions.request({ origins: [...origins] })) onAllowed();
  };
  return (
    <div class="allow">
      <p class="ui">
        页面里有来自 {sites} 的窗口。允许读取后，里面的内容才能一起留下；不允许，只留看得见的部分。
      </p>
      <button type="button" class="btn sm" id="allow" disabled={isBusy} onClick={() => void act(ask)}>
        允许读取 {sites}
      </button>
      {failed}
    </div>
  );
}
