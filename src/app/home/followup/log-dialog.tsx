import { useEffect, useRef, useState } from 'preact/hooks';
import type { Cite } from '../../../core/case/case-parts';
import { isRuled, usualReminder, withResult } from '../../../core/case/contact-draft';
import { type ContactItem, type ContactResult, resultsOf } from '../../../core/case/contacts';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import { dateEnd } from '../../../core/words/date-words';
import { showTime } from '../../../core/words/show';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { sealContact } from '../../../storage/contact-store';
import { useAct } from '../../shared/act';
import { caseTitle } from '../../shared/case-label';
import { Dialog } from '../../shared/dialog';
import { Dot } from '../../shared/mark';
import './followup.css';
import { CitePick } from '../compose/cite-pick';
import { Attachments } from './attachments';
import { Conflict } from './conflict';
import { keepTalk } from './keep-talk';
import { fromLocal, toLocal } from './local-time';
import { LogFields } from './log-fields';
import { Ready } from './ready';
import { Results } from './results';
import { type LogRequest, useDraft, type WrittenDraft } from './use-draft';

type LogProps = { standing: CaseStanding; request: LogRequest; now: string; onClose(): void };

/** Writes down one contact in fifteen seconds, and seals it. What is half written stays for the next time. */
export function LogDialog({ standing, request, now, onClose }: LogProps) {
  const written = useDraft({ caseId: standing.one.id, contacts: standing.contacts, ...request });
  if (!written) return null;
  return <Written {...{ standing, request, now, onClose, written }} />;
}

function Written({ standing, request, now, onClose, written }: LogProps & { written: WrittenDraft }) {
  const { reason, correct } = request;
  const { row, set, setFiles } = written;
  const { draft, files } = row;
  const { act, isBusy, failed } = useAct();
  const results = resultsOf(draft.channel);
  const isOpen = useRef(true);
  useEffect(
    () => () => {
      isOpen.current = false;
    },
    [],
  );
  const running = useRef(false);
  // One at a time: a second press before the first is drawn would seal the same twice.
  const once = async <T,>(deed: () => Promise<T>, otherwise: T): Promise<T> => {
    if (running.current) return otherwise;
    running.current = true;
    let result = otherwise;
    await act(async () => {
      result = await deed();
    });
    running.current = false;
    return result;
  };
  const seal = async (change: Partial<typeof draft> = {}) => {
    const { draft: last, ...rest } = written.latest();
    const words = { ...last, ...change };
    const remindAt = last.remindAt || (correct || isRuled(last) ? '' : usualReminder(words, now));
    await sealContact({ ...rest, draft: { ...words, remindAt } });
    pokeDeadlines();
    if (isOpen.current) onClose();
  };
  const pick = (result: ContactResult) =>
    set(withResult(draft, result, correct ? [correct] : standing.contacts));
  const save = () => void once(() => seal(), undefined);
  const decline = (sent: string, enough: boolean) =>
    once(async () => {
      const talk = enough
        ? null
        : await keepTalk(standing).catch((thrown) => {
            // What shows it can still be asked for.
            console.warn('keeping the talk', thrown);
            return null;
          });
      // Closed meanwhile: what was captured is in the case, and what is written stays for the next time.
      if (!isOpen.current) return true;
      const { files, draft: last } = written.latest();
      const cites = talk === null ? (last.cites ?? []) : withTalk(last.cites, talk);
      if (!enough && cites.length === 0 && files.length === 0) return false;
      await seal({ sent, declinedAt: new Date().toISOString(), ...(cites.length > 0 && { cites }) });
      return true;
    }, true);
  useDialogKeys(isBusy ? 0 : results.length, (i) => pick(results[i]!), save);
  return (
    <Dialog
      title={correct ? '更正跟进' : '登记跟进'}
      class="logging"
      onClose={onClose}
      footer={
        <>
          <NextReminder written={written} now={now} isCorrection={correct !== undefined} />
          {!written.isFresh && (
            <button type="button" class="btn plain" disabled={isBusy} onClick={written.restart}>
              清空
            </button>
          )}
          <button type="button" class="btn" onClick={onClose} title="写了一半的会留着">
            关闭
          </button>
          <button type="button" id="seal" class="btn primary" disabled={isBusy} onClick={save}>
            {isBusy ? '正在封存…' : '保存'}
            <span class="keys">Ctrl + Enter</span>
          </button>
        </>
      }
    >
      <fieldset disabled={isBusy}>
        <Head {...{ standing, correct, now }} written={written} />
        <LogFields written={written} now={now} standing={standing} />
        {draft.act === 'filed' && <Conflict standing={standing} channel={draft.channel} now={now} />}
        <Results channel={draft.channel} result={draft.result} onPick={pick} />
        <label class="f" for="said">
          对方原话
        </label>
        <textarea
          id="said"
          class="input"
          rows={2}
          value={draft.said}
          placeholder="可以直接粘贴聊天文字；没有回复就空着"
          maxLength={20_000}
          onInput={(event) => set({ said: event.currentTarget.value })}
        />
        {standing.evidence.length > 0 && (
          <CitePick
            label="能看到它的证据"
            cites={draft.cites ?? []}
            numbers={new Map(standing.evidence.map(({ seq }, i) => [seq, i + 1]))}
            onKeep={(cites) => set({ cites })}
          />
        )}
        <Attachments
          files={files}
          onAdd={(more) => setFiles([...files, ...more])}
          onRemove={(i) => setFiles(files.filter((_, at) => at !== i))}
        />
        <Ready
          {...{ standing, now, written, isBusy }}
          ready={reason === 'filed' ? null : reason}
          onDecline={decline}
        />
      </fieldset>
      {failed}
    </Dialog>
  );
}

