import { type EvidenceItem, fieldValue } from '../../case/evidence-item';
import { showsOrder } from '../../case/known';
import { whenOf } from '../../case/when';
import type { EvidenceKind } from '../../evidence/record';
import type { FieldName } from '../../reading/fields';
import { accountOf, exhibitTitle, groundsParagraph, line } from '../account';
import { lawName } from '../bases';
import type { Angle } from '../brief';
import { citedPlaces } from '../cited-places';
import { isAfterPurchase } from '../claims';
import { costNotes } from '../court-costs';
import {
  complainantName,
  isAgainstPlatform,
  ownDraft,
  respondentAddress,
  respondentDraft,
  signedBy,
} from '../parties';
import { type DraftParagraph, type DraftText, draft, toFill } from '../sentence';
import { productWords } from '../subject';
import { quoted } from '../voice';
import { asksMoneyAlone, courtClaims, courtGaps, isOfContract, lacksNotice } from './court-claims';
import { labelsOf } from './office';

/** A statement of claim (民事诉讼法 122, 124), with the list of evidence. */
export function statementOfClaim(angle: Angle): DraftText {
  const label = labelsOf(angle, 'court');
  const { complainant } = angle;
  const [name, acts] = complainantName(angle);
  const plaintiff = [
    [
      draft('frame', '原告：', 1),
      name!,
      draft('frame', '，', 1),
      ownDraft(complainant.particulars, '性别、出生日期、民族、职业、工作单位'),
    ],
    acts ? [{ ...acts, text: acts.text.replace(/^；/, '') }] : [],
    [draft('frame', '住所：', 1), ownDraft(complainant.address, '住所')],
    [draft('frame', '联系电话：', 1), ownDraft(complainant.phone, '联系电话')],
  ];
  const defendant = [
    [draft('frame', '被告：', 1), respondentDraft(angle)],
    [draft('frame', '住所：', 1), respondentAddress(angle)],
  ];
  const facts = [
    ...accountOf(angle),
    ...courtGaps(angle),
    ...groundsParagraph(angle, ['court'], 5),
    ...jurisdiction(angle),
    line('frame', '为维护合法权益，原告依法提起诉讼，请求支持原告的诉讼请求。', 1),
  ];
  return {
    title: '民事起诉状',
    fields: [
      { name: 'plaintiff', label: '', max: null, paragraphs: plaintiff },
      { name: 'defendant', label: '', max: null, paragraphs: defendant },
      { name: 'claim', label: '诉讼请求', max: null, paragraphs: courtClaims(angle) },
      { name: 'facts', label: '事实与理由', max: null, paragraphs: facts },
      {
        name: 'evidence',
        label: label('evidence'),
        max: null,
        paragraphs: angle.evidence.flatMap((item) => exhibitLine(item, angle)),
      },
      {
        ...{ name: 'closing', label: '', max: null },
        paragraphs: [
          line('frame', `此致\n${toFill('有管辖权的人民法院')}`, 1),
          ...signedBy(angle, '具状人', '具状人'),
          line(
            'frame',
            `附：本起诉状副本一份；证据复印件一套；身份证明复印件；${angle.case.representative ? '监护关系证明复印件；' : ''}被告主体信息。`,
            1,
          ),
        ],
      },
    ],
    notes: notesFor(angle),
  };
}

/** Sales concluded and delivered over the network may be sued at home; services are outside the rule's words. */
function jurisdiction(angle: Angle): DraftParagraph[] {
  if (angle.case.answers.goods !== 'sale' || !isOfContract(angle)) return [];
  const { law } = angle.request.knowledge;
  const [place, rule] = ['cpr-24', 'spc_cpr-20'].map((id) => law.find((one) => one.id === id));
  if (!place || !rule) return [];
  return [
    [
      draft('basis', `${lawName(place.law)}${place.article}规定：“${place.text}”`, 2, {
        law: place.id,
        facts: ['answers'],
      }),
      draft(
        'basis',
        // What follows there is of goods that are sent.
        `${lawName(rule.law)}${rule.article}规定：“${rule.text.split('；')[0]}”。`,
        2,
        { law: rule.id, facts: ['answers'] },
      ),
      draft('frame', '原告住所地的人民法院对本案有管辖权。', 2),
    ],
  ];
}

const proves: Partial<Record<EvidenceKind, string>> = {
  payment: '应付的金额和付款方式',
  product: '页面对商品和交付的说明',
  rules: '页面公示的售后和退款规则',
  chat: '双方沟通的内容和时间',
  ticket: '提出投诉的时间和处理状态',
  'complaint-form': '投诉的方式和提交的内容',
  refusal: '对方拒绝的答复',
  'redeem-error': '商品不能使用的情况',
  recording: '操作的过程和结果',
};

