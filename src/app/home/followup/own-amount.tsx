import { useState } from 'preact/hooks';
import type { CaseDate } from '../../../core/deadline/case-dates';
import { unitWords } from '../../../core/words/dispute-words';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { keepOwnAmount } from '../../../storage/knowledge-store';
import { useAct } from '../../shared/act';

type Props = { date: CaseDate; unsure: NonNullable<CaseDate['unsure']> };

/** Of a limit nobody verified: the user may put the number he saw, and take it back. */
export function OwnAmount({ date, unsure }: Props) {
  const { act, failed } = useAct();
  const [isOpen, setOpen] = useState(false);
  const unit = unitWords[date.unit];
  const keep = (amount: number | null) =>
    act(async () => {
      await keepOwnAmount(date.ruleId, amount);
      pokeDeadlines();
      setOpen(false);
    });
  if (!isOpen)
    return (
      <div class="flex wrap ownamount">
        {!unsure.isOwn && '这个期限没有核对到官方原文。'}
        <button type="button" class="btn plain sm" data-own={date.ruleId} onClick={() => setOpen(true)}>
          {unsure.isOwn ? '再改' : '改成我看到的'}
        </button>
        {unsure.isOwn && (
          <button type="button" class="btn plain sm" data-reset={date.ruleId} onClick={() => keep(null)}>
            恢复为 {unsure.amount} {unit}
          </button>
        )}
        {failed}
      </div>
    );
  const save = (event: Event) => {
    event.preventDefault();
    const typed = Number(new FormData(event.currentTarget as HTMLFormElement).get('amount'));
    void keep(typed);
  };
  return (
    <form class="flex wrap ownamount" onSubmit={save}>
      <label for={`own-${date.key}`}>对方公布的期限</label>
      <input
        id={`own-${date.key}`}
        name="amount"
        class="input num"
        type="number"
        min={1}
        max={999}
        step={1}
        required
        defaultValue={String(date.amount)}
      />
      <span>{unit}</span>
      <button type="submit" class="btn sm">
        保存
      </button>
      <button type="button" class="btn plain sm" onClick={() => setOpen(false)}>
        取消
      </button>
      {failed}
    </form>
  );
}
