import { type ComponentType, render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { capture, type Options, type Progress } from '../../capture/capture';
import { type Look, lookAt, tabInFront } from '../../capture/look';
import { quoteFrom, selectionIn } from '../../capture/quote';
import type { TargetTab } from '../../capture/screenshot';
import { type Subject, wholePage } from '../../capture/subject';
import { asAppError } from '../../core/errors';
import type { Gap, Trigger } from '../../core/evidence/record';
import { isWorthAtOnce } from '../../core/reading/kind';
import { quoteWords } from '../../core/reading/quote';
import { quotedWords } from '../../core/words/quoted';
import type { Selected } from '../../messages/protocol';
import { closeCutCaptures, sealedState } from '../../storage/evidence-store';
import { readSettings } from '../../storage/settings-store';
import { Boundary } from '../shared/boundary';
import { Icon } from '../shared/icon';
import { Mark } from '../shared/mark';
import { openHome } from '../shared/open-home';
import { PlatformLine } from '../shared/platform-line';
import { applyTheme } from '../shared/theme';
import { Working } from '../shared/working';
import { otherWays } from './other-ways';
import { QuoteRow, QuoteSaid } from './quote-row';
import { Refused } from './refused';
import { Risks, risksOf } from './risks';
import { SealedView } from './sealed-view';
import { Seen } from './seen';
import { SiteRow } from './site-row';
import '../shared/tokens.css';
import '../shared/base.css';
import './popup.css';

/*
 *   looking ──→ refused                      (private window, forbidden page)
 *      │ ─────→ seen ──(button)──→ working ──→ sealed
 *      │ ─────────────(一键模式)──→ working
 *      └─────────────(already sealed)────────→ sealed ──(再留一次)──→ working
 *
 * 引用 leads from seen and sealed through working, where the page is not sealed yet, to sealed.
 */
type State =
  | { name: 'looking' }
  | { name: 'refused'; thrown: unknown }
  | { name: 'seen'; look: Look }
  | { name: 'working'; look: Look; progress: Progress; cancel: AbortController }
  | { name: 'sealed'; look: Look; seq: number; fresh: boolean; said?: Said };

/** What a quote came to. */
type Said = ReturnType<typeof quotedWords> & { isFound: boolean };

/** No picture since nobody had clicked, in contrast to a browser that gives none. */
const isWithoutLeave = ({ reason }: Gap) => reason === 'picture-not-granted' || reason === 'tab-behind';

function Popup() {
  const [state, setState] = useState<State>({ name: 'looking' });
  const [selected, setSelected] = useState<Selected | null>(null);
  const working = useRef<AbortController | null>(null);
  /** A second Enter while the first is being answered. */
  const isBusy = useRef(false);

  const run = async (look: Look, trigger: Trigger, subject: Subject = wholePage) => {
    await atWork(look, async (options) => {
      const { seq, done } = await capture(look, {
        ...options,
        trigger: look.reloaded ? 'reload' : trigger,
        subject,
      });
      await done;
      setState({ name: 'sealed', look, seq, fresh: true });
    });
  };

  /** Shows how far something is, and lets it be stopped. */
  const atWork = async (look: Look, work: (options: Options) => Promise<void>) => {
    const cancel = new AbortController();
    working.current = cancel;
    try {
      const onProgress = (progress: Progress) =>
        setState({ name: 'working', look, progress: { ...progress }, cancel });
      await work({ signal: cancel.signal, onProgress });
    } finally {
      working.current = null;
    }
  };

  /** A press, one at a time. */
  const onPress = async (act: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      await act();
    } catch (thrown) {
      setState({ name: 'refused', thrown: asAppError(thrown) });
    } finally {
      isBusy.current = false;
    }
  };

  /** The page may have changed since the popup opened: a press of the button looks again. */
  const again = (subject: Subject = wholePage) =>
    onPress(async () => run(await lookAt(await tabInFront()), 'popup', subject));

  const quote = () =>
    onPress(async () => {
      const tab = await tabInFront();
      // First of all: a capture scrolls the page.
      const words = await selectionIn(tab, 0, selected?.text);
      const look = await lookAt(tab);
      await atWork(look, async (options) => {
        const { seq, text, isFound, done } = await quoteFrom(look, words, { ...options, trigger: 'popup' });
        setSelected(null);
        await done;
        const isNew = done !== null;
        const said = { ...quotedWords({ text, isFound, isNew }), isFound };
        setState({ name: 'sealed', look, seq, fresh: isNew, said });
      });
    });

  /** What is selected on the page, offered where the page is shown. */
  const quoteRow = selected && <QuoteRow selected={selected} onQuote={() => void quote()} />;

  const ways = (tab: TargetTab) => otherWays(tab, () => void again({ what: 'visible' }));

  useEffect(() => {
    const open = async () => {
      const tab = await tabInFront();
      const [look, settings] = await Promise.all([lookAt(tab), readSettings()]);
      // After the look, and not waited for: the moment in front comes first.
      void selectionIn(tab, 0).then((words) => quoteWords(words.text) !== '' && setSelected(words));
      const known = await sealedState(look.digest);
      // One made without a click may have no picture: a click gives it.
      const isBare = settings.oneClick && known?.gaps.some(isWithoutLeave);
      if (known && !isBare) setState({ name: 'sealed', look, seq: known.seq, fresh: false });
      else if (settings.oneClick && isWorthAtOnce(look.found.kind)) await run(look, 'one-click');
      else setState({ name: 'seen', look });
    };
    const begin = async () => {
      // Not waited for: the moment in front comes first, and what was cut before must not refuse it.
      closeCutCaptures().catch((thrown) => console.warn('closing what was cut', thrown));
      await open();
    };
    begin().catch((thrown) => setState({ name: 'refused', thrown: asAppError(thrown) }));
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement) return;
      // Esc would close the popup, and with it the capture's page: while capturing it cancels instead.
      if (event.key === 'Escape' && working.current) {
        event.preventDefault();
        working.current.abort();
      }
      if (event.key.toLowerCase() === 'w' && !event.ctrlKey && !event.metaKey && !event.altKey)
        void openHome();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return (
    <>
      <header class="pop-head">
        <Mark />
        <span class="name grow">留证</span>
        <button type="button" class="btn plain sm" onClick={() => void openHome()} title="W">
          <Icon name="folder" small />
          工作台
        </button>
      </header>
      {state.name !== 'looking' && state.name !== 'working' && <DueLater isLine={state.name === 'sealed'} />}
      <main data-state={state.name}>
        {state.name === 'looking' && <p class="pop note">正在读取这一页…</p>}
        {state.name === 'refused' && <Refused thrown={state.thrown} />}
        {state.name === 'seen' && (
          <Seen
            look={state.look}
            ways={ways(state.look.tab)}
            quote={quoteRow}
            onCapture={() => void again()}
          />
        )}
        {state.name === 'working' && (
          <Working
            picture={'picture' in state.look.first ? state.look.first.picture : null}
            progress={state.progress}
            onCancel={() => state.cancel.abort()}
          />
        )}
        {state.name === 'sealed' && (
          <SealedView
            seq={state.seq}
            fresh={state.fresh}
            ways={ways(state.look.tab)}
            quote={state.said ? <QuoteSaid {...state.said} /> : quoteRow}
            beside={
              <>
                <PlatformLine url={state.look.reading.url} />
                {state.look.found.kind === 'payment' && <Risks risks={risksOf(state.look)} />}
                <SiteRow url={state.look.reading.url} />
              </>
            }
            onAgain={() => void again()}
          />
        )}
      </main>
    </>
  );
}

type DueProps = { isLine: boolean };

/** What is due counts over all cases: it is loaded when the page in front is read, never before. */
function DueLater(props: DueProps) {
  const [Due, setDue] = useState<ComponentType<DueProps> | null>(null);
  useEffect(() => {
    import('../home/followup/due').then(
      (loaded) => setDue(() => loaded.DueNow),
      (thrown) => console.warn('what is due', thrown),
    );
  }, []);
  return Due && <Due {...props} />;
}

void applyTheme();
document.title = browser.i18n.getMessage('extName');
render(
  <Boundary>
    <Popup />
  </Boundary>,
  document.body,
);
