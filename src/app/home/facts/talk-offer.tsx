import type { CaseFact } from '../../../core/case/case-parts';
import {
  contactDraftOf,
  contactsInTalk,
  factOfTalk,
  isTimed,
  type TalkContact,
  untold,
} from '../../../core/case/contacts-in-talk';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { showWhen } from '../../../core/case/when';
import { lintWording } from '../../../core/complaint/wording';
import { actWords, promiseWords, resultWords } from '../../../core/words/contact-words';
import { contactsOfCase, sealContact } from '../../../storage/contact-store';
import { useAct } from '../../shared/act';
import { numbersOf, PlaceCite } from '../../shared/cites';
import { editWhole } from '../../shared/edit-whole';
import { packNow } from '../../shared/pack-in-use';
import { pokeDeadlines } from '../../shared/poke-deadlines';
import { offerUndo } from '../../shared/toast';
import { useLive } from '../../shared/use-live';
import './talk-offer.css';
import { useTalks } from './use-talks';

type OfferProps = {
  caseId: string;
  evidence: readonly EvidenceItem[];
  facts: readonly CaseFact[];
};

/**
 * What captured talks say of asking and answering and nobody wrote down yet, each with its row: one tap makes it a contact
 * or, where no minute is told, a step of the account. Nothing where there is nothing to offer.
 */
export function TalkOffer({ caseId, evidence, facts }: OfferProps) {
  const { act, isBusy, failed } = useAct();
  const talks = useTalks(evidence);
  const stored = useLive(async () => {
    const [contacts, { pack }] = await Promise.all([contactsOfCase(caseId), packNow()]);
    return { contacts, rules: pack.knowledge.wording };
  }, [caseId]);
  if (!stored || talks.length === 0) return failed;
  const { contacts, rules } = stored;
  // What he said in anger is not put into his mouth a second time.
  const isFit = ({ act: did, words }: TalkContact) =>
    did === 'none' || !lintWording(words, rules).some(({ severity }) => severity === 'error');
  const told = [...contacts.filter(({ correctedBy, isErased }) => correctedBy === 0 && !isErased), ...facts];
  const found = untold(talks.flatMap(contactsInTalk), told).filter(isFit);
  if (found.length === 0) return failed;
  const take = (some: readonly TalkContact[]) => void act(() => takeAll(caseId, some));
  const numbers = numbersOf(evidence);
  return (
    <section class="talkoffer" aria-label="聊天里的联系和答复">
      <div class="flex between">
        <p class="ui b">聊天里说了这些，还没有记下</p>
        {found.length > 1 && (
          <button type="button" class="btn sm" id="take-talk" disabled={isBusy} onClick={() => take(found)}>
            {isBusy ? '正在记下…' : `全部记下 ${found.length} 条`}
          </button>
        )}
      </div>
      <ul>
        {found.map((one) => (
          <li key={`${one.seq}.${one.row}`} data-talk={`${one.seq}.${one.row}`}>
            <div class="grow">
              <p class="ui line">
                {one.act === 'none' ? one.agent || '对方' : '我'}：<q>{one.words}</q>
              </p>
              <p class="note">
                <PlaceCite cite={one} number={numbers.get(one.seq)} /> {whenOf(one)}
                {'，'}
                {kindOf(one)}
              </p>
            </div>
            <button
              type="button"
              class="btn sm"
              disabled={isBusy}
              title={isTimed(one) ? '封存成一次跟进' : '没有写几点，记成经过里的一步'}
              onClick={() => take([one])}
            >
              记下
            </button>
          </li>
        ))}
      </ul>
      <p class="note">记下的是原话，指到聊天里的那一条；时间和类别不对的，先在证据里核对。</p>
      {failed}
    </section>
  );
}

function whenOf({ at }: TalkContact): string {
  if (!at) return '没有写日期';
  return `${showWhen(at)}${at.isAbout ? '（按留证时间推算）' : ''}`;
}

function kindOf({ act, result, promised }: TalkContact): string {
  if (act !== 'none') return actWords[act];
  const words = result === 'pending' ? '答复' : resultWords[result];
  return promised ? `${words}，${promiseWords(promised)}` : words;
}

/** Contacts are sealed one after the other, in the order they were said; steps go into the account together. */
async function takeAll(caseId: string, found: readonly TalkContact[]): Promise<void> {
  for (const one of found.filter(isTimed)) {
    const id = `talk/${caseId}/${one.seq}.${one.row}`;
    await sealContact({ id, caseId, draft: contactDraftOf(one), files: [] });
  }
  const steps = found.filter((one) => !isTimed(one)).map((one) => factOfTalk(one, crypto.randomUUID()));
  if (steps.length > 0) {
    await editWhole(caseId, ({ facts }) => ({ facts: [...facts, ...steps] }));
    const ids = steps.map(({ id }) => id);
    offerUndo('已记成经过里的一步', () =>
      editWhole(caseId, ({ facts }) => ({ facts: facts.filter(({ id }) => !ids.includes(id)) })),
    );
  }
  pokeDeadlines();
}
