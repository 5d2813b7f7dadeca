import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { capture, type Progress } from '../../capture/capture';
import { type Look, lookAt, tabOf } from '../../capture/look';
import type { TargetTab } from '../../capture/screenshot';
import { comeBack, visit } from '../../capture/visit';
import { asAppError } from '../../core/errors';
import { type RuleLink, ruleLinks } from '../../core/reading/rule-links';
import { failureText } from '../../core/words/failures';
import { Failure } from '../shared/boundary';
import { Icon } from '../shared/icon';
import { Sealed } from '../shared/mark';
import { openHome } from '../shared/open-home';
import { PlatformLine } from '../shared/platform-line';
import { Working } from '../shared/working';

/** One page of the set: what came of it. `elsewhere`: the browser wants a click of its own on that page. */
type Page = { name: string } & (
  | { state: 'waiting' | 'now' | 'cancelled' | 'elsewhere' }
  | { state: 'sealed'; seq: number; outcome: string }
  | { state: 'failed'; why: string }
);

type Shown = { picture: Blob | null; progress: Progress };

/**
 * 买前存证: the product page, then the pages with the rules it links to on its own site, in the same tab, which is
 * brought back afterwards.
 */
export function BeforeBuying({ tab, cancel }: { tab: TargetTab; cancel: AbortController }) {
  const [pages, setPages] = useState<Page[]>([{ name: '商品页', state: 'now' }]);
  const [working, setWorking] = useState<Shown | null>(null);
  const [isOver, setOver] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [isOver]);

  useEffect(() => {
    const set = (at: number, came: Partial<Page>) =>
      setPages((known) => known.map((page, i) => (i === at ? ({ ...page, ...came } as Page) : page)));

    const seal = async (look: Look): Promise<Partial<Page>> => {
      const picture = 'picture' in look.first ? look.first.picture : null;
      const onProgress = (progress: Progress) => setWorking({ picture, progress: { ...progress } });
      const { seq, done } = await capture(look, {
        trigger: 'before-buying',
        signal: cancel.signal,
        onProgress,
      });
      return { state: 'sealed', seq, outcome: await done };
    };

    const rulesPage = async (link: RuleLink): Promise<Partial<Page>> => {
      try {
        await visit(tab, link.url, cancel.signal);
        return await seal(await lookAt(await tabOf(tab.id)));
      } catch (thrown) {
        if (cancel.signal.aborted) return { state: 'cancelled' };
        const error = asAppError(thrown);
        if (error.code !== 'page-forbidden') return { state: 'failed', why: failureText(error).what };
        await browser.tabs.create({ url: link.url, windowId: tab.windowId, active: false });
        return { state: 'elsewhere' };
      }
    };

    const run = async () => {
      const look = await lookAt(tab);
      const links = ruleLinks(look.reading);
      setPages((known) => [
        ...known,
        ...links.map(({ text }) => ({ name: text, state: 'waiting' as const })),
      ]);
      set(0, await seal(look));
      for (const [i, link] of links.entries()) {
        if (cancel.signal.aborted) {
          set(i + 1, { state: 'cancelled' });
          continue;
        }
        set(i + 1, { state: 'now' });
        set(i + 1, await rulesPage(link));
        await comeBack(tab);
      }
    };
    run()
      .catch(setFailure)
      .finally(() => {
        setWorking(null);
        setOver(true);
      });
  }, []);

  const at = pages.findIndex(({ state }) => state === 'now');
  return (
    <>
      <div class="pop set-of-pages">
        <h1 class="title" aria-live="polite">
          {isOver ? '买前存证' : `买前存证：第 ${Math.max(0, at) + 1} 页，共 ${pages.length} 页`}
        </h1>
        <PlatformLine url={tab.url} />
        <ul class="group">
          {pages.map((page, i) => (
            <PageRow key={`${i}-${page.name}`} page={page} />
          ))}
        </ul>
        {failure !== null && <Failure thrown={failure} />}
        {isOver && (
          <>
            <p class="note minor">以后页面改了，仍能证明你付款前它们是这样写的。</p>
            <div class="acts">
              <button
                ref={button}
                type="button"
                id="close"
                class="btn primary"
                onClick={() => window.close()}
              >
                关闭
              </button>
            </div>
          </>
        )}
      </div>
      {!isOver && working && (
        <Working picture={working.picture} progress={working.progress} onCancel={() => cancel.abort()} />
      )}
    </>
  );
}

const words: { [state in Page['state']]: string } = {
  waiting: '等着',
  now: '正在留证',
  cancelled: '已取消，没有留',
  elsewhere: '已在新标签页打开。切过去，点工具栏上的留证',
  sealed: '已封存',
  failed: '没有留下',
};

function PageRow({ page }: { page: Page }) {
  const note = page.state === 'failed' ? page.why : words[page.state];
  return (
    <li class="row" data-page={page.state} data-seq={page.state === 'sealed' ? page.seq : undefined}>
      {page.state !== 'sealed' && <Icon name={page.state === 'failed' ? 'alert' : 'todo'} />}
      <div class="grow">
        <p class="ui clip">{page.name}</p>
        {page.state === 'sealed' ? (
          <Sealed>{page.outcome === 'complete' ? '已封存' : '已封存，有缺口'}</Sealed>
        ) : (
          <p class="note">{note}</p>
        )}
      </div>
      {page.state === 'sealed' && (
        <button type="button" class="btn quiet sm" onClick={() => void openHome(`/evidence/${page.seq}`)}>
          查看
        </button>
      )}
    </li>
  );
}
