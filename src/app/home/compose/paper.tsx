import type { WordingFlag } from '../../../core/complaint/wording';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import { editWhole } from '../../shared/edit-whole';
import { Cite } from '../../shared/evidence-parts';
import type { Step } from '../../shared/route';
import { offerUndo } from '../../shared/toast';
import type { FinalField, FinalText } from '../../text/final-text';
import { CopyButton } from './copy-button';
import { Gap } from './gap';
import { MarkedText } from './marked-text';
import { Meter } from './meter';
import { piecesOf } from './pieces';

export type PaperProps = {
  caseId: string;
  text: FinalText;
  /** Seqs of the evidence by the number of the exhibit. */
  exhibits: ReadonlyMap<number, number>;
  fills: Readonly<Record<string, string>>;
  lint(text: string): WordingFlag[];
  blocked: string;
  onAsk(step: Step): void;
  /** Something of it was copied. */
  onSend(): void;
};

/** A text as it will be read: what is cited leads to its picture, what is missing is filled in where it stands. */
export function Paper(props: PaperProps) {
  const { text } = props;
  const isDocument = text.title !== '';
  return (
    <article class="paper" aria-label="正文" data-place={text.place}>
      <h2 class={isDocument ? 'doctitle' : 'vh'}>{text.title || '正文'}</h2>
      {text.fields.map((field) =>
        isShort(field) ? (
          <Line key={field.key} field={field} {...props} />
        ) : (
          <Long key={field.key} field={field} isOnly={text.fields.length === 1} {...props} />
        ),
      )}
    </article>
  );
}

/** One value of a form. */
export function isShort({ generated, template, isWritten, label }: FinalField): boolean {
  return !isWritten && label !== '' && !generated.includes('\n') && template.length <= 60;
}

type FieldProps = PaperProps & { field: FinalField };

function Line({ field, ...props }: FieldProps) {
  return (
    <div class="frow">
      <h3>{field.label}</h3>
      <p data-field={field.name}>
        <Words template={field.template} {...props} />
      </p>
      <CopyButton
        label="复制"
        name={field.label}
        words={field.text}
        blocked={props.blocked}
        plain
        onCopied={props.onSend}
      />
    </div>
  );
}

function Long({ field, isOnly, ...props }: FieldProps & { isOnly: boolean }) {
  const { act, failed } = useAct();
  const write = () =>
    act(() =>
      editWhole(props.caseId, ({ written }) => ({
        written: { ...written, [field.key]: { text: field.text, base: field.generated } },
      })),
    );
  return (
    <section class="long-field">
      <div class="fieldhead">
        {field.label && <h3>{field.label}</h3>}
        {field.isWritten ? (
          <Back caseId={props.caseId} field={field} />
        ) : (
          <button type="button" class="btn plain sm" data-write={field.name} onClick={() => void write()}>
            手动修改
          </button>
        )}
        <span class="grow" />
        {!isOnly && (
          <CopyButton
            label="复制"
            name={field.label || '正文'}
            words={field.text}
            blocked={props.blocked}
            plain
            onCopied={props.onSend}
          />
        )}
      </div>
      {failed}
      {field.isStale && (
        <p class="state warn stale">案件里的内容后来变了，手动修改的正文没有跟着变。可以恢复自动文本再看。</p>
      )}
      {field.isWritten ? (
        <Own field={field} {...props} />
      ) : (
        field.template.split('\n').map((paragraph, i) => (
          <p key={`${i} ${paragraph.slice(0, 12)}`} data-field={field.name}>
            <Words template={paragraph} {...props} />
          </p>
        ))
      )}
      <Meter field={field} channel={props.text.channel} isForm={props.text.title === ''} />
    </section>
  );
}

/** The way back from the user's own wording, which can itself be undone. */
function Back({ caseId, field }: { caseId: string; field: FinalField }) {
  const { act, failed } = useAct();
  const back = () =>
    act(async () => {
      const kept = { text: field.template, base: field.generated };
      await editWhole(caseId, ({ written: { [field.key]: _, ...written } }) => ({ written }));
      offerUndo('已恢复自动文本', () =>
        editWhole(caseId, ({ written }) => ({ written: { ...written, [field.key]: kept } })),
      );
    });
  return (
    <>
      <span class="tag accent">已手动修改</span>
      <button type="button" class="btn plain sm" data-restore={field.name} onClick={() => void back()}>
        恢复自动文本
      </button>
      {failed}
    </>
  );
}

function Own({ caseId, field, lint }: FieldProps) {
  const { act, failed } = useAct();
  const kept = useAutosave(
    `case/${caseId}/written/${field.key}`,
    field.template,
    (text) =>
      void act(() =>
        editWhole(caseId, ({ written }) => {
          const before = written[field.key];
          return before ? { written: { ...written, [field.key]: { ...before, text } } } : {};
        }),
      ),
  );
  return (
    <>
      <MarkedText
        id={`own-${field.name}`}
        label={`${field.label}（手动修改）`}
        flags={lint(kept.value)}
        field={kept}
        read
      />
      {failed}
    </>
  );
}

function Words({ template, caseId, exhibits, fills, lint, onAsk }: { template: string } & PaperProps) {
  return (
    <>
      {piecesOf(template, lint(template), new Set(exhibits.keys())).map((piece) => {
        if (piece.what === 'cite')
          return <Cite key={piece.start} seq={exhibits.get(piece.number)!} number={piece.number} />;
        if (piece.what === 'gap')
          return <Gap key={piece.asks} caseId={caseId} asks={piece.asks} fills={fills} onAsk={onAsk} />;
        if (!piece.flag) return piece.text;
        return (
          <mark key={piece.start} class={`lint ${piece.flag.severity}`} title={piece.flag.why}>
            {piece.text}
          </mark>
        );
      })}
    </>
  );
}
