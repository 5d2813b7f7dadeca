import { useEffect, useState } from 'preact/hooks';
import type { Look } from '../../capture/look';
import { editionWords } from '../../core/knowledge/pack';
import { sourceWords } from '../../core/knowledge/source';
import { beforeBuying, type Risk } from '../../core/reading/before-buying';
import { Icon } from '../shared/icon';

/** So many are seen at once; the rest is one click away. */
const atOnce = 3;

/** What a page says or leaves out that is worth knowing before paying. */
export function risksOf({ reading, found, fields, clauses }: Look): Risk[] {
  return beforeBuying(reading, { kind: found.kind, fields, clauses });
}

/** The risks of a page in its own words, one plain sentence each, with what the sentences lean on. */
export function Risks({ risks }: { risks: readonly Risk[] }) {
  if (risks.length === 0) return null;
  const rest = risks.slice(atOnce);
  return (
    <section aria-labelledby="risks">
      <div class="banner warn">
        <Icon name="alert" />
        <div>
          <h2 class="b" id="risks">
            付款前请看 {risks.length} 处
          </h2>
          <p class="note">都是本页写着或没有写的内容，不是对商家的评价。</p>
        </div>
      </div>
      <RiskList risks={risks.slice(0, atOnce)} />
      {rest.length > 0 && (
        <details class="rest">
          <summary class="note">还有 {rest.length} 处</summary>
          <RiskList risks={rest} />
        </details>
      )}
      <Sources ids={[...new Set(risks.flatMap(({ source }) => source ?? []))]} />
    </section>
  );
}

function RiskList({ risks }: { risks: readonly Risk[] }) {
  return (
    <ul class="risk">
      {risks.map(({ id, words, run, sentence }) => (
        <li key={id} data-risk={id}>
          {run >= 0 ? <q>{words}</q> : <strong>{words}</strong>}
          <span class="note">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}

/** The articles behind the sentences: loaded after the page is shown, since the knowledge is large. */
function Sources({ ids }: { ids: readonly string[] }) {
  const [lines, setLines] = useState<string[]>([]);
  const asked = ids.join();
  useEffect(() => {
    const load = async () => {
      const { packNow } = await import('../shared/pack-in-use');
      const { pack, edition } = await packNow();
      const { law } = pack.knowledge;
      const articles = asked.split(',').flatMap((id) => law.find((one) => one.id === id) ?? []);
      const named = articles.map(
        (one) => `《${shortName(one.law)}》${one.article}，${sourceWords(one.source)}`,
      );
      setLines([...named, `资料：${editionWords(edition)}`]);
    };
    // Without them the sentences stand all the same.
    load().catch((thrown) => console.warn('sources', thrown));
  }, [asked]);
  if (ids.length === 0) return null;
  return (
    <details class="rest">
      <summary class="note">依据 {ids.length} 条</summary>
      <ul class="note sources">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function shortName(law: string): string {
  return law.replace(/^中华人民共和国/, '');
}
