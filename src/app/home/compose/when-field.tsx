import type { When } from '../../../core/case/when';

/** A day, its clock where it is known, and whether it is only about right; kept at once. An empty day stands for none. */
export function WhenField({
  when,
  label,
  onKeep,
}: {
  when: When | null;
  label: string;
  onKeep(when: When | null): void;
}) {
  const [day = '', clock = ''] = (when?.at ?? '').slice(0, 16).split('T');
  const keep = (change: { day?: string; clock?: string; isAbout?: boolean }) => {
    const next = { day, clock, isAbout: when?.isAbout ?? false, ...change };
    const at = [next.day, next.clock.slice(0, 5)].filter(Boolean).join('T');
    onKeep(next.day ? { at, ...(next.isAbout ? { isAbout: true } : {}) } : null);
  };
  return (
    <span class="when">
      <input
        class="input num"
        type="date"
        aria-label={`${label}：哪一天`}
        value={day}
        onChange={(event) => keep({ day: event.currentTarget.value })}
      />
      <input
        class="input num"
        type="time"
        aria-label={`${label}：几点，不清楚就空着`}
        disabled={day === ''}
        value={clock}
        onChange={(event) => keep({ clock: event.currentTarget.value })}
      />
      <label class="choice note" title="记不准就勾上，文书里写“约”或者“前后”">
        <input
          type="checkbox"
          aria-label={`${label}：大约`}
          disabled={day === ''}
          checked={when?.isAbout ?? false}
          onChange={(event) => keep({ isAbout: event.currentTarget.checked })}
        />
        大约
      </label>
    </span>
  );
}
