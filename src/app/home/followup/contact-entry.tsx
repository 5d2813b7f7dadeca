import type { ContactItem } from '../../../core/case/contacts';
import { showWhen, whenOf } from '../../../core/case/when';
import { contactTitle } from '../../../core/words/contact-words';
import { Icon } from '../../shared/icon';
import { Sealed } from '../../shared/mark';
import { ContactCites } from './contact-cites';
import { ContactWords } from './contacts';
import './followup.css';

/** A contact on the timeline of its case. */
export function ContactEntry({
  item,
  number,
  clock,
  numbers,
}: {
  item: ContactItem;
  number: number;
  /** The time of day in China. */
  clock: string;
  /** The number of each exhibit by its seq. */
  numbers: ReadonlyMap<number, number>;
}) {
  const when = whenOf(item.at);
  return (
    <li class="long" data-contact={item.seq}>
      <time dateTime={item.at} title={when ? `北京时间 ${showWhen(when)}` : ''}>
        {clock}
      </time>
      <span class="dot">
        <Icon name={item.act === 'none' ? 'chat' : 'arrow'} />
      </span>
      <div class="grow">
        <p>
          <a class="b itemlink" href={`#/case/${item.caseId}/followup/${item.seq}`} data-row>
            {item.isErased ? '跟进，内容已删除' : contactTitle(item)}
          </a>
        </p>
        <ContactWords item={item} />
        <p class="meta">
          <Sealed words={false} />
          <span>跟进 {number}</span>
          {!item.isErased && <ContactCites item={item} numbers={numbers} />}
        </p>
      </div>
      <span />
    </li>
  );
}
