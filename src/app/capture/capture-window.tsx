import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Capture, capture, type Progress, resumeCapture } from '../../capture/capture';
import { type Look, lookAt, tabOf } from '../../capture/look';
import { reloadTab } from '../../capture/reload';
import type { TargetTab } from '../../capture/screenshot';
import { type Subject, wholePage } from '../../capture/subject';
import { AppError } from '../../core/errors';
import type { Trigger } from '../../core/evidence/record';
import { evidenceItem } from '../../storage/evidence-store';
import { Boundary, Failure } from '../shared/boundary';
import { Mark } from '../shared/mark';
import { applyTheme } from '../shared/theme';
import { Working } from '../shared/working';
import { BeforeBuying } from './before-buying';
import { ChooseChat } from './choose-chat';
import { ChooseRegion } from './choose-region';
import { Done } from './done';
import '../shared/tokens.css';
import '../shared/base.css';
import '../popup/popup.css';
import './capture-window.css';

/**
 * `resume/<entry>` goes on with a cut capture; `reload/<tab>` loads a page anew and captures it; `region/<tab>` captures
 * a part of it that is chosen here, `chat/<tab>` a whole talk, `before/<tab>` a product page and the rules it links to.
 */
function route(): { what: string; id: number } {
  const [, what = '', id = ''] = location.hash.match(/^#\/([a-z]+)\/(\d+)$/) ?? [];
  return { what, id: Number(id) };
}

/** Firefox takes back with the reload what the click on the icon gave us: then the next click captures. */
async function lookReloaded(tab: TargetTab): Promise<Look> {
  try {
    return await lookAt(tab);
  } catch (thrown) {
    const isClosed = thrown instanceof AppError && thrown.code === 'page-forbidden';
    throw isClosed ? new AppError('reload-needs-click', thrown.message, { cause: thrown }) : thrown;
  }
}

type State =
  | { name: 'starting' }
  | { name: 'choosing'; tab: TargetTab }
  | { name: 'choosing-chat'; tab: TargetTab }
  | { name: 'before'; tab: TargetTab }
  | { name: 'working'; picture: Blob | null; progress: Progress }
  | { name: 'done'; seq: number }
  | { name: 'failed'; thrown: unknown };

const startingWords: { [what: string]: string } = {
  resume: '接着做完刚才的留证…',
  reload: '正在不经缓存重新加载页面…',
};

function CaptureWindow() {
  const { what, id } = route();
  const [state, setState] = useState<State>({ name: 'starting' });
  const cancel = useRef(new AbortController());

  const shown = (picture: Blob | null) => (progress: Progress) =>
    setState({ name: 'working', picture, progress: { ...progress } });

  const see = async (begin: () => Promise<Capture>) => {
    try {
      const { seq, done } = await begin();
      await done;
      setState({ name: 'done', seq });
    } catch (thrown) {
      setState({ name: 'failed', thrown });
    }
  };

  const seal = (look: Look, trigger: Trigger, subject: Subject) => {
    const picture = 'picture' in look.first ? look.first.picture : null;
    const { signal } = cancel.current;
    return capture(look, { trigger, subject, signal, onProgress: shown(picture) });
  };

  const start = (tab: TargetTab, subject: Subject) =>
    see(async () => seal(await lookAt(tab), 'window', subject));

  useEffect(() => {
    const { signal } = cancel.current;
    const begin: { [what: string]: () => Promise<unknown> } = {
      resume: () =>
        see(async () => {
          const picture = (await evidenceItem(id))?.thumbnail ?? null;
          return resumeCapture(id, { signal, onProgress: shown(picture) });
        }),
      reload: () =>
        see(async () => {
          const tab = await tabOf(id);
          await reloadTab(tab, signal);
          return seal(await lookReloaded(tab), 'reload', wholePage);
        }),
      region: async () => setState({ name: 'choosing', tab: await tabOf(id) }),
      chat: async () => setState({ name: 'choosing-chat', tab: await tabOf(id) }),
      before: async () => setState({ name: 'before', tab: await tabOf(id) }),
    };
    const unknown = () => Promise.reject(new AppError('not-found', location.hash));
    (begin[what] ?? unknown)().catch((thrown) => setState({ name: 'failed', thrown }));
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel.current.abort();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <header class="pop-head">
        <Mark />
        <span class="name grow">留证</span>
      </header>
      <main data-state={state.name}>
        {state.name === 'starting' && (
          <p class="pop note" role="status">
            {startingWords[what] ?? ''}
          </p>
        )}
        {state.name === 'choosing' && (
          <ChooseRegion
            tab={state.tab}
            onChosen={(found) => void start(state.tab, { what: 'region', ...found })}
          />
        )}
        {state.name === 'choosing-chat' && (
          <ChooseChat tab={state.tab} onChosen={(subject) => void start(state.tab, subject)} />
        )}
        {state.name === 'before' && <BeforeBuying tab={state.tab} cancel={cancel.current} />}
        {state.name === 'working' && (
          <Working
            picture={state.picture}
            progress={state.progress}
            onCancel={() => cancel.current.abort()}
          />
        )}
        {state.name === 'done' && <Done seq={state.seq} />}
        {state.name === 'failed' && (
          <div class="pop">
            <Failure thrown={state.thrown} />
            <button type="button" class="btn block" onClick={() => window.close()}>
              关闭
            </button>
          </div>
        )}
      </main>
    </>
  );
}

void applyTheme();
render(
  <Boundary>
    <CaptureWindow />
  </Boundary>,
  document.body,
);
