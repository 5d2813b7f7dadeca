import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { EvidenceList } from '../../../core/case/evidence-list';
import { factOf } from '../../../core/case/facts';
import { isBlank, normaliseCase } from '../../../core/case/normalise-case';
import { newestLooks } from '../../../core/case/recapture';
import { paidOf } from '../../../core/complaint/purchase';
import type { ReadyKind } from '../../../core/deadline/case-dates';
import type { ChannelId } from '../../../core/knowledge/ids';
import { showMoney, showValue } from '../../../core/words/show';
import {
  allCases,
  caseById,
  changeCase,
  mergeCases,
  removeEmptyCase,
  undoMerge,
} from '../../../storage/case-store';
import { evidenceOfCase } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import { caseTitle, orderWords, shortLabel } from '../../shared/case-label';
import { evidenceListFor } from '../../shared/evidence-list';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';
import { Menu } from '../../shared/menu';
import { ReminderOffer } from '../../shared/reminder-offer';
import { offerUndo } from '../../shared/toast';
import { useLive } from '../../shared/use-live';
import './case.css';
import { Empty } from '../../shared/empty';
import { type CaseView, go, type Step } from '../../shared/route';
import { ComposeTab } from '../compose/compose-tab';
import { CasePicker } from '../filing/case-picker';
import { ImportFiles, isImporting, withMore } from '../filing/import-files';
import { FollowUpTab } from '../followup/followup-tab';
import { LogDialog } from '../followup/log-dialog';
import { NextBanner } from '../followup/next-banner';
import type { LogRequest, OnLog } from '../followup/use-draft';
import { useStanding } from '../followup/use-standings';
import { LadderTab } from '../ladder/ladder-tab';
import { NextStep } from '../ladder/next-step';
import { ExportDialog } from '../package/export-dialog';
import { EvidenceTable } from './evidence-table';
import { Inspector } from './inspector';
import { OtherAnswers } from './other-answers';
import { Timeline } from './timeline';

/** Where in the case one is. */
type Place = {
  view: CaseView;
  ready: ReadyKind | null;
  channel: ChannelId | null;
  correct: number;
  step: Step | null;
};

/** One dispute: what happened in order, what proves it, what is missing. */
export function CasePage({ id, ...place }: Place & { id: string }) {
  const stored = useLive(async () => {
    const [one, evidence] = [await caseById(id), await evidenceOfCase(id)];
    return one ? { one, evidence, list: await evidenceListFor(one, evidence) } : null;
  }, [id]);
  useEffect(() => {
    if (stored) document.title = `${caseTitle(stored.one)} - 留证`;
    return () => {
      document.title = '留证';
    };
  }, [stored]);
  if (stored === undefined) return <main class="main" />;
  if (!stored) {
    return (
      <main class="main">
        <Empty drawing="search" title="没有这个案件" words="它可能已经并入别的案件。">
          <a class="btn" href="#/">
            回到案件
          </a>
        </Empty>
      </main>
    );
  }
  return <OpenCase {...stored} {...place} />;
}

/** Which parts of a case have the checklist and the facts beside them. */
export function hasInspector(view: CaseView): boolean {
  return view === 'timeline' || view === 'evidence' || view === 'package';
}

type OpenCaseProps = Place & { one: Case; evidence: EvidenceItem[]; list: EvidenceList };

