import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import type { PrivacyWarning } from '../../../core/complaint/privacy';
import { showBytes } from '../../../core/words/show';
import { kindName, nameOf } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { usePages } from '../../shared/pages';
import type { Weighed } from './weigh';

const warningWords: { [what in PrivacyWarning['what']]: string } = {
  'card-secret': '卡密',
  phone: '手机号',
  'id-number': '身份证号',
};

/** Which evidence goes in, how large it is, and what in it is private. */
export function Choice({
  exportable,
  evidence,
  left,
  weighed,
  onLeft,
}: {
  exportable: readonly EvidenceItem[];
  evidence: readonly EvidenceItem[];
  left: ReadonlySet<number>;
  weighed: ReadonlyMap<number, Weighed>;
  onLeft(left: ReadonlySet<number>): void;
}) {
  const { shown, more } = usePages(exportable);
  const turn = (seq: number, isIn: boolean) => {
    const next = new Set(left);
    if (isIn) next.delete(seq);
    else next.add(seq);
    onLeft(next);
  };
  return (
    <fieldset>
      <legend class="vh">放进材料包的证据</legend>
      <div class="grouphead first">
        <h2>证据</h2>
        <span class="note">
          {exportable.length} 条里放进 {exportable.length - left.size} 条
        </span>
      </div>
      <ul class="group inc">
        {shown.map((item) => {
          const { bytes, warnings } = weighed.get(item.seq) ?? { bytes: 0, warnings: [] };
          return (
            <li key={item.seq}>
              <label class="row">
                <input
                  type="checkbox"
                  name="include"
                  value={item.seq}
                  checked={!left.has(item.seq)}
                  onChange={(event) => turn(item.seq, event.currentTarget.checked)}
                />
                <span class="cite">证 {evidence.indexOf(item) + 1}</span>
                <span class="grow">
                  <span class="ui clip">
                    {kindName(item)}，{nameOf(item)}
                  </span>
                  {warnings.map((warning) => (
                    <span class="state warn" key={`${warning.what} ${warning.shown}`}>
                      <Icon name="alert" />
                      {warningWords[warning.what]} <span class="mono">{warning.shown}</span>
                    </span>
                  ))}
                </span>
                <span class="note nowrap">
                  {item.isErased ? '只有指纹' : bytes > 0 ? showBytes(bytes) : ''}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {more}
      <p class="note under">没有勾选的不放进去。材料包里的编号会按放进去的证据重新排。</p>
    </fieldset>
  );
}

/** What to think of before the package leaves this computer: what is private in it, what may not belong to it. */
export function Warnings({
  items,
  weighed,
  evidence,
}: {
  items: readonly EvidenceItem[];
  weighed: ReadonlyMap<number, Weighed>;
  evidence: readonly EvidenceItem[];
}) {
  const found = new Map<PrivacyWarning['what'], { values: Set<string>; where: number[] }>();
  for (const item of items) {
    for (const { what, shown } of weighed.get(item.seq)?.warnings ?? []) {
      const { values, where } = found.get(what) ?? { values: new Set(), where: [] };
      const number = evidence.indexOf(item) + 1;
      found.set(what, {
        values: values.add(shown),
        where: where.includes(number) ? where : [...where, number],
      });
    }
  }
  const odd = oddOrders(items).map((item) => `证 ${evidence.indexOf(item) + 1}`);
  const hasPictures = items.some((item) => item.kind === 'import');
  if (found.size === 0 && odd.length === 0 && !hasPictures) return null;
  return (
    <div class="banner warn">
      <Icon name="alert" />
      <div class="grow">
        {odd.length > 0 && <p>{odd.join('、')} 的订单号与其他证据不同，确认要放进去吗</p>}
        {[...found].map(([what, { values, where }]) => (
          <p key={what}>
            <b>
              {warningWords[what]} {values.size} 个
            </b>
            ，出现在{where.map((number) => `证 ${number}`).join('、')}
          </p>
        ))}
        {(found.size > 0 || hasPictures) && (
          <p class="note">
            只交给办案机关和平台，不要发到网上。{hasPictures && '导入的文件没有检查，请自己看一眼。'}
          </p>
        )}
      </div>
    </div>
  );
}

/** What shows another order number than most: it may have been filed here by mistake. */
function oddOrders(items: readonly EvidenceItem[]): EvidenceItem[] {
  const byOrder = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    if (!['order', 'receipt', 'payment', 'refusal'].includes(item.kind) || item.items.length > 0) continue;
    const orderId = fieldValue(item, 'orderId');
    if (orderId) byOrder.set(String(orderId), [...(byOrder.get(String(orderId)) ?? []), item]);
  }
  const [, ...others] = [...byOrder.values()].sort((a, b) => b.length - a.length);
  return others.flat().sort((a, b) => a.seq - b.seq);
}
