import type { Case } from '../case/case';
import type { Contact } from '../case/dispute-facts';
import type { EvidenceItem } from '../case/evidence-item';
import { valuesOf } from '../case/facts';
import { normaliseCase } from '../case/normalise-case';
import { placeOf } from '../evidence/gap';
import type { Edition } from '../knowledge/pack';
import type { Article, Knowledge } from '../knowledge/schema';
import { gapWords, kindWords } from '../words/names';
import { originWord } from '../words/origins';
import { showTime } from '../words/show';
import { groundsOf } from './bases';
import { type Angle, angleOf, briefOf } from './brief';
import { citedPlaces } from './cited-places';
import { letterBases, letterDemand } from './letter-bases';
import { letterFacts, shownFact } from './letter-facts';
import { toFill } from './sentence';

/** Who complains, as the letter names him. Empty: not given. */
export type Complainant = { name: string; phone: string; address: string; idNumber: string };

/** One piece of evidence with its number in this letter, and the file a reader should open first. */
export type Exhibit = {
  number: number;
  item: EvidenceItem;
  mainFile: { name: string; sha256: string } | null;
};

/**
 * Words, with the numbers of the exhibits they rest on. Without any they are the writer's own. `places`: where in an exhibit,
 * by its number.
 */
export type Clause = { text: string; cites: number[]; places?: ReadonlyMap<number, string> };
/** A paragraph: its clauses one after the other, each cited by itself. */
export type Paragraph = Clause[];
export type Section = { heading: string; paragraphs: Paragraph[] };

/** The complaint as plain data: what is written, before anyone decides how it looks. */
export type Letter = {
  title: string;
  madeAt: string;
  sections: Section[];
  exhibits: {
    number: number;
    kind: string;
    title: string;
    at: string;
    from: string;
    file: string;
    hash: string;
    note: string;
    /** The places in it that the letter leans on; '' where it is the whole of it. */
    cited: string;
  }[];
  signature: string[];
};

export type LetterRequest = {
  case: Case;
  exhibits: readonly Exhibit[];
  contacts?: readonly Contact[];
  complainant: Complainant;
  knowledge: Knowledge;
  /** Which knowledge that is, where it is to be printed. */
  edition?: Edition;
  madeAt: string;
};

/** A request with the facts of its case in order, and the articles it may quote whole. */
export type LetterView = LetterRequest & { angle: Angle; articles: Article[]; numberOf(seq: number): number };

/** The letter of a case: every claim is a fact of an exhibit or the user's own words, and says which. */
export function writeLetter(request: LetterRequest): Letter {
  const view = viewOf(request);
  const cited = citedPlaces(view.angle);
  return {
    title: '投诉材料',
    madeAt: request.madeAt,
    sections: [
      { heading: '投诉人', paragraphs: complainantLines(view) },
      { heading: '被投诉人', paragraphs: respondentLines(view) },
      { heading: '一、问题描述', paragraphs: letterFacts(view) },
      { heading: '二、诉求', paragraphs: letterDemand(view) },
      { heading: '三、依据', paragraphs: letterBases(view) },
    ],
    exhibits: request.exhibits.map((one) => listed(one, cited.get(one.item.seq) ?? [])),
    signature: [
      `投诉人：${view.angle.case.representative?.name || view.angle.complainant.name || toFill('姓名')}`,
      `日期：${showTime(request.madeAt).slice(0, 10)}`,
    ],
  };
}

function viewOf(request: LetterRequest): LetterView {
  const { exhibits, contacts = [] } = request;
  const numbers = new Map(exhibits.map(({ item, number }) => [item.seq, number]));
  const evidence = exhibits.map(({ item }) => item);
  const brief = briefOf({ ...request, evidence, contacts, numbers });
  // Without a type of dispute only what holds for every purchase.
  const grounds = groundsOf(brief, [brief.case.dispute ? 'claim' : 'letter']);
  const unfair = brief.case.dispute
    ? groundsOf(brief, ['letter']).filter(({ basis }) => basis.needs.length > 0)
    : [];
  const articles = [...new Map([...grounds, ...unfair].map(({ article }) => [article.id, article])).values()];
  return { ...request, articles, angle: angleOf(brief, 'package'), numberOf: (seq) => numbers.get(seq)! };
}

function complainantLines({ angle }: LetterView): Paragraph[] {
  const { name, phone, address, idNumber } = angle.complainant;
  const { representative } = angle.case;
  const lines = [
    `姓名：${name || toFill('姓名')}${representative ? '（未成年人）' : ''}`,
    `电话：${phone || toFill('电话')}`,
    `地址：${address || toFill('地址')}`,
  ];
  if (idNumber) lines.push(`身份证号：${idNumber}`);
  if (representative)
    lines.push(
      `法定代理人：${[representative.name || toFill('法定代理人姓名'), representative.relation].filter(Boolean).join('，')}`,
    );
  return lines.map((text) => [{ text, cites: [] }]);
}

function respondentLines(view: LetterView): Paragraph[] {
  const { parties } = normaliseCase(view.case);
  const platform = parties.find((one) => one.role === 'platform');
  const { platform: name, host } = view.case;
  const shown = platform?.shown || name;
  const lines: Paragraph[] = [
    [{ text: `平台：${shown || toFill('平台名称')}${host ? `（${host}）` : ''}`, cites: [] }],
  ];
  for (const { role, company, creditCode, address, cites } of parties) {
    if (!company && !creditCode && !address) continue;
    const words = [
      company,
      creditCode && `统一社会信用代码 ${creditCode}`,
      address && `地址 ${address}`,
    ].filter(Boolean);
    const who = { platform: '平台的登记信息', merchant: '商家的登记信息', payee: '收款方的登记信息' }[role];
    const numbers = cites.flatMap(({ seq }) => view.angle.numbers?.get(seq) ?? []);
    lines.push([{ text: `${who}：${words.join('，')}`, cites: numbers }]);
  }
  const seller = shownFact(view, 'merchant', (item) => item.kind !== 'receipt');
  const payee = shownFact(view, 'merchant', (item) => item.kind === 'receipt');
  if (seller) lines.push([{ text: `商家：${seller.value}`, cites: seller.cites }]);
  if (payee) lines.push([{ text: `收款方：${payee.value}`, cites: payee.cites }]);
  return lines;
}

function listed({ number, item, mainFile }: Exhibit, cited: readonly string[]): Letter['exhibits'][number] {
  const gaps = [...new Set(item.gaps.map(gapWords))];
  const isImport = item.kind === 'import';
  const page = placeOf(item.url);
  // What is shown the user chose; the tab it was asked from is all we know.
  const from = item.kind === 'recording' ? `录屏${page && `，从 ${page} 开始`}` : page;
  return {
    number,
    kind: isImport ? originWord(item.origin) : kindWords[item.kind],
    title: item.title.slice(0, 120),
    at: showTime(item.at),
    from: isImport ? '本人导入' : from,
    file: mainFile?.name ?? '内容已删除',
    hash: mainFile?.sha256 ?? '',
    note: gaps.length > 0 ? `缺口：${gaps.join('；')}` : '',
    cited: cited.join('、'),
  };
}

/** The order number of a letter, for the name of its package; '' when none is known. */
export function orderIdOfLetter({ exhibits, case: one }: Pick<LetterRequest, 'exhibits' | 'case'>): string {
  const best = valuesOf(
    exhibits.map(({ item }) => item),
    'orderId',
  )[0];
  return String(best?.value ?? one.orderIds[0] ?? '');
}
