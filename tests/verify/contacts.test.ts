import { expect, it } from 'vitest';
import { buildBag } from '../../src/export/bag';
import { reportText } from '../../src/verify/report-text';
import { verifyBag } from '../../src/verify/verify-bag';
import { aBagContent, bytesOf } from '../support/a-bag';
import { ALedger } from '../support/a-ledger';
import { sourceOf } from '../support/bag-in-memory';

type Content = Awaited<ReturnType<typeof aBagContent>>['content'];

async function reportAfter(change: (content: Content) => void) {
  const { content } = await aBagContent(new ALedger(), { withContact: true });
  change(content);
  return verifyBag(sourceOf(await bytesOf(await buildBag(content))));
}

it('a contact is told beside the evidence and takes no number of it', async () => {
  const report = await reportAfter(() => {});
  expect(report.problems).toEqual([]);
  expect(report.exhibits.map((one) => one.number)).toEqual([1, 2, 3]);
  expect(report.contacts).toMatchObject([{ number: 1, files: 2, ok: true, withheld: [] }]);
  expect(reportText(report)).toContain('跟进 1　平台：催问进度，没有回复');
});

it('what was said can be withheld, and that is said', async () => {
  const report = await reportAfter(({ index, evidence }) => {
    const file = index.contacts![0]!.files[0]!;
    evidence.splice(
      evidence.findIndex(({ path }) => path === file.path),
      1,
    );
    Object.assign(file, { path: null, withheld: 'chosen' });
  });
  expect(report.problems).toEqual([]);
  expect(report.contacts[0]!.withheld).toMatchObject([
    { role: 'contact.json', what: '跟进记录', reason: 'chosen' },
  ]);
});

it('a contact that is no contact, or has another time, is named', async () => {
  const report = await reportAfter(({ index }) => {
    index.contacts![0]!.at = '2026-01-01T00:00:00.000Z';
  });
  expect(report.verdict).toBe('damaged');
  expect(report.problems.map(({ message }) => message).join()).toContain('跟进 1：目录里的时间');
  expect(report.contacts[0]!.ok).toBe(false);
});

it('a file of a contact that the index does not list is missed', async () => {
  const report = await reportAfter(({ index, evidence }) => {
    const file = index.contacts![0]!.files.pop()!;
    evidence.splice(
      evidence.findIndex(({ path }) => path === file.path),
      1,
    );
  });
  expect(report.problems.map(({ message }) => message).join()).toContain('跟进 1：第');
});
