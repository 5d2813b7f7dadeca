import type { CaseFact } from '../../../core/case/case-parts';
import type { Conflict } from '../../../core/case/conflicts';
import { writtenAt } from '../../../core/case/settle-conflict';
import type { Brief } from '../../../core/complaint/brief';
import type { PreCheck } from '../../../core/dispute/pre-checks';
import type { Step } from '../../shared/route';
import type { FinalField, FinalText } from '../../text/final-text';
import { isBare } from './events';
import { type FieldPlace, missingPlace } from './missing-place';
import type { Checks } from './use-checks';

/** Opens a step at one of its fields (a selector), with some of its words chosen. */
export type Ask = (step: Step, field?: string, chosen?: readonly [number, number]) => void;

/** One line of the list of what is looked at before a text goes out, with the field it is about. */
export type ToDo =
  | { about: 'gaps'; count: number; place: null }
  | { about: 'conflict'; conflict: Conflict; place: Pick<FieldPlace, 'step'> | null }
  | { about: 'bare'; facts: CaseFact[]; place: FieldPlace }
  | { about: 'over'; field: FinalField; place: null }
  | { about: 'check'; check: PreCheck; place: FieldPlace | null };

/** All that is left to look at, as it is listed; the steps before the text and the count beside the list go by it. */
export function toDoOf({
  brief,
  text,
  checks,
  conflicts,
}: {
  brief: Brief;
  text: FinalText | null;
  checks: Checks;
  conflicts: readonly Conflict[];
}): ToDo[] {
  if (!text) return [];
  const { channel, missing, fields } = text;
  const bare = brief.case.facts.filter(isBare);
  const over = fields.filter((field) => field.over > 0);
  const open = checks.pre.filter(({ result }) => result !== 'pass');
  return [
    ...(missing.length > 0 ? [{ about: 'gaps' as const, count: missing.length, place: null }] : []),
    ...conflicts.map((conflict): ToDo => {
      const step = writtenAt(conflict);
      return { about: 'conflict', conflict, place: step && { step } };
    }),
    ...(bare[0] ? [{ about: 'bare' as const, facts: bare, place: barePlace(bare[0]) }] : []),
    ...over.map((field): ToDo => ({ about: 'over', field, place: null })),
    ...open.map((check): ToDo => ({ about: 'check', check, place: missingPlace(check, { brief, channel }) })),
  ];
}

function barePlace({ id }: CaseFact): FieldPlace {
  return { step: 'what', field: `[data-fact="${id}"] .pickcite, [data-fact="${id}"] .said` };
}

/** How many lines of the list find fault with what a step asks; what nobody can know yet is no fault. */
export function faultsOf(step: Step, todo: readonly ToDo[]): number {
  const isFault = (one: ToDo) => one.about !== 'check' || /fail|warn/.test(one.check.result);
  return todo.filter((one) => one.place?.step === step && isFault(one)).length;
}
