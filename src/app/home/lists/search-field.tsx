import { Icon } from '../../shared/icon';

/** The search of a page; "/" goes here, Esc empties it. */
export function SearchField({ value, onInput }: { value: string; onInput(value: string): void }) {
  return (
    <div class="search">
      <Icon name="search" small />
      <input
        class="input"
        type="search"
        placeholder="搜订单号、商家、金额、标题"
        aria-label="搜索"
        aria-keyshortcuts="/"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && (value ? onInput('') : event.currentTarget.blur())}
      />
    </div>
  );
}
