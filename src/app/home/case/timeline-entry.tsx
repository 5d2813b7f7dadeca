import type { EvidenceItem } from '../../../core/case/evidence-item';
import type { TimelineEntry } from '../../../core/case/timeline';
import { showWhen } from '../../../core/case/when';
import { signTag } from '../../../core/words/talk';
import { numbersOf, PlaceCite, placeHref } from '../../shared/cites';
import { kindName } from '../../shared/evidence-parts';
import { Icon, type IconName } from '../../shared/icon';
import { Dot } from '../../shared/mark';
import { NoEvidence } from '../facts/no-evidence';
import { signedParts } from './key-words';

const icons: Partial<Record<TimelineEntry['of'], IconName>> = {
  order: 'receipt',
  payment: 'card',
  message: 'chat',
  moment: 'clock',
  fact: 'flag',
  note: 'pen',
};

/** The time of day of an entry, as vague as it is known: 19:30, 约 19:30, 前后. */
export function clockOf({ at }: Pick<TimelineEntry, 'at'>): string {
  if (!at) return '';
  if (at.at.length >= 16) return `${at.isAbout ? '约 ' : ''}${at.at.slice(11, 16)}`;
  return at.isAbout ? '前后' : '';
}

/** Something that happened and is told by pages, talks or the user: what, in whose words, and where it can be seen. */
export function EventItem({
  caseId,
  entry,
  evidence,
}: {
  caseId: string;
  entry: TimelineEntry;
  evidence: readonly EvidenceItem[];
}) {
  const { of, at, text, quote, signs, cites, isOwn } = entry;
  const numbers = numbersOf(evidence);
  const [first] = cites;
  const isWritten = of === 'fact' || of === 'note' || of === 'moment';
  const step = of === 'fact' || of === 'note' ? 'what' : 'orders';
  const href =
    first && !isWritten && numbers.has(first.seq) ? placeHref(first) : `#/case/${caseId}/compose/${step}`;
  return (
    <li class="long" data-entry={of}>
      <time dateTime={at?.at}>{clockOf(entry)}</time>
      <span class="dot">
        <Icon name={icons[of] ?? 'flag'} />
      </span>
      <div class="grow">
        <p>
          <a class={`${of === 'fact' ? '' : 'b '}itemlink`} href={href} data-row>
            {text}
          </a>
        </p>
        {quote && (
          <p class="ui line">
            <q>
              {signedParts(quote, signs).map(({ text: words, isKey }, i) =>
                isKey ? (
                  <span key={i} class="key">
                    {words}
                  </span>
                ) : (
                  words
                ),
              )}
            </q>
          </p>
        )}
        <p class="meta">
          {signs.length > 0 && <span>{[...new Set(signs.map(signTag))].join('，')}</span>}
          {at?.until && <span>{showWhen(at)}</span>}
          <Source entry={entry} evidence={evidence} numbers={numbers} />
          {of === 'fact' && cites.length === 0 && <NoEvidence />}
          {isOwn && cites.length > 0 && of !== 'fact' && <span>你也填了</span>}
        </p>
      </div>
      <span />
    </li>
  );
}

/** Who says so: the exhibits with their place, else the user. */
function Source({
  entry: { of, cites, isOwn },
  evidence,
  numbers,
}: {
  entry: TimelineEntry;
  evidence: readonly EvidenceItem[];
  numbers: ReadonlyMap<number, number>;
}) {
  if (cites.length === 0) return <span>{of === 'order' || of === 'payment' ? '你填的' : '你写的'}</span>;
  const [first] = cites;
  const item = evidence.find(({ seq }) => seq === first!.seq);
  return (
    <span>
      {cites.slice(0, 4).map((cite) => (
        <PlaceCite key={JSON.stringify(cite)} cite={cite} number={numbers.get(cite.seq)} />
      ))}{' '}
      {cites.length > 4 ? `等 ${cites.length} 处` : cites.length === 1 && item ? kindName(item) : ''}
      {of === 'fact' && isOwn && (
        <>
          <Dot />
          你写的
        </>
      )}
    </span>
  );
}
