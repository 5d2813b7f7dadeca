import '../support/storage';
import { beforeEach, expect, test } from 'vitest';
import { contactsFor, noteSubmitted } from '../../src/app/text/submitted';
import { caseById, createCase, editCase } from '../../src/storage/case-store';

import {
  fieldLimits,
  keepFieldLimit,
  noteSide,
  showInSide,
  sideNotes,
  sidePlace,
} from '../../src/storage/side-store';
import { freshStorage } from '../support/storage';

beforeEach(freshStorage);

const bare = { title: '', platform: '', host: '', orderIds: [], statement: '', demandFen: null };

test('two edits of a case at once both stay', async () => {
  const { id } = await createCase(bare);
  await Promise.all([
    editCase(id, (row) => ({ fills: { ...row.fills, 电话: '1' } })),
    editCase(id, (row) => ({ fills: { ...row.fills, 金额: '2' } })),
  ]);
  expect((await caseById(id))?.fills).toEqual({ 电话: '1', 金额: '2' });
  await expect(editCase('nobody', () => ({}))).rejects.toMatchObject({ code: 'not-found' });
});

test('the side panel shows nothing before something was chosen, and the same text after it was closed', async () => {
  expect(await sidePlace()).toBeNull();
  await showInSide({ caseId: 'a', channel: '12315', variant: '300' });
  expect(await sidePlace()).toEqual({ caseId: 'a', channel: '12315', variant: '300' });
});

test('how far a form was filled in is kept for each channel by itself', async () => {
  const copy = (name: string) => noteSide('a', '12315', ({ copied }) => ({ copied: [...copied, name] }));
  await Promise.all([copy('name'), copy('facts')]);
  expect((await sideNotes('a', '12315')).copied.sort()).toEqual(['facts', 'name']);
  expect((await sideNotes('a', 'heimao')).copied).toEqual([]);
  expect((await sideNotes('b', '12315')).copied).toEqual([]);
});

test('a limit seen on a form is kept until it is forgotten', async () => {
  await keepFieldLimit('12315/facts', 800);
  await keepFieldLimit('12315/claim', 200);
  await keepFieldLimit('12315/facts', null);
  expect(await fieldLimits()).toEqual({ '12315/claim': 200 });
});

test('a complaint handed in is a contact of its case; a public post is none', async () => {
  const at = '2026-11-28T12:00:00.000Z';
  await noteSubmitted({ caseId: 'a', channel: '12315', caseNo: 'TS-1', at });
  await noteSubmitted({ caseId: 'a', channel: 'heimao', caseNo: '', at });
  await noteSubmitted({ caseId: 'a', channel: 'public', caseNo: '', at });
  const found = await contactsFor('a');
  expect(found.map(({ channel, kind, caseNo }) => [channel, kind, caseNo])).toEqual([
    ['12315', 'filed', 'TS-1'],
    ['heimao', 'filed', undefined],
  ]);
  expect(await contactsFor('b')).toEqual([]);
});
