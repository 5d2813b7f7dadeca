import { useEffect, useState } from 'preact/hooks';
import { setRecaptureAlarm } from '../../../capture/recapture-alarm';
import type { QuietHours } from '../../../core/deadline/reminders';
import { showBytes } from '../../../core/words/show';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { evidenceCount } from '../../../storage/evidence-store';
import {
  type Complainant,
  change,
  readSettings,
  type Settings,
  settingDefaults,
  writeSetting,
} from '../../../storage/settings-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { applyTheme } from '../../shared/theme';
import { useLive } from '../../shared/use-live';
import { ComplainantFields } from './complainant-fields';
import { KnowledgeGroup } from './knowledge-group';
import { MhtmlRow, offersMhtml } from './mhtml-row';
import { QuietHoursRow } from './quiet-hours-row';
import { SiteRows } from './site-rows';
import './settings.css';

type SwitchName = 'reminders' | 'oneClick' | 'askServerTime' | 'fetchResources' | 'singleKeys';

const captureSwitches: { name: SwitchName; fact: string; note: string }[] = [
  {
    name: 'oneClick',
    fact: '一键模式',
    note: '点图标时，订单、付款、聊天这类页面马上留证，不再多问一次。关掉后每次都先看再留。',
  },
  {
    name: 'askServerTime',
    fact: '询问商家服务器时间',
    note: '每次留证向正在看的网站多发一次请求，只为取它自己报的时间。关掉后只有本机时间。',
  },
  {
    name: 'fetchResources',
    fact: '重取图片和字体',
    note: '为网页副本再取一次页面自己的图片和字体，先用浏览器缓存。关掉后副本里可能缺图，截图不受影响。',
  },
];

/** Every setting: the fact, then the act. */
export function SettingsPage() {
  const settings = useLive(readSettings);
  const { act, failed } = useAct();
  if (!settings) return <main class="main" />;
  const set = <N extends keyof Settings>(name: N, value: Settings[N]) => act(() => writeSetting(name, value));
  const setQuiet = (picked: Partial<QuietHours>) =>
    act(async () => {
      await change('quietHours', settingDefaults.quietHours, (known) => ({ ...known, ...picked }));
      // What is set already waits for their new end, or no longer.
      pokeDeadlines();
      await setRecaptureAlarm();
    });
  const turn = ({ name, fact, note }: (typeof captureSwitches)[number]) => (
    <label class="row" key={name}>
      <div class="grow">
        <p>{fact}</p>
        <p class="note">{note}</p>
      </div>
      <input
        class="switch"
        type="checkbox"
        role="switch"
        name={name}
        checked={settings[name]}
        aria-checked={settings[name]}
        onChange={(event) => set(name, event.currentTarget.checked)}
      />
    </label>
  );
  return (
    <main class="main">
      <header class="pagehead">
        <h1>设置</h1>
      </header>
      <div class="page set">
        {failed}
        <Storage />
        <div class="grouphead">
          <h2>留证</h2>
        </div>
        <div class="group">
          {captureSwitches.map(turn)}
          {offersMhtml() && <MhtmlRow isOn={settings.mhtml} />}
        </div>
        <div class="grouphead">
          <h2>投诉人信息</h2>
          <span class="note">边写边存</span>
        </div>
        <div class="group">
          <Complaining complainant={settings.complainant} />
        </div>
        <p class="note foot">只存这台电脑，只在需要它的文书里使用。</p>
        <div class="grouphead">
          <h2>网站权限</h2>
        </div>
        <div class="group">
          <div class="row">
            <Icon name="puzzle" />
            <div class="grow">
              <p>默认：只在你点“留证”时读取当前页</p>
              <p class="note">
                商城、订单和账单网站都不需要长期授权。要自动提示或自动留证，在那个网站上点图标，逐个打开。
              </p>
            </div>
          </div>
          <SiteRows />
        </div>
        <KnowledgeGroup />
        <div class="grouphead">
          <h2>提醒与显示</h2>
        </div>
        <div class="group">
          {turn({
            name: 'reminders',
            fact: '到期提醒',
            note: '日期到了用系统通知提醒。关掉后只在图标上显示到期的数目。',
          })}
          <QuietHoursRow hours={settings.quietHours} onHours={setQuiet} />
          <Theme theme={settings.theme} onTheme={(theme) => set('theme', theme)} />
          {turn({
            name: 'singleKeys',
            fact: '单键快捷键',
            note: '工作台：/ 搜索，J K 上下，Enter 打开，G 然后 C、T 或 S 去案件、待办或设置，N 登记跟进，E 生成材料包，? 看全部。看证据：← → 换条，+ − 0 1 缩放，B 标框，C 复制指纹。关掉后只剩浏览器自己的快捷键。',
          })}
        </div>
      </div>
    </main>
  );
}

function Storage() {
  const count = useLive(evidenceCount);
  const [space, setSpace] = useState<StorageEstimate | null>(null);
  const { act, failed } = useAct();
  useEffect(() => void act(async () => setSpace(await navigator.storage.estimate())), [count]);
  const { usage = 0, quota = 0 } = space ?? {};
  return (
    <section aria-labelledby="storage">
      <div class="grouphead">
        <h2 id="storage">存储</h2>
      </div>
      <div class="group">
        <div class="row top">
          <Icon name="lock" />
          <div class="grow">
            <p class="b">{count ?? 0} 条证据，只存这台电脑</p>
            <p class="note">
              {space
                ? `占用约 ${showBytes(usage)}，浏览器还允许存约 ${showBytes(Math.max(0, quota - usage))}。`
                : '正在计算…'}
            </p>
            {quota > 0 && (
              <div class="bar" aria-hidden="true">
                <i style={{ width: `${Math.min(100, (usage / quota) * 100)}%` }} />
              </div>
            )}
          </div>
        </div>
        <div class="row top">
          <Icon name="alert" class="warn" />
          <div class="grow">
            <p class="b">卸载扩展会删掉全部证据</p>
            <p class="note">清除浏览器数据或重装系统也会。要紧的案件请先生成材料包，另外保存一份。</p>
          </div>
        </div>
      </div>
      {failed}
    </section>
  );
}

function Complaining({ complainant }: { complainant: Complainant }) {
  return (
    <div class="row top">
      <ComplainantFields complainant={complainant} names={['name', 'phone', 'address', 'idNumber']} />
    </div>
  );
}

const themes = [
  { value: 'system', words: '跟随系统' },
  { value: 'light', words: '浅色' },
  { value: 'dark', words: '深色' },
] as const;

function Theme({
  theme,
  onTheme,
}: {
  theme: Settings['theme'];
  onTheme(theme: Settings['theme']): Promise<void>;
}) {
  return (
    <fieldset class="row">
      <legend class="vh">外观</legend>
      <p class="grow" aria-hidden="true">
        外观
      </p>
      <div class="seg">
        {themes.map(({ value, words }) => (
          <button
            key={value}
            type="button"
            aria-pressed={theme === value}
            onClick={async () => {
              await onTheme(value);
              await applyTheme();
            }}
          >
            {words}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
