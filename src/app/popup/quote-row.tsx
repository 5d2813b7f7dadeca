import { useLayoutEffect } from 'preact/hooks';
import type { Selected } from '../../messages/protocol';
import { Icon } from '../shared/icon';

/** What the user has selected on the page, and the same act as in the page's menu: 引用此条款. */
export function QuoteRow({ selected, onQuote }: { selected: Selected; onQuote(): void }) {
  // Not after the drawing: the key counts as soon as its row is in sight.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.toLowerCase() === 'q' && !event.repeat) onQuote();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onQuote]);
  return (
    <button
      type="button"
      id="quote"
      class="row quote-row"
      title="把这句话作为条款记下，连同它所在的页面"
      onClick={onQuote}
    >
      <Icon name="pen" />
      <span class="grow">
        <span class="ui b">引用选中的文字</span>
        <span class="note clip">“{selected.text.trim().replace(/\s+/g, ' ')}”</span>
      </span>
      <kbd>Q</kbd>
    </button>
  );
}

/** What the quote came to; where the words were not read, what to look at. */
export function QuoteSaid({ what, next, isFound }: { what: string; next: string; isFound: boolean }) {
  return (
    <div class={`banner ${isFound ? 'ok' : 'warn'}`} role="status" id="quoted">
      <Icon name={isFound ? 'okc' : 'alert'} />
      <div class="grow">
        <p class="ui b">{what}</p>
        <p class="note">{next}</p>
      </div>
    </div>
  );
}
