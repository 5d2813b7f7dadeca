import { useState } from 'preact/hooks';
import type { Brief } from '../../core/complaint/brief';
import { inFormOrder, type OpenField } from '../../core/complaint/form-order';
import type { TextVariant } from '../../core/complaint/sentence';
import { variantWords } from '../../core/words/dispute-words';
import { noteSide, type SideNotes, type SidePlace } from '../../storage/side-store';
import { CopyButton } from '../home/compose/copy-button';
import { Gap } from '../home/compose/gap';
import { Limit } from '../home/compose/meter';
import { piecesOf } from '../home/compose/pieces';
import { fieldGroup } from '../text/channel-words';
import type { FinalField, FinalText } from '../text/final-text';
import { Segments } from './segments';
import { act } from './side-act';

type Shown = {
  place: SidePlace;
  text: FinalText;
  notes: SideNotes;
  brief: Brief;
  variants: readonly TextVariant[];
  blocked: string;
  onVariant(variant: TextVariant): void;
};

/** The fields under their headings, each to be copied by itself. */
export function FieldList(shown: Shown) {
  const { channels } = shown.brief.request.knowledge;
  const form = channels.find(({ id }) => id === shown.text.channel)?.fields;
  const fields = inFormOrder(shown.text.fields, form);
  const headings = [...new Set(fields.map(({ name }) => fieldGroup(name)))];
  return (
    <>
      {headings.map((heading) => (
        <section key={heading}>
          {headings.length > 1 && <h2>{heading}</h2>}
          <ul class="group">
            {fields
              .filter(({ name }) => fieldGroup(name) === heading)
              .map((field) =>
                'how' in field ? (
                  <li key={field.name} class="fldopen flex between" data-open={field.name}>
                    <span class="ui b grow">{field.label}</span>
                    <span class="note nowrap">{openWords[field.how]}</span>
                  </li>
                ) : (
                  <Field key={field.name} field={field} {...shown} />
                ),
              )}
          </ul>
        </section>
      ))}
    </>
  );
}

const openWords: Record<OpenField['how'], string> = {
  choose: '在表单里选',
  type: '在表单里填',
};

const noExhibits: ReadonlySet<number> = new Set();

function Field({
  field,
  place,
  text,
  notes,
  brief,
  variants,
  blocked,
  onVariant,
}: Shown & { field: FinalField }) {
  const [isInParts, setInParts] = useState(false);
  const isDone = notes.copied.includes(field.name);
  const isLong = field.text.length > 60 || field.text.includes('\n');
  const isLongest = text.fields.every((other) => other.text.length <= field.text.length);
  const label = field.label || '正文';
  const copied = () =>
    noteSide(place.caseId, place.channel, (now) => ({ copied: [...new Set([...now.copied, field.name])] }));
  return (
    <li class={`fld${isDone ? ' done' : ''}`} data-field={field.name}>
      <div class="flex between">
        <span class="ui b grow">{label}</span>
        {(field.max !== null || isLong) && (
          <span class={`note num${field.over > 0 ? ' danger' : ''}`}>
            {field.count}
            {field.max !== null && ` / ${field.max}`} 字
          </span>
        )}
        <CopyButton
          label="复制"
          name={label}
          words={field.text}
          blocked={blocked}
          done={isDone}
          onCopied={() => act(copied)}
        />
      </div>
      <p class="val" data-value>
        {piecesOf(field.template, [], noExhibits).map((piece) =>
          piece.what === 'gap' ? (
            <Gap
              key={piece.asks}
              caseId={place.caseId}
              asks={piece.asks}
              fills={brief.case.fills}
              onAsk={() => {}}
            />
          ) : (
            piece.text
          ),
        )}
      </p>
      {field.isWritten && <p class="note">已手动修改</p>}
      {isLong && (
        <div class="flex between wrap fldfoot">
          <fieldset class="flex wrap bare" aria-label="版本">
            {isLongest &&
              variants.length > 1 &&
              variants.map((one) => (
                <button
                  key={one}
                  type="button"
                  class="btn plain sm"
                  aria-pressed={one === place.variant}
                  onClick={() => onVariant(one)}
                >
                  {/^\d+$/.test(one) ? `${one} 字` : variantWords[one]}
                </button>
              ))}
          </fieldset>
          <button
            type="button"
            class="btn plain sm"
            data-parts={field.name}
            aria-expanded={isInParts}
            onClick={() => setInParts(!isInParts)}
          >
            {isInParts ? '收起' : '逐段显示'}
          </button>
        </div>
      )}
      {isLong && isInParts && <Segments words={field.text} name={label} blocked={blocked} />}
      {isLong && field.max !== null && !field.isFirm && (
        <div class="flex wrap">
          <Limit field={field} channel={text.channel} />
        </div>
      )}
    </li>
  );
}
