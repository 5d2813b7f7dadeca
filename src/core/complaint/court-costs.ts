import type { CourtRule } from '../knowledge/schema';
import { sourceWords } from '../knowledge/source';
import type { Brief } from './brief';
import { yuan } from './voice';

/** The fee for a claim of money, fen; null where the knowledge has no numbers for so much. */
export function courtFee(claimFen: number, court: readonly CourtRule[]): number | null {
  const parts = court.filter(({ kind }) => kind === 'fee').sort((a, b) => a.fromFen - b.fromFen);
  const most = parts.at(-1)?.upToFen ?? 0;
  if (parts.length === 0 || claimFen > most) return null;
  const fee = parts.reduce((sum, { fromFen, upToFen, fixedFen, perMille }) => {
    const inside = Math.min(claimFen, upToFen ?? claimFen) - fromFen;
    return inside > 0 ? sum + fixedFen + (inside * perMille) / 1000 : sum;
  }, 0);
  return Math.round(fee);
}

/** What is asked for in money, fen; null where one amount is not known. */
function claimedFen({ case: { demands }, totalFen }: Brief): number | null {
  const money = demands.filter(({ kind, amountFen }) => kind === 'refund' || amountFen !== null);
  if (money.length === 0) return demands.length === 0 ? totalFen : null;
  const amounts = money.map(({ amountFen }) => amountFen ?? totalFen);
  return amounts.every((fen) => fen !== null) ? amounts.reduce<number>((sum, fen) => sum + fen!, 0) : null;
}

/** What a suit costs, and whether it may be a small claim, for whoever writes one. */
export function costNotes(brief: Brief): string[] {
  const { court } = brief.request.knowledge;
  const claim = claimedFen(brief);
  const fee = claim === null ? null : courtFee(claim, court);
  if (claim === null || fee === null) return [];
  const half = court.find(({ kind }) => kind === 'summary');
  const small = court.find(({ kind }) => kind === 'small');
  const summary = half?.percent ? `；适用简易程序减半，${yuan(Math.round((fee * half.percent) / 100))}` : '';
  const isFindable = brief.facts.dispute !== 'runaway';
  const limit =
    small?.percent && isFindable
      ? `案情简单、只请求给付金钱，金额在所在省上年度就业人员年平均工资的${small.percent}%以下的，适用小额诉讼，一审终审。`
      : '';
  const [first] = court;
  return [
    `请求${yuan(claim)}，案件受理费${yuan(fee)}${summary}。${limit}${first ? `（${sourceWords(first.source)}）` : ''}`,
  ];
}
