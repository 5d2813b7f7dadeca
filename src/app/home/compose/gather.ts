import type { Case } from '../../../core/case/case';
import type { Contact } from '../../../core/case/dispute-facts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { normaliseCase } from '../../../core/case/normalise-case';
import type { ComposeRequest } from '../../../core/complaint/brief';
import type { Knowledge } from '../../../core/knowledge/schema';
import { caseById } from '../../../storage/case-store';
import { evidenceOfCase } from '../../../storage/evidence-store';
import { type Complainant, readSettings } from '../../../storage/settings-store';
import { fieldLimits } from '../../../storage/side-store';
import { packNow } from '../../shared/pack-in-use';
import { contactsFor } from '../../text/submitted';

/** All that is stored of a case and that a text is made of. */
export type Gathered = {
  one: Case;
  evidence: EvidenceItem[];
  contacts: Contact[];
  complainant: Complainant;
  /** What the user saw on forms, by channel/field. */
  limits: Record<string, number>;
  knowledge: Knowledge;
};

/** Everything a text is made of, in one question to the storage; null: there is no such case. */
export async function gatherCase(caseId: string): Promise<Gathered | null> {
  const [one, evidence, contacts, { complainant }, limits, { pack }] = await Promise.all([
    caseById(caseId),
    evidenceOfCase(caseId),
    contactsFor(caseId),
    readSettings(),
    fieldLimits(),
    packNow(),
  ]);
  const { knowledge } = pack;
  return one ? { one, evidence, contacts, complainant, limits, knowledge } : null;
}

/** The same as the core asks for it; the exhibits are numbered as the case page numbers them. */
export function requestOf(
  { one, evidence, contacts, complainant, knowledge }: Gathered,
  madeAt: string,
): ComposeRequest {
  // A step of which nothing is written yet is no fact.
  const facts = normaliseCase(one).facts.filter(({ text }) => text.trim() !== '');
  return {
    case: { ...one, facts },
    evidence,
    contacts,
    complainant,
    knowledge,
    madeAt,
  };
}
