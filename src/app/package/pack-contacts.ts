import { type ContactItem, standing } from '../../core/case/contacts';
import { bagPaths, type PackageIndex } from '../../core/evidence/bundle';
import { utf8 } from '../../core/evidence/bytes';
import { wellFormed } from '../../core/evidence/gap';
import { contactText, contactTitle } from '../../core/words/contact-words';
import { channelWords } from '../../core/words/dispute-words';
import { bagName } from '../../core/words/files';
import { showTime } from '../../core/words/show';
import type { BagContent } from '../../export/bag-content';
import { entriesOf, readFile } from '../../storage/evidence-store';

export type PackedContact = NonNullable<PackageIndex['contacts']>[number];

/** The contacts of a case as a package lists them, numbered by themselves; `ending` gives the name of a file its ending. */
export function packContacts(
  contacts: readonly ContactItem[],
  ending: (mediaType: string) => string,
): Promise<PackedContact[]> {
  return Promise.all(contacts.map((item, i) => pack(item, i + 1, ending)));
}

async function pack(
  item: ContactItem,
  number: number,
  ending: (mediaType: string) => string,
): Promise<PackedContact> {
  const entries = await entriesOf(item.seq);
  const stamp = showTime(item.at).replace(/[-:]/g, '').replace(' ', '-');
  const folder = `${bagPaths.evidence}跟进${String(number).padStart(2, '0')}_${channelWords[item.channel].replace(' ', '')}_${stamp}/`;
  const erased = new Set(entries.flatMap(({ record }) => (record.type === 'erase' ? record.erased : [])));
  const files: PackedContact['files'] = [];
  for (const { record } of entries) {
    for (const file of record.files) {
      const isKept = !erased.has(file.sha256) && (await readFile(file.sha256)) !== null;
      const name = bagName(file.role) + (file.role.includes('.') ? '' : ending(file.mediaType));
      files.push({
        ...{ seq: record.seq, ...file, path: isKept ? folder + name : null },
        withheld: isKept ? null : 'erased',
      });
    }
  }
  return {
    ...{ number, seq: item.seq, at: item.sealedAt, files },
    title: item.isErased ? '内容已删除' : contactTitle(item),
    entries: entries.map(({ record }) => record.seq),
  };
}

/** The contacts that stand, once more as lines for reading; no document where there is none. */
export function contactsAsText(contacts: readonly ContactItem[]): BagContent['documents'] {
  const kept = standing(contacts);
  if (kept.length === 0) return [];
  const texts = kept.map((item) => contactText(item, contacts.indexOf(item) + 1));
  const head = '跟进记录：当事人自己登记的联系经过，按联系的时间排列。时间是登记时的电脑时间。';
  const content = utf8(wellFormed(`${[head, ...texts].join('\n\n')}\n`));
  return [{ path: `${bagPaths.documents}跟进记录.txt`, content }];
}
