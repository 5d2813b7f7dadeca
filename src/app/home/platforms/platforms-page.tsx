import { type PlatformRecord, platformRecords } from '../../../core/case/outcome';
import { channelWords } from '../../../core/words/dispute-words';
import { showMoney } from '../../../core/words/show';
import { allCases } from '../../../storage/case-store';
import { allContacts } from '../../../storage/contact-store';
import { allOutcomes } from '../../../storage/follow-up-store';
import { Empty } from '../../shared/empty';
import { useLive } from '../../shared/use-live';
import '../lists/cases.css';
import './platforms.css';

/** The user's own experience with each platform: private, counted from his cases. */
export function PlatformsPage() {
  const records = useLive(async () =>
    platformRecords({
      cases: await allCases(),
      contacts: await allContacts(),
      outcomes: await allOutcomes(),
    }),
  );
  return (
    <main class="main" id="platforms">
      <header class="pagehead">
        <h1 class="grow">平台记录</h1>
      </header>
      <div class="page">
        {records?.length === 0 && (
          <Empty
            drawing="page"
            title="还没有平台记录"
            words="有了案件以后，这里会显示每个平台你投诉过几次、用了多久、哪个渠道有结果。"
          >
            <a class="btn" href="#/">
              去案件
            </a>
          </Empty>
        )}
        {records && records.length > 0 && <Records records={records} />}
      </div>
    </main>
  );
}

function Records({ records }: { records: readonly PlatformRecord[] }) {
  return (
    <>
      <p class="ui muted lead">
        只从你自己的案件算出，只存这台电脑。次数少，不能代表这个平台对所有人的做法。
      </p>
      <table class="tbl platforms" aria-label="平台记录">
        <thead>
          <tr class="th">
            <th>平台</th>
            <th class="r">案件</th>
            <th class="r">联系</th>
            <th>有结果</th>
            <th class="r">一般用时</th>
            <th>有效的渠道</th>
          </tr>
        </thead>
        <tbody>
          {records.map((one) => (
            <tr key={one.key} class="long" data-platform={one.key}>
              <td>
                <span class="b clip">{one.name}</span>
                {one.hosts[0] && one.hosts[0] !== one.name && <span class="note clip">{one.hosts[0]}</span>}
              </td>
              <td class="r">{one.cases}</td>
              <td class="r">{one.contacts}</td>
              <td>
                {one.ended === 0 ? <span class="muted">都还在处理</span> : `${one.refunded} / ${one.ended}`}
                {one.amountFen > 0 && <span class="note">共退回 {showMoney(one.amountFen)}</span>}
              </td>
              <td class="r">{one.days === null ? <span class="muted">—</span> : `${one.days} 天`}</td>
              <td>
                {one.worked.length === 0 ? (
                  <span class="muted">—</span>
                ) : (
                  one.worked.map(({ channel, times }) => `${channelWords[channel]} ${times} 次`).join('，')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
