import type { EvidenceItem } from '../../../core/case/evidence-item';
import { showTime } from '../../../core/words/show';

/** What this evidence can show and what it cannot: never more than is proven. */
export function Proves({ item, hasServerTime }: { item: EvidenceItem; hasServerTime: boolean }) {
  const what = { import: '这个文件', recording: '这段录屏' }[item.kind as string] ?? '这份内容';
  const shown = { import: '文件里的内容', recording: '画面里的内容' }[item.kind as string] ?? '网页内容';
  return (
    <details class="prove" open>
      <summary>这条证据能证明什么</summary>
      {item.isErased ? (
        <p class="ui">
          <b class="ok">能</b>：账本里有这条记录。内容已经删除，无从核对。
        </p>
      ) : (
        <p class="ui">
          <b class="ok">能</b>：按本机时间 {showTime(item.at)} 封存以后，没有密钥的人没有改动过{what}。
        </p>
      )}
      <p class="ui">
        <b class="warn">不能</b>：单独证明{shown}真实，也不能单独证明留证的时间
        {hasServerTime ? '（商家服务器的时间只作参考）' : ''}。请和支付账单、平台记录一起使用。
      </p>
    </details>
  );
}