function withTalk(cites: readonly Cite[] = [], seq: number): Cite[] {
  return [...cites.filter((cite) => cite.seq !== seq), { seq }];
}

/** 1 to 5 wherever nothing is typed, Ctrl+Enter everywhere. */
function useDialogKeys(count: number, onResult: (i: number) => void, onSeal: () => void): void {
  const latest = useRef({ count, onResult, onSeal });
  latest.current = { count, onResult, onSeal };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current.onSeal();
        return;
      }
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const i = Number(event.key) - 1;
      if (isTyping || event.ctrlKey || event.altKey || event.metaKey || !(i >= 0 && i < latest.current.count))
        return;
      event.preventDefault();
      latest.current.onResult(i);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

type HeadProps = Pick<LogProps, 'standing' | 'now'> & {
  correct: ContactItem | undefined;
  written: WrittenDraft;
};

function Head({ standing, correct, now, written: { row, set } }: HeadProps) {
  const [isOpen, setOpen] = useState(row.draft.at !== '');
  return (
    <p class="ui muted loghead">
      {standing.one.platform || caseTitle(standing.one)}
      <Dot />
      {isOpen ? (
        <input
          type="datetime-local"
          class="input when"
          aria-label="联系的时间"
          value={toLocal(row.draft.at || now)}
          max={toLocal(now)}
          onInput={(event) => set({ at: fromLocal(event.currentTarget.value) })}
        />
      ) : (
        <>
          现在 {showTime(now).slice(11, 16)}
          <button type="button" class="btn quiet sm" onClick={() => setOpen(true)}>
            改
          </button>
        </>
      )}
      {correct && (
        <>
          <Dot />
          原来的第 {correct.seq} 条不变，另记一条
        </>
      )}
    </p>
  );
}

type NextProps = { written: WrittenDraft; now: string; isCorrection: boolean };

function NextReminder({ written: { row, set }, now, isCorrection }: NextProps) {
  const [isOpen, setOpen] = useState(false);
  const at = row.draft.remindAt || (isCorrection ? '' : usualReminder(row.draft, now));
  if (isOpen) {
    return (
      <span class="grow">
        <input
          type="datetime-local"
          class="input when"
          aria-label="下次提醒"
          value={toLocal(at)}
          min={toLocal(now)}
          onInput={(event) => set({ remindAt: fromLocal(event.currentTarget.value) })}
        />
      </span>
    );
  }
  const shown = at ? dateEnd({ at, day: '', unit: 'hour' }, now) : '不另外提醒';
  return (
    <span class="ui muted grow">
      下次提醒：{shown}{' '}
      <button type="button" class="btn quiet sm" onClick={() => setOpen(true)}>
        改
      </button>
    </span>
  );
}
