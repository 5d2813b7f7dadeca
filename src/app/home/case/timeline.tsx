import type { Case } from '../../../core/case/case';
import { checklistOf } from '../../../core/case/checklist';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { showClock, showDate, showDay, showTime, showWeekday } from '../../../core/words/show';
import { Cite, EvidenceState, kindIcons, kindName, Thumb } from '../../shared/evidence-parts';
import { gapLines } from '../../shared/gap-lines';
import { Icon } from '../../shared/icon';
import { EvidenceMenu } from './evidence-menu';
import { keyLine } from './key-words';

/** The evidence of a case by day, oldest first, each with its number. */
export function Timeline({ one, evidence }: { one: Case; evidence: readonly EvidenceItem[] }) {
  const days = new Map<string, { item: EvidenceItem; number: number }[]>();
  for (const [i, item] of evidence.entries()) {
    const day = showDay(item.at);
    days.set(day, [...(days.get(day) ?? []), { item, number: i + 1 }]);
  }
  const thisYear = String(new Date().getFullYear());
  return (
    <>
      <Summary evidence={evidence} />
      {[...days].map(([day, listed]) => (
        <section key={day} aria-label={day}>
          <h2 class="day">
            {day.startsWith(thisYear) ? '' : `${day.slice(0, 4)} 年 `}
            {showDate(listed[0]!.item.at)} <span class="note">{showWeekday(listed[0]!.item.at)}</span>
          </h2>
          <ol class="tl">
            {listed.map(({ item, number }) => (
              <TimelineItem key={item.seq} one={one} item={item} number={number} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** In the narrow layout the checklist lies below: one line of it stands on top. */
function Summary({ evidence }: { evidence: readonly EvidenceItem[] }) {
  const list = checklistOf(evidence);
  const missing = list.filter((entry) => entry.seqs.length === 0);
  return (
    <div class="narrow sumrow">
      <span class="ui grow clip">
        <b>
          证据清单 {list.length - missing.length} / {list.length}
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

function TimelineItem({ one, item, number }: { one: Case; item: EvidenceItem; number: number }) {
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
