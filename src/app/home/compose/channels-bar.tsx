import type { ComponentChildren } from 'preact';
import type { TextChannel, TextVariant } from '../../../core/complaint/sentence';
import { variantWords } from '../../../core/words/dispute-words';
import { channelWord } from '../../text/channel-words';

export type Choice = { channel: TextChannel; variants: TextVariant[] };
const most = 5;
const preferred: TextChannel[] = [
  'platform',
  'pay-wechat',
  'pay-alipay',
  'bank-card',
  '12315',
  '12315-report',
  'police',
  'court',
];

/** Which channel, and which of its versions. Those rarely wanted stand in a list of their own. */
export function ChannelsBar({
  all,
  channel,
  variant,
  onPick,
  children,
}: {
  all: readonly Choice[];
  channel: TextChannel;
  variant: TextVariant;
  onPick(channel: TextChannel, variant: TextVariant): void;
  /** What is done with the text, beside its versions. */
  children: ComponentChildren;
}) {
  const first = preferred.flatMap((id) => all.find((one) => one.channel === id) ?? []).slice(0, most);
  const rest = all.filter((one) => !first.includes(one));
  const variants = all.find((one) => one.channel === channel)?.variants ?? [];
  const isRest = rest.some((one) => one.channel === channel);
  return (
    <div class="chan">
      <div class="flex wrap">
        <div class="seg" role="tablist" aria-label="渠道" onKeyDown={moveFocus}>
          {first.map((one) => (
            <button
              key={one.channel}
              type="button"
              role="tab"
              data-channel={one.channel}
              aria-selected={one.channel === channel}
              tabIndex={one.channel === channel || (isRest && one === first[0]) ? 0 : -1}
              onClick={() => onPick(one.channel, one.variants[0]!)}
            >
              {channelWord(one.channel)}
            </button>
          ))}
        </div>
        {rest.length > 0 && (
          <select
            class={`input rest${isRest ? ' on' : ''}`}
            aria-label="其他渠道"
            value={isRest ? channel : ''}
            onChange={(event) => {
              const picked = rest.find((one) => one.channel === event.currentTarget.value);
              if (picked) onPick(picked.channel, picked.variants[0]!);
            }}
          >
            <option value="" disabled>
              其他渠道
            </option>
            {rest.map((one) => (
              <option key={one.channel} value={one.channel}>
                {channelWord(one.channel)}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="chanrow">
        {variants.length > 1 && (
          <div class="variants" role="tablist" aria-label="版本" onKeyDown={moveFocus}>
            {variants.map((one) => (
              <button
                key={one}
                type="button"
                role="tab"
                class="btn plain sm"
                data-variant={one}
                aria-selected={one === variant}
                tabIndex={one === variant ? 0 : -1}
                onClick={() => onPick(channel, one)}
              >
                {variantWords[one]}
              </button>
            ))}
          </div>
        )}
        {children}
      </div>
    </div>
  );
}

/** Arrow keys move and choose, as in any list of tabs. */
function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const now = tabs.indexOf(document.activeElement as HTMLElement);
  const next = tabs[(now + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}
