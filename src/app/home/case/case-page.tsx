import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { factOf } from '../../../core/case/facts';
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
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';
import { Dot } from '../../shared/mark';
import { Menu } from '../../shared/menu';
import { offerUndo } from '../../shared/toast';
import { useLive } from '../../shared/use-live';
import './case.css';
import { Empty } from '../empty';
import { CasePicker } from '../filing/case-picker';
import { ExportDialog } from '../package/export-dialog';
import { go } from '../route';
import { EvidenceTable } from './evidence-table';
import { ImportFiles, isImporting, withMore } from './import-files';
import { Inspector } from './inspector';
import { Timeline } from './timeline';

/** One dispute: what happened in order, what proves it, what is missing. */
export function CasePage({ id, view }: { id: string; view: 'timeline' | 'evidence' | 'package' }) {
  const stored = useLive(async () => ({ one: await caseById(id), evidence: await evidenceOfCase(id) }), [id]);
  useEffect(() => {
    if (stored?.one) document.title = `${caseTitle(stored.one)} - 留证`;
    return () => {
      document.title = '留证';
    };
  }, [stored]);
  if (!stored) return <main class="main" />;
  if (!stored.one) {
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
  return <OpenCase one={stored.one} evidence={stored.evidence} view={view} />;
}

type OpenCaseProps = { one: Case; evidence: EvidenceItem[]; view: 'timeline' | 'evidence' | 'package' };

function OpenCase({ one, evidence, view }: OpenCaseProps) {
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const openPackage = () => {
    if (evidence.length > 0) go(`/case/${one.id}/package`);
  };
  useKeys({ e: openPackage });
  useLeaveNothing(one.id);
  const tab = view === 'evidence' ? 'evidence' : 'timeline';
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
          <a href={`#/case/${one.id}`} aria-current={tab === 'timeline' ? 'page' : undefined}>
            时间线
          </a>
          <a href={`#/case/${one.id}/evidence`} aria-current={tab === 'evidence' ? 'page' : undefined}>
            证据<span class="n">{evidence.length}</span>
          </a>
        </nav>
        <div class="page">
          {evidence.length === 0 ? (
            <Empty
              drawing="capture"
              title="这个案件还没有证据"
              words="先留订单详情和支付账单，这两样最要紧。在订单页点工具栏上的留证，或者把截图拖进来。"
            >
              <button type="button" class="btn" onClick={() => picker.current?.click()}>
                导入文件
              </button>
            </Empty>
          ) : tab === 'evidence' ? (
            <EvidenceTable one={one} evidence={evidence} />
          ) : (
            <Timeline one={one} evidence={evidence} />
          )}
        </div>
      </main>
      <Inspector one={one} evidence={evidence} onImport={() => picker.current?.click()} />
      <ImportFiles caseId={one.id} files={files} onFiles={setFiles} />
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

/** A new case that was left as it came, with nothing in it, goes again when its page is left. */
function useLeaveNothing(id: string): void {
  useEffect(
    () => () => {
      const tidy = async () => {
        if (isImporting()) return;
        const [left, evidence] = await Promise.all([caseById(id), evidenceOfCase(id)]);
        const isUntouched =
          left &&
          !left.title &&
          !left.statement &&
          left.demandFen === null &&
          left.orderIds.length === 0 &&
          !left.isArchived;
        if (isUntouched && evidence.length === 0) await removeEmptyCase(id);
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
  const amount = factOf(evidence, 'amountFen');
  const time = factOf(evidence, 'orderTime') ?? factOf(evidence, 'payTime');
  const demand = one.demandFen ?? (typeof amount === 'number' ? amount : null);
  const facts = [
    typeof amount === 'number' && showMoney(amount),
    time && `${showValue('orderTime', time).slice(0, 10)} 下单`,
    one.host,
    orderWords(one),
    demand !== null && `请求退款 ${showMoney(demand)}`,
  ].filter(Boolean);
  return (
    <p class="ui muted facts">
      {facts.map((fact, i) => (
        <span key={fact} class="nowrap">
          {fact}
          {i < facts.length - 1 && <Dot />}
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
