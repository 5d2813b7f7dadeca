import { limitsOf, promisesOf } from '../case/evidence-item';
import { editionWords } from '../knowledge/pack';
import { noRefundTerm } from './bases';
import { numberedDemands } from './claims';
import type { LetterView, Paragraph } from './letter';
import { shownFact, stated } from './letter-facts';
import { toFill } from './sentence';

/** What is asked for: the demands of the case, else the money back. */
export function letterDemand(view: LetterView): Paragraph[] {
  const { angle } = view;
  if (angle.case.demands.length > 0)
    return numberedDemands(angle).map(({ text, evidence }) => [
      {
        text: `请求${text.replace(/^(\d+\. )/, '')}`,
        cites: evidence.flatMap((seq) => angle.numbers?.get(seq) ?? []),
      },
    ]);
  const amount = shownFact(view, 'amountFen');
  return [
    [
      amount
        ? stated('请求退还货款 ', 'amountFen', amount)
        : { text: `请求退还货款 ${toFill('金额')}`, cites: [] },
      { text: '。', cites: [] },
    ],
  ];
}

/** The promises of the pages, then each article whole; the one on unfair terms with the term it is about. */
export function letterBases({ exhibits, articles, edition }: LetterView): Paragraph[] {
  const promised = exhibits.filter(({ item }) => promisesOf(item).length > 0);
  const own: Paragraph[] =
    promised.length > 0
      ? [[{ text: '商品页和平台规则的上述承诺。', cites: promised.map(({ number }) => number) }]]
      : [];
  const limits = exhibits.flatMap(({ number, item }) =>
    limitsOf(item)
      .filter((text) => noRefundTerm.test(text))
      .map((text) => ({ number, text })),
  );
  const law = articles.map(({ id, law, article, text }): Paragraph => {
    const quoted: Paragraph = [{ text: `《${law}》${article}：${text}`, cites: [] }];
    const [limit] = limits;
    if (id !== unfairArticle || !limit) return quoted;
    return [
      ...quoted,
      { text: `页面写有“${limit.text}”`, cites: [limit.number] },
      { text: '，请依法审查。', cites: [] },
    ];
  });
  const checked = [...new Set(articles.map((one) => one.source.checked))].sort().at(-1);
  const from = edition ? `取自留证资料（${editionWords(edition)}），` : '';
  const note: Paragraph[] = checked
    ? [[{ text: `以上条文${from}核对于 ${checked}，以官方最新公布为准。`, cites: [] }]]
    : [];
  return [...own, ...law, ...note];
}

/** The article on unfair terms is named with the term it is about, or it says nothing. */
const unfairArticle = 'cpl-26';
