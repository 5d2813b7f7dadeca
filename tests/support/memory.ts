import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of all processes below this one, MB; 0 where the system does not tell. Shared pages count often. */
export function memoryBelow(pid = process.pid): number {
  const all = new Map<number, { parent: number; kb: number }>();
  try {
    for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
      const status = statusOf(name);
      const number = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      all.set(Number(name), { parent: number('PPid'), kb: number('VmRSS') });
    }
  } catch {
    return 0;
  }
  const isBelow = (at: number): boolean => {
    const parent = all.get(at)?.parent ?? 0;
    return parent === pid || (parent > 1 && isBelow(parent));
  };
  const kb = [...all].filter(([at]) => isBelow(at)).reduce((sum, [, one]) => sum + one.kb, 0);
  return Math.round(kb / 1024);
}

function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    // It ended since it was listed.
    return '';
  }
}
