import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';
import type { Step } from '../../shared/route';
import { askedElsewhere, keepFill, settleFill } from './gaps';

/** 【待填：…】, filled in where it stands. What has a room of its own leads there. */
export function Gap({
  caseId,
  asks,
  fills,
  onAsk,
}: {
  caseId: string;
  asks: string;
  fills: Readonly<Record<string, string>>;
  onAsk(step: Step): void;
}) {
  const elsewhere = askedElsewhere[asks];
  if (!elsewhere) return <Blank caseId={caseId} asks={asks} stored={fills[asks] ?? ''} />;
  return (
    <button type="button" class="gapbtn" onClick={() => onAsk(elsewhere)}>
      【待填：{asks}】
    </button>
  );
}

function Blank({ caseId, asks, stored }: { caseId: string; asks: string; stored: string }) {
  const { act, failed } = useAct();
  const field = useAutosave(
    `case/${caseId}/fill/${asks}`,
    stored,
    (words) => void act(() => keepFill(caseId, asks, words)),
  );
  return (
    // As wide as what stands in it, over several lines where one has no room for it.
    <span class="blank" data-words={field.value || `待填：${asks}`}>
      <textarea
        data-gap={asks}
        rows={1}
        aria-label={`待填：${asks}`}
        placeholder={`待填：${asks}`}
        autocomplete="off"
        {...field}
        onInput={(event) => {
          const { currentTarget: input } = event;
          if (/[\r\n]/.test(input.value)) input.value = input.value.replace(/\s*[\r\n]+\s*/g, ' ');
          field.onInput(event);
        }}
        onBlur={(event) => {
          // What stands in it, not what was last drawn: it may be left before it is drawn anew.
          const { value } = event.currentTarget;
          field.onBlur();
          void act(() => settleFill(caseId, asks, value));
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {failed}
    </span>
  );
}
