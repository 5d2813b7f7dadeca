import { useMemo, useState } from 'preact/hooks';
import type { WholeCase } from '../../../core/case/case';
import {
  contactDraftOf,
  contactsInTalk,
  factOfTalk,
  isTelling,
  isTimed,
  placeOf,
  type TalkContact,
  untold,
} from '../../../core/case/contacts-in-talk';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { showWhen } from '../../../core/case/when';
import { lintWording } from '../../../core/complaint/wording';
import { actWords, promiseWords, resultWords } from '../../../core/words/contact-words';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { contactsOfCase, sealContact } from '../../../storage/contact-store';
import { useAct } from '../../shared/act';
import { numbersOf, PlaceCite } from '../../shared/cites';
import { Dialog } from '../../shared/dialog';
import { editWhole } from '../../shared/edit-whole';
import { packNow } from '../../shared/pack-in-use';
import { offerUndo } from '../../shared/toast';
import { useLive } from '../../shared/use-live';
import './talk-offer.css';
import { useTalks } from './use-talks';

type OfferProps = { one: WholeCase; evidence: readonly EvidenceItem[] };

/**
 * What captured talks say of asking and answering and nobody wrote down yet, each with its row: one tap makes it a contact
 * or, where no minute is told, a step of the account. Nothing where there is nothing to offer.
 */
export function TalkOffer({ one: { id: caseId, facts, heardTalk }, evidence }: OfferProps) {
  const { act, isBusy, failed } = useAct();
  const [isPicking, setPicking] = useState(false);
  const talks = useTalks(evidence);
  const stored = useLive(async () => {
    const [contacts, { pack }] = await Promise.all([contactsOfCase(caseId), packNow()]);
    return { contacts, rules: pack.knowledge.wording };
  }, [caseId]);
  const found = useMemo(() => {
    if (!stored) return [];
    const { contacts, rules } = stored;
    // What he said in anger is not put into his mouth a second time.
    const isFit = ({ act: did, words }: TalkContact) =>
      did === 'none' || !lintWording(words, rules).some(({ severity }) => severity === 'error');
    const told = [
      ...contacts.filter(({ correctedBy, isErased }) => correctedBy === 0 && !isErased),
      ...facts,
    ];
    return untold(talks.flatMap(contactsInTalk), told, heardTalk).filter(isFit);
  }, [stored, talks, facts, heardTalk.join()]);
  if (found.length === 0) return failed;
  const take = (some: readonly TalkContact[]) => act(() => takeAll(caseId, some));
  const numbers = numbersOf(evidence);
  return (
    <section class="talkoffer" aria-label="聊天里的联系和答复">
      <div class="flex between">
        <p class="ui b">聊天里说了这些，还没有记下</p>
        {found.length > 1 && (
          <button
            type="button"
            class="btn sm"
            id="take-talk"
            disabled={isBusy}
            onClick={() => setPicking(true)}
          >
            {isBusy ? '正在记下…' : '一起记下…'}
          </button>
        )}
      </div>
      <ul>
        {found.map((one) => (
          <li key={placeOf(one)} data-talk={placeOf(one)}>
            <div class="grow">
              <Said one={one} number={numbers.get(one.seq)} />
            </div>
            <span class="acts">
              <button
                type="button"
                class="btn sm"
                disabled={isBusy}
                title={isTimed(one) ? '封存成一次跟进' : '没有写几点，记成经过里的一步'}
                onClick={() => void take([one])}
              >
                记下
              </button>
              <button
                type="button"
                class="btn quiet sm"
                disabled={isBusy}
                title="不再提示这一条；聊天记录本身不变"
                onClick={() => void act(() => passOver(caseId, [one]))}
              >
                不记
              </button>
            </span>
          </li>
        ))}
      </ul>
      <p class="note">记下的是原话，指到聊天里的那一条；时间和类别不对的，先在证据里核对。</p>
      {failed}
      {isPicking && (
        <PickTalk
          found={found}
          onTake={(some) => {
            setPicking(false);
            void take(some);
          }}
          onClose={() => setPicking(false)}
        />
      )}
    </section>
  );
}

type PickProps = {
  found: readonly TalkContact[];
  onTake(some: readonly TalkContact[]): void;
  onClose(): void;
};

/** Which of many messages are written down together: what is sealed stays, so it is asked before. */
function PickTalk({ found, onTake, onClose }: PickProps) {
  const [picked, setPicked] = useState(() => new Set(found.filter(isTelling).map(placeOf)));
  const some = found.filter((one) => picked.has(placeOf(one)));
  return (
    <Dialog
      title="记下聊天里的哪些话"
      class="talkoffer"
      onClose={onClose}
      footer={
        <>
          <button type="button" class="btn" onClick={onClose}>
            取消
          </button>
          <button
            type="button"
            id="take-picked"
            class="btn primary"
            disabled={some.length === 0}
            onClick={() => onTake(some)}
          >
            记下 {some.length} 条
          </button>
        </>
      }
    >
      <p class="note">写了几点的封存成跟进，以后不能删，只能另记一条更正；没写几点的记成经过里的一步。</p>
      <ul>
        {found.map((one) => (
          <li key={placeOf(one)}>
            <input
              type="checkbox"
              id={`pick-${placeOf(one)}`}
              checked={picked.has(placeOf(one))}
              onChange={(event) => {
                const rest = [...picked].filter((place) => place !== placeOf(one));
                setPicked(new Set(event.currentTarget.checked ? [...rest, placeOf(one)] : rest));
              }}
            />
            <label for={`pick-${placeOf(one)}`} class="grow">
              <Said one={one} />
            </label>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Said({ one, number }: { one: TalkContact; number?: number | undefined }) {
  return (
    <>
      <p class="ui line">
        {one.act === 'none' ? one.agent || '对方' : '我'}：<q>{one.words}</q>
      </p>
      <p class="note">
        {number !== undefined && <PlaceCite cite={one} number={number} />} {whenOf(one)}
        {'，'}
        {kindOf(one)}
      </p>
    </>
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
  const timed = found.filter(isTimed);
  for (const one of timed)
    await sealContact({
      ...{ id: `talk/${caseId}/${placeOf(one)}`, caseId },
      ...{ draft: contactDraftOf(one), files: [] },
    });
  const steps = found.filter((one) => !isTimed(one)).map((one) => factOfTalk(one, crypto.randomUUID()));
  const heard = found.map(placeOf);
  await editWhole(caseId, ({ facts, heardTalk }) => ({
    heardTalk: [...heardTalk, ...heard],
    ...(steps.length > 0 && { facts: [...facts, ...steps] }),
  }));
  if (steps.length > 0) {
    const ids = steps.map(({ id }) => id);
    const back = found.filter((one) => !isTimed(one)).map(placeOf);
    offerUndo('已记成经过里的一步', () =>
      editWhole(caseId, ({ facts, heardTalk }) => ({
        facts: facts.filter(({ id }) => !ids.includes(id)),
        heardTalk: heardTalk.filter((place) => !back.includes(place)),
      })),
    );
  }
  pokeDeadlines();
}

async function passOver(caseId: string, found: readonly TalkContact[]): Promise<void> {
  const places = found.map(placeOf);
  await editWhole(caseId, ({ heardTalk }) => ({ heardTalk: [...heardTalk, ...places] }));
  offerUndo('不再提示这一条', () =>
    editWhole(caseId, ({ heardTalk }) => ({
      heardTalk: heardTalk.filter((place) => !places.includes(place)),
    })),
  );
}
