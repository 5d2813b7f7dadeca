import { useEffect, useState } from 'preact/hooks';
import { selectionIn } from '../../capture/quote';
import type { TargetTab } from '../../capture/screenshot';
import { quoteWords } from '../../core/reading/quote';
import type { Selected } from '../../messages/protocol';
import { Icon } from '../shared/icon';

/** A sentence the user picked out on the page, to be cited word for word; the menu's 引用此条款 does the same. */
export function QuoteRow({ tab, onQuote }: { tab: TargetTab; onQuote(selected: Selected): void }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    void selectionIn(tab, 0).then(setSelected);
  }, [tab.id]);
  const words = quoteWords(selected?.text ?? '');
  if (!selected || words === '') return null;
  return (
    <div class="quote-row" data-selected>
      <q class="ui" title={words}>
        {words}
      </q>
      <button type="button" class="btn sm" id="quote" onClick={() => onQuote(selected)}>
        引用选中的文字
      </button>
    </div>
  );
}

/** What became of a quote, above the page it lies beside. */
export function QuoteKept({ text, isFound }: { text: string; isFound: boolean }) {
  return (
    <p
      class={`state ${isFound ? 'ok' : 'warn'} quote-kept`}
      role="status"
      data-quoted={isFound ? 'found' : 'own'}
    >
      <Icon name={isFound ? 'okc' : 'info'} small />
      <span>
        已引用<q>{text.length > 40 ? `${text.slice(0, 39)}…` : text}</q>
        {!isFound && '页面文字里没有找到这句，请对照截图核对。'}
      </span>
    </p>
  );
}
