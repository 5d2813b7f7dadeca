import * as v from 'valibot';
import type { WholeCase } from '../../../core/case/case';
import {
  type CaseAnswers,
  CaseComplainant,
  Party,
  type PartyField,
  type partyRoles,
  Representative,
} from '../../../core/case/case-parts';
import { normaliseCase } from '../../../core/case/normalise-case';
import { readOfSite } from '../../../core/case/read-of-site';
import type { Brief } from '../../../core/complaint/brief';
import { profileOf } from '../../../core/complaint/profile';
import { partyOf } from '../../../core/complaint/purchase-words';
import type { TextChannel } from '../../../core/complaint/sentence';
import { partyWords, personWords, roleWords } from '../../../core/words/case-words';
import { type Question, questions } from '../../../core/words/question-words';
import type { Complainant } from '../../../storage/settings-store';
import { useAct } from '../../shared/act';
import { Cites } from '../../shared/cites';
import { editWhole } from '../../shared/edit-whole';
import { channelTitle } from '../../text/channel-words';
import { ComplainantFields } from '../settings/complainant-fields';
import { AskArbitration } from './ask-arbitration';
import { TextField } from './text-field';

type Role = (typeof partyRoles)[number];
const roles: readonly Role[] = ['merchant', 'platform', 'payee'];
const idChannels = new Set<TextChannel>(['police', 'court', '12315']);

/** Who is complained about, a few questions only the user can answer, and himself, where the channel needs it. */
export function StepParties({
  brief,
  channel,
  complainant,
}: {
  brief: Brief;
  channel: TextChannel;
  complainant: Complainant;
}) {
  const needsOwn = profileOf(channel).own;
  return (
    <div class="step">
      <h3 class="ui b">对方</h3>
      <p class="note">
        有企业全称或者统一社会信用代码才查得到人。看商品页、订单页底部、支付账单的收款方，或者网站的备案信息。
      </p>
      {roles.map((role) => (
        <PartyFields key={role} role={role} brief={brief} />
      ))}
      <h3 class="ui b">只有你知道的</h3>
      <Questions brief={brief} />
      <AskArbitration one={brief.case} evidence={brief.evidence} numbers={brief.numbers} />
      <h3 class="ui b">本人</h3>
      {needsOwn || brief.case.complainant ? (
        <Own brief={brief} channel={channel} complainant={complainant} />
      ) : (
        <p class="note">{channelTitle(channel)}的文字里不写你的姓名、电话和地址。对方有订单号就能查到。</p>
      )}
      <Guardian brief={brief} />
    </div>
  );
}

function PartyFields({ role, brief }: { role: Role; brief: Brief }) {
  const { act, failed } = useAct();
  const { id, parties } = brief.case;
  // Who only a page names is shown, and becomes the user's own once he adds something.
  const seen = partyOf(brief, role);
  const party = parties.find((one) => one.role === role) ?? seen;
  const keep = (change: Partial<Party>) =>
    void act(() =>
      editWhole(id, (now) => ({
        parties: now.parties.some((one) => one.role === role)
          ? now.parties.map((one) => (one.role === role ? { ...one, ...change } : one))
          : [...now.parties, { ...(seen ?? v.parse(Party, { role })), ...change }],
      })),
    );
  const field = (name: PartyField, hint = '', wide = false) => (
    <TextField
      key={name}
      name={`case/${id}/party/${role}/${name}`}
      label={partyWords[name]}
      hint={hint}
      wide={wide}
      stored={party?.[name] ?? ''}
      onKeep={(text) => keep({ [name]: text })}
    />
  );
  const read =
    role === 'platform' ? readOfSite(normaliseCase(brief.request.case), brief.request.evidence) : [];
  const summary = [party?.shown, party?.company, party?.creditCode].filter(Boolean).join('，');
  return (
    <details class="party" open={Boolean(party && (role === 'platform' || party.company || party.address))}>
      <summary>
        <b class="ui">{roleWords[role]}</b> <span class="note">{summary || '没有填'}</span>
      </summary>
      <div class="fields2">
        {field('shown')}
        {field('company', '营业执照上的名称')}
        {field('creditCode', '18 位')}
        {field('contact')}
        {field('address', '平台公示的地址，或者登记的住所', true)}
        {role !== 'payee' && field('icp')}
      </div>
      {read.map(({ name, seq }) => (
        <p key={name} class="note">
          {partyWords[name]}读自 <Cites seqs={[seq]} numbers={new Map(brief.numbers)} />
        </p>
      ))}
      {failed}
    </details>
  );
}