function OpenCase({ one, evidence, list, view, ready, channel, correct, step }: OpenCaseProps) {
  const standing = useStanding(one.id);
  const [log, setLog] = useState<LogRequest | null>(null);
  const onLog: OnLog = (reason, channel = null) => setLog({ reason, channel });
  // A reminder leads here: the follow-up opens with the next message written.
  useEffect(() => {
    if (ready) setLog({ reason: ready, channel });
  }, [ready, channel, one.id]);
  const wrong = standing?.contacts.find(({ seq, correctedBy }) => seq === correct && correctedBy === 0);
  useEffect(() => {
    if (wrong) setLog({ reason: null, channel: null, correct: wrong });
  }, [wrong?.seq]);
  const closeLog = () => {
    setLog(null);
    if (ready || correct) go(`/case/${one.id}/followup`, { replace: true });
  };
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const openPackage = () => {
    if (evidence.length > 0) go(`/case/${one.id}/package`);
  };
  useKeys({ e: openPackage, n: () => onLog(null) });
  useLeaveNothing(one.id);
  const tab = view === 'package' ? 'timeline' : view;
  const nothingYet = (
    <Empty
      drawing="capture"
      title="这个案件还没有证据"
      words="先留订单详情和支付账单，这两样最要紧。在订单页点工具栏上的留证，或者把截图拖进来。"
    >
      <div class="flex wrap">
        <button type="button" class="btn" onClick={() => picker.current?.click()}>
          导入文件
        </button>
        <a class="btn quiet" href="#/welcome">
          看怎么留证
        </a>
      </div>
    </Empty>
  );
  return (
    <>
      <main class="main" id="case">
        <header class="pagehead">
          <div class="grow">
            <p class="note">
              <a href="#/">案件</a> / {one.platform || '还没有商家'}
              {one.isArchived && <span class="tag intitle">已归档</span>}
            </p>
            <Title one={one} />
            <FactsLine one={one} evidence={evidence} />
          </div>
          <div class="flex acts">
            <CaseMenu one={one} isEmpty={evidence.length === 0} />
            <button type="button" id="log" class="btn" aria-keyshortcuts="N" onClick={() => onLog(null)}>
              <Icon name="plus" small />
              跟进
            </button>
            <button type="button" id="import" class="btn" onClick={() => picker.current?.click()}>
              <Icon name="image" small />
              导入
            </button>
            <input
              ref={picker}
              type="file"
              multiple
              hidden
              onChange={(event) => {
                setFiles(withMore([...(event.currentTarget.files ?? [])]));
                event.currentTarget.value = '';
              }}
            />
            <button
              type="button"
              id="package"
              class="btn primary"
              aria-keyshortcuts="E"
              disabled={evidence.length === 0}
              title={evidence.length === 0 ? '这个案件还没有证据，先留证或导入' : ''}
              onClick={openPackage}
            >
              生成材料包
            </button>
          </div>
        </header>
        <nav class="tabs" aria-label="案件内容">
          <Tab id={one.id} view="timeline" tab={tab} words="时间线" />
          <Tab id={one.id} view="evidence" tab={tab} words="证据" count={evidence.length} />
          <Tab id={one.id} view="compose" tab={tab} words="投诉文书" />
          <Tab id={one.id} view="ladder" tab={tab} words="升级路线" />
          <Tab id={one.id} view="followup" tab={tab} words="跟进" count={standing?.contacts.length ?? 0} />
        </nav>
        <div class="page">
          {(tab === 'timeline' || tab === 'compose') && <OtherAnswers one={one} />}
          {standing && (tab === 'timeline' || tab === 'evidence') && (
            <NextBanner standing={standing} onLog={onLog} />
          )}
          {standing && tab !== 'compose' && tab !== 'ladder' && <NextStep standing={standing} />}
          {(tab === 'timeline' || tab === 'evidence') && <Undelivered one={one} evidence={evidence} />}
          {tab === 'compose' ? (
            <ComposeTab caseId={one.id} channel={channel} step={step} />
          ) : tab === 'ladder' ? (
            standing && <LadderTab standing={standing} onLog={onLog} />
          ) : tab === 'followup' ? (
            standing && (
              <FollowUpTab
                standing={standing}
                onLog={onLog}
                onCorrect={(correct) => setLog({ reason: null, channel: null, correct })}
              />
            )
          ) : tab === 'evidence' && evidence.length === 0 ? (
            nothingYet
          ) : tab === 'evidence' ? (
            <EvidenceTable one={one} evidence={evidence} />
          ) : (
            <Timeline
              one={one}
              evidence={evidence}
              list={list}
              contacts={standing?.contacts ?? []}
              empty={nothingYet}
            />
          )}
        </div>
      </main>
      {hasInspector(view) && (
        <Inspector
          contacts={standing?.contacts ?? []}
          one={one}
          evidence={evidence}
          list={list}
          onAct={{
            import: () => picker.current?.click(),
            notice: () => onLog('notice', 'platform'),
            log: () => onLog(null),
          }}
        />
      )}
      {/* While a contact is written, what is pasted or dropped belongs to it. */}
      {!log && <ImportFiles caseId={one.id} files={files} onFiles={setFiles} />}
      {log && standing && (
        <LogDialog standing={standing} request={log} now={standing.now} onClose={closeLog} />
      )}
      {view === 'package' && evidence.length > 0 && (
        <ExportDialog
          one={one}
          evidence={evidence}
          onClose={() => go(`/case/${one.id}`, { replace: true })}
        />
      )}
    </>
  );
}

