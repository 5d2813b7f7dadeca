import * as v from 'valibot';
import {
  type Edition,
  editionWords,
  openPack,
  type Pack,
  type PackOpened,
  type PackRefused,
} from '../core/knowledge/pack';
import { showDay } from '../core/words/show';
import { database as db } from './database';
import { change, kept } from './settings-store';

const KeptPack = v.object({ text: v.string(), importedAt: v.string() });
/** A pack the user imported: its text as it came, and when (UTC ISO). */
export type KeptPack = v.InferOutput<typeof KeptPack>;

/** The knowledge everything is worked out with, and what became of the pack the user imported. */
export type InUse = {
  pack: Pack;
  edition: Edition;
  /** When the user imported it; '': it is the one this build carries. */
  importedAt: string;
  /** Why the imported pack is not used, and what to do; null: it is, or there is none. */
  setAside: { reason: string; next: string } | null;
};

const packName = 'knowledgePack';
const amountsName = 'ownAmounts';

/**
 * The pack in use: the imported one where it still passes and is newer than the one this build carries. A question to
 * the database, so that whoever watches it sees a change at once.
 */
export async function packInUse(shipped: Pack): Promise<InUse> {
  const row = await kept<unknown>(packName, null);
  const own = { pack: shipped, edition: editionOf(shipped, false), importedAt: '', setAside: null };
  if (row === null) return own;
  const { text, importedAt } = v.parse(v.fallback(KeptPack, { text: '', importedAt: '' }), row);
  const opened = open(text, shipped);
  if (!('pack' in opened)) return { ...own, setAside: whyAside(opened, shipped) };
  return { pack: opened.pack, edition: editionOf(opened.pack, true), importedAt, setAside: null };
}

function editionOf({ version, date }: Pack, isImported: boolean): Edition {
  return { version, date, isImported };
}

/** A sentence for a pack that was good once: rules of a newer build are stricter, or its own pack is newer. */
function whyAside(opened: PackRefused, shipped: Pack): InUse['setAside'] {
  if (opened.refused === 'older')
    return {
      reason: `这一版留证自带的是 ${editionWords(shipped)}，不比它旧`,
      next: '现在用的是自带的，可以把导入的删掉。',
    };
  if (opened.refused === 'future') return opened;
  if (opened.refused === 'slow') return { ...opened, next: `现在用的是自带的资料。${opened.next}` };
  return {
    reason: `这一版留证读不了它：${opened.reason}`,
    next: '现在用的是自带的资料。请要一份新的资料包再导入，或者把这份删掉。',
  };
}

/** Opened once for each text: the whole is asked for at every change of a case. */
let last: { text: string; shipped: Pack; today: string; opened: PackOpened } | null = null;

function open(text: string, shipped: Pack): PackOpened {
  const today = showDay(new Date().toISOString());
  if (last?.text !== text || last.shipped !== shipped || last.today !== today)
    last = { text, shipped, today, opened: openPack(text, { current: shipped, shipped, today }) };
  return last.opened;
}

/** Puts an imported pack in use, or none (null); what was kept before is given back, so that it can be undone. */
export async function swapPack(next: KeptPack | null): Promise<KeptPack | null> {
  return db.transaction('rw', db.settings, async () => {
    const before = await kept<KeptPack | null>(packName, null);
    if (next) await db.settings.put({ name: packName, value: next });
    else await db.settings.delete(packName);
    return before;
  });
}

const OwnAmounts = v.fallback(
  v.record(v.string(), v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(999))),
  {},
);

/** What the user says of limits nobody verified: how many hours or days, by the id of the rule. */
export async function ownAmounts(): Promise<Readonly<Record<string, number>>> {
  return v.parse(OwnAmounts, await kept<unknown>(amountsName, {}));
}

/** Keeps how long the user says a limit is; null forgets it. */
export async function keepOwnAmount(ruleId: string, amount: number | null): Promise<void> {
  await change<Record<string, number>>(amountsName, {}, ({ [ruleId]: _, ...rest }) =>
    amount === null ? rest : { ...rest, [ruleId]: amount },
  );
}
