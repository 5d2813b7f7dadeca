import type { ExhibitReport, Report } from '../report';
import { gapLine, localTime, outcomeNames } from '../words';
import { Icon } from './icons';

/** The exhibits as sealed: what is whole is said quietly, what is missing in words. */
export function Exhibits({ report }: { report: Report }) {
  return (
    <>
      <div class="grouphead">
        <h2>里面的证据</h2>
        <span class="note">{report.exhibits.length} 份，时间是当事人的电脑时间</span>
      </div>
      <ul class="group">
        {report.exhibits.map((exhibit) => (
          <Exhibit key={exhibit.seq} exhibit={exhibit} />
        ))}
      </ul>
    </>
  );
}

function Exhibit({ exhibit }: { exhibit: ExhibitReport }) {
  const lines = [
    ...exhibit.gaps.map((gap) => `缺口：${gapLine(gap)}`),
    ...exhibit.withheld.map(
      ({ what, role, reason }) =>
        `未包含：${what}（${role}），${reason === 'erased' ? '已销毁' : '当事人没有放进来'}`,
    ),
    ...exhibit.notes,
  ];
  return (
    <li class="row top" data-exhibit={exhibit.number}>
      <span class="x">证 {exhibit.number}</span>
      <div class="grow">
        <p class="ui b xt">{exhibit.title}</p>
        <p class="note">
          {exhibit.kindName}
          <i class="sep" />
          <span class="nowrap">{localTime(exhibit.at, exhibit.tz)}</span>
          <i class="sep" />第 {exhibit.entries.join('、')} 条<i class="sep" />
          {exhibit.files} 个文件
        </p>
        {lines.length > 0 && (
          <ul class="why">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <ExhibitState exhibit={exhibit} />
    </li>
  );
}

function ExhibitState({ exhibit }: { exhibit: ExhibitReport }) {
  if (!exhibit.ok) {
    return (
      <span class="state danger">
        <Icon name="alert" />
        有问题
      </span>
    );
  }
  const { outcome, gaps } = exhibit;
  if (outcome === 'cancelled' || outcome === 'partial' || gaps.length > 0) {
    return (
      <span class="state warn">
        <Icon name="info" />
        {outcomeNames[outcome === 'cancelled' ? 'cancelled' : 'partial']}
      </span>
    );
  }
  return outcome === 'complete' ? <span class="state">无缺口</span> : null;
}
