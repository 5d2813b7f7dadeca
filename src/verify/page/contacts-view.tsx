import type { ContactReport } from '../report';
import { localTime } from '../words';
import { Icon } from './icons';

/** The contacts the user wrote down: that these words were sealed then, not that they are true. */
export function Contacts({ contacts }: { contacts: readonly ContactReport[] }) {
  return (
    <>
      <div class="grouphead">
        <h2>当事人登记的跟进</h2>
        <span class="note">{contacts.length} 次，内容是当事人自己的记录</span>
      </div>
      <ul class="group">
        {contacts.map((contact) => (
          <Contact key={contact.seq} contact={contact} />
        ))}
      </ul>
    </>
  );
}

function Contact({ contact }: { contact: ContactReport }) {
  const lines = [
    ...contact.withheld.map(
      ({ what, reason }) => `未包含：${what}，${reason === 'erased' ? '已销毁' : '当事人没有放进来'}`,
    ),
    ...contact.notes,
  ];
  return (
    <li class="row top" data-contact={contact.number}>
      <span class="x">跟进 {contact.number}</span>
      <div class="grow">
        <p class="ui b xt">{contact.title}</p>
        <p class="note">
          <span class="nowrap">登记于 {localTime(contact.at, contact.tz)}</span>
          <i class="sep" />第 {contact.seq} 条<i class="sep" />
          {contact.files} 个文件
        </p>
        {lines.length > 0 && (
          <ul class="why">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      {!contact.ok && (
        <span class="state danger">
          <Icon name="alert" />
          有问题
        </span>
      )}
    </li>
  );
}
