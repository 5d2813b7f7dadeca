import { database as db, type SiteRow } from './database';

export type { SiteRow } from './database';

/** The match pattern a site's permission is asked with (`https://shop.example/*`, any port); '' for what is no website. */
export function sitePattern(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && hostname !== '' ? `${protocol}//${hostname}/*` : '';
}

/** Every site the user switched on, by name. */
export function allSites(): Promise<SiteRow[]> {
  return db.sites.orderBy('pattern').toArray();
}

/** The row of the site an address is of. */
export async function siteOf(url: string): Promise<SiteRow | undefined> {
  const pattern = sitePattern(url);
  return pattern ? db.sites.get(pattern) : undefined;
}

/** Switches a site on, or changes what is on. */
export async function keepSite(pattern: string, auto: boolean): Promise<void> {
  await db.transaction('rw', db.sites, async () => {
    const since = (await db.sites.get(pattern))?.since ?? new Date().toISOString();
    await db.sites.put({ pattern, auto, since });
  });
}

/** Counts every site as switched on just now: the browser is about to be asked for its permission once more. */
export async function renewSites(): Promise<void> {
  await db.sites.toCollection().modify({ since: new Date().toISOString() });
}

/** Switches a site off. */
export async function forgetSite(pattern: string): Promise<void> {
  await db.sites.delete(pattern);
}

/** Captures of a site within the last `withinMs`, times UTC ISO. */
export async function recentOfHost(host: string, withinMs: number): Promise<{ url: string; at: string }[]> {
  const since = new Date(Date.now() - withinMs).toISOString();
  const found = await db.catalogue
    .where('host')
    .equals(host)
    .and((item) => item.at >= since)
    .toArray();
  return found.map(({ url, at }) => ({ url, at }));
}
