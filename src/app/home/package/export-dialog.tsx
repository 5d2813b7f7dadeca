import { useEffect, useRef, useState } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { normaliseCase } from '../../../core/case/normalise-case';
import { showBytes } from '../../../core/words/show';
import { readSettings } from '../../../storage/settings-store';
import { makePackage } from '../../package/make-package';
import { useAct } from '../../shared/act';
import { Dialog } from '../../shared/dialog';
import { download } from '../../shared/download';
import { Icon } from '../../shared/icon';
import { packNow } from '../../shared/pack-in-use';
import { useLive } from '../../shared/use-live';
import { contactsFor } from '../../text/submitted';
import { blockedBy, ownFlags } from '../compose/own-words';
import { ContactsChoice } from '../followup/contacts-choice';
import './export.css';
import { Preview, Who } from './letter-preview';
import { Done, type Made, Progress } from './making';
import { Choice, Warnings } from './package-choice';
import { useWeighed } from './weigh';

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
  const said = useLive(async () => {
    const [contacts, { complainant }] = await Promise.all([contactsFor(one.id), readSettings()]);
    return { contacts, complainant: { ...complainant, particulars: '', payAccount: '' } };
  }, [one.id]);
  const isRead = pack !== undefined && said !== undefined;
  const flags = isRead
    ? ownFlags({ case: normaliseCase(one), evidence: [...evidence], ...said }, '', pack.knowledge.wording)
    : [];
  const blocked = blockedBy(flags);
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
              disabled={isBusy || !isRead || why !== ''}
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
