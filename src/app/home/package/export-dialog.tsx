import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import { normaliseCase } from '../../../core/case/normalise-case';
import { type PrivacyWarning, privacyWarnings } from '../../../core/complaint/privacy';
import { shortHash, showBytes } from '../../../core/words/show';
import { readSettings } from '../../../storage/settings-store';
import { makePackage, previewLetter } from '../../package/make-package';
import { useAct } from '../../shared/act';
import { Dialog } from '../../shared/dialog';
import { download } from '../../shared/download';
import { kindName, nameOf } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { packNow } from '../../shared/pack-in-use';
import { ProgressBar } from '../../shared/progress-bar';
import { useLive } from '../../shared/use-live';
import { blockedBy, ownFlags } from '../compose/own-words';
import { ContactsChoice } from '../followup/contacts-choice';
import { ComplainantFields } from '../settings/complainant-fields';
import './export.css';
import { pageText } from '../../../core/reading/page-text';
import { readSealedEvidence } from '../viewer/sealed-evidence';

type Weighed = { bytes: number; warnings: PrivacyWarning[] };
type Made = { name: string; bytes: number; sha256: string; isRecorded: boolean };

/** Makes the complaint package: what goes in, what is private in it, what the letter says; then the download. */
export function ExportDialog({
  one,
  evidence,
  onClose,
}: {
  one: Case;
  evidence: readonly EvidenceItem[];
  onClose(): void;
}) {
  const exportable = evidence.filter((item) => item.outcome !== 'open');
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const cancel = useRef<AbortController | null>(null);
  const [withContacts, setWithContacts] = useState(true);
  const [letter, setLetter] = useState('');
  const toFill = letter.match(/【待填/g)?.length ?? 0;
  const weighed = useWeighed(exportable);
  const { act, isBusy, failed } = useAct();
  const include = exportable.filter((item) => !left.has(item.seq)).map((item) => item.seq);
  const bytes = include.reduce((sum, seq) => sum + (weighed.get(seq)?.bytes ?? 0), 0);
  const isWeighed = include.every((seq) => weighed.has(seq));
  const pack = useLive(packNow)?.pack;
  const blocked = blockedBy(ownFlags(normaliseCase(one), '', pack?.knowledge.wording ?? []));
  const why = include.length === 0 ? '至少选一条证据' : blocked && `${blocked}，先改好再导出`;
  useEffect(() => () => cancel.current?.abort(), []);
  const make = () =>
    act(async () => {
      const controller = new AbortController();
      cancel.current = controller;
      setProgress({ done: 0, total: bytes });
      try {
        const ready = await makePackage({
          caseId: one.id,
          include,
          withContacts,
          audience: 'full',
          signal: controller.signal,
          onProgress: (done, total) => setProgress({ done, total }),
        });
        download(ready.name, ready.zip);
        const { name, zip, sha256, recorded } = ready;
        setMade({ name, bytes: zip.size, sha256, isRecorded: recorded });
      } catch (thrown) {
        // Cancelling is no failure: the dialog is simply as it was before.
        if (!controller.signal.aborted) throw thrown;
      } finally {
        setProgress(null);
        cancel.current = null;
      }
    });
  const stop = () => (cancel.current ? cancel.current.abort() : onClose());
  return (
    <Dialog
      title="生成材料包"
      class="export"
      onClose={stop}
      footer={
        made ? (
          <>
            <span class="grow" />
            <button type="button" id="export-close" class="btn primary" onClick={onClose}>
              完成
            </button>
          </>
        ) : (
          <>
            <span class="note grow">
              {toFill > 0 ? (
                <span class="state warn">
                  <Icon name="info" />
                  还有 {toFill} 处待填
                </span>
              ) : (
                '完整版：原图、网页副本和账本都在内'
              )}
            </span>
            <button type="button" class="btn" onClick={stop}>
              取消
            </button>
            <button
              type="button"
              id="export"
              class="btn primary"
              disabled={isBusy || !pack || why !== ''}
              title={why}
              onClick={make}
            >
              {isBusy
                ? '正在生成…'
                : isWeighed && include.length > 0
                  ? `导出（约 ${showBytes(bytes)}）`
                  : '导出'}
            </button>
          </>
        )
      }
    >
      {failed}
      {progress && <Progress {...progress} />}
      {made ? (
        <Done made={made} />
      ) : (
        <div inert={isBusy}>
          {blocked && <Blocked why={blocked} caseId={one.id} />}
          <Choice
            exportable={exportable}
            evidence={evidence}
            left={left}
            weighed={weighed}
            onLeft={setLeft}
          />
          <ContactsChoice caseId={one.id} isIn={withContacts} onIn={setWithContacts} />
          <Warnings
            items={exportable.filter((item) => include.includes(item.seq))}
            weighed={weighed}
            evidence={evidence}
          />
          <Who />
          <Preview caseId={one.id} include={include} one={one} letter={letter} onLetter={setLetter} />
        </div>
      )}
    </Dialog>
  );
}

