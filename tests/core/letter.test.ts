import { describe, expect, test } from 'vitest';
import { contactsOf } from '../../src/core/case/contacts';
import { contactDraftOf, type TalkContact } from '../../src/core/case/contacts-in-talk';
import { type LetterRequest, writeLetter } from '../../src/core/complaint/letter';
import { letterHtml } from '../../src/export/letter-html';
import { letterText } from '../../src/export/letter-text';
import { shippedPack } from '../../src/knowledge/knowledge';
import { aContact } from '../support/contacts';
import { aCase, aField, anItem } from '../support/items';

const { knowledge } = shippedPack();
const laws = knowledge.law;
const complainant = { name: '林小满', phone: '13900001111', address: '江城市青禾区云路 8 号', idNumber: '' };

const order = anItem({
  seq: 2,
  fields: {
    orderId: aField('2026111819304587'),
    productName: aField('《星海远征》1000 点券兑换码'),
    amountFen: aField(9850),
    orderTime: aField('2026-11-18T19:30:45+08:00'),
    status: aField('delivered', { raw: '已发货' }),
    cardSecret: aField('XHYZ-7Q4M-8T2W-K3RN-9K2D'),
  },
});
const rules = anItem({
  seq: 5,
  kind: 'rules',
  title: '售后服务规则',
  clauses: [
    { text: '经核实无效、已被使用的，商家应当更换或者退款。', effect: 'grants' },
    { text: '虚拟商品一经售出概不退款。', effect: 'limits' },
  ],
});
const redeem = anItem({ seq: 9, kind: 'redeem-error', notices: ['该卡密已被使用'], title: '兑换中心' });

function request(change: Partial<LetterRequest> = {}): LetterRequest {
  const exhibits = [order, rules, redeem].map((item, i) => ({
    number: i + 1,
    item,
    mainFile: { name: `证据/证0${i + 1}/viewport.png`, sha256: String(i).repeat(64) },
  }));
  return { case: aCase(), exhibits, complainant, knowledge, madeAt: '2026-11-23T02:00:00.000Z', ...change };
}

describe('the letter', () => {
  const text = letterText(writeLetter(request()));

  test('says what was bought, with its evidence', () => {
    expect(text).toContain(
      '本人于 2026-11-18 19:30:45（证 1）在极速卡铺购买“《星海远征》1000 点券兑换码”（证 1），订单号 2026111819304587（证 1），实付 ¥98.50（证 1）。',
    );
    expect(text).toContain('规则页写明：“经核实无效、已被使用的，商家应当更换或者退款。”（证 2）');
    expect(text).toContain('显示“该卡密已被使用”。（证 3）');
    expect(text).toContain('请求退还货款 ¥98.50（证 1）。');
  });

  test('never holds the card secret or the query of an address', () => {
    const html = letterHtml(writeLetter(request()));
    for (const whole of [text, html]) {
      expect(whole).not.toContain('XHYZ-7Q4M');
      expect(whole).not.toContain('geheim');
    }
  });

  test('quotes each article word for word, with the day it was checked', () => {
    const wanted = laws.filter((law) => ['cc-577', 'ecl-20', 'cpl-52', 'cpl-26'].includes(law.id));
    expect(wanted).toHaveLength(4);
    for (const law of wanted) expect(text).toContain(`《${law.law}》${law.article}：${law.text}`);
    expect(text).toContain('以上条文核对于 2026-11-23，以官方最新公布为准。');
    const edition = { version: 4, date: '2027-02-03', isImported: true };
    expect(letterText(writeLetter({ ...request(), edition }))).toContain(
      '以上条文取自留证资料（2027-02-03 第 4 版，自行导入），核对于 2026-11-23，以官方最新公布为准。',
    );
    expect(text).toContain('页面写有“虚拟商品一经售出概不退款。”（证 2），请依法审查。');
  });

  test('marks what is missing instead of inventing it', () => {
    const empty = letterText(
      writeLetter(
        request({
          complainant: { name: '', phone: '', address: '', idNumber: '' },
          exhibits: [{ number: 1, item: anItem({ kind: 'other', fields: {} }), mainFile: null }],
        }),
      ),
    );
    for (const what of ['姓名', '电话', '地址', '下单时间', '商品名称', '订单号', '实付金额', '金额']) {
      expect(empty).toContain(`【待填：${what}】`);
    }
  });

  test('a value the user corrected is said to be so, and never cited to a page that shows another', () => {
    const corrected = {
      ...order,
      confirmed: { amountFen: { value: 9900, was: 'corrected' as const, at: '' } },
    };
    const exhibits = [{ number: 1, item: corrected, mainFile: null }];
    const words = letterText(writeLetter(request({ exhibits })));
    expect(words).toContain('，实付 ¥99.00（本人更正；证 1 的页面显示 ¥98.50）。');
    expect(words).toContain('请求退还货款 ¥99.00（本人更正；证 1 的页面显示 ¥98.50）。');
    expect(words).not.toContain('¥99.00（证 1）');
  });

  test('evidence of another order is not cited for this one', () => {
    const other = anItem({
      seq: 12,
      fields: { orderId: aField('2026111800009999', { confidence: 0.9 }), amountFen: aField(9850) },
    });
    const exhibits = [order, other].map((item, i) => ({ number: i + 1, item, mainFile: null }));
    expect(letterText(writeLetter(request({ exhibits })))).toContain('，实付 ¥98.50（证 1）。');
  });

  test('seller and payee are two parties', () => {
    const seller = { ...order, fields: { ...order.fields, merchant: aField('星途数卡商行') } };
    const receipt = anItem({
      seq: 20,
      kind: 'receipt',
      fields: { merchant: aField('江城星途数字科技有限公司') },
    });
    const exhibits = [seller, receipt].map((item, i) => ({ number: i + 1, item, mainFile: null }));
    const words = letterText(writeLetter(request({ exhibits })));
    expect(words).toContain('商家：星途数卡商行（证 1）');
    expect(words).toContain('收款方：江城星途数字科技有限公司（证 2）');
  });

  test('a card secret inside the page’s own words is masked', () => {
    const said = { ...redeem, notices: ['卡密 7F3K-22QX-91AB 已被使用'] };
    const words = letterText(writeLetter(request({ exhibits: [{ number: 1, item: said, mainFile: null }] })));
    expect(words).not.toContain('7F3K-22QX-91AB');
    expect(words).toContain('已被使用');
  });

  test('says what it does not prove', () => {
    expect(text).toContain('不能证明：网页内容本身真实');
    expect(text).toContain('没有第三方时间');
  });

  test('escapes what a hostile page called itself', () => {
    const hostile = anItem({ title: '<img src=x onerror=alert(1)>', kind: 'rules' });
    const html = letterHtml(
      writeLetter(request({ exhibits: [{ number: 1, item: hostile, mainFile: null }] })),
    );
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x');
  });

  test('once the dispute is known, tells it in order, with the articles of that dispute', () => {
    const one = aCase({
      dispute: 'invalid-card',
      facts: [
        {
          ...{ id: 'f1', kind: 'failed' as const, at: { at: '2026-11-18T20:02' } },
          ...{ text: '本人兑换时，页面显示“该卡密已被使用”', cites: [{ seq: 9 }] },
        },
      ],
      demands: [{ kind: 'redeliver', amountFen: null, text: '', cites: [] }],
    });
    const words = letterText(writeLetter(request({ case: one })));
    expect(words).toContain(
      '2026年11月18日19:30，本人在“极速卡铺”（jisukapu.example）购买“《星海远征》1000 点券兑换码”，订单号 2026111819304587，实付98.50元。（证 1）',
    );
    expect(words).toContain('11月18日20:02，本人兑换时，页面显示“该卡密已被使用”。（证 3）');
    expect(words).toContain('请求重新发送与订单相符的有效卡密。');
    expect(words).toContain('《中华人民共和国消费者权益保护法》第二十四条');
    expect(words).not.toContain('《中华人民共和国电子商务法》第二十条');
    expect(words).not.toContain('XHYZ-7Q4M');
  });
});

