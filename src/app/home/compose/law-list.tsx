import { groundsOf, lawName } from '../../../core/complaint/bases';
import type { Brief } from '../../../core/complaint/brief';
import { basisUses } from '../../../core/knowledge/schema';
import { sourceWords } from '../../../core/knowledge/source';
import { EditionNote } from '../../shared/edition-note';
import type { FinalText } from '../../text/final-text';

/** The articles this text names, with the words it leans on and how sure they are. */
export function LawList({ brief, text, onChange }: { brief: Brief; text: FinalText; onChange(): void }) {
  const { law } = brief.request.knowledge;
  const named = text.law.flatMap((id) => law.find((one) => one.id === id) ?? []);
  const quotes = new Map(groundsOf(brief, basisUses).map(({ article, basis }) => [article.id, basis.quote]));
  return (
    <section aria-labelledby="law-head">
      <div class="grouphead">
        <h2 id="law-head">依据</h2>
        <button type="button" class="btn quiet sm" onClick={onChange}>
          选择
        </button>
      </div>
      {named.length === 0 && <p class="note">这一版没有引用法条：读的人更看重事实和凭证。</p>}
      <ul class="law">
        {named.map((article) => (
          <li key={article.id}>
            <b class="ui">
              {lawName(article.law)}
              {article.article}
            </b>
            {quotes.has(article.id) && <p class="note">{quotes.get(article.id)}</p>}
          </li>
        ))}
      </ul>
      <p class="note under">
        {named[0] && `法条${sourceWords(named[0].source)}。`}
        <EditionNote />
      </p>
    </section>
  );
}
