import { expect, test } from 'vitest';
import {
  blockedBy,
  ownFlags,
  ownText,
  ownWordsOf,
  rewriteFor,
  withOwnWords,
} from '../../src/app/home/compose/own-words';
import { piecesOf } from '../../src/app/home/compose/pieces';
import { replaceWords, rewriteOf } from '../../src/app/home/compose/rewrite';
import { segmentsOf } from '../../src/app/side/segments-of';
import { fillIn, finalText, wholeText } from '../../src/app/text/final-text';
import { contactsOf } from '../../src/core/case/contacts';
import { normaliseCase } from '../../src/core/case/normalise-case';
import { briefOf } from '../../src/core/complaint/brief';
import { composeText, plainText } from '../../src/core/complaint/compose';
import { lintWording } from '../../src/core/complaint/wording';
import { shippedPack } from '../../src/knowledge/knowledge';
import { anOrder, party } from '../stories/story';
import { usedCard } from '../stories/used-card';
import { aContact } from '../support/contacts';
import { aCase, aField, anItem } from '../support/items';

const { knowledge } = shippedPack();
const brief = briefOf({ ...usedCard, knowledge });
const text = composeText(brief, '12315', '500')!;
const rules = knowledge.wording;

test('the pieces of a text in a row are the text, whatever is flagged in it', () => {
  const words = '在平台购买（证 1、证 9），【待填：金额】。这个骗子平台一直不回【待填：电话】';
  const pieces = piecesOf(words, lintWording(words, rules), new Set([1]));
  expect(pieces.map((one) => one.text).join('')).toBe(words);
  expect(pieces.filter((one) => one.what === 'cite').map((one) => one.text)).toEqual(['证 1']);
  expect(pieces.flatMap((one) => (one.what === 'gap' ? [one.asks] : []))).toEqual(['金额', '电话']);
  expect(pieces.filter((one) => one.flag).length).toBeGreaterThan(0);
});

test('without changes of the user the whole text is what the core wrote', () => {
  const same = finalText(text, { fills: {}, written: {} }, {});
  expect(wholeText(same)).toBe(plainText(text));
  expect(same.fields.every((field) => !field.isWritten && !field.isStale)).toBe(true);
});

test('what the user wrote into a gap goes out, counts, and is missing no more', () => {
  const gapped = {
    ...text,
    fields: text.fields.map((one) => ({ ...one, text: `${one.text}【待填：电话】` })),
  };
  const filled = finalText(gapped, { fills: { 电话: '13900001111' }, written: {} }, {});
  expect(filled.missing).toEqual([]);
  expect(wholeText(filled)).toContain('13900001111');
  expect(wholeText(filled)).not.toContain('待填');
  expect(filled.fields[0]!.count).toBe(text.fields[0]!.text.length + 11);
  expect(fillIn('【待填：电话】', { 电话: '  ' })).toBe('【待填：电话】');
});

test('a text in the user’s own wording stays, and says when the facts have moved on', () => {
  const facts = text.fields.find((one) => one.name === 'facts')!;
  const written = { '12315/500/facts': { text: '我的说法。', base: facts.text } };
  const own = finalText(text, { fills: {}, written }, {}).fields.find((one) => one.name === 'facts')!;
  expect([own.text, own.isWritten, own.isStale]).toEqual(['我的说法。', true, false]);
  const old = { '12315/500/facts': { text: '我的说法。', base: '以前的' } };
  const moved = finalText(text, { fills: {}, written: old }, {}).fields.find((one) => one.name === 'facts')!;
  expect(moved.isStale).toBe(true);
  const other = composeText(brief, '12315', '300')!;
  expect(finalText(other, { fills: {}, written }, {}).fields.every((one) => !one.isWritten)).toBe(true);
});

test('a limit the user saw on a form counts instead of ours', () => {
  const seen = finalText(text, { fills: {}, written: {} }, { '12315/facts': 20 });
  const facts = seen.fields.find((one) => one.name === 'facts')!;
  expect([facts.max, facts.isOwnMax]).toEqual([20, true]);
  expect(facts.over).toBe(facts.count - 20);
});

test('a limit read in the official form’s own words is not the user’s to change', () => {
  const official = knowledge.channels.find(({ id }) => id === '12315')!;
  const { max } = text.fields.find((one) => one.name === 'facts')!;
  const fields = official.fields.map((one) => ({ ...one, max: one.key === 'facts' ? max : one.max }));
  const limits = { '12315/facts': 20 };
  const facts = (confidence: 'verified' | 'secondary') => {
    const source = { ...official.fieldsSource, confidence };
    const made = finalText(text, { fills: {}, written: {} }, limits, [
      { ...official, fields, fieldsSource: source },
    ]);
    return made.fields.find((one) => one.name === 'facts')!;
  };
  expect(facts('verified')).toMatchObject({ max, isFirm: true, isOwnMax: false });
  expect(facts('secondary')).toMatchObject({ max: 20, isFirm: false, isOwnMax: true });
});

test('an insult is deleted at once, advice on what to write is not put into a text', () => {
  const words = '客服是个傻逼，我骗子见多了，骂了我无数次。';
  const flags = lintWording(words, rules);
  const insult = flags.find((one) => one.words === '傻逼')!;
  expect(rewriteOf(insult)).toBe('');
  expect(replaceWords(words, insult, '')).toBe('客服是个，我骗子见多了，骂了我无数次。');
  for (const rule of rules) {
    const put = rewriteOf(rule);
    expect(put ?? '', rule.id).not.toMatch(/删除|^写|某日|若干|……|附证据/);
  }
});

