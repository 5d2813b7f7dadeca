import { freshStorage } from '../support/storage';
// The database in memory must be there before Dexie looks for one.

import { beforeEach, expect, test } from 'vitest';
import { newDraft } from '../../src/core/case/contact-draft';
import { parseRecord } from '../../src/core/evidence/record';
import type { ChannelId } from '../../src/core/knowledge/ids';
import { createCase, mergeCases, removeEmptyCase, undoMerge } from '../../src/storage/case-store';
import * as store from '../../src/storage/contact-store';
import { database } from '../../src/storage/database';
import { readFile } from '../../src/storage/evidence-store';
import { endCase, followUp, noteReminder, reopenCase } from '../../src/storage/follow-up-store';

beforeEach(freshStorage);

const words = { title: '甲', platform: '', host: '', orderIds: [], statement: '', demandFen: null };

async function logged(caseId: string, said: string, corrects = 0): Promise<number> {
  const id = store.newDraftId(caseId, new Date().toISOString());
  const draft = { ...newDraft([], null), said, corrects };
  return store.sealContact({
    id,
    caseId,
    draft,
    files: [{ name: '截图.png', content: new Blob([said], { type: 'image/png' }) }],
  });
}

test('a contact is an entry whose record says nothing, and its draft is done with', async () => {
  const { id } = await createCase(words);
  const draft = { ...newDraft([], null), said: '最多补 10 元优惠券', actBefore: 'asked' as const };
  const which = { caseId: id, corrects: 0, channel: null };
  await store.keepDraft({ id, caseId: id, draft, files: [] });
  expect((await store.readDraft(which))?.draft.said).toBe(draft.said);
  const seq = await store.sealContact({ id, caseId: id, draft, files: [] });
  expect(await store.readDraft(which)).toBeUndefined();
  const row = (await database.entries.get(seq))!;
  expect(new TextDecoder().decode(row.record)).not.toContain('优惠券');
  expect(parseRecord(row.record)).toMatchObject({ type: 'contact', files: [{ role: 'contact.json' }] });
  const [kept] = await store.contactsOfCase(id);
  expect(kept).toMatchObject({ seq, said: draft.said, correctedBy: 0 });
  expect(kept).not.toHaveProperty('actBefore');
});

test('what is half written for one channel stays while another is written; the newest is shown unasked', async () => {
  const { id } = await createCase(words);
  const begin = (minute: number, channel: ChannelId, corrects = 0) =>
    store.keepDraft({
      ...{ id: store.newDraftId(id, `2026-11-20T02:0${minute}:00.000Z`), caseId: id, files: [] },
      draft: { ...newDraft([], null, channel), corrects, said: `${channel}${corrects}` },
    });
  await begin(1, 'platform');
  await begin(2, '12315');
  await begin(3, 'platform', 7);
  const said = async (channel: ChannelId | null, corrects = 0) =>
    (await store.readDraft({ caseId: id, corrects, channel }))?.draft.said;
  expect(await said('platform')).toBe('platform0');
  expect(await said(null)).toBe('123150');
  expect(await said(null, 7)).toBe('platform7');
  expect(await said('court')).toBeUndefined();
});

test('a correction is a further entry; the first stays as it was sealed', async () => {
  const { id } = await createCase(words);
  const first = await logged(id, '甲');
  const before = (await database.entries.get(first))!;
  const second = await logged(id, '乙', first);
  expect((await database.entries.get(first))!.record).toEqual(before.record);
  expect(parseRecord((await database.entries.get(second))!.record)).toMatchObject({ corrects: first });
  expect((await store.contactsOfCase(id)).map((one) => one.correctedBy)).toEqual([second, 0]);
});

test('a correction of nothing is refused and leaves nothing', async () => {
  const { id } = await createCase(words);
  await expect(logged(id, '甲', 99)).rejects.toMatchObject({ code: 'not-found' });
  expect(await store.contactsOfCase(id)).toEqual([]);
});

test('erased: the words and files are gone, the entry stays, what another contact holds is kept', async () => {
  const { id } = await createCase(words);
  const [one, same, other] = [await logged(id, '同'), await logged(id, '同'), await logged(id, '异')];
  const [first, , last] = await store.contactsOfCase(id);
  await store.eraseContact(one);
  await store.eraseContact(other);
  expect(await readFile(first!.files[0]!.sha256)).not.toBeNull();
  expect(await readFile(last!.files[0]!.sha256)).toBeNull();
  const kept = await store.contactsOfCase(id);
  expect(kept[0]).toMatchObject({ isErased: true, said: '', files: [] });
  await store.eraseContact(same);
  expect(await readFile(first!.files[0]!.sha256)).toBeNull();
  expect(await database.entries.get(one)).toBeDefined();
});

test('contacts go along with a merge, and back; a case with contacts is not empty', async () => {
  const [a, b] = [await createCase(words), await createCase(words)];
  await logged(a.id, '甲');
  await removeEmptyCase(a.id);
  expect(await database.cases.get(a.id)).toBeDefined();
  const merge = await mergeCases(a.id, b.id);
  expect(await store.contactsOfCase(b.id)).toHaveLength(1);
  await undoMerge(merge);
  expect(await store.contactsOfCase(a.id)).toHaveLength(1);
});

test('reminder states add up, an ended case is out of the follow-up and comes back', async () => {
  const { id } = await createCase(words);
  await noteReminder({ key: 'k', caseId: id }, { shownFor: 'x' });
  await noteReminder({ key: 'k', caseId: id }, { isOff: true });
  expect((await followUp()).states).toEqual([
    { key: 'k', caseId: id, shownFor: 'x', snoozedUntil: '', isOff: true },
  ]);
  const at = new Date().toISOString();
  await endCase({ caseId: id, kind: 'nothing', amountFen: null, channel: null, beganAt: at, endedAt: at });
  expect((await followUp()).cases).toEqual([]);
  await reopenCase(id);
  expect((await followUp()).cases).toHaveLength(1);
});

test('a database of the version before opens with all it held', async () => {
  await database.delete();
  const { Dexie } = await import('dexie');
  const old = new Dexie('liuzheng');
  old.version(1).stores({
    ...{ entries: 'seq, type, of, *hashes', files: 'sha256', keys: 'id, seq', journal: 'seq' },
    ...{ catalogue: 'seq, caseId, digest, host', cases: 'id, updatedAt', settings: 'name' },
  });
  old.version(2).stores({ pieces: '[owner+index], owner', recordings: 'seq' });
  await old.open();
  await old.table('cases').add({ ...words, id: 'old', createdAt: '', updatedAt: '', isArchived: false });
  await old.table('settings').add({ name: 'theme', value: 'dark' });
  old.close();
  await database.open();
  const stored = await followUp();
  expect(stored.cases.map((one) => one.id)).toEqual(['old']);
  expect(stored.settings).toMatchObject({ theme: 'dark', quietHours: { from: 22, to: 8 } });
  expect(await store.allContacts()).toEqual([]);
});