/** Each order that is paid and not delivered, by the newest look at it: it is looked at again later. */
function Undelivered({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  if (one.isArchived) return null;
  const looks = newestLooks(evidence);
  return looks.map(({ seq }) => <ReminderOffer key={seq} seq={seq} isNamed={looks.length > 1} />);
}

type TabProps = { id: string; view: CaseView; tab: CaseView; words: string; count?: number };

function Tab({ id, view, tab, words, count }: TabProps) {
  return (
    <a
      href={`#/case/${id}${view === 'timeline' ? '' : `/${view}`}`}
      aria-current={tab === view ? 'page' : undefined}
    >
      {words}
      {count !== undefined && <span class="n">{count}</span>}
    </a>
  );
}

/** A new case that was left as it came, with nothing in it, goes again when its page is left. */
function useLeaveNothing(id: string): void {
  useEffect(
    () => () => {
      const tidy = async () => {
        if (isImporting()) return;
        const [left, evidence] = await Promise.all([caseById(id), evidenceOfCase(id)]);
        if (left && isBlank(left) && evidence.length === 0) await removeEmptyCase(id);
      };
      // The fields save what was typed as they go, a moment before or after this.
      setTimeout(() => void tidy().catch((thrown) => console.warn('empty case', thrown)), 400);
    },
    [id],
  );
}

/** The title, edited where it stands. */
function Title({ one }: { one: Case }) {
  const { act, failed } = useAct();
  const field = useAutosave(
    `case/${one.id}/title`,
    one.title,
    (title) => void act(() => changeCase(one.id, { title: title.replace(/\s+/g, ' ').trim() })),
  );
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!one.title) input.current?.focus();
  }, []);
  return (
    <>
      <h1 class="title">
        <span class="vh">{caseTitle(one)}</span>
        <span class="sizer" aria-hidden="true">
          {field.value || '给这个案件起个名字'}
        </span>
        <textarea
          ref={input}
          class="titlefield"
          rows={1}
          aria-label="案件名称"
          title="点一下可以改名"
          placeholder="给这个案件起个名字"
          maxLength={200}
          {...field}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      </h1>
      {failed}
    </>
  );
}

function FactsLine({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  const amount = paidOf(one, evidence);
  const ordered = factOf(evidence, 'orderTime');
  const time = ordered ?? factOf(evidence, 'payTime');
  const { demands } = normaliseCase(one);
  const refund = demands.find(({ kind }) => kind === 'refund');
  // Who asks for something else asks for no money back; who has not said yet does.
  const isRefund = refund !== undefined || demands.length === 0;
  const demand = refund?.amountFen ?? (isRefund ? amount : null);
  const facts = [
    amount !== null && showMoney(amount),
    time && `${showValue('orderTime', time).slice(0, 10)} ${ordered ? '下单' : '付款'}`,
    one.host,
    orderWords(one),
    demand !== null && `请求退款 ${showMoney(demand)}`,
  ].filter(Boolean);
  return (
    <p class="ui muted facts">
      {facts.map((fact) => (
        <span key={fact} class="nowrap">
          {fact}
        </span>
      ))}
    </p>
  );
}

/** What is done to the case as a whole. */
function CaseMenu({ one, isEmpty }: { one: Case; isEmpty: boolean }) {
  const [isMerging, setMerging] = useState(false);
  const { act, failed } = useAct();
  const archive = (isArchived: boolean) =>
    act(async () => {
      await changeCase(one.id, { isArchived });
      offerUndo(isArchived ? '已归档，材料会一直保留' : '已放回进行中', () =>
        changeCase(one.id, { isArchived: !isArchived }),
      );
    });
  const remove = () =>
    act(async () => {
      await removeEmptyCase(one.id);
      go('/', { replace: true });
    });
  const merge = (into: Case) =>
    act(async () => {
      setMerging(false);
      const merged = await mergeCases(one.id, into.id);
      go(`/case/${into.id}`);
      offerUndo(`已并入 ${shortLabel(into, await allCases())}`, async () => {
        await undoMerge(merged);
        go(`/case/${one.id}`);
      });
    });
  return (
    <>
      {failed}
      <Menu
        label="更多"
        items={[
          { words: '并入别的案件…', onPick: () => setMerging(true) },
          one.isArchived
            ? { words: '放回进行中', onPick: () => void archive(false) }
            : { words: '归档', onPick: () => void archive(true) },
          ...(isEmpty ? [{ words: '删除空案件', onPick: () => void remove(), danger: true }] : []),
        ]}
      />
      {isMerging && (
        <CasePicker title="并入哪个案件" except={one.id} onPick={merge} onClose={() => setMerging(false)} />
      )}
    </>
  );
}
