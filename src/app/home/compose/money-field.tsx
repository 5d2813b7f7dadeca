import { useState } from 'preact/hooks';
import { parseMoney } from '../../../core/reading/money';
import { useAutosave } from '../../shared/autosave';

/** An amount in yuan, saved while it is typed once it can be read. `fen`: null stands for none. */
export function MoneyField({
  name,
  label,
  fen,
  placeholder = '',
  onKeep,
}: {
  name: string;
  label: string;
  fen: number | null;
  placeholder?: string;
  onKeep(fen: number | null): void;
}) {
  const [isWrong, setWrong] = useState(false);
  const keep = (text: string) => {
    const parsed = text.trim() === '' ? null : parseMoney(text.replace(/,/g, ''));
    const isUnclear = text.trim() !== '' && (!parsed || Number(parsed.value) < 0);
    setWrong(isUnclear);
    if (!isUnclear) onKeep(parsed ? Number(parsed.value) : null);
  };
  const field = useAutosave(name, fen === null ? '' : (fen / 100).toFixed(2), keep);
  return (
    <span class="money">
      <span aria-hidden="true">¥</span>
      <input
        class="input num"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isWrong}
        title={isWrong ? '看不懂这个金额，没有保存。请写成 98.50 这样' : ''}
        placeholder={placeholder}
        {...field}
      />
      {isWrong && <span class="note danger">请写成 98.50 这样</span>}
    </span>
  );
}
