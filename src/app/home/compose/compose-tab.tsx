import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { WholeCase } from '../../../core/case/case';
import { normaliseCase } from '../../../core/case/normalise-case';
import { textsFor, variantsOf } from '../../../core/complaint/compose';
import type { TextChannel, TextVariant } from '../../../core/complaint/sentence';
import { lintWording } from '../../../core/complaint/wording';
import type { ChannelId } from '../../../core/knowledge/ids';
import { Attachments } from '../../attach/attachments';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { openSide } from '../../shared/open-side';
import { offerUndo } from '../../shared/toast';
import { useLive } from '../../shared/use-live';
import { useConflicts } from '../facts/conflict-list';
import { Advice } from './advice';
import { ChannelsBar, type Choice } from './channels-bar';
import { CopyButton } from './copy-button';
import './compose.css';
import { editWhole } from '../../shared/edit-whole';
import { go, type Step } from '../../shared/route';
import { wholeText } from '../../text/final-text';
import { type Gathered, gatherCase } from './gather';
import { Guide } from './guide';
import { LawList } from './law-list';
import { ownPlace } from './missing-place';
import { type OwnFlag, ownText, rewriteFor, withOwnWords } from './own-words';
import { Paper } from './paper';
import { PreCheckList } from './pre-check-list';
import { Privacy } from './privacy';
import { replaceWords } from './rewrite';
import { StepBases } from './step-bases';
import { StepDemands } from './step-demands';
import { StepOrders } from './step-orders';
import { StepParties } from './step-parties';
import { StepWhat } from './step-what';
import { type Ask, toDoOf } from './to-do';
import { UndoBar } from './undo-bar';
import { useBrief, useText } from './use-case';
import { useChecks } from './use-checks';
import { useIntact } from './use-intact';
import { useTried } from './use-tried';
import { Wording } from './wording';

/** What the address asks for: a channel’s text, a step before it. */
type Asked = { channel: ChannelId | null; step: Step | null };

/** 投诉文书: from the case to a text for each channel; nothing here sends anything. */
export function ComposeTab({ caseId, ...asked }: Asked & { caseId: string }) {
  const gathered = useLive(() => gatherCase(caseId), [caseId]);
  if (!gathered) return <div class="cmp" />;
  return <Composer key={caseId} gathered={gathered} asked={asked} />;
}

