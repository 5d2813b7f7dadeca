import { useEffect, useRef, useState } from 'preact/hooks';
import { type ChatFound, findChats } from '../../capture/find-chats';
import type { TargetTab } from '../../capture/screenshot';
import type { Subject } from '../../capture/subject';
import { missingOrigins } from '../../core/evidence/missing-origins';
import { useAct } from '../shared/act';
import { AllowSites } from '../shared/allow-sites';
import { Icon } from '../shared/icon';

type Found = Awaited<ReturnType<typeof findChats>>;

/**
 * Which talk of a page: the message list is found by itself; a window of another site that seems to hold it is asked
 * for. The press of the button is the gesture under which pictures may be taken at full speed.
 */
export function ChooseChat({ tab, onChosen }: { tab: TargetTab; onChosen(subject: Subject): void }) {
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState(0);
  const { act, isBusy, failed } = useAct();
  const go = useRef<HTMLButtonElement>(null);
  const look = () => act(async () => setFound(await findChats(tab, new AbortController().signal)));
  useEffect(() => void look(), []);
  useEffect(() => go.current?.focus({ preventScroll: true }), [found]);

  if (!found) {
    return (
      <div class="pop">
        {failed ?? (
          <p class="note" role="status">
            正在找聊天窗口…
          </p>
        )}
      </div>
    );
  }
  const chat = found.found[chosen];
  const origins = missingOrigins(
    found.locked.map(({ place }) => ({ reason: 'frame-unreadable', detail: place })),
  );
  return (
    <div class="pop choose">
      <h1 class="title">保存整段聊天</h1>
      {failed}
      {chat ? (
        <p class="ui">
          会从最早的一条滚到最后一条：拼成长图，同时逐条记下文字。页面里有“加载更多”时会替你点开。
        </p>
      ) : (
        <p class="ui">
          {origins.length > 0
            ? '聊天窗口在另一个网站的框里，还读不到。'
            : '这一页里没有找到聊天。请先打开聊天窗口，再点“再找一次”。'}
        </p>
      )}
      {found.found.length > 0 && (
        <fieldset class="group" aria-label="找到的聊天">
          {found.found.map((one, i) => (
            <div class="row" key={`${one.frame.id}-${one.region.id}`}>
              <label class="flex grow">
                <input type="radio" name="chat" checked={chosen === i} onChange={() => setChosen(i)} />
                <span class="grow">
                  <span class="ui clip">{one.region.label || '聊天窗口'}</span>
                  <span class="note">{placeOf(one)}</span>
                </span>
              </label>
            </div>
          ))}
        </fieldset>
      )}
      <AllowSites origins={origins} onAllowed={() => void look()} />
      {!chat && (
        <button type="button" class="btn block" disabled={isBusy} onClick={() => void look()}>
          <Icon name="search" small />
          再找一次
        </button>
      )}
      {chat ? (
        <button
          ref={go}
          type="button"
          id="start"
          class="btn primary lg block"
          onClick={() => onChosen({ what: 'chat', chat })}
        >
          保存整段聊天
        </button>
      ) : (
        <button
          ref={go}
          type="button"
          id="start-visible"
          class="btn primary lg block"
          onClick={() => onChosen({ what: 'visible' })}
        >
          只留看得见的部分
        </button>
      )}
      <p class="note minor">随时可以取消，已经截到的部分会保存。请让那个标签页保持在最前面。</p>
    </div>
  );
}

function placeOf({ rows, region }: ChatFound): string {
  return `现在显示 ${rows} 条，内容高 ${Math.round(region.contentHeight).toLocaleString('zh-CN')} 像素`;
}
