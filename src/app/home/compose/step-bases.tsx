import { groundsOf, lawName } from '../../../core/complaint/bases';
import type { Brief, Quote } from '../../../core/complaint/brief';
import { basisUses } from '../../../core/knowledge/schema';
import { sourceWords } from '../../../core/knowledge/source';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { Cite } from '../../shared/evidence-parts';

const mostClauses = 6;
/** The message that asks for an invoice always names its own articles. */
const chosenUses = basisUses.filter((use) => use !== 'invoice');

/** What the demand leans on: first what the pages say themselves, then the law; the user may leave articles out. */
export function StepBases({ brief }: { brief: Brief }) {
  const { act, failed } = useAct();
  const { case: one } = brief;
  const all = groundsOf({ ...brief, case: { ...one, bases: null } }, chosenUses);
  const chosen = new Set(one.bases ?? all.map(({ article }) => article.id));
  const toggle = (id: string, isOn: boolean) =>
    void act(() =>
      editWhole(one.id, ({ bases }) => {
        const now = bases ?? all.map(({ article }) => article.id);
        const next = isOn ? [...now, id] : now.filter((other) => other !== id);
        const isAll = all.every(({ article }) => next.includes(article.id));
        return { bases: isAll ? null : next };
      }),
    );
  const clauses = [
    ...brief.grants.map((quote) => ({ quote, word: '承诺' })),
    ...brief.limits.map((quote) => ({ quote, word: '限制' })),
  ].map((one) => <Clause key={`${one.word}${one.quote.text}`} {...one} brief={brief} />);
  return (
    <div class="step">
      <h3 class="ui b">页面上的话</h3>
      {brief.grants.length + brief.limits.length === 0 && (
        <p class="note">还没有留到商品页或者规则页上的承诺。留了以后会排在法条前面。</p>
      )}
      <ul class="saidlines">{clauses.slice(0, mostClauses)}</ul>
      {clauses.length > mostClauses && (
        <details class="quiet">
          <summary>另有 {clauses.length - mostClauses} 条</summary>
          <ul class="saidlines">{clauses.slice(mostClauses)}</ul>
        </details>
      )}
      <h3 class="ui b">法律</h3>
      {!one.dispute && <p class="note">先选纠纷类型，才知道哪些条文合适。</p>}
      <ul class="articles">
        {all.map(({ basis, article }) => (
          <li key={article.id}>
            <label class="choice">
              <input
                type="checkbox"
                checked={chosen.has(article.id)}
                onChange={(event) => toggle(article.id, event.currentTarget.checked)}
              />
              <b class="ui">
                {lawName(article.law)}
                {article.article}
              </b>
            </label>
            <p class="note">
              “{basis.quote}”{' '}
              <span class="basisfrom">
                {sourceWords(article.source)}，
                <a class="nowrap" href={article.source.official} target="_blank" rel="noreferrer">
                  官方原文
                </a>
              </span>
            </p>
          </li>
        ))}
      </ul>
      {failed}
    </div>
  );
}

function Clause({ quote, brief, word }: { quote: Quote; brief: Brief; word: string }) {
  const number = brief.numbers?.get(quote.seq);
  return (
    <li>
      <span class="tag">{word}</span> <q>{quote.text}</q>
      {number !== undefined && <Cite seq={quote.seq} number={number} />}
    </li>
  );
}