/** An insult or a threat in the user's own words goes to nobody. */
function Blocked({ why, caseId }: { why: string; caseId: string }) {
  return (
    <div class="banner danger" role="alert" id="export-blocked">
      <Icon name="alert" />
      <div class="grow">
        <p>{why}</p>
        <p class="note">写进材料会让受理的人先看到这些话，而不是证据。改好后再导出。</p>
      </div>
      <a class="btn sm" href={`#/case/${caseId}/compose`}>
        去改
      </a>
    </div>
  );
}

/** How large each piece of evidence is, and what in it is private; fills in one after the other. */
function useWeighed(items: readonly EvidenceItem[]): ReadonlyMap<number, Weighed> {
  const [weighed, setWeighed] = useState<ReadonlyMap<number, Weighed>>(new Map());
  const seqs = items.map((item) => item.seq).join();
  useEffect(() => {
    let isStale = false;
    const weigh = async () => {
      const { pack } = await packNow();
      for (const item of items) {
        if (isStale) return;
        const sealed = await readSealedEvidence(item.seq);
        if (!sealed || isStale) continue;
        const kept = new Map(
          sealed.files.filter((file) => file.content).map((file) => [file.sha256, file.bytes]),
        );
        const bytes = [...kept.values()].reduce((sum, size) => sum + size, 0);
        const warnings = privacyWarnings(item, {
          text: sealed.reading ? pageText(sealed.reading) : '',
          detectors: pack.knowledge.privacy,
        });
        setWeighed((known) => new Map(known).set(item.seq, { bytes, warnings }));
      }
    };
    // What cannot be weighed is exported without a size; the export itself reports what is wrong with it.
    weigh().catch((thrown) => console.warn('weighing', thrown));
    return () => {
      isStale = true;
    };
  }, [seqs]);
  return weighed;
}

const warningWords: { [what in PrivacyWarning['what']]: string } = {
  'card-secret': '卡密',
  phone: '手机号',
  'id-number': '身份证号',
};