test('words that moved since are still found, and words that are gone change nothing', () => {
  const flag = lintWording('他是骗子', rules)[0]!;
  expect(replaceWords(`后来，他是${flag.words}`, flag, '被投诉人')).toBe('后来，他是被投诉人');
  expect(replaceWords('都改好了', flag, '被投诉人')).toBe('都改好了');
});

const nobody = { name: '', phone: '', address: '', idNumber: '', particulars: '', payAccount: '' };

test('an insult in a contact, a party or a corrected value keeps a text from going out', () => {
  const source = { ...brief, case: normaliseCase(aCase()), contacts: [], evidence: [], complainant: nobody };
  const errors = (change: Partial<typeof source> | object) =>
    ownFlags({ ...source, ...change }, '12315/500', rules).filter(({ severity }) => severity === 'error');
  expect(errors({})).toEqual([]);
  const ask = '退款，不退就曝光你们这帮骗子，傻逼客服';
  const spoken = contactsOf([
    aContact({ at: '2026-11-20T02:00:00.000Z', seq: 12, act: 'demanded', result: 'refused', ask }),
  ]);
  const [flag] = errors({ contacts: spoken });
  expect(flag?.own.id).toBe('contact:12:ask');
  // What is sealed is not changed in its place.
  expect(rewriteFor(flag!)).toBeNull();
  expect(blockedBy(errors({ contacts: spoken }))).not.toBe('');
  for (const put of [{ via: '傻逼客服的QQ' }, { agent: '傻逼' }, { caseNo: '傻逼1号' }]) {
    const [part] = spoken;
    expect(errors({ contacts: [{ ...part!, ask: '', ...put }] }).length, JSON.stringify(put)).toBe(1);
  }
  // What the other side said stays its own, also where the log quotes it.
  expect(errors({ contacts: [{ ...spoken[1]!, words: '滚，傻逼', ask: '' }] })).toEqual([]);
  const shown = [party('merchant', { shown: '傻逼店' })];
  const one = { ...source.case, parties: shown };
  expect(errors({ case: one }).map(({ own }) => own.id)).toEqual(['party:0:shown']);
  // A name that a page shows is the page's.
  const page = anItem({ seq: 3, fields: { merchant: aField('傻逼店') } });
  expect(errors({ case: one, evidence: [page] })).toEqual([]);
  const corrected = anItem({
    seq: 4,
    confirmed: { status: { value: '傻逼不发货', was: 'corrected', at: '' } },
  });
  expect(errors({ evidence: [corrected] }).map(({ own }) => own.id)).toEqual(['value:4:status']);
  expect(errors({ case: { ...source.case, orders: [anOrder({ payMethod: '傻逼宝' })] } }).length).toBe(1);
  expect(errors({ complainant: { ...nobody, name: '傻逼' } }).length).toBe(1);
});

test('every own word of a case can be found, and what stands in its texts changed where it stands', () => {
  const one = normaliseCase({
    ...aCase({ statement: '经过' }),
    ...{ demands: [{ kind: 'other', amountFen: null, text: '道歉', cites: [] }], fills: { 电话: '1' } },
    facts: [{ id: 'f', kind: 'other', at: null, text: '发生', cites: [] }],
    written: {
      '12315/500/facts': { text: '改过', base: '原来' },
      'court/letter/facts': { text: '别处', base: '' },
    },
  });
  const own = ownWordsOf({ case: one, contacts: [], evidence: [], complainant: nobody }, '12315/500');
  expect(own.map((words) => words.text)).toEqual(
    expect.arrayContaining(['经过', '发生', '道歉', '1', '改过']),
  );
  expect(own.map((words) => words.text)).not.toContain('别处');
  // The name of the case has its own field, and is written nowhere else.
  for (const { id, text: before } of own.filter((words) => words.id !== 'title')) {
    expect(ownText(one, id)).toBe(before);
    expect(ownText(normaliseCase({ ...one, ...withOwnWords(one, id, '新的') }), id)).toBe('新的');
  }
});

test('old rows have nothing filled in and nothing changed by hand', () => {
  const { fills, written } = normaliseCase(aCase());
  expect([fills, written]).toEqual([{}, {}]);
});

test('a text in parts is short enough to type and loses nothing', () => {
  for (const { text: words } of text.fields) {
    const parts = segmentsOf(words);
    expect(parts.join('')).toBe(words.replaceAll('\n', ''));
  }
});

test('an epithet goes, a clause is set off by commas', () => {
  const words = '这个骗子平台的客服没有答复';
  const cheat = lintWording(words, rules).find((one) => one.words === '骗子')!;
  expect(replaceWords(words, cheat, rewriteOf(cheat, words.slice(cheat.end))!)).toBe(
    '这个平台的客服没有答复',
  );
  const other = '我讲过不退就曝光他们';
  const threat = lintWording(other, rules).find((one) => one.severity === 'error')!;
  const next = replaceWords(other, threat, rewriteOf(threat, other.slice(threat.end))!);
  expect(next).toMatch(/^我讲过，如在写明的期限前未处理，将依法向12315投诉(，|$)/);
});
