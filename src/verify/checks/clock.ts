import { count, type Inspection, remark } from '../inspection';
import type { Ledger } from '../ledger';
import { duration } from '../words';

/** The device's own clock across the entries. Its jumps are told, but they damage nothing: it is only his clock. */
export function checkClock(inspection: Inspection, ledger: Ledger): void {
  let largest = 0;
  let before: { seq: number; time: number } | null = null;
  for (const seq of ledger.entries) {
    const record = ledger.records.get(seq);
    if (!record) continue;
    const time = Date.parse(record.at);
    if (before) {
      const passed = time - before.time;
      largest = Math.max(largest, passed);
      // The same second of grace as the ledger gives: computers set their clock by a little all the time.
      if (!count(inspection, 'clock', passed >= -1000)) {
        inspection.notes.push(`第 ${seq} 条的电脑时间比第 ${before.seq} 条早 ${duration(-passed)}。`);
      }
    }
    before = { seq, time };
    if (record.type === 'clock') {
      const way = record.jumpMs < 0 ? '倒退' : '前跳';
      inspection.notes.push(`第 ${seq} 条记下：电脑时间${way}了 ${duration(Math.abs(record.jumpMs))}。`);
    }
  }
  const { done, total } = inspection.tallies.get('clock') ?? { done: 0, total: 0 };
  remark(inspection, 'clock', done < total ? `倒退 ${total - done} 次` : `最大间隔 ${duration(largest)}`);
}
