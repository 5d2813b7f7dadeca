import type { Case } from '../../../core/case/case';
import { previousCaptures } from '../../../core/case/compare-pages';
import type { ContactItem } from '../../../core/case/contacts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { type EvidenceList, essentialsOf } from '../../../core/case/evidence-list';
import { showClock, showDate, showDay, showTime, showWeekday } from '../../../core/words/show';
import { Cite, EvidenceState, kindIcons, kindName, Thumb } from '../../shared/evidence-parts';
import { gapLines } from '../../shared/gap-lines';
import { Icon } from '../../shared/icon';
import { CompareWithBefore } from '../compare/compare-links';
import { ContactEntry } from '../followup/contact-entry';
import { EvidenceMenu } from './evidence-menu';
import { keyLine } from './key-words';

type Listed = { at: string; item: EvidenceItem | ContactItem; number: number };

/** The evidence and contacts of a case by day, oldest first, each with its number. */
export function Timeline({
  one,
  evidence,
  list,
  contacts,
}: {
  one: Case;
  evidence: readonly EvidenceItem[];
  list: EvidenceList;
  contacts: readonly ContactItem[];
}) {
  const days = new Map<string, Listed[]>();
  const listed = [...numbered(evidence), ...numbered(contacts).filter(({ item }) => item.correctedBy === 0)];
  for (const row of listed.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const day = showDay(row.at);
    const rows = days.get(day);
    if (rows) rows.push(row);
    else days.set(day, [row]);
  }
  const previous = previousCaptures(evidence);
  const thisYear = String(new Date().getFullYear());
  return (
    <>
      <Summary list={list} />
      {[...days].map(([day, rows]) => (
        <section key={day} aria-label={day}>
          <h2 class="day">
            {day.startsWith(thisYear) ? '' : `${day.slice(0, 4)} 年 `}
            {showDate(rows[0]!.at)} <span class="note">{showWeekday(rows[0]!.at)}</span>
          </h2>
          <ol class="tl">
            {rows.map(({ item, number }) =>
              'channel' in item ? (
                <ContactEntry key={item.seq} item={item} number={number} />
              ) : (
                <TimelineItem
                  key={item.seq}
                  one={one}
                  item={item}
                  number={number}
                  before={previous.get(item.seq)}
                />
              ),
            )}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Evidence and contacts are numbered each by itself, in the order they were sealed. */
function numbered<T extends { at: string }>(items: readonly T[]): { at: string; item: T; number: number }[] {
  return items.map((item, i) => ({ at: item.at, item, number: i + 1 }));
}

/** In the narrow layout the checklist lies below: one line of it stands on top. */
function Summary({ list }: { list: EvidenceList }) {
  const { all, missing } = essentialsOf(list);
  return (
    <div class="narrow sumrow">
      <span class="ui grow clip">
        <b>
          证据清单 {all - missing.length} / {all}
        </b>
        {missing.length > 0 && (
          <span class="muted short">还缺：{missing.map((entry) => entry.title).join('、')}</span>
        )}
      </span>
      <button
        type="button"
        class="btn quiet sm"
        onClick={() => document.getElementById('inspector')?.scrollIntoView({ block: 'start' })}
      >
        查看清单
      </button>
    </div>
  );
}

function TimelineItem({
  one,
  item,
  number,
  before,
}: {
  one: Case;
  item: EvidenceItem;
  number: number;
  before: EvidenceItem | undefined;
}) {
  const line = keyLine(item);
  const gaps = gapLines(item.gaps);
  return (
    <li id={`e${item.seq}`} class="long">
      <time dateTime={item.at} title={showTime(item.at)}>
        {showClock(item.at)}
      </time>
      <span class="dot">
        <Icon name={kindIcons[item.kind]} />
      </span>
      <div class="grow">
        <p>
          <Cite seq={item.seq} number={number} />{' '}
          <a class="b itemlink" href={`#/evidence/${item.seq}`} data-row>
            {kindName(item)}
          </a>
        </p>
        {line && (
          <p class="ui line">
            {line.before}
            {line.quote ? (
              <q>
                <Parts parts={line.parts} />
              </q>
            ) : (
              <Parts parts={line.parts} />
            )}
            {line.after}
          </p>
        )}
        <p class="meta">
          <EvidenceState item={item} />
          {!item.isErased && (
            <span class="clip" title={item.kind === 'import' ? item.title : item.url}>
              {item.kind === 'import' ? `导入：${item.title}` : item.host || item.title}
            </span>
          )}
        </p>
        <CompareWithBefore item={item} before={before} />
        {gaps.slice(0, 2).map((words) => (
          <p key={words} class="meta gap">
            <span class="state warn">
              <Icon name="alert" />
              缺口
            </span>
            <span>{words}</span>
          </p>
        ))}
        {gaps.length > 2 && <p class="note">还有 {gaps.length - 2} 处缺口，在查看页里。</p>}
      </div>
      <span class="flex top">
        <EvidenceMenu one={one} items={[item]} />
        {item.thumbnail && <Thumb item={item} link />}
      </span>
    </li>
  );
}

function Parts({ parts }: { parts: { text: string; isKey: boolean }[] }) {
  return (
    <>
      {parts.map((part) =>
        part.isKey ? (
          <span key={part.text} class="key">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
