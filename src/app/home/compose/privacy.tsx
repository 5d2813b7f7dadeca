import type { Brief } from '../../../core/complaint/brief';
import { hideRequest } from '../../../core/complaint/brief';
import { privateIn, profileOf } from '../../../core/complaint/profile';
import type { TextChannel } from '../../../core/complaint/sentence';
import { useAct } from '../../shared/act';
import { editWhole } from '../../shared/edit-whole';
import { Icon } from '../../shared/icon';
import { channelTitle } from '../../text/channel-words';
import type { FinalText } from '../../text/final-text';
import { TextField } from './text-field';

/** What this channel is told, what is hidden from it, and what private is left in the text. */
export function Privacy({ brief, text }: { brief: Brief; text: FinalText }) {
  const { own, others, accounts } = profileOf(text.channel);
  const hidden = hiddenIn(brief, text.channel);
  const left = leftIn(brief, text);
  const { act, failed } = useAct();
  const { id, hiddenNames } = brief.case;
  const hide = (words: string) => void act(() => editWhole(id, () => ({ hiddenNames: namesIn(words) })));
  return (
    <section aria-labelledby="privacy-head">
      <div class="grouphead">
        <h2 id="privacy-head">隐私</h2>
        <span class="note">{channelTitle(text.channel)}</span>
      </div>
      <ul class="pc">
        <li>
          <Icon name={own ? 'info' : 'okc'} class={own ? 'muted' : 'ok'} />
          <span>{ownWords(text.channel)}</span>
        </li>
        <li>
          <Icon name="okc" class="ok" />
          <span>{othersWords({ others, accounts })}</span>
        </li>
        {hidden.length > 0 && (
          <li data-hidden>
            <Icon name="lock" class="muted" />
            <span>
              已遮住：
              {hidden.map(({ label, count }) => `${label} ${count} 处`).join('，')}
            </span>
          </li>
        )}
        {left.map((label) => (
          <li key={label}>
            <Icon name="alert" class="warn" />
            <span>正文里还有{label}。手动修改里加进来的，请删掉或者遮住</span>
          </li>
        ))}
      </ul>
      <TextField
        name={`case/${id}/hidden`}
        label="还要遮住的人名、号码，每个渠道都遮"
        hint="用顿号隔开"
        stored={hiddenNames.join('、')}
        onKeep={hide}
      />
      {failed}
    </section>
  );
}

/** What of himself the user tells this channel. A report may be anonymous; what stands in it must be true. */
function ownWords(channel: TextChannel): string {
  if (channel === '12315-report' || channel === '12377') return '可以匿名；写上姓名、电话就要真实';
  if (profileOf(channel).own) return '写你的姓名、电话、地址，法律要求实名';
  return '不写你的姓名、电话、地址';
}

/** What is hidden of everybody else. */
function othersWords({ others, accounts }: { others: boolean; accounts: boolean | undefined }): string {
  if (accounts) return '完整卡密和登录凭据换成 ***；对方的账号和电话留着，报案要用';
  return others
    ? '卡密、登录凭据、别人的手机号换成 ***'
    : '卡密、登录凭据、别人的姓名电话等个人信息都换成 ***';
}

/** Names and numbers as a person lists them. A single character would be hidden all over the text. */
function namesIn(words: string): string[] {
  return words
    .replace(/(?<=\d)[-\s]+(?=\d)/g, '')
    .split(/[、，,；;\s]+/)
    .filter((name) => name.length >= 2);
}

/** What stands in the words the text is made of and is hidden from this channel, by what it is. */
function hiddenIn(brief: Brief, channel: TextChannel): { label: string; count: number }[] {
  const { case: one, contacts, grants, limits } = brief;
  const hide = hideRequest(brief, channel);
  const sources = [
    one.statement,
    ...[...one.facts, ...one.demands, ...grants, ...limits].map(({ text }) => text),
    ...contacts.flatMap(({ ask = '', words = '', via = '', agent = '' }) => [ask, words, via, agent]),
  ];
  const counts = new Map<string, number>();
  const add = (label: string, count: number) => counts.set(label, (counts.get(label) ?? 0) + count);
  for (const source of sources) {
    for (const secret of hide.secrets) add('卡密', source.split(secret).length - 1);
    const rest = hide.secrets.reduce((words, secret) => words.replaceAll(secret, ''), source);
    for (const { label } of privateIn(rest, hide)) add(label, 1);
  }
  return [...counts].filter(([, count]) => count > 0).map(([label, count]) => ({ label, count }));
}

/** Private data in the text as it would go out now. */
export function leftIn(brief: Brief, text: FinalText): string[] {
  const hide = hideRequest(brief, text.channel);
  // What the form asks for is told there; only free words are looked at.
  const free = text.fields.filter((field) => field.isWritten || field.text.length > 60);
  return [...new Set(free.flatMap((field) => privateIn(field.text, hide).map(({ label }) => label)))];
}
