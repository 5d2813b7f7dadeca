import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { capture, type Progress } from '../../capture/capture';
import { lookAt, tabInFront } from '../../capture/look';
import { AppError } from '../../core/errors';
import { kindWords } from '../../core/words/names';
import { fileEvidence } from '../../storage/case-store';
import { closeCutCaptures, evidenceItem } from '../../storage/evidence-store';
import { useAct } from '../shared/act';
import { Failure } from '../shared/boundary';
import { gapLines } from '../shared/gap-lines';
import { Icon } from '../shared/icon';
import { Sealed } from '../shared/mark';
import { openTab } from '../shared/open-home';
import { useLive } from '../shared/use-live';
import { Working } from '../shared/working';

type State =
  | { name: 'ready' }
  | { name: 'looking' }
  | { name: 'working'; picture: Blob | null; progress: Progress; cancel: AbortController }
  | { name: 'sealed'; seq: number }
  | { name: 'without-leave' }
  | { name: 'failed'; thrown: unknown };

/**
 * Captures the page beside the panel. The browser lets the panel into a tab only after a press of ours in its own bar,
 * the keys or the menu there, or where the site was allowed: without that the way to it is told.
 */
export function SideCapture({ caseId }: { caseId: string }) {
  const [state, setState] = useState<State>({ name: 'ready' });
  const working = state.name === 'working' ? state.cancel : null;

  const run = async () => {
    setState({ name: 'looking' });
    try {
      // What an earlier panel was closed over must not stand in the way.
      await closeCutCaptures().catch((thrown) => console.warn('closing what was cut', thrown));
      const tab = await tabInFront();
      const look = await lookAt(tab).catch((thrown) => {
        // Without leave the browser does not even tell the address.
        if (thrown instanceof AppError && thrown.code === 'page-forbidden' && tab.url === '') return null;
        throw thrown;
      });
      if (!look) return setState({ name: 'without-leave' });
      const picture = 'picture' in look.first ? look.first.picture : null;
      const cancel = new AbortController();
      const onProgress = (progress: Progress) =>
        setState({ name: 'working', picture, progress: { ...progress }, cancel });
      const { seq, done } = await capture(look, {
        trigger: look.reloaded ? 'reload' : 'side-panel',
        signal: cancel.signal,
        onProgress,
      });
      await done;
      setState({ name: 'sealed', seq });
    } catch (thrown) {
      setState({ name: 'failed', thrown });
    }
  };

  useEffect(() => {
    if (!working) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') working.abort();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [working]);

  return (
    <section class="side-capture" aria-label="留证" data-state={state.name}>
      {state.name === 'working' ? (
        <Working picture={state.picture} progress={state.progress} onCancel={() => state.cancel.abort()} />
      ) : (
        <button
          type="button"
          id="side-capture"
          class="btn block"
          disabled={state.name === 'looking'}
          onClick={() => void run()}
        >
          <Icon name="capture" small />
          {state.name === 'looking' ? '正在读取旁边的网页…' : '留下旁边的网页'}
        </button>
      )}
      {state.name === 'without-leave' && <Leave />}
      {state.name === 'failed' && <Failure thrown={state.thrown} />}
      {state.name === 'sealed' && <JustSealed seq={state.seq} caseId={caseId} />}
    </section>
  );
}

/** How long that press lasts: in Firefox until the page is loaded anew. */
const untilWhen = browser.sidebarAction ? '这一页没有换掉以前' : '在同一个网站里';

/** Why nothing was captured, and the press that the browser wants first. */
function Leave() {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    void browser.commands
      .getAll()
      .then((all) => setKeys(all.find(({ name }) => name === 'capture')?.shortcut ?? ''));
  }, []);
  return (
    <p class="banner info" role="alert">
      <Icon name="info" />
      <span class="note">
        还没有留证。浏览器要你先在那一页上点一次工具栏里的留证{keys && `，或者按 ${keys}`}
        ；之后{untilWhen}，从这里也能留。
      </span>
    </p>
  );
}

function JustSealed({ seq, caseId }: { seq: number; caseId: string }) {
  const item = useLive(() => evidenceItem(seq), [seq]);
  const { act, isBusy, failed } = useAct();
  if (!item) return null;
  const gaps = gapLines(item.gaps);
  return (
    <div class="just" role="status" data-seq={seq}>
      <p class="flex between">
        <Sealed>{item.outcome === 'cancelled' ? '已封存，未完成' : '已封存'}</Sealed>
        <button type="button" class="btn quiet sm" onClick={() => void openTab(`/evidence/${seq}`)}>
          查看
        </button>
      </p>
      <p class="note">
        {kindWords[item.kind]}
        {gaps.length > 0 ? '，缺口已记入：' : '，无缺口'}
      </p>
      {gaps.length > 0 && (
        <ul class="note">
          {gaps.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {failed}
      {item.caseId === '' && caseId !== '' && (
        <button
          type="button"
          id="side-file"
          class="btn sm"
          disabled={isBusy}
          onClick={() => void act(() => fileEvidence([seq], caseId))}
        >
          归入下面的案件
        </button>
      )}
    </div>
  );
}
