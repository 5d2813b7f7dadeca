import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Case } from '../../../core/case/case';
import { previousCaptures } from '../../../core/case/compare-pages';
import type { ContactItem } from '../../../core/case/contacts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { type EvidenceList, essentialsOf } from '../../../core/case/evidence-list';
import { type TimelineEntry, timelineOf } from '../../../core/case/timeline';
import { showWhen, whenOf } from '../../../core/case/when';
import { showWeekday } from '../../../core/words/show';
import { numbersOf } from '../../shared/cites';
import { Cite, EvidenceState, kindIcons, kindName, Thumb } from '../../shared/evidence-parts';
import { gapLines } from '../../shared/gap-lines';
import { Icon } from '../../shared/icon';
import { CompareWithBefore } from '../compare/compare-links';
import { useConflicts } from '../facts/conflict-list';
import { useTalks } from '../facts/use-talks';
import { ContactEntry } from '../followup/contact-entry';
import { EvidenceMenu } from './evidence-menu';
import { keyLine } from './key-words';
import { clockOf, EventItem } from './timeline-entry';

/**
 * The history of a case by when things happened, each day under its date: pages captured, orders and payments, what talks
 * say, contacts, the user's own steps. What has no day comes last. `empty`: what stands there where nothing is known yet.
 */
export function Timeline({
  one,
  evidence,
  list,
  contacts,
  empty,
}: {
  one: Case;
  evidence: readonly EvidenceItem[];
  list: EvidenceList;
  contacts: readonly ContactItem[];
  empty: ComponentChildren;
}) {
  const talks = useTalks(evidence);
  const entries = useMemo(
    () => timelineOf({ case: one, evidence, contacts, talks }),
    [one, evidence, contacts, talks],
  );
  const previous = useMemo(() => previousCaptures(evidence), [evidence]);
  if (entries.length === 0) return <>{empty}</>;
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = entry.at?.at.slice(0, 10) ?? '';
    const rows = days.get(day);
    if (rows) rows.push(entry);
    else days.set(day, [entry]);
  }
  const items = new Map(evidence.map((item, i) => [item.seq, { item, number: i + 1 }]));
  const logged = new Map(contacts.map((item, i) => [item.seq, { item, number: i + 1 }]));
  const draw = (entry: TimelineEntry) => {
    const seq = Number(entry.id.split(':')[1]);
    const captured = entry.of === 'capture' ? items.get(seq) : undefined;
    const contact = entry.of === 'contact' ? logged.get(seq) : undefined;
    const clock = clockOf(entry);
    if (contact)
      return <ContactEntry key={entry.id} {...contact} clock={clock} numbers={numbersOf(evidence)} />;
    if (captured)
      return <TimelineItem key={entry.id} one={one} before={previous.get(seq)} clock={clock} {...captured} />;
    return <EventItem key={entry.id} caseId={one.id} entry={entry} evidence={evidence} />;
  };
  return (
    <>
      <Summary one={one} evidence={evidence} list={list} />
      {[...days].map(([day, rows]) => (
        <section key={day} aria-label={dayName(day).words}>
          <h2 class="day">
            {dayName(day).words} <span class="note">{dayName(day).note}</span>
          </h2>
          <ol class="tl">{rows.map(draw)}</ol>
        </section>
      ))}
    </>
  );
}

/** A heading for a day, a month or a year, as far as it is known. */
function dayName(day: string): { words: string; note: string } {
  if (day === '') return { words: '没有日期', note: '' };
  const [year, month, date] = day.split('-');
  const isThisYear = year === String(new Date().getFullYear());
  const words = [
    isThisYear && month ? '' : `${year} 年`,
    month ? `${Number(month)} 月` : '',
    date ? `${Number(date)} 日` : '',
  ];
  const note = date ? showWeekday(`${day}T12:00:00+08:00`) : month ? '哪一天不清楚' : '哪个月不清楚';
  return { words: words.filter(Boolean).join(' '), note };
}

/** In the narrow layout the checklist lies below: one line of it stands on top. */
function Summary({
  one,
  evidence,
  list,
}: {
  one: Case;
  evidence: readonly EvidenceItem[];
  list: EvidenceList;
}) {
  const { all, missing } = essentialsOf(list);
  const { open } = useConflicts(one, evidence);
  const show = (id: string) => document.getElementById(id)?.scrollIntoView({ block: 'start' });
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
      <button type="button" class="btn quiet sm" onClick={() => show('inspector')}>
        查看清单
      </button>
      {open.length > 0 && (
        <>
          <span class="state warn grow">
            <Icon name="alert" />
            {open.length} 处对不上
          </span>
          <button type="button" class="btn quiet sm" onClick={() => show('conflicts')}>
            去看
          </button>
        </>
      )}
    </div>
  );
}

function TimelineItem({
  one,
  item,
  number,
  clock,
  before,
}: {
  one: Case;
  item: EvidenceItem;
  number: number;
  /** The time of day in China, as all of the timeline has it. */
  clock: string;
  before: EvidenceItem | undefined;
}) {
  const line = keyLine(item);
  const gaps = gapLines(item.gaps);
  const when = whenOf(item.at);
  return (
    <li id={`e${item.seq}`} class="long">
      <time dateTime={item.at} title={when ? `北京时间 ${showWhen(when)}` : ''}>
        {clock}
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