function Composer({ gathered, asked }: { gathered: Gathered; asked: Asked }) {
  const { one, evidence, complainant } = gathered;
  const brief = useBrief(gathered);
  const whole = normaliseCase(one);
  const all: Choice[] = textsFor(brief).filter(({ variants }) => variants.length > 0);
  const [picked, pick] = usePicked(one.id, all, asked.channel);
  const text = useText(gathered, brief, picked.channel, picked.variant);
  const isSealAsked = brief.request.knowledge.refusals.some(
    ({ id, channels }) => id === 'fake-material' && channels.some((one) => one === picked.channel),
  );
  const soundness = useIntact(evidence, isSealAsked);
  const checks = useChecks(brief, text, soundness.isIntact);
  const [open, setOpen] = useState<Step | null>(asked.step ?? (brief.case.dispute ? null : 'what'));
  useEffect(() => {
    if (asked.step) setOpen(asked.step);
  }, [asked.step]);
  const { open: conflicts } = useConflicts(brief.case, evidence);
  const todo = useMemo(() => toDoOf({ brief, text, checks, conflicts }), [brief, text, checks, conflicts]);
  const { isTried, onSend } = useTried(one.id, open);
  // A text that was changed from outside its field is drawn anew there.
  const [version, setVersion] = useState(0);
  const { act, failed } = useAct();
  const ask: Ask = (step, field, chosen) => {
    setOpen(step);
    requestAnimationFrame(() => focusIn(field, chosen));
  };
  const take = (flag: OwnFlag) => {
    const words = rewriteFor(flag);
    if (words === null) return;
    // What was typed last is saved before the words are looked for.
    (document.activeElement as HTMLElement | null)?.blur();
    const put = async (next: (text: string) => string) => {
      let before = '';
      await editWhole(one.id, (now) => {
        before = ownText(now, flag.own.id);
        return withOwnWords(now, flag.own.id, next(before));
      });
      setVersion((count) => count + 1);
      return before;
    };
    void act(async () => {
      const before = await put((text) => replaceWords(text, flag, words));
      offerUndo(words === '' ? `已删去“${flag.words}”` : `已替换“${flag.words}”`, () => put(() => before));
    });
  };
  const exhibits = new Map([...(brief.numbers ?? [])].map(([seq, number]) => [number, seq]));
  const rules = brief.request.knowledge.wording;
  return (
    <div class="cmp" data-case={one.id}>
      <section class="ed" aria-label="文书">
        <Guide brief={brief} todo={todo} open={open} onOpen={setOpen}>
          {open === 'what' && <StepWhat brief={brief} facts={whole.facts} version={version} />}
          {open === 'orders' && <StepOrders key={version} brief={brief} />}
          {open === 'demands' && <StepDemands key={version} brief={brief} />}
          {open === 'bases' && <StepBases key={version} brief={brief} />}
          {open === 'parties' && (
            <StepParties key={version} brief={brief} channel={picked.channel} complainant={complainant} />
          )}
        </Guide>
        <UndoBar one={one} onMoved={() => setVersion((count) => count + 1)} />
        <ChannelsBar all={all} {...picked} onPick={(channel, variant) => pick({ channel, variant })}>
          <div class="flex wrap acts2">
            {text && (
              <CopyButton
                id="copy-all"
                label="复制全文"
                name="全文"
                words={wholeText(text)}
                blocked={checks.blocked}
                onCopied={onSend}
              />
            )}
            <SideButton caseId={one.id} {...picked} blocked={checks.blocked} onSend={onSend} />
            <ExportLink
              caseId={one.id}
              isEmpty={evidence.length === 0}
              blocked={checks.blocked}
              onSend={onSend}
            />
          </div>
        </ChannelsBar>
        {failed}
        {checks.blocked && (
          <p class="state danger blocked" role="status" id="blocked">
            <Icon name="alert" />
            {checks.blocked}
          </p>
        )}
        {text ? (
          <Paper
            key={`${text.place} ${version}`}
            caseId={one.id}
            text={text}
            exhibits={exhibits}
            fills={brief.case.fills}
            lint={(words) => lintWording(words, rules)}
            blocked={checks.blocked}
            onAsk={ask}
            onSend={onSend}
          />
        ) : (
          <p class="note">这个渠道没有可写的文字。</p>
        )}
        {text && text.notes.length > 0 && (
          <ul class="plain note notes">
            {text.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {text && <Attachments brief={brief} text={text} seen={gathered.limits} />}
        <Advice brief={brief} channel={picked.channel} />
      </section>
      <aside class="chk" aria-label="检查">
        <Wording
          flags={checks.flags}
          unsupported={checks.unsupported}
          onTake={take}
          onGo={(flag) => goTo(brief.case, flag, ask)}
        />
        {text && (
          <>
            <PreCheckList
              todo={todo}
              passed={checks.pre.filter(({ result }) => result === 'pass')}
              one={brief.case}
              soundness={soundness}
              evidence={evidence}
              isTried={isTried}
              onAsk={ask}
              onGap={focusGap}
            />
            <Privacy key={version} brief={brief} text={text} />
            <LawList brief={brief} text={text} onChange={() => ask('bases')} />
          </>
        )}
      </aside>
    </div>
  );
}

/**
 * The text that is asked for, else the one the user looked at last in this case; what does not fit the case any more gives
 * way to the first that does.
 */
function usePicked(caseId: string, all: readonly Choice[], asked: ChannelId | null) {
  const key = `compose/${caseId}`;
  const [picked, setPicked] = useState<{ channel: TextChannel; variant: TextVariant }>(() => {
    const [channel, variant] = (localStorage.getItem(key) ?? '12315/500').split('/');
    return { channel: asked ?? (channel as TextChannel), variant: variant as TextVariant };
  });
  useEffect(() => {
    // The version stays where this channel has it too.
    if (asked) setPicked((now) => (now.channel === asked ? now : { ...now, channel: asked }));
  }, [asked]);
  const kept = useRef(picked);
  kept.current = picked;
  const choice = all.find(({ channel }) => channel === picked.channel) ?? all[0];
  const channel = choice?.channel ?? 'court';
  const variants = choice?.variants ?? variantsOf(channel);
  const variant = variants.includes(picked.variant) ? picked.variant : variants[0]!;
  useEffect(() => {
    if (kept.current.channel === channel) localStorage.setItem(key, `${channel}/${variant}`);
  }, [key, channel, variant]);
  return [{ channel, variant }, setPicked] as const;
}

function SideButton({
  caseId,
  channel,
  variant,
  blocked,
  onSend,
}: {
  caseId: string;
  channel: TextChannel;
  variant: TextVariant;
  blocked: string;
  onSend(): void;
}) {
  const { act, failed } = useAct();
  return (
    <>
      <button
        type="button"
        id="open-side"
        class="btn sm"
        disabled={blocked !== ''}
        title={blocked || '在网页旁边打开，一项一项复制'}
        onClick={() => {
          onSend();
          // In the press itself: only so may the panel open.
          void act(() => openSide({ caseId, channel, variant }));
        }}
      >
        在侧边栏逐项填写
      </button>
      {failed}
    </>
  );
}

type ExportProps = { caseId: string; isEmpty: boolean; blocked: string; onSend(): void };

function ExportLink({ caseId, isEmpty, blocked, onSend }: ExportProps) {
  const why = isEmpty ? '这个案件还没有证据，先留证或导入' : blocked;
  return (
    <button
      type="button"
      id="export-from-compose"
      class="btn sm"
      disabled={why !== ''}
      title={why}
      onClick={() => {
        onSend();
        location.hash = `/case/${caseId}/package`;
      }}
    >
      导出
    </button>
  );
}

function focusGap(): void {
  const gap = document.querySelector<HTMLElement>('.paper [data-gap], .paper .gapbtn');
  gap?.scrollIntoView({ block: 'center' });
  gap?.focus();
}

/** Brings the field that is asked for into sight and the focus to it; without one the first of the open step. */
function focusIn(field = 'textarea, input, select', chosen?: readonly [number, number]): void {
  const panel = document.querySelector<HTMLElement>('#step-panel');
  const found = panel?.querySelector<HTMLElement>(field);
  if (!found) {
    panel?.scrollIntoView({ block: 'nearest' });
    return;
  }
  // What is folded away is opened first.
  for (const folded of panel?.querySelectorAll('details') ?? [])
    if (folded.contains(found)) folded.open = true;
  found.scrollIntoView({ block: 'center' });
  found.focus({ preventScroll: true });
  if (chosen && (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement))
    found.setSelectionRange(...chosen);
}

/** To the words themselves, chosen where they stand. */
function goTo(one: WholeCase, { own, start, end }: OwnFlag, ask: Ask): void {
  const [kind = '', name = ''] = own.id.split(':');
  // What is sealed is corrected by a further entry, in its own room.
  const place = ownPlace(one, own.id);
  if (kind === 'contact') go(`/case/${one.id}/followup/${name}/correct`);
  else if (kind === 'value') go(`/evidence/${name}`);
  else if (kind === 'title') document.querySelector<HTMLElement>('.titlefield')?.focus();
  else if (kind === 'fill') focusGap();
  else if (place) ask(place.step, place.field, [start, end]);
  else {
    const written = document.querySelector<HTMLTextAreaElement>(`#own-${own.id.split('/').at(-1)}`);
    written?.focus();
    written?.setSelectionRange(start, end);
  }
}