function Choice({
  exportable,
  evidence,
  left,
  weighed,
  onLeft,
}: {
  exportable: readonly EvidenceItem[];
  evidence: readonly EvidenceItem[];
  left: ReadonlySet<number>;
  weighed: ReadonlyMap<number, Weighed>;
  onLeft(left: ReadonlySet<number>): void;
}) {
  const turn = (seq: number, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(seq);
    else next.add(seq);
    onLeft(next);
  };
  return (
    <fieldset>
      <legend class="vh">放进材料包的证据</legend>
      <div class="grouphead first">
        <h2>证据</h2>
        <span class="note">
          {exportable.length} 条里放进 {exportable.length - left.size} 条
        </span>
      </div>
      <ul class="group inc">
        {exportable.map((item) => {
          const { bytes, warnings } = weighed.get(item.seq) ?? { bytes: 0, warnings: [] };
          return (
            <li key={item.seq}>
              <label class="row">
                <input
                  type="checkbox"
                  name="include"
                  value={item.seq}
                  checked={!left.has(item.seq)}
                  onChange={(event) => turn(item.seq, event.currentTarget.checked)}
                />
                <span class="cite">证 {evidence.indexOf(item) + 1}</span>
                <span class="grow">
                  <span class="ui clip">
                    {kindName(item)}，{nameOf(item)}
                  </span>
                  {warnings.map((warning) => (
                    <span class="state warn" key={`${warning.what} ${warning.shown}`}>
                      <Icon name="alert" />
                      {warningWords[warning.what]} <span class="mono">{warning.shown}</span>
                    </span>
                  ))}
                </span>
                <span class="note nowrap">
                  {item.isErased ? '只有指纹' : bytes > 0 ? showBytes(bytes) : ''}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <p class="note under">没有勾选的不放进去。材料包里的编号会按放进去的证据重新排。</p>
    </fieldset>
  );
}

function Warnings({
  items,
  weighed,
  evidence,
}: {
  items: readonly EvidenceItem[];
  weighed: ReadonlyMap<number, Weighed>;
  evidence: readonly EvidenceItem[];
}) {
  const found = new Map<PrivacyWarning['what'], { values: Set<string>; where: number[] }>();
  for (const item of items) {
    for (const { what, shown } of weighed.get(item.seq)?.warnings ?? []) {
      const { values, where } = found.get(what) ?? { values: new Set(), where: [] };
      const number = evidence.indexOf(item) + 1;
      found.set(what, {
        values: values.add(shown),
        where: where.includes(number) ? where : [...where, number],
      });
    }
  }
  const odd = oddOrders(items).map((item) => `证 ${evidence.indexOf(item) + 1}`);
  const hasPictures = items.some((item) => item.kind === 'import');
  if (found.size === 0 && odd.length === 0 && !hasPictures) return null;
  return (
    <div class="banner warn">
      <Icon name="alert" />
      <div class="grow">
        {odd.length > 0 && <p>{odd.join('、')} 的订单号与其他证据不同，确认要放进去吗</p>}
        {[...found].map(([what, { values, where }]) => (
          <p key={what}>
            <b>
              {warningWords[what]} {values.size} 个
            </b>
            ，出现在{where.map((number) => `证 ${number}`).join('、')}
          </p>
        ))}
        {(found.size > 0 || hasPictures) && (
          <p class="note">
            只交给办案机关和平台，不要发到网上。{hasPictures && '导入的文件没有检查，请自己看一眼。'}
          </p>
        )}
      </div>
    </div>
  );
}

/** What shows another order number than most: it may have been filed here by mistake. */
function oddOrders(items: readonly EvidenceItem[]): EvidenceItem[] {
  const byOrder = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    if (!['order', 'receipt', 'payment', 'refusal'].includes(item.kind) || item.items.length > 0) continue;
    const orderId = fieldValue(item, 'orderId');
    if (orderId) byOrder.set(String(orderId), [...(byOrder.get(String(orderId)) ?? []), item]);
  }
  const [, ...others] = [...byOrder.values()].sort((a, b) => b.length - a.length);
  return others.flat().sort((a, b) => a.seq - b.seq);
}

/** Asks for what the letter needs and is not there yet. What was empty at the start stays while it is written. */
function Who() {
  const settings = useLive(readSettings);
  const [asked, setAsked] = useState<('name' | 'phone' | 'address')[] | null>(null);
  useEffect(() => {
    if (!settings || asked) return;
    setAsked((['name', 'phone', 'address'] as const).filter((name) => !settings.complainant[name]));
  }, [settings]);
  if (!settings || !asked || asked.length === 0) return null;
  return (
    <section aria-labelledby="who">
      <div class="grouphead">
        <h2 id="who">投诉人</h2>
        <span class="note">只存这台电脑，边写边存</span>
      </div>
      <ComplainantFields complainant={settings.complainant} names={asked} />
    </section>
  );
}

function Preview({
  caseId,
  include,
  one,
  letter,
  onLetter,
}: {
  caseId: string;
  include: readonly number[];
  one: Case;
  letter: string;
  onLetter(letter: string): void;
}) {
  const settings = useLive(readSettings);
  const pack = useLive(packNow)?.pack;
  const { act, failed } = useAct();
  const isEmpty = include.length === 0;
  useEffect(() => {
    if (isEmpty) return onLetter('');
    let isStale = false;
    void act(async () => {
      const text = await previewLetter(caseId, [...include]);
      if (!isStale) onLetter(text);
    });
    return () => {
      isStale = true;
    };
  }, [caseId, include.join(), one.updatedAt, settings, pack]);
  return (
    <section aria-labelledby="letter">
      <div class="grouphead">
        <h2 id="letter">投诉材料</h2>
        <span class="note">没有的内容标为【待填】</span>
      </div>
      {failed}
      {!isEmpty && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre class="letter" tabIndex={0}>
          {letter}
        </pre>
      )}
      {isEmpty && <p class="note">至少选一条证据。</p>}
    </section>
  );
}

function Progress({ done, total }: { done: number; total: number }) {
  return (
    <div class="making">
      <ProgressBar label="正在生成材料包" done={done} total={total} />
      <p class="note">
        正在逐个核对并打包，{showBytes(done)} / {showBytes(total)}
      </p>
    </div>
  );
}

function Done({ made }: { made: Made }) {
  return (
    <div class="done" role="status">
      <p class="flex">
        <Icon name="okc" class="ok" />
        <b>已生成，{showBytes(made.bytes)}</b>
      </p>
      <dl class="kv">
        <dt>文件</dt>
        <dd>{made.name}</dd>
        <dt>在哪里</dt>
        <dd>浏览器的下载文件夹</dd>
        <dt>指纹</dt>
        <dd class="hash" title={made.sha256}>
          {shortHash(made.sha256)}
        </dd>
        <dt>账本</dt>
        <dd>
          {made.isRecorded ? (
            '已记入账本'
          ) : (
            <span class="state warn">
              <Icon name="alert" />
              没有记入账本：磁盘可能已满
            </span>
          )}
        </dd>
      </dl>
      <p class="note">解压后，投诉材料在 data/投诉材料；核验.html 在最外层，断网也能查出有没有改动过。</p>
    </div>
  );
}