describe('a letter with a captured talk', () => {
  const chat = anItem({ seq: 12, kind: 'chat', title: '客服' });
  const exhibits = [order, chat].map((item, i) => ({ number: i + 1, item, mainFile: null }));
  const asked: Omit<TalkContact, 'at' | 'words'> = {
    ...{ seq: 12, row: 4, agent: '', act: 'asked', result: 'pending', promised: null },
  };
  const answer: Omit<TalkContact, 'at'> = {
    ...asked,
    ...{ row: 6, act: 'none', agent: '客服小七', result: 'refused', words: '虚拟商品不支持退款' },
  };
  const found: TalkContact[] = [
    { ...asked, at: { at: '2026-11-18T20:10' }, words: '什么时候发货？' },
    { ...answer, at: { at: '2026-11-18T20:12' } },
  ];
  const sealed = found.map((one, i) => aContact({ ...contactDraftOf(one), seq: 20 + i }));

  test.each([null, 'non-delivery'] as const)(
    'whose rows were taken names them, and leaves nothing to fill in (%s)',
    (dispute) => {
      const one = aCase({ dispute });
      const gap = dispute ? '【待填：发生了什么' : '【待填：用自己的话写';
      const untold = letterText(writeLetter(request({ case: one, exhibits })));
      expect(untold).toContain(gap);
      // The talk itself says who asked and what was answered.
      expect(untold).not.toContain('对方怎么答复');
      expect(untold).toMatch(/聊天记录[^（]*（证 2）/);
      const letter = writeLetter(request({ case: one, exhibits, contacts: contactsOf(sealed) }));
      const words = letterText(letter);
      expect(words).not.toContain(gap);
      expect(words).toContain('询问“什么时候发货？”。（证 2 第 5 条）');
      expect(words).toContain('答复“虚拟商品不支持退款”，没有同意。（证 2 第 7 条）');
      expect(words).toContain('引用处：第 5 条、第 7 条');
      expect(letterHtml(letter)).toContain('引用处：第 5 条、第 7 条');
    },
  );

  test('a step cited to a value or words of a page names them, never the secret', () => {
    const cites = [
      { seq: 2, run: 3, words: '商品名称' },
      { seq: 2, run: 5, words: '“您的卡密 XHYZ-7Q4M-8T2W-K3RN-9K2D 已发”' },
    ];
    const facts = [
      { id: 'f', kind: 'mismatch' as const, at: { at: '2026-11' }, text: '和商品名称不一样', cites },
    ];
    const words = letterText(writeLetter(request({ case: aCase({ dispute: 'mismatch', facts }), exhibits })));
    expect(words).toContain('和商品名称不一样。（证 1 商品名称处）');
    expect(words).toContain('引用处：商品名称处、“您的卡密');
    expect(words).not.toContain('XHYZ-7Q4M');
  });
});
