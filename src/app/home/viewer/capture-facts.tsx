import type { Record, Trigger } from '../../../core/evidence/record';
import { outcomeWords } from '../../../core/words/names';
import { originWord } from '../../../core/words/origins';
import { showTime } from '../../../core/words/show';
import type { SealedEvidence } from '../../sealed/sealed-evidence';
import { kindLabel } from '../../shared/field-words';
import { gapLines } from '../../shared/gap-lines';
import { RecordingFacts } from './recording-facts';

const triggerWords: { [trigger in Trigger]: string } = {
  popup: '在弹窗里点留证',
  'side-panel': '在侧边栏里点留证',
  'one-click': '一键模式',
  shortcut: '快捷键',
  menu: '右键菜单',
  window: '在小窗口里选取',
  reload: '刷新页面后留证',
  'before-buying': '买前存证',
  auto: '在你打开了自动留证的网站上，打开页面时自动留下',
};

/** How it came about: everything as it was sealed. */
export function CaptureFacts({ sealed }: { sealed: SealedEvidence }) {
  const { item, records, page } = sealed;
  const opening = records[0];
  if (!opening) return null;
  const gaps = gapLines(item.gaps);
  const environment = page?.environment ?? sealed.recording?.plan?.environment;
  const seconds = item.closedAt ? (Date.parse(item.closedAt) - Date.parse(item.at)) / 1000 : 0;
  return (
    <section aria-labelledby="captured">
      <div class="grouphead">
        <h2 id="captured">
          {item.kind === 'import' ? '导入过程' : item.kind === 'recording' ? '录屏过程' : '留证过程'}
        </h2>
      </div>
      <dl class="kv md">
        <dt>本机时间</dt>
        <dd>
          {showTime(item.at)} <span class="note nowrap">{opening.tz}</span>
        </dd>
        <ServerTime sealed={sealed} />
        {item.kind !== 'import' && (
          <>
            <dt>类型</dt>
            <dd>{kindLabel(item)}</dd>
          </>
        )}
        <dt>方式</dt>
        <dd>{wayOf(opening)}</dd>
        {opening.type === 'capture' && (
          <>
            <dt>范围</dt>
            <dd>
              {scopeOf(sealed)}
              {seconds > 0 && !item.isErased && `，${seconds.toFixed(1)} 秒`}
            </dd>
          </>
        )}
        {opening.type === 'recording' && <RecordingFacts sealed={sealed} />}
        <dt>结果</dt>
        <dd>{outcomeWords[item.outcome]}</dd>
        <dt>缺口</dt>
        <dd>{gaps.length === 0 ? '无' : gaps.map((words) => <p key={words}>{words}</p>)}</dd>
        {environment && (
          <>
            <dt>浏览器</dt>
            <dd title={environment.browser}>{browserWords(environment.browser)}</dd>
            <dt>系统</dt>
            <dd>{environment.os}</dd>
            <dt>软件</dt>
            <dd title={`build ${environment.build}`}>{environment.extension}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function ServerTime({ sealed: { serverTime } }: { sealed: SealedEvidence }) {
  if (!serverTime) return null;
  // The header has whole seconds only: less than two is no difference.
  const seconds = Math.floor(Math.abs(serverTime.offsetMs) / 1000);
  const relation =
    seconds < 2 ? '与本机相差不到 2 秒' : `本机${serverTime.offsetMs > 0 ? '慢' : '快'} ${seconds} 秒`;
  return (
    <>
      <dt>服务器</dt>
      <dd>
        {showTime(new Date(serverTime.date).toISOString()) || serverTime.date}{' '}
        <span class="note nowrap">{relation}</span>
      </dd>
    </>
  );
}

function wayOf(opening: Record): string {
  if (opening.type === 'capture') return triggerWords[opening.trigger];
  if (opening.type === 'recording') return '在浏览器的对话框里由你选择画面';
  if (opening.type === 'import') return `导入，${originWord(opening.origin)}`;
  return opening.type;
}

function scopeOf({ item, pictures, tiles, page, transcript }: SealedEvidence): string {
  if (item.isErased) return '内容已删除';
  if (pictures.length === 0) return '没有截图，只有文字';
  if (pictures[0]!.role === 'redraw.png') return '没有截图，只有重绘图';
  const size = page?.viewport
    ? `${page.viewport.width} × ${tiles ? page.viewport.pageHeight : page.viewport.height}`
    : '';
  if (!tiles) return ['可见区域', size].filter(Boolean).join('，');
  const off = tiles.seams.filter((seam) => !seam.verified).length;
  const seams = off === 0 ? `${tiles.seams.length} 处接缝全部吻合` : `${off} 处接缝没有对上`;
  const isPart = pictures[0]!.role.startsWith('region-');
  const whole = transcript ? `整段聊天，${transcript.counts.messages} 条` : isPart ? '选取部分' : '整页';
  return [
    whole,
    transcript || isPart ? '' : size,
    `${tiles.tops.length} 屏`,
    tiles.seams.length > 0 ? seams : '',
  ]
    .filter(Boolean)
    .join('，');
}

/** The browser's name and version out of its user agent, which is sealed whole. */
function browserWords(agent: string): string {
  const match = /(Edg|Firefox|QQBrowser|Chrome)\/(\d+)/.exec(
    agent.includes('Edg/') ? agent.slice(agent.indexOf('Edg/')) : agent,
  );
  return match ? `${match[1] === 'Edg' ? 'Edge' : match[1]} ${match[2]}` : agent;
}
