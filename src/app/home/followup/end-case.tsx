import { useState } from 'preact/hooks';
import {
  beganAt,
  type CaseOutcome,
  daysTaken,
  type OutcomeKind,
  outcomeKinds,
} from '../../../core/case/outcome';
import { paidOf } from '../../../core/complaint/purchase';
import type { CaseStanding } from '../../../core/deadline/all-dates';
import { type ChannelId, channelIds } from '../../../core/knowledge/ids';
import { parseMoney } from '../../../core/reading/money';
import { outcomeKindWords } from '../../../core/words/contact-words';
import { channelWords } from '../../../core/words/dispute-words';
import { showMoney } from '../../../core/words/show';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { sealContact } from '../../../storage/contact-store';
import { endCase, outcomeOfCase, reopenCase } from '../../../storage/follow-up-store';
import { useAct } from '../../shared/act';
import { Dialog } from '../../shared/dialog';
import { Icon } from '../../shared/icon';
import { useLive } from '../../shared/use-live';
import { fromLocal, toLocal } from './local-time';

/** How a case ended, in words: 全额退款 ¥98.50，用时 4 天. */
export function outcomeLine(outcome: CaseOutcome): string {
  const money = outcome.amountFen === null ? '' : ` ${showMoney(outcome.amountFen)}`;
  const by = outcome.channel ? `，通过${channelWords[outcome.channel]}` : '';
  return `${outcomeKindWords[outcome.kind]}${money}，用时 ${daysTaken(outcome)} 天${by}`;
}

/** The end of a case: to be written down, or written down already. */
export function CaseEnd({ standing }: { standing: CaseStanding }) {
  const [isOpen, setOpen] = useState(false);
  const caseId = standing.one.id;
  const outcome = useLive(async () => (await outcomeOfCase(caseId)) ?? null, [caseId]);
  const { act, failed } = useAct();
  const reopen = () =>
    act(async () => {
      await reopenCase(caseId);
      pokeDeadlines();
    });
  return (
    <section aria-labelledby="end">
      <div class="grouphead">
        <h2 id="end">结果</h2>
      </div>
      {outcome ? (
        <div class="banner ok">
          <Icon name="okc" />
          <div class="grow">
            <p class="b">{outcomeLine(outcome)}</p>
            <p class="note">材料会一直保留，可以导出。</p>
          </div>
          <button type="button" class="btn" onClick={() => void reopen()}>
            放回进行中
          </button>
        </div>
      ) : (
        <div class="flex">
          <p class="ui muted grow">退款到账，或者不再追下去时，登记结果并归档。</p>
          <button type="button" id="end-case" class="btn" onClick={() => setOpen(true)}>
            登记最终结果
          </button>
        </div>
      )}
      {failed}
      {isOpen && <EndDialog standing={standing} onClose={() => setOpen(false)} />}
    </section>
  );
}

function EndDialog({ standing, onClose }: { standing: CaseStanding; onClose(): void }) {
  const { one, evidence, facts, contacts } = standing;
  const paid = paidOf(one, evidence);
  const [kind, setKind] = useState<OutcomeKind>('refunded');
  const [money, setMoney] = useState(paid === null ? '' : (paid / 100).toFixed(2));
  const [channel, setChannel] = useState<ChannelId>(contacts.at(-1)?.channel ?? 'platform');
  const [at, setAt] = useState('');
  const { act, isBusy, failed } = useAct();
  const isMoney = kind === 'refunded' || kind === 'partly';
  const parsed = isMoney ? parseMoney(money.trim().replace(/,/g, '')) : null;
  const isUnclear = isMoney && money.trim() !== '' && !parsed;
  const end = () =>
    act(async () => {
      const endedAt = at || new Date().toISOString();
      const amountFen = parsed ? Math.abs(Number(parsed.value)) : null;
      if (kind !== 'nothing') await sealEnd({ caseId: one.id, channel, amountFen, at: endedAt });
      const began = beganAt(one, contacts, facts.moments.orderedAt);
      await endCase({
        ...{ caseId: one.id, kind, amountFen, endedAt, beganAt: began < endedAt ? began : endedAt },
        channel: kind === 'nothing' ? null : channel,
      });
      pokeDeadlines();
      onClose();
    });
  return (
    <Dialog
      title="登记最终结果"
      class="ending logging"
      onClose={onClose}
      footer={
        <>
          <span class="note grow">会归档，材料一直保留</span>
          <button type="button" class="btn" onClick={onClose}>
            取消
          </button>
          <button
            type="button"
            id="end-now"
            class="btn primary"
            disabled={isBusy || isUnclear}
            onClick={() => void end()}
          >
            {isBusy ? '正在保存…' : '结束并归档'}
          </button>
        </>
      }
    >
      <div class="logfields">
        <div>
          <label class="f" for="end-kind">
            结果
          </label>
          <select
            id="end-kind"
            class="input"
            data-first
            value={kind}
            onChange={(event) =>
              setKind(outcomeKinds.find((each) => each === event.currentTarget.value) ?? kind)
            }
          >
            {outcomeKinds.map((each) => (
              <option key={each} value={each}>
                {outcomeKindWords[each]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label class="f" for="end-money">
            退回金额（元）
          </label>
          <input
            id="end-money"
            class="input num"
            inputMode="decimal"
            disabled={!isMoney}
            aria-invalid={isUnclear}
            value={isMoney ? money : ''}
            onInput={(event) => setMoney(event.currentTarget.value)}
          />
        </div>
        <div>
          <label class="f" for="end-channel">
            通过哪个渠道
          </label>
          <select
            id="end-channel"
            class="input"
            disabled={kind === 'nothing'}
            value={channel}
            onChange={(event) =>
              setChannel(channelIds.find((each) => each === event.currentTarget.value) ?? channel)
            }
          >
            {channelIds.map((each) => (
              <option key={each} value={each}>
                {channelWords[each]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label class="f" for="end-at">
            时间
          </label>
          <input
            id="end-at"
            type="datetime-local"
            class="input"
            value={toLocal(at || new Date().toISOString())}
            onInput={(event) => setAt(fromLocal(event.currentTarget.value))}
          />
        </div>
      </div>
      {isUnclear && <p class="note under danger">看不懂这个金额。请写成 98.50 这样</p>}
      {failed}
    </Dialog>
  );
}

type End = { caseId: string; channel: ChannelId; amountFen: number | null; at: string };

/** That it was settled stands in the ledger as a contact like any other. */
function sealEnd({ caseId, channel, amountFen, at }: End): Promise<number> {
  const said = { sent: '', said: '', caseNo: '', agent: '', promised: null, declinedAt: null };
  return sealContact({
    ...{ id: `${caseId}/end`, caseId, files: [] },
    draft: { ...said, at, channel, act: 'none', result: 'settled', amountFen, corrects: 0, remindAt: '' },
  });
}
