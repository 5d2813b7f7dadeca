import type { EntryType, Gap } from '../core/evidence/record';
import { gapWords } from '../core/words/names';
import type { UnreadableCode } from './bag-source';

/** The words of the verifier. They live here and not in app/texts, since the page is built from this room alone. */

export const entryNames: Record<EntryType, string> = {
  key: '密钥',
  capture: '留证',
  part: '部件',
  close: '收尾',
  recording: '录屏',
  import: '导入',
  confirm: '核对',
  contact: '跟进',
  note: '备注',
  export: '导出',
  erase: '销毁',
  clock: '时钟变动',
};

export const outcomeNames = { complete: '完整', partial: '有缺口', cancelled: '中途取消' } as const;

/** A gap in words, with what the record says of it. */
export function gapLine(gap: Gap): string {
  const words = gapWords(gap);
  const detail = gapDetail(gap);
  return detail ? `${words}（${detail}）` : words;
}

/** What our software noted in English is said in Chinese; of the full page only its place is of use. */
function gapDetail({ step, detail }: Gap): string {
  const after = /^after screen (\d+)(?::|$)/.exec(detail);
  if (after) return `第 ${after[1]} 屏之后`;
  return step === 'full-page' ? '' : detail.slice(0, 200);
}

/** Who a package was made for. */
export function audienceName(audience: string): string {
  return audience === 'full' ? '完整版' : audience;
}

export const unreadableTexts: Record<UnreadableCode, string> = {
  'not-a-zip': '这不是能打开的 zip 文件，可能没有下载完整',
  'zip-empty': '这个 zip 里没有文件',
  'zip-encrypted': '这个 zip 加了密码。请先解压，再选择文件夹',
  'zip-duplicate': '这个 zip 里有两个同名文件，不同软件会看到不同内容，不予核验',
  'zip-unsafe-name': '这个 zip 里有不安全的文件名，不予核验，也不要解压',
  'zip-link': '这个 zip 里有指向别处的链接，不予核验，也不要解压',
  'zip-ambiguous': '这个 zip 的目录与内容不一致，不同软件会看到不同内容，不予核验',
  'zip-too-large': '这个 zip 展开后大得不合常理，不予核验',
  'not-a-package': '这里没有留证的材料包',
};

/** A device time as the clock on the wall showed it; UTC and said so when the zone is unknown. */
export function localTime(at: string, tz: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  for (const timeZone of [tz, 'UTC']) {
    try {
      const text = new Intl.DateTimeFormat('sv-SE', {
        timeZone: timeZone || 'UTC',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(date);
      return timeZone === tz && tz !== '' ? text : `${text} UTC`;
    } catch {
      // A zone this browser does not know: the next one is UTC, which all know.
    }
  }
  return at;
}

/** A length of time in the two largest units. */
export function duration(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  if (days > 0) return `${days} 天 ${hours} 小时`;
  if (hours > 0) return `${hours} 小时 ${rest} 分`;
  return minutes > 0 ? `${minutes} 分` : `${Math.floor(ms / 1000)} 秒`;
}

/** A size in the unit people read. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
