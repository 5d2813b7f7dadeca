import { database as db } from './database';

/** Who complains: kept on this computer, used only where a letter needs it. */
export type Complainant = { name: string; phone: string; address: string; idNumber: string };

/** Every setting with its default. */
export const settingDefaults = {
  /** 一键模式: a click on the icon captures pages that are worth it at once. */
  oneClick: true,
  /** Ask the shop's server for its time, once per capture. */
  askServerTime: true,
  /** Fetch the page's own pictures and fonts again for the snapshot. */
  fetchResources: true,
  theme: 'system' as 'system' | 'light' | 'dark',
  complainant: { name: '', phone: '', address: '', idNumber: '' } as Complainant,
  /** Single-key shortcuts in our own pages. */
  singleKeys: true,
};
export type Settings = typeof settingDefaults;

/** All settings, defaults where nothing was chosen. */
export async function readSettings(): Promise<Settings> {
  const chosen = await db.settings.toArray();
  const known = chosen.filter(({ name }) => name in settingDefaults).map(({ name, value }) => [name, value]);
  return { ...settingDefaults, ...Object.fromEntries(known) };
}

/** Keeps one setting. */
export async function writeSetting<N extends keyof Settings>(name: N, value: Settings[N]): Promise<void> {
  await db.settings.put({ name, value });
}
