import { type Check, problemsByPath, type Report } from './report';
import { gapLine, localTime } from './words';

/** The verdict in one word. */
export const verdictWords = {
  verified: '已验证',
  integrity: '仅完整性',
  damaged: '已损坏',
  unreadable: '打不开',
} as const;

/** The report as plain lines for a terminal. */
export function reportText(report: Report): string {
  const lines = [verdictWords[report.verdict], ...about(report), ...problems(report)];
  if (report.checks.length > 0) lines.push('', '逐项结果', ...report.checks.map(checkLine));
  if (report.exhibits.length > 0) lines.push('', '里面的证据', ...report.exhibits.flatMap(exhibitLines));
  if (report.contacts.length > 0)
    lines.push('', '当事人登记的跟进', ...report.contacts.flatMap(contactLines));
  if (report.notes.length > 0) lines.push('', '还要知道', ...report.notes.map((note) => `  ${note}`));
  if (report.signers.length > 0) lines.push('', '密钥指纹', ...report.signers.map(({ id }) => `  ${id}`));
  if (report.verdict !== 'unreadable')
    lines.push('', '已知的限度', ...report.limits.map((limit) => `  ${limit}`));
  return lines.map(harmless).join('\n');
}

function about(report: Report): string[] {
  if (report.verdict === 'unreadable') return [];
  return [
    `  ${report.title}`,
    `  ${report.files} 个文件，${report.entries} 条记录，导出于 ${localTime(report.madeAt, report.tz)}`,
  ];
}

function problems(report: Report): string[] {
  if (report.problems.length === 0) return [];
  const lines = ['', '有问题的文件'];
  for (const found of problemsByPath(report).values()) {
    for (const { message, expected, actual } of found) {
      lines.push(`  ✗ ${message}`);
      if (expected) lines.push(`    封存时 ${expected}`);
      if (actual) lines.push(`    现在   ${actual}`);
    }
  }
  return lines;
}

function checkLine({ ok, weight, title, note }: Check): string {
  const sign = ok ? '✓' : weight === 'note' ? '–' : '✗';
  return `  ${sign} ${title}：${note}`;
}

function exhibitLines(exhibit: Report['exhibits'][number]): string[] {
  const { number, title, kindName, at, tz } = exhibit;
  return [
    `  证 ${number}　${title}（${kindName}，${localTime(at, tz)}）`,
    ...exhibit.gaps.map((gap) => `    缺口：${gapLine(gap)}`),
    ...exhibit.withheld.map(({ what, reason }) => `    未包含：${what}，${withheldWord(reason)}`),
    ...exhibit.notes.map((note) => `    ${note}`),
  ];
}

function withheldWord(reason: 'chosen' | 'erased'): string {
  return reason === 'erased' ? '已销毁' : '当事人没有放进来';
}

function contactLines({ number, title, at, tz, withheld, notes }: Report['contacts'][number]): string[] {
  return [
    `  跟进 ${number}　${title}（登记于 ${localTime(at, tz)}）`,
    ...withheld.map(({ what, reason }) => `    未包含：${what}，${withheldWord(reason)}`),
    ...notes.map((note) => `    ${note}`),
  ];
}

/** A title in a stranger's package must not steer the reader's terminal. */
function harmless(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�');
}
