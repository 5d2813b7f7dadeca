import { problemsByPath, type Report, type Verdict } from '../report';
import { audienceName, localTime } from '../words';
import { Icon } from './icons';

const faces = {
  verified: { tone: 'ok', icon: 'ok', word: '已验证' },
  integrity: { tone: 'warn', icon: 'info', word: '仅完整性' },
  damaged: { tone: 'danger', icon: 'alert', word: '已损坏' },
  unreadable: { tone: 'danger', icon: 'alert', word: '打不开' },
} as const satisfies { [V in Verdict]: object };

/** The verdict: one word, one sentence, and whose package it is. */
export function VerdictBox({ report, onRestart }: { report: Report; onRestart(): void }) {
  const { tone, icon, word } = faces[report.verdict];
  return (
    <section
      class={`verdict ${tone}`}
      role={tone === 'danger' ? 'alert' : 'status'}
      data-verdict={report.verdict}
    >
      <Icon name={icon} />
      <h2>{word}</h2>
      <p>
        <Sentence report={report} />
      </p>
      <p class="who">
        {facts(report).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <button type="button" class="link again" onClick={onRestart}>
          换一个材料包
        </button>
      </p>
    </section>
  );
}

function Sentence({ report }: { report: Report }) {
  if (report.verdict === 'unreadable') return <>{report.problems[0]?.message}。</>;
  if (report.verdict === 'damaged') return <Damage report={report} />;
  if (report.verdict === 'verified') {
    return (
      <>
        {report.files} 个文件都没有改动，最晚在{' '}
        <b class="nowrap">{localTime(report.thirdPartyTime ?? '', report.tz)}</b> 已经存在。
      </>
    );
  }
  return (
    <>
      {report.files} 个文件互相一致，没有发现改动。但没有第三方时间，<b>何时存在只能依据当事人电脑的时间</b>。
    </>
  );
}

/** How many files are changed, missing, extra: by file, however many checks found it. */
function Damage({ report }: { report: Report }) {
  const words = {
    changed: '与封存时不同',
    broken: '互相对不上',
    missing: '缺失',
    extra: '来历不明',
    unreadable: '读不出来',
  };
  const counts = new Map<string, number>();
  for (const problems of problemsByPath(report).values()) {
    const word = words[problems[0]!.kind];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (
    <>
      {[...counts].map(([word, count], i) => (
        <>
          {i > 0 && '，'}
          <b>{count} 个文件</b>
          {word}
        </>
      ))}
      。其余 {report.soundFiles} 个没有问题。
    </>
  );
}

function facts(report: Report): string[] {
  if (report.verdict === 'unreadable') return [];
  const affected = report.exhibits
    .filter((exhibit) => !exhibit.ok)
    .map(({ number, title }) => `证 ${number} ${title}`);
  if (affected.length > 0)
    return [`受影响：${affected.slice(0, 6).join('、')}${affected.length > 6 ? '等' : ''}`];
  return [
    report.title && `案件：${report.title}`,
    report.madeAt && `电脑时间 ${localTime(report.madeAt, report.tz)}`,
    report.audience && audienceName(report.audience),
    report.exhibits.length > 0 && `${report.exhibits.length} 份证据`,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}
