import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PageReading } from '../../../core/reading/page-reading';
import { pageText } from '../../../core/reading/page-text';
import { wordsOf } from '../../../core/search/query';
import { marked } from '../../../core/search/snippet';
import { Marked } from '../find/found-lines';

/** The words of a page; those somebody searched for are marked, and the first of them is in sight. */
export function PageWords({ reading, query }: { reading: PageReading; query: string }) {
  const place = useRef<HTMLPreElement>(null);
  const text = useMemo(() => pageText(reading), [reading]);
  const lines = useMemo(() => {
    const words = wordsOf(query);
    return text.split('\n').map((line) => marked(line, words));
  }, [text, query]);
  useEffect(() => {
    place.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [lines]);
  return (
    <pre class="pagetext" ref={place}>
      {query === ''
        ? text
        : lines.map((stretches, i) => (
            <span key={i}>
              <Marked stretches={stretches} />
              {'\n'}
            </span>
          ))}
    </pre>
  );
}
