import type { WholeCase } from '../case/case';
import type { CaseAnswers, OtherAnswer } from '../case/case-parts';
import { showWhen, type When } from '../case/when';
import {
  demandWords,
  orderWords,
  partyWords,
  personWords,
  roleWords,
  type ToldMoment,
  toldMoments,
} from './case-words';
import { channelWords, disputeTitles, fraudWords, variantWords } from './dispute-words';
import { type Question, questions } from './question-words';
import { showMoney } from './show';

/** What two merged cases answer differently, in words: what it is about, what stands in the case, what the other says. */
export function otherAnswerWords(
  one: WholeCase,
  other: OtherAnswer,
): { about: string; mine: string; theirs: string } {
  const told = (about: string, mine: unknown, theirs: unknown) => ({
    about,
    mine: shown(mine) || '没有填',
    theirs: shown(theirs) || '没有填',
  });
  switch (other.of) {
    case 'dispute':
      return told('纠纷类型', one.dispute && disputeTitles[one.dispute], disputeTitles[other.value]);
    case 'answer': {
      const { about, words } = answerWords(other.name);
      return told(about, words(one.answers[other.name]), words(other.value));
    }
    case 'signs': {
      const { fraudSigns, hasNoFraudSign } = one.answers;
      const mine = fraudSigns.length > 0 || hasNoFraudSign ? signWords(fraudSigns) : '';
      return told('像诈骗的地方', mine, signWords(other.value));
    }
    case 'party': {
      const mine = one.parties.find(({ role }) => role === other.role)?.[other.name];
      return told(`${roleWords[other.role]}的${partyWords[other.name]}`, mine, other.value);
    }
    case 'order': {
      const { orderId, name, value } = other;
      const mine = one.orders.find((order) => order.orderId === orderId)?.[name];
      const money = (fen: unknown) => (typeof fen === 'number' ? showMoney(fen) : '');
      const about = name === 'cites' ? '' : `订单 ${orderId} 的${orderWords[name]}`;
      return name === 'amountFen' ? told(about, money(mine), money(value)) : told(about, mine, value);
    }
    case 'demand': {
      const { value } = other;
      const mine = one.demands.find(({ kind }) => kind === value.kind);
      return told(`诉求“${demandWords[value.kind]}”`, mine && demandOf(mine), demandOf(value));
    }
    case 'complainant':
      return told(`投诉人的${personWords[other.name]}`, one.complainant?.[other.name], other.value);
    case 'representative':
      return told(`法定代理人的${personWords[other.name]}`, one.representative?.[other.name], other.value);
    case 'fill':
      return told(other.name, one.fills[other.name], other.value);
    case 'written':
      return told(
        `手动修改的${placeWords(other.name)}`,
        one.written[other.name]?.text ?? '自动生成的文字',
        other.value.text,
      );
  }
}

const signWords = (signs: readonly (keyof typeof fraudWords)[]) =>
  signs.map((sign) => fraudWords[sign]).join('；') || '都没有';

function demandOf({ amountFen, text }: { amountFen: number | null; text: string }): string {
  return [amountFen === null ? '' : showMoney(amountFen), text].filter(Boolean).join('，');
}

function answerWords(name: keyof CaseAnswers): { about: string; words(value: unknown): unknown } {
  const question = questions[name as Question];
  return question
    ? { about: question.words, words: (value) => question.choices.find(([, one]) => one === value)?.[0] }
    : { about: toldMoments[name as ToldMoment] ?? '', words: (value) => value };
}

/** 12315/500/facts: the text of which channel and version. */
function placeWords(key: string): string {
  const [channel = '', variant = ''] = key.split('/');
  const rest = { public: '公开发布', package: '材料包' }[channel];
  const name = rest ?? channelWords[channel as keyof typeof channelWords] ?? channel;
  return `${name}（${variantWords[variant as keyof typeof variantWords] ?? variant}）`;
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'at' in value) return showWhen(value as When);
  return String(value);
}
