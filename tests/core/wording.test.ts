import { describe, expect, it } from 'vitest';
import { lintWording, phrasesOf } from '../../src/core/complaint/wording';
import { shippedPack } from '../../src/knowledge/knowledge';
import { linesOf } from '../support/corpus';

const rules = shippedPack().knowledge.wording;
const kinds = (text: string) => lintWording(text, rules).map((one) => one.kind);
const bad = (name: string) =>
  linesOf(name).map((line) => ({ kind: line.split('|')[0]!, text: line.split('|')[1]! }));

describe('lintWording', () => {
  it.each(['我家狗吃了以后呕吐', '狗粮过期三个月，狗吃了以后呕吐。', '商家以系统故障为由取消订单。'])(
    'hears no insult in an animal or a reason: %s',
    (text) => expect(lintWording(text, rules)).toEqual([]),
  );

  it.each(['母亲', '听见音频', '万卡网', '事实经过'])('hears no tone in a name: %s', (name) => {
    expect(lintWording(name, rules)).toEqual([]);
    expect(lintWording(`${name}有限公司`, phrasesOf(rules))).toEqual([]);
  });
  it.each([
    '我于2026年11月18日付款98.50元，订单号2026111819304587，客服傻逼',
    '2026年11月18日在极速卡铺购买点券，实付98.50元，店主这个畜生至今未发货',
    '本人于3月1日付款98.5元，至今未发货，你们早点进火葬场吧',
    '老板这个畜生说不退',
    '付款后没有收到卡密，客服这个傻逼不回复',
    '我于11月20日要求退款，垃圾商家在11月21日答复不予退款',
    '卖家全家死光，请求退还货款128元。',
    '客服说不退，这个傻逼，请求退还货款128元。',
    '请问怎么申请退款？客服傻逼。',
    '我于2025年6月1日付款128元；客服就是条狗；请求退还货款128元。',
    '限你三天内退款，否则后果自负，请求退还货款128元。',
  ])('finds an insult behind facts: %s', (text) => {
    expect(lintWording(text, rules).some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('names a plain accusation also in a row of facts, but not where it is told, denied or feared', () => {
    const words = (text: string) => lintWording(text, rules).map((flag) => flag.words);
    expect(words('我在11月2日付款98元，商家就是个骗子，一直没有发货。')).toEqual(['商家就是个骗子']);
    for (const text of [
      '平台客服回复我说卖家是骗子，已经封号。',
      '我怀疑商家是骗子，请核查其经营资质。',
      '客服说“我们不是骗子”，之后没有再回复。',
    ])
      expect(words(text), text).toEqual([]);
  });

  it('hears a phrase in how its sentence is put, and by itself where a pack knows no tones', () => {
    const name = '火葬场大亨这款模拟游戏的激活码，付款后订单消失。';
    expect(kinds(name)).toEqual([]);
    expect(kinds('早点进火葬场吧你')).not.toEqual([]);
    const phrases = rules.filter((rule) => !('words' in rule));
    expect(lintWording(name, phrases)).not.toEqual([]);
  });

  it.each(['wording-kept', 'wording-tuning'])('leaves the neutral sentences of %s alone', (name) => {
    const sentences = linesOf(`${name}-neutral`);
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    const alarms = sentences.filter((text) => lintWording(text, rules).length > 0);
    expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
  });

  it.each(['wording-kept', 'wording-tuning'])('catches the bad sentences of %s', (name) => {
    const sentences = bad(`${name}-bad`);
    expect(sentences.length).toBeGreaterThanOrEqual(100);
    const missed = sentences.filter(({ text }) => lintWording(text, rules).length === 0);
    expect(missed.length, missed.map((one) => one.text).join('\n')).toBeLessThanOrEqual(5);
  });

  it.each(['wording-kept', 'wording-tuning'])('takes insults and threats of %s for errors', (name) => {
    const grave = bad(`${name}-bad`).filter(({ kind }) => kind === 'insult' || kind === 'threat');
    expect(grave.length).toBeGreaterThanOrEqual(40);
    const mild = grave.filter(
      ({ text }) => !lintWording(text, rules).some((one) => one.severity === 'error'),
    );
    expect(mild.length, mild.map((one) => one.text).join('\n')).toBeLessThanOrEqual(2);
  });

  it('leaves what a text still asks for alone', () => {
    expect(kinds('【待填：性别、出生日期、民族、职业、工作单位】')).toEqual([]);
  });

  it('knows the bad sentences that the first rules did not know, and leaves the neutral ones alone', () => {
    const alarms = linesOf('wording-cold-neutral').filter((text) => lintWording(text, rules).length > 0);
    expect(alarms).toEqual([]);
    const caught = bad('wording-cold-bad').filter(({ text }) => lintWording(text, rules).length > 0).length;
    // Rules have been written from these since: what they are worth on others' words is in blind-sentences.test.ts.
    expect(caught).toBe(30);
  });

  it('has no sentence in both halves', () => {
    for (const part of ['neutral', 'bad']) {
      const tuned = new Set(linesOf(`wording-tuning-${part}`));
      for (const text of linesOf(`wording-kept-${part}`)) expect(tuned.has(text), text).toBe(false);
    }
  });

  it('says where it stands, why, and how to put it', () => {
    const text = '请处理。这家黑心商家不退款。';
    const [flag] = lintWording(text, rules);
    expect(text.slice(flag!.start, flag!.end)).toBe(flag!.words);
    expect(flag).toMatchObject({ words: '黑心', severity: 'advice', rewrite: '被投诉人' });
    expect(flag!.why).not.toBe('');
  });

  it('never flags a quotation of the other side', () => {
    expect(kinds('客服在聊天中说“你就是个傻逼，再投诉就曝光你”。')).toEqual([]);
    expect(kinds('页面公告写有“恶意投诉者封号”。')).toEqual([]);
    expect(kinds('对方回复「滚蛋」，截图见证 2。')).toEqual([]);
  });

  it('flags our own words also inside quotation marks', () => {
    expect(kinds('本人回复“你是傻逼”。')).toEqual(['insult']);
    expect(kinds('这种“奸商”应当处理。')).toEqual(['accusation']);
  });

  it.each([
    '如3月16日24时前未处理，将依法向12315投诉。',
    '不退款就向12315投诉。',
    '再不处理，本人将向人民法院起诉。',
    '否则将向公安机关报案，并向支付平台申请介入。',
  ])('never flags a lawful announcement: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('still flags a threat beside a lawful announcement', () => {
    expect(kinds('再不退款就向12315投诉，并且找人上门收拾你。')).toEqual(['threat']);
  });

  it.each([
    '孩子用妈妈的手机付款。',
    '6月1日你方客服承认发错。',
    '页面标注全网最低价，与实际不是同一价格。',
    '平台公布的电话为空号。',
    '超过十五日不处理的，视为故意拖延或者无理拒绝。',
    '请小心点击对方的链接。',
    '以下流程由客服说明。',
    '对举报应当依法处理，向部门汇报应附材料。',
    '对方提出私了，本人没有同意。',
    '客服不停骚扰本人。',
    '客服不处理，我就再次联系平台。',
    '商家调整你们约定的规则。',
    '限购最小人数为两人，突破平台限制无效。',
    '本人克服了困难。',
    '卖家把本人的身份证照片发到群里。',
    '页面滚动后才显示限制条款。',
  ])('is not misled by “%s”', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    '退款，不退就曝光你们这帮骗子，傻逼客服',
    '限你今天退钱，否则后果自负。',
    '我知道你老板家住哪里。',
    '尼玛的',
    '你妈死了',
    '无耻',
    '傻 逼 客服',
    'nmsl',
    '不处理我就天天给你打电话',
  ])('blocks “%s”', (text) => {
    expect(lintWording(text, rules).map(({ severity }) => severity)).toContain('error');
  });

  it.each([
    '11月19日客服说：滚，爱投不投。',
    '他在聊天里骂我“穷鬼别买”，我没有还口。',
    '对方提出给100块这事就算了，我没有同意。',
    '“你等着瞧”，这是店主的原话。',
    '请判断这是否属于诈骗。',
    '他让我“滚”，之后不再回复。',
    '卖家把我的电话贴到群里，我每天接到几十个骚扰电话。',
    '请问退款大概要几个工作日？',
    '退款到账后我会撤销投诉。',
    '七天无理由不适用于这类商品，这点我清楚。',
    '骗子酒馆的兑换码收到后无法使用。',
  ])('leaves what others said, and what is asked, alone: %s', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('flags a sentence by its short words where no phrase is known, and shows words that stand in it', () => {
    const tones = rules.filter((rule) => 'words' in rule);
    const text = '请处理。你这条狗给我等着。';
    const [flag] = lintWording(text, tones);
    expect(flag!.severity).toBe('error');
    expect(text.slice(flag!.start, flag!.end)).toBe(flag!.words);
    expect(lintWording('本人于3月1日付款，请退还货款。', tones)).toEqual([]);
  });

  it('answers on a long text', () => {
    const long = '本人于2026年3月12日购买点卡，付款后没有收到卡密，客服答复请等待。'.repeat(400);
    expect(lintWording(long, rules)).toEqual([]);
  });
});
