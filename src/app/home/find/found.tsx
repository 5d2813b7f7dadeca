import type { ComponentChildren } from 'preact';
import type { Case } from '../../../core/case/case';
import type { ContactItem } from '../../../core/case/contacts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { foundLines } from '../../../core/search/find';
import type { Word } from '../../../core/search/query';
import { mostText } from '../../../core/search/sealed-parts';
import { marked } from '../../../core/search/snippet';
import { contactTitle } from '../../../core/words/contact-words';
import { caseLabel } from '../../shared/case-label';
import { EvidenceState, kindName, nameOf, Thumb } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { showWhen } from '../../shared/when';
import { FoundLines, Marked } from './found-lines';
import type { Doc } from './library';
import { NothingFound } from './nothing-found';
import type { Selection } from './selection';
import type { Findings } from './use-find';
import './found.css';

/** So many of each group are drawn; who finds more writes another word. */
export const mostShown = 100;

type Props = {
  /** null: no answer yet. */
  found: Findings | null;
  onQuery(query: string): void;
  /** On the page of all evidence: what was found can be chosen there. */
  selection?: Selection;
};

/** What was found, by what it is, the newest first; each leads to its place. */
export function Found({ found, onQuery, selection }: Props) {
  if (!found) return <Searching />;
  const { cases, evidence, contacts, words, isWhole, of } = found;
  const titles = new Map(of.cases.map((one) => [one.id, caseLabel(one, of.cases)]));
  if (cases.length + evidence.length + contacts.length === 0)
    return isWhole ? (
      <>
        <NothingFound found={found} onQuery={onQuery} />
        <Cut count={found.cut} />
      </>
    ) : (
      <Searching />
    );
  return (
    <>
      <Group id="found-cases" name="案件" docs={cases}>
        {(doc) => <FoundCase key={doc.item.id} doc={doc} words={words} titles={titles} />}
      </Group>
      <Group id="found-evidence" name="证据" docs={evidence}>
        {(doc) => (
          <FoundEvidence
            key={doc.item.seq}
            {...{ doc, words, titles, query: found.query }}
            {...(selection && { selection })}
          />
        )}
      </Group>
      <Group id="found-contacts" name="跟进" docs={contacts}>
        {(doc) => <FoundContact key={doc.item.seq} doc={doc} words={words} titles={titles} />}
      </Group>
      {!isWhole && <p class="note under">正在查找页面和聊天里的文字…</p>}
      <Cut count={found.cut} />
    </>
  );
}

/** The words of everything are read in once; after that an answer comes while one types. */
function Searching() {
  return (
    <p class="note" role="status">
      正在查找…
    </p>
  );
}

/** What was not looked through is said. */
function Cut({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <p class="note under">
      有 {count} 条证据的文字特别多，只找了每条的前 {mostText / 10_000} 万字，后面的请打开证据看。
    </p>
  );
}

type GroupProps<T> = {
  id: string;
  name: string;
  docs: readonly Doc<T>[];
  children(doc: Doc<T>): ComponentChildren;
};

function Group<T>({ id, name, docs, children }: GroupProps<T>) {
  if (docs.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div class="grouphead">
        <h2 id={id}>{name}</h2>
        <span class="note">{docs.length} 条</span>
      </div>
      <ul class="rows found">{docs.slice(0, mostShown).map(children)}</ul>
      {docs.length > mostShown && (
        <p class="note under">只列出最近的 {mostShown} 条，再写一个词可以缩小范围。</p>
      )}
    </section>
  );
}

type RowProps<T> = { doc: Doc<T>; words: readonly Word[]; titles: ReadonlyMap<string, string> };

function FoundCase({ doc: { item, texts }, words, titles }: RowProps<Case>) {
  return (
    <li class="row top long">
      <Icon name="list" />
      <a class="grow rowlink" href={`#/case/${item.id}`} data-row>
        <span class="ui b clip">
          <Marked stretches={marked(titles.get(item.id) ?? '', words)} />
        </span>
        <FoundLines texts={texts} words={words} above="name" />
        <span class="note clip">
          {item.platform || item.host || '还没有商家'}
          {item.isArchived && (
            <>
              <Dot />
              已结束
            </>
          )}
        </span>
      </a>
      <When at={item.updatedAt} />
    </li>
  );
}

type EvidenceProps = RowProps<EvidenceItem> & { query: string; selection?: Selection };

function FoundEvidence({ doc, words, titles, query, selection }: EvidenceProps) {
  const { item, texts } = doc;
  return (
    <li class="row top long">
      {selection && (
        <input
          type="checkbox"
          aria-label={`选“${nameOf(item)}”`}
          checked={selection.has(item.seq)}
          onChange={(event) => selection.choose([item.seq], event.currentTarget.checked)}
        />
      )}
      <Thumb item={item} />
      <a class="grow rowlink" href={`#${addressIn(doc, { words, query })}`} data-row>
        <span class="ui clip">
          <b>{kindName(item)}</b>
          <Dot />
          <Marked stretches={marked(nameOf(item), words)} />
        </span>
        <FoundLines texts={texts} words={words} above="title" />
        <span class="note clip">
          {item.caseId ? (titles.get(item.caseId) ?? '案件') : '未归档'}
          {item.host && (
            <>
              <Dot />
              {item.host}
            </>
          )}
        </span>
      </a>
      <EvidenceState item={item} />
      <When at={item.at} />
    </li>
  );
}

/** The place in the viewer where the words stand, if it has one for them. */
function addressIn(
  { item, texts }: Doc<EvidenceItem>,
  { words, query }: { words: readonly Word[]; query: string },
): string {
  const place = foundLines(texts, words).lines[0]?.place;
  if (place?.of === 'turn') return `/evidence/${item.seq}/turn/${place.at}`;
  return place?.of === 'page'
    ? `/evidence/${item.seq}/text/${encodeURIComponent(query)}`
    : `/evidence/${item.seq}`;
}

function FoundContact({ doc: { item, texts }, words, titles }: RowProps<ContactItem>) {
  return (
    <li class="row top long">
      <Icon name="chat" />
      <a class="grow rowlink" href={`#/case/${item.caseId}/followup/${item.seq}`} data-row>
        <span class="ui b clip">{contactTitle(item)}</span>
        <FoundLines texts={texts} words={words} />
        <span class="note clip">{titles.get(item.caseId) ?? '案件'}</span>
      </a>
      <When at={item.at} />
    </li>
  );
}

function When({ at }: { at: string }) {
  return (
    <time class="note nowrap evtime" dateTime={at}>
      {showWhen(at)}
    </time>
  );
}
