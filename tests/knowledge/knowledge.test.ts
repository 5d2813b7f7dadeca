import { createHash } from 'node:crypto';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { channelIds, disputeIds } from '../../src/core/knowledge/ids';
import { danglingId, openPack, Pack } from '../../src/core/knowledge/pack';
import { workOf } from '../../src/core/knowledge/pattern-work';
import { sourceWords } from '../../src/core/knowledge/source';
import { shippedPack } from '../../src/knowledge/knowledge';
import digests from './law-digests.json';

const pack = shippedPack();
const { knowledge } = pack;
const { law, channels, disputes, bases, needs, excuses, refusals, wording, privacy, deadlines, signs } =
  knowledge;

/** Typed once from one source: these may not be quoted before a person has compared them. */
const notToBeQuoted = ['samr121-6', 'samr121-22', 'samr121-36', 'samr2-18', 'spc_ic2025', 'spc_tele2016'];

describe('the knowledge', () => {
  it('is of its schema as it ships, with nothing to fill in', () => {
    expect(parse(Pack, JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });

  it('has every channel and every type of dispute once', () => {
    expect(channels.map((one) => one.id).sort()).toEqual([...channelIds].sort());
    expect(disputes.map((one) => one.id)).toEqual([...disputeIds]);
    expect(refusals).toHaveLength(22);
  });

  it.each(
    Object.entries({ law, channels, disputes, bases, needs, excuses, refusals, wording, privacy, deadlines }),
  )('names everything in %s once', (_, entries) => {
    const ids = entries.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers only to what is there', () => {
    expect(danglingId(knowledge)).toBe('');
  });

  it('carries no article and no evidence that nothing refers to', () => {
    const always = ['cpl-26', 'cpl-48', 'cpl-52', 'cc-577', 'ecl-20', 'cc-497', 'cc-201', 'cc-203'];
    const listed = [channels, disputes, excuses, refusals, deadlines].flat().flatMap((one) => one.articles);
    const wanted = [...listed, ...bases.map((one) => one.article)];
    for (const { id } of law) expect([...always, ...wanted], id).toContain(id);
    const named = disputes.flatMap((one) => [...one.essential, ...one.helpful]);
    for (const { id } of needs) expect(named, id).toContain(id);
  });

  it('quotes no article that was not compared, and every other one as it was compared', () => {
    for (const { id, text, source } of law) {
      expect(notToBeQuoted).not.toContain(id);
      expect(source.confidence, id).toBe('verified');
      expect(createHash('sha256').update(text).digest('hex'), id).toBe(digests[id as keyof typeof digests]);
    }
  });

  it('quotes in every basis a part of its article word for word, and leans on none that must not carry a demand', () => {
    const useless = ['ecl-58', 'ecl-35', 'ecl-44', 'cpl-25'];
    for (const { id, article, quote } of bases) {
      const whole = law.find((one) => one.id === article)!;
      expect(whole.text, id).toContain(quote);
      expect(whole.caution, id).toBe(false);
      expect(useless, id).not.toContain(article);
    }
  });

  it('cites articles in our own words only where the article is in the knowledge', () => {
    const known = law.map((one) => `${one.law.replace('中华人民共和国', '')} ${one.article}`);
    const spoken = [
      ...excuses.map((one) => one.answer),
      ...disputes.map((one) => one.note),
      ...wording.map((one) => one.rewrite),
    ];
    const cited = spoken.flatMap((text) => [
      ...text.matchAll(/《?([\u4e00-\u9fa5]{2,12}?法典?)》?(第[一二三四五六七八九十百零]+条)/g),
    ]);
    expect(cited.length).toBeGreaterThan(2);
    for (const [, name, article] of cited)
      expect(
        known.some((one) => name!.endsWith(one.split(' ')[0]!) && one.endsWith(article!)),
        `${name}${article}`,
      ).toBe(true);
  });

  it('says of every limit how sure it is, and shows as certain only what was verified', () => {
    for (const { id, source, articles } of deadlines) {
      if (source.confidence === 'verified') expect(articles.length, id).toBeGreaterThan(0);
      else expect(articles, id).toEqual([]);
    }
    for (const one of channels)
      if (one.fields.some((field) => field.max !== null))
        expect(one.fieldsSource.confidence, one.id).not.toBe('verified');
  });

  it('puts the mark of its source into words', () => {
    expect(sourceWords({ checked: '2026-11-23', confidence: 'verified' })).toBe(
      '核对于 2026-11-23，以官方最新公布为准',
    );
    expect(sourceWords({ checked: '2026-11-23', confidence: 'secondary' })).toContain('未核对原文');
    expect(sourceWords({ checked: '2026-11-23', confidence: 'unverified' })).toContain('未核对');
  });

  it('knows the channels that exclude each other from both sides', () => {
    for (const one of channels)
      for (const other of one.excludes)
        expect(channels.find(({ id }) => id === other)!.excludes).toContain(one.id);
  });

  it('has signs for every type of dispute', () => {
    for (const id of disputeIds)
      expect(
        signs.some((one) => one.dispute === id),
        id,
      ).toBe(true);
  });

  it('speaks Chinese to the user, without ids and exclamation marks', () => {
    const spoken = JSON.stringify(
      [channels, disputes, bases, needs, excuses, refusals, deadlines].flat().map((one) => ({
        ...one,
        id: '',
        articles: [],
        article: '',
        uses: [],
        source: '',
        fieldsSource: '',
        patterns: [],
        from: [],
        until: [],
        unless: [],
        fields: [],
        needs: [],
        kinds: [],
        origins: [],
        channels: [],
        disputes: [],
        essential: [],
        helpful: [],
        excludes: [],
        url: '',
        when: [],
      })),
    );
    expect(spoken).not.toMatch(/！|from memory|samr|cplr|\{n\}|TODO/);
  });
});

describe('openPack', () => {
  const beside = { current: pack, shipped: pack, today: pack.date };
  const text = (change: object = {}) => JSON.stringify({ ...pack, version: pack.version + 1, ...change });

  it('takes a newer pack', () => {
    expect(openPack(text(), beside)).toHaveProperty('pack.version', pack.version + 1);
  });

  it.each([
    ['cut off', text().slice(0, 5000), 'not-json'],
    ['another file', '{"a":1}', 'not-a-pack'],
    ['no object', '7', 'not-a-pack'],
    ['a part missing', text({ knowledge: { ...knowledge, law: undefined } }), 'broken'],
    ['an unknown format', text({ format: 'liuzheng-knowledge/v9' }), 'broken'],
    ['an article missing', text({ knowledge: { ...knowledge, law: law.slice(1) } }), 'broken'],
    [
      'a holiday that is no day',
      text({
        knowledge: {
          ...knowledge,
          holidays: {
            ...knowledge.holidays,
            years: { 2026: { papers: [], off: ['2026-02-30x'], work: [] } },
          },
        },
      }),
      'broken',
    ],
    [
      'a quotation that is not in its article',
      text({ knowledge: { ...knowledge, bases: [{ ...bases[0], quote: '另外的话' }, ...bases.slice(1)] } }),
      'broken',
    ],
    ['one id twice', text({ knowledge: { ...knowledge, law: [...law, law[0]] } }), 'broken'],
    ['a file of megabytes', `${text()}${' '.repeat(4_000_000)}`, 'too-large'],
    ['brackets without an end', '['.repeat(3_000_000), 'not-json'],
    ['the same version', text({ version: pack.version }), 'older'],
    ['an earlier day', text({ date: '2026-11-22' }), 'older'],
    ['an earlier day under a huge version', text({ date: '2026-11-22', version: 9_000_000 }), 'older'],
    ['a day that is not here yet', text({ date: '2099-01-01' }), 'future'],
  ])('refuses %s and says why', (_, json, refused) => {
    const opened = openPack(json, beside);
    expect(opened).toHaveProperty('refused', refused);
    expect('reason' in opened && opened.reason).toMatch(/[\u4e00-\u9fa5]{4}/);
    expect('next' in opened && opened.next).toMatch(/[\u4e00-\u9fa5]{4}.*。$/);
  });

  it('holds the day above the version: a huge version does not keep out what is newer', () => {
    const huge = { ...pack, version: 9_000_000 };
    const today = '2027-03-01';
    expect(openPack(text({ date: today }), { current: huge, shipped: pack, today })).toHaveProperty('pack');
  });

  it('names the pattern that takes too long, and lets stand what ships', () => {
    const slow = { dispute: 'fraud', weight: 1, pattern: '的[^，]{0,200}[^。]{0,200}x' };
    expect(openPack(text({ knowledge: { ...knowledge, signs: [...signs, slow] } }), beside)).toMatchObject({
      refused: 'slow',
      reason: `识别纠纷的词 第 ${signs.length + 1} 项的查找规则太慢，检查文书时可能卡住`,
      next: expect.stringContaining(slow.pattern),
    });
  });

  it('says of a heavy pattern that ships and was changed why it is measured anew, and what can be done', () => {
    const heaviest = [...signs].sort((a, b) => workOf(b.pattern) - workOf(a.pattern))[0]!;
    const work = workOf(`${heaviest.pattern}了`);
    const changed = signs.map((one) => (one === heaviest ? { ...one, pattern: `${one.pattern}了` } : one));
    const opened = openPack(text({ knowledge: { ...knowledge, signs: changed } }), beside);
    expect(opened).toMatchObject({
      refused: 'slow',
      reason: `识别纠纷的词 第 ${signs.indexOf(heaviest) + 1} 项的查找规则太慢，检查文书时可能卡住`,
    });
    const next = 'next' in opened ? opened.next : '';
    for (const words of [
      ...['告诉给你资料包的人', `最多要试 ${work} 步`, '每条的上限是 40000 步'],
      ...['和自带的一字不差的规则不受这个限制', '照自带的写，或者改短、拆成几条'],
    ])
      expect(next).toContain(words);
    // As it ships it is taken.
    expect(openPack(text(), beside)).toHaveProperty('pack');
  });

  it('says where it is broken, in words', () => {
    const deadlines = knowledge.deadlines.map((one, i) => (i === 2 ? { ...one, amount: 0 } : one));
    expect(openPack(text({ knowledge: { ...knowledge, deadlines } }), beside)).toMatchObject({
      reason: '资料包内容不合格式（期限 第 3 项 amount）',
    });
  });

  it('refuses patterns that are each good and together too slow', () => {
    const slow = Array.from({ length: 20 }, (_, i) => ({
      ...{ dispute: 'fraud', weight: 1, pattern: `(${'的|'.repeat((i % 6) + 1)}一)[^，]{0,40}[^。]{0,40}x` },
    }));
    expect(
      openPack(text({ knowledge: { ...knowledge, signs: [...knowledge.signs, ...slow] } }), beside),
    ).toMatchObject({
      refused: 'slow',
      reason: '新写和改过的 20 条查找规则合在一起太慢，检查文书时可能卡住',
      next: expect.stringContaining('上限是 120000 步'),
    });
  });

  it.each([
    ['(a+)+b', 'slow'],
    ['((', 'broken'],
    ['(x*)*y', 'slow'],
    ['', 'broken'],
  ])('refuses the pattern “%s”', (pattern, why) => {
    const [first, ...rest] = knowledge.wording;
    const opened = openPack(
      text({ knowledge: { ...knowledge, wording: [{ ...first, pattern }, ...rest] } }),
      beside,
    );
    expect(opened).toHaveProperty('refused', why);
    expect('reason' in opened && opened.reason).toContain('用语检查 第 1 项');
  });
});
