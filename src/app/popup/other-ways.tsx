import { useEffect } from 'preact/hooks';
import { openCaptureWindow } from '../../capture/capture-window';
import type { TargetTab } from '../../capture/screenshot';
import { openRecorder } from '../recorder/open-recorder';
import { Icon } from '../shared/icon';
import { Menu } from '../shared/menu';

/** What can be captured beside the whole page. Longer work goes on in a small window of its own. */
export type OtherWays = { chat(): void; record(): void; visible(): void; region(): void; reload(): void };

/** The acts by name; the small window replaces the popup, which would close at the first click elsewhere anyway. */
export function otherWays(tab: TargetTab, visible: () => void): OtherWays {
  const go = (what: 'chat' | 'region' | 'reload') => async () => {
    await openCaptureWindow(`${what}/${tab.id}`, tab.windowId);
    window.close();
  };
  return {
    chat: () => void go('chat')(),
    record: () => void openRecorder(tab).then(() => window.close()),
    visible,
    region: () => void go('region')(),
    reload: () => void go('reload')(),
  };
}

/** The lesser captures in a row under the button, each with its key. */
export function OtherWaysRow({ ways }: { ways: OtherWays }) {
  useEffect(() => {
    const keys: { [key: string]: () => void } = { 1: ways.chat, 2: ways.record, 3: ways.visible };
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      keys[event.key]?.();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [ways]);
  return (
    <div class="ways">
      <button type="button" id="chat" class="btn" title="1" onClick={ways.chat}>
        <Icon name="chat" small />
        聊天记录
      </button>
      <button type="button" id="record" class="btn" title="2" onClick={ways.record}>
        <Icon name="rec" small />
        录屏
      </button>
      <button type="button" id="visible" class="btn" title="3" onClick={ways.visible}>
        <Icon name="image" small />
        可见区域
      </button>
      <OtherWaysMenu ways={ways} />
    </div>
  );
}

/** The rarer ones, or all of them where there is no room for a row. */
export function OtherWaysMenu({ ways, all }: { ways: OtherWays; all?: boolean }) {
  const items = [
    ...(all
      ? [
          { words: '整段聊天记录', onPick: ways.chat },
          { words: '录屏', onPick: ways.record },
          { words: '可见区域', onPick: ways.visible },
        ]
      : []),
    { words: '选一块留证', onPick: ways.region },
    { words: '刷新页面后留证', onPick: ways.reload },
  ];
  return <Menu label="其他留证方式" items={items} small={all ?? false} />;
}
