import { kindWords } from '../../words/names';
import { chronicle, groundsParagraph, line, proofDrafts } from '../account';
import { lateDrafts } from '../bases';
import type { Angle } from '../brief';
import { accountGap, limitDrafts, promiseDrafts, statementDrafts } from '../claims';
import { happenings, hasClue } from '../happenings';
import { ownDraft, respondentAddress, respondentDraft } from '../parties';
import { purchaseDrafts } from '../purchase-words';
import { type Draft, type DraftText, draft, toFill } from '../sentence';
import { labelsOf } from './office';

/** A report of clues (order 121, article 28): what a page says, what is so, and the articles to check. No claim of one's own. */
export function report12315(angle: Angle, max: number | null): DraftText {
  const label = labelsOf(angle, '12315-report');
  const { complainant } = angle;
  const events = eventsOf(angle);
  const limits = limitDrafts(angle, 3).map((one) => ({ ...one, weight: 1 as const }));
  const quotes = [...promiseDrafts(angle), ...limits];
  const clue = [
    purchaseDrafts(angle).filter((one) => one.kind === 'purchase'),
    quotes,
    events,
    clueGap([...events, ...quotes]),
    ...groundsParagraph(angle, ['report'], 3),
    line('frame', '请依法核查处理。', 1),
    ...proofDrafts(angle),
  ].filter((paragraph) => paragraph.length > 0);
  const respondent = [respondentDraft(angle), draft('frame', '；地址：', 1), respondentAddress(angle)];
  return {
    fields: [
      { name: 'name', label: label('name'), max: null, paragraphs: [[ownDraft(complainant.name, '姓名')]] },
      {
        name: 'phone',
        label: label('phone'),
        max: null,
        paragraphs: [[ownDraft(complainant.phone, '电话')]],
      },
      ...(complainant.address
        ? [
            {
              name: 'addr',
              label: label('addr'),
              max: null,
              paragraphs: [[ownDraft(complainant.address, '地址')]],
            },
          ]
        : []),
      { name: 'resp', label: label('resp'), max: null, paragraphs: [respondent] },
      { name: 'clue', label: label('clue'), max, paragraphs: clue },
    ],
    notes: ['举报不解决个人退款；退款另写投诉。'],
  };
}

/**
 * What is told: clues. What was asked for and answered only where the report leans on it, or where nothing else says what
 * went wrong.
 */
function eventsOf(angle: Angle): Draft[] {
  const all = happenings(angle);
  if (lateDrafts(angle).length > 0) return all.filter((one) => !isStatus(one));
  const told = all.filter((one) => one.facts.some((id) => /^(fact|comparison):/.test(id)));
  if (hasClue(angle)) return told;
  // Statuses and what was asked for say what went wrong; a question alone does not.
  return all.filter((one) => one.weight === 1 || told.includes(one));
}

/** What the order’s page said of itself: no clue. */
const isStatus = ({ text }: Draft) => /查看订单，订单页显示/.test(text);

/** A report without a clue is none. */
function clueGap(found: readonly Draft[]): Draft[] {
  const what = '哪个页面写了什么，实际怎样';
  return found.length > 0 ? [] : [draft('frame', toFill(what), 1)];
}

/** Clues about an illegal site for the reporting centre: where it is, what it shows. */
export function report12377(angle: Angle): DraftText {
  const label = labelsOf(angle, '12377');
  const seen = angle.evidence.filter((item) => item.url && item.host === angle.case.host);
  const places = [...new Set([angle.case.host, ...seen.map((item) => item.host)])].filter(Boolean);
  const { before, bought, after } = chronicle(angle);
  const desc = [
    [...before, ...bought],
    after,
    ...statementDrafts(angle),
    accountGap(angle),
    line('frame', '以上是否属于诈骗等违法信息，请核查。', 1),
    ...proofDrafts(angle),
  ].filter((paragraph) => paragraph.length > 0);
  const pages = seen.map((item) => kindWords[item.kind]).join('、');
  return {
    fields: [
      {
        name: 'url',
        label: label('url'),
        max: null,
        paragraphs: [line('party', places.join('、'), 1, { evidence: [], facts: ['case'] })],
      },
      { name: 'desc', label: label('desc'), max: null, paragraphs: desc },
    ],
    notes: ['12377 不处理退款。', ...(pages ? [`截图可以用：${pages}。`] : [])],
  };
}
