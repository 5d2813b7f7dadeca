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
  /** Keep the browser's own copy (MHTML) beside ours; needs a permission of its own. */
  mhtml: false,
  theme: 'system' as 'system' | 'light' | 'dark',
  complainant: { name: '', phone: '', address: '', idNumber: '' } as Complainant,
  /** Notifications about dates, and the hours of the day in which there are none. */
  reminders: true,
  quietHours: { from: 22, to: 8 },
  /** Single-key shortcuts in our own pages. */
  singleKeys: true,
};
export type Settings = typeof settingDefaults;

/** All settings, defaults where nothing was chosen. */
export async function readSettings(): Promise<Settings> {
  // By their names: other rows of this table may be large.
  const chosen = await db.settings.bulkGet(Object.keys(settingDefaults));
  const known = chosen.flatMap((row) => (row ? [[row.name, row.value]] : []));
  return { ...settingDefaults, ...Object.fromEntries(known) };
}

/** Keeps one setting. */
export async function writeSetting<N extends keyof Settings>(name: N, value: Settings[N]): Promise<void> {
  await db.settings.put({ name, value });
}

/** A value kept under a name of its own beside the settings. */
export async function kept<T>(name: string, fallback: T): Promise<T> {
  return ((await db.settings.get(name))?.value as T | undefined) ?? fallback;
}

/** Changes such a value by what is stored of it at that moment. */
export async function change<T>(name: string, fallback: T, edit: (value: T) => T): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    await db.settings.put({ name, value: edit(await kept(name, fallback)) });
  });
}
