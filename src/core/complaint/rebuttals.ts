import { findExcuses } from '../dispute/find-excuses';
import type { Angle } from './brief';
import { type Draft, draft } from './sentence';
import { quoted } from './voice';

/** What is answered to the excuses the other side really used, in its own words; only to the shop itself. */
export function rebuttalDrafts(angle: Angle, most = 2): Draft[] {
  const { excuses } = angle.request.knowledge;
  const answers = angle.contacts.filter(({ words, channel }) => words && channel === 'platform');
  const used = answers.flatMap((contact) =>
    findExcuses([contact.words!], { excuses, dispute: angle.case.dispute })
      .filter(({ excuse }) => excuse.to === 'shop')
      .map((found) => ({ ...found, contact })),
  );
  const each = [...new Map(used.map((one) => [one.excuse.id, one])).values()];
  return each.slice(0, most).map(({ excuse, words, contact }) => {
    const answer = excuse.answer.replaceAll('我方', angle.voice.speaker).replace(/[。；]$/, '');
    return draft('basis', `对于${quoted(angle.verbatim(words))}的答复：${answer}。`, 3, {
      evidence: (contact.cites ?? []).map((cite) => cite.seq),
      facts: [`contact:${contact.id}`],
    });
  });
}
