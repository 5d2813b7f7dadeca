import type { ServerTime } from '../messages/protocol';

const patienceMs = 3000;

/**
 * One HEAD to the page's own address, without cookies: the Date header of its answer is the shop's clock. What it was
 * refused for is said instead when there is none.
 */
export async function askServerTime(): Promise<ServerTime | { refused: string }> {
  if (!/^https?:$/.test(location.protocol)) return { refused: 'not-http' };
  const started = Date.now();
  try {
    const answer = await fetch(location.href.split('#')[0]!, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const ended = Date.now();
    const date = answer.headers.get('date');
    if (!date || Number.isNaN(Date.parse(date))) return { refused: 'no-date-header' };
    return {
      url: answer.url || location.href,
      status: answer.status,
      date,
      askedAt: new Date(started).toISOString(),
      answeredAt: new Date(ended).toISOString(),
      offsetMs: Date.parse(date) - Math.round((started + ended) / 2),
    };
  } catch (thrown) {
    return { refused: thrown instanceof Error ? thrown.name : 'unknown' };
  }
}