const asked: readonly Question[] = [
  ...(['buyer', 'isOwnAccount', 'payment', 'payChannel', 'goods', 'isPrepaid', 'isDefective'] as const),
];

function Questions({ brief }: { brief: Brief }) {
  const { act, failed } = useAct();
  const { id, answers } = brief.case;
  const pick = (name: Question, value: unknown) =>
    void act(() =>
      editWhole(id, (now) => ({
        answers: { ...now.answers, [name]: now.answers[name] === value ? null : value } as CaseAnswers,
      })),
    );
  return (
    <div class="questions">
      {asked.map((name) => (
        <fieldset key={name} aria-label={questions[name].words}>
          <span class="note">{questions[name].words}</span>
          <div class="seg">
            {questions[name].choices.map(([word, value]) => (
              <button
                key={word}
                type="button"
                data-answer={`${name}/${value}`}
                aria-pressed={answers[name] === value}
                onClick={() => pick(name, value)}
              >
                {word}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      {failed}
    </div>
  );
}

function Own({
  brief,
  channel,
  complainant,
}: {
  brief: Brief;
  channel: TextChannel;
  complainant: Complainant;
}) {
  const { act, failed } = useAct();
  const { id, complainant: own } = brief.case;
  const edit = (change: (one: WholeCase) => Partial<WholeCase>) => void act(() => editWhole(id, change));
  return (
    <>
      {own ? (
        <div class="fields2">
          {(['name', 'phone', 'address'] as const).map((name) => (
            <TextField
              key={name}
              name={`case/${id}/own/${name}`}
              label={name === 'name' ? '未成年人姓名' : personWords[name]}
              wide={name === 'address'}
              stored={own[name]}
              onKeep={(text) =>
                edit((one) => ({ complainant: one.complainant && { ...one.complainant, [name]: text } }))
              }
            />
          ))}
        </div>
      ) : (
        <>
          <ComplainantFields
            complainant={complainant}
            names={
              idChannels.has(channel)
                ? ['name', 'phone', 'address', 'idNumber']
                : ['name', 'phone', 'address']
            }
          />
          <p class="note under">只存这台电脑，只写进需要它的渠道。</p>
        </>
      )}
      {failed}
    </>
  );
}

/** Who acts for a child that paid; the complainant is then the child. Asked on every channel: all of them tell it. */
function Guardian({ brief }: { brief: Brief }) {
  const { act, failed } = useAct();
  const { id, representative } = brief.case;
  const edit = (change: (one: WholeCase) => Partial<WholeCase>) => void act(() => editWhole(id, change));
  const setMinor = (isMinor: boolean) =>
    edit(() => ({
      representative: isMinor ? v.parse(Representative, {}) : null,
      complainant: isMinor ? v.parse(CaseComplainant, {}) : null,
    }));
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={representative !== null}
          onChange={(event) => setMinor(event.currentTarget.checked)}
        />
        付款的是未成年人，我是法定代理人
      </label>
      {representative && (
        <div class="fields2">
          {(['name', 'relation', 'phone', 'childAge'] as const).map((name) => (
            <TextField
              key={name}
              name={`case/${id}/representative/${name}`}
              label={name === 'name' ? '法定代理人姓名' : personWords[name]}
              hint={name === 'relation' ? '母亲' : ''}
              stored={representative[name]}
              onKeep={(text) =>
                edit((one) => ({
                  representative: one.representative && { ...one.representative, [name]: text },
                }))
              }
            />
          ))}
        </div>
      )}
      {failed}
    </>
  );
}
