import { fieldsAbout } from '../core/case/evidence-item';
import type { FieldName, Fields } from '../core/reading/fields';
import { database as db } from './database';
import { confirmField, requireContent } from './evidence-store';
import { append, jsonFile } from './ledger';

/** Takes back what the user said of a read value: an entry of its own, too; what was read counts again. */
export async function withdrawConfirmation(of: number, name: FieldName): Promise<void> {
  const at = new Date().toISOString();
  const withdrawn = jsonFile('confirm.json', { field: name, value: null, was: 'withdrawn', at });
  await append({ type: 'confirm', of, gaps: [] }, [withdrawn], async () => {
    await requireContent(of);
    await db.catalogue
      .where('seq')
      .equals(of)
      .modify((item) => {
        delete item.confirmed[name];
        if (name === 'orderId' && item.items.length > 0) item.fields = fieldsAbout(item, '');
      });
  });
}

/**
 * Keeps which order of a list page the evidence is about: its number confirmed by the user. The row shows that order's
 * fields; what was said of another order's is left to the ledger.
 */
export async function chooseOrder(of: number, orderId: string): Promise<void> {
  await confirmField(of, 'orderId', { value: orderId, was: 'right' });
  await db.catalogue
    .where('seq')
    .equals(of)
    .modify((item) => {
      const { orderId: chosen } = item.confirmed;
      item.fields = fieldsAbout(item, orderId);
      item.confirmed = chosen ? { orderId: chosen } : {};
    });
}

/**
 * Keeps what newer rules read of a sealed reading, in the lists only: the record and what was confirmed stay as they
 * are, and what was read at the capture is kept beside it. Throws AppError('not-found').
 */
export async function keepReread(
  seq: number,
  { rules, fields, items }: { rules: number; fields: Fields; items: Fields[] },
): Promise<void> {
  await db.transaction('rw', db.catalogue, async () => {
    await requireContent(seq);
    await db.catalogue
      .where('seq')
      .equals(seq)
      .modify((item) => {
        const was = item.reread?.was ?? { fields: item.fields, items: item.items };
        item.reread = { rules, at: new Date().toISOString(), was };
        item.items = items;
        item.fields =
          items.length > 0
            ? fieldsAbout({ fields, items }, String(item.confirmed.orderId?.value ?? ''))
            : fields;
      });
  });
}

/** Shows again what was read at the capture. */
export async function undoReread(seq: number): Promise<void> {
  await db.catalogue
    .where('seq')
    .equals(seq)
    .modify((item) => {
      if (!item.reread) return;
      item.fields = item.reread.was.fields;
      item.items = item.reread.was.items;
      delete item.reread;
    });
}
