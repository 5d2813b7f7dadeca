import type { PackageIndex } from '../core/evidence/bundle';
import { fileName } from '../core/words/files';
import type { Inspection } from './inspection';
import type { Ledger } from './ledger';
import type { ContactReport } from './report';

type Contact = NonNullable<PackageIndex['contacts']>[number];

/** A contact as its record tells it. Its title and what was said are the user's own words. */
export function reportContact(inspection: Inspection, ledger: Ledger, contact: Contact): ContactReport {
  const record = ledger.records.get(contact.seq);
  const called = `跟进 ${contact.number}`;
  return {
    ...{ number: contact.number, title: contact.title, seq: contact.seq },
    ...{ at: record?.at ?? '', tz: record?.tz ?? '' },
    files: contact.files.filter((file) => file.path !== null).length,
    withheld: contact.files.flatMap(({ seq, role, mediaType, withheld, bytes }) =>
      withheld === null ? [] : [{ seq, role, what: fileName(role, mediaType), reason: withheld, bytes }],
    ),
    notes: notesOn(ledger, contact),
    ok: !inspection.problems.some(({ message }) => new RegExp(`${called}(?!\\d)`).test(message)),
  };
}

function notesOn(ledger: Ledger, contact: Contact): string[] {
  const record = ledger.records.get(contact.seq);
  const corrects = record?.type === 'contact' ? record.corrects : undefined;
  const later = [...ledger.records.values()].find(
    (one) => one.type === 'contact' && one.corrects === contact.seq,
  );
  return [
    ...(corrects === undefined ? [] : [`更正第 ${corrects} 条，原来的记录不变`]),
    ...(later ? [`已由第 ${later.seq} 条更正`] : []),
  ];
}
