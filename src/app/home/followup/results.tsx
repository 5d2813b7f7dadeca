import { useRef } from 'preact/hooks';
import { type ContactResult, resultsOf } from '../../../core/case/contacts';
import type { ChannelId } from '../../../core/knowledge/ids';
import { resultWords } from '../../../core/words/contact-words';

type ResultsProps = { channel: ChannelId; result: ContactResult; onPick(result: ContactResult): void };

/** The five results, each with its key; arrows move among them. */
export function Results({ channel, result, onPick }: ResultsProps) {
  const group = useRef<HTMLDivElement>(null);
  const results = resultsOf(channel);
  const move = (step: number) => {
    const next = (results.indexOf(result) + step + results.length) % results.length;
    onPick(results[next]!);
    group.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };
  return (
    <>
      <p class="f" id="result-label">
        结果
      </p>
      <div
        ref={group}
        class="seg res"
        role="radiogroup"
        aria-labelledby="result-label"
        onKeyDown={(event) => {
          const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
          if (step === undefined) return;
          event.preventDefault();
          move(step);
        }}
      >
        {results.map((one, i) => (
          // biome-ignore lint/a11y/useSemanticElements: a segmented control of buttons, as the others are
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === result}
            tabIndex={one === result ? 0 : -1}
            data-first={one === result ? '' : undefined}
            data-result={one}
            onClick={() => onPick(one)}
          >
            {resultWords[one]} <kbd>{i + 1}</kbd>
          </button>
        ))}
      </div>
    </>
  );
}