/** What a page of an order or a payment shows, by the values read from it: no more is said of it. */
const shows: Partial<Record<EvidenceKind, [FieldName, string][]>> = {
  order: [
    ['productName', '购买的商品'],
    ['amountFen', '金额'],
    ['orderTime', '下单时间'],
    ['status', '订单状态'],
  ],
  receipt: [
    ['amountFen', '付款的金额'],
    ['payTime', '付款时间'],
    ['merchant', '收款方'],
    ['tradeNo', '支付交易号'],
  ],
};

function shownBy(item: EvidenceItem, evidence: readonly EvidenceItem[]): string {
  const id = fieldValue(item, 'orderId');
  const isAgain = evidence.some(
    (one) =>
      one.kind === 'order' && one.seq !== item.seq && one.at < item.at && fieldValue(one, 'orderId') === id,
  );
  if (item.kind === 'order' && id !== null && isAgain) return '再次查看时的订单状态';
  const kind = item.origin === 'bill' ? 'receipt' : item.kind;
  const seen = (shows[kind] ?? []).filter(([name]) => fieldValue(item, name) !== null || item.fields[name]);
  const words = seen.map(([, what]) => what);
  return words.length > 1 ? `${words.slice(0, -1).join('、')}和${words.at(-1)}` : (words[0] ?? '');
}

/** What the user cites it for. */
function told(item: EvidenceItem, { case: { facts }, say, verbatim }: Angle): string {
  const cites = (one: { cites: { seq: number }[] }) => one.cites.some(({ seq }) => seq === item.seq);
  const fact = facts.find(cites);
  if (fact) return say(fact.text).replace(/[。；]+$/, '');
  if (item.origin === 'chat') return '双方沟通的内容';
  if (item.origin === 'invoice') return '卖方名称、购买的商品和金额';
  if (item.notices[0]) return `页面显示${quoted(verbatim(item.notices[0]))}`;
  return '';
}

function exhibitLine(item: EvidenceItem, angle: Angle): DraftParagraph[] {
  const number = angle.numbers?.get(item.seq);
  if (number === undefined) return [];
  const name = exhibitTitle(item, angle);
  const at = whenOf(item.at)?.at.replace('T', ' ') ?? '';
  const from =
    item.kind === 'import' ? `本人导入，${at}` : `${item.host ? `${item.host} ` : ''}页面，${at} 由本人留证`;
  const isLoss = angle.case.demands.some((one) => one.cites.some(({ seq }) => seq === item.seq));
  const isNamed = item.kind !== 'order' || showsOrder(item);
  const shown = (isNamed && (shownBy(item, angle.evidence) || proves[item.kind])) || told(item, angle);
  const seen = whenOf(item.at);
  const isBefore = item.kind === 'product' && seen !== null && !isAfterPurchase(angle, seen);
  const aim = isLoss ? '损失的金额' : `${isBefore ? '购买前' : ''}${shown ?? ''}`;
  const where = (citedPlaces(angle).get(item.seq) ?? []).join('、');
  const text = `证 ${number}　${name}；来源：${from}${aim ? `；证明：${aim}` : ''}${where && `；引用处：${where}`}。`;
  return [line('proof', text, 1, { facts: [`evidence:${item.seq}`] })];
}

function notesFor(angle: Angle): string[] {
  const { answers, dispute } = angle.case;
  const notes = ['被告名称和住所要与登记一致；查不到主体的，先要求平台披露或者查备案。'];
  if (lacksNotice(angle))
    notes.push(
      '没有记录到催告：民法典第五百六十三条要求催告后在合理期限内仍未履行。还没有要求过的，先要求对方履行并给出期限。',
    );
  else if (asksMoneyAlone(angle))
    notes.push('记录的要求都是退款，没有要求交付：催告是要求对方在期限内履行，有这样的记录的，补进跟进里。');
  if (isAgainstPlatform(angle))
    notes.push(
      '告的是平台，不是卖家：先发函要求提供卖家的信息，再依据平台的答复起诉；一般向被告住所地的法院起诉。',
    );
  else if (dispute === 'duplicate-charge')
    notes.push('请求的根据是不当得利，不是合同：一般向被告住所地的法院起诉。');
  else if (answers.goods === null)
    notes.push('先回答买的是商品还是服务：通过网络交付的买卖，才可以在买受人住所地起诉。');
  else if (answers.goods === 'service')
    notes.push('买的是服务（代充、会员、账户余额等）：管辖按被告住所地或者合同履行地确定。');
  else if (serviceLike.test(productWords(angle).replace(/\S*?(兑换码|激活码|卡密|月卡|季卡|年卡|周卡)/g, '')))
    notes.push('商品名称像是服务（代充、会员等）：只有买卖才可以在买受人住所地起诉，请再核对一次。');
  notes.push(...costNotes(angle));
  if (dispute === 'runaway') notes.push('被告下落不明的，不能用小额诉讼。');
  if (angle.facts.hasArbitrationClause) notes.push('协议里有仲裁条款，先确认是否有效。');
  return notes;
}

const serviceLike = /会员|代充|直充|代练|续费|充值|余额/;
