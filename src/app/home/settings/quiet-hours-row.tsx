import type { QuietHours } from '../../../core/deadline/reminders';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

/** The hours of the day without notifications; what falls into them comes at their end. */
export function QuietHoursRow({
  hours: quiet,
  onHours,
}: {
  hours: QuietHours;
  /** Only the hour that was picked: the other may just have been picked as well. */
  onHours(picked: Partial<QuietHours>): void;
}) {
  const pick = (name: keyof QuietHours, label: string) => (
    <select
      class="input hour"
      aria-label={label}
      name={`quiet-${name}`}
      value={quiet[name]}
      onChange={(event) => onHours({ [name]: Number(event.currentTarget.value) })}
    >
      {hours.map((hour) => (
        <option key={hour} value={hour}>
          {hour}:00
        </option>
      ))}
    </select>
  );
  return (
    <div class="row">
      <div class="grow">
        <p>免打扰</p>
        <p class="note">
          {quiet.from === quiet.to ? '没有免打扰的时间。' : '这段时间不弹通知，到点以后一起提醒。'}
        </p>
      </div>
      <span class="flex nowrap">
        {pick('from', '从几点起')}
        <span class="note">至</span>
        {pick('to', '到几点止')}
      </span>
    </div>
  );
}
