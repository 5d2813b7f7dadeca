import { showTime } from '../../../core/words/show';

/** An instant as an `input[type=datetime-local]` holds it. */
export function toLocal(iso: string): string {
  return iso ? showTime(iso).slice(0, 16).replace(' ', 'T') : '';
}

/** What such an input holds, as UTC ISO; '' for nothing or half a time. */
export function fromLocal(local: string): string {
  const ms = Date.parse(local);
  return local === '' || Number.isNaN(ms) ? '' : new Date(ms).toISOString();
}
