import { useEffect, useState } from 'preact/hooks';
import type { ComparisonFact } from '../../../core/case/comparison-fact';
import { datesOf } from '../../../core/case/comparison-fact';
import { caseById, dropComparison, keepComparison } from '../../../storage/case-store';
import { useAct } from '../../shared/act';
import { Empty } from '../../shared/empty';
import { kindName, nameOf } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';
import { Dot } from '../../shared/mark';
import { useLive } from '../../shared/use-live';
import { Changes } from './change-list';
import { boxesOf, hueOf, rowsOf } from './changes';
import { type Pair, readPair } from './read-pair';
import { SideView } from './side-view';
import './compare.css';

/** Two captures of one page side by side: what the later one no longer says, says anew or says otherwise. */
export function ComparePage({ one, other }: { one: number; other: number }) {
  const [pair, setPair] = useState<Pair | null>();
  const { act, failed } = useAct();
  useEffect(() => void act(async () => setPair(await readPair(one, other))), [one, other]);
  if (failed) return <main class="main page">{failed}</main>;
  if (pair === undefined) return <main class="vw" />;
  if (pair === null) {
    return (
      <main class="main">
        <Empty
          drawing="search"
          title="这两条不能比较"
          words="要比较的是同一类网页的两次留证，内容都还在，并且当时读到了文字。"
        >
          <a class="btn" href="#/evidence">
            全部证据
          </a>
        </Empty>
      </main>
    );
  }
  return <Compared pair={pair} />;
}

function Compared({ pair }: { pair: Pair }) {
  const { before, after } = pair;
  const [pointed, setPointed] = useState('');
  const [isFull, setFull] = useState(false);
  useKeys({ '0': () => setFull(false), '=': () => setFull(true) });
  const [rows] = useState(() => rowsOf(pair));
  const { act, failed } = useAct();
  const { item } = after.sealed;
  const caseId = item.caseId || before.sealed.item.caseId;
  const kept = useLive(async () => (caseId ? ((await caseById(caseId))?.comparisons ?? []) : []), [caseId]);
  const dates = datesOf(before.capture.at, after.capture.at);
  const hue = (key: string) => hueOf(rows.find((row) => row.key === key));
  const keep = (fact: ComparisonFact, isKept: boolean) =>
    void act(() => (isKept ? dropComparison(caseId, fact.id) : keepComparison(caseId, fact)));
  return (
    <main class="vw cmp">
      <header class="vt">
        <a class="btn plain icon" href={`#/evidence/${item.seq}`} aria-label="返回证据" title="返回证据">
          <Icon name="left" />
        </a>
        <div class="grow vname">
          <h1 class="nowrap">前后对比</h1>
          <span class="note clip" title={item.url}>
            {kindName(item)}
            <Dot />
            {nameOf(item)}
          </span>
        </div>
        <div class="seg" role="toolbar" aria-label="图片大小">
          <button type="button" aria-pressed={!isFull} title="0" onClick={() => setFull(false)}>
            适合宽度
          </button>
          <button type="button" aria-pressed={isFull} title="=" onClick={() => setFull(true)}>
            原始大小
          </button>
        </div>
      </header>
      {(['before', 'after'] as const).map((side, i) => (
        <SideView
          key={side}
          side={pair[side]}
          title={dates[i]!}
          boxes={boxesOf(rows, side)}
          hueOf={hue}
          pointed={pointed}
          isFull={isFull}
        />
      ))}
      <aside class="vi" aria-label="不同之处">
        {!pair.isSame && (
          <p class="banner warn">
            <Icon name="info" />
            <span>这两条的网址或订单号不同，可能不是同一个页面。是不是，由你判断。</span>
          </p>
        )}
        {failed}
        <Changes
          rows={rows}
          dates={dates}
          sights={[before.capture.sight, after.capture.sight]}
          kept={new Set(kept?.map((fact) => fact.id))}
          hasCase={caseId !== ''}
          onPoint={setPointed}
          onKeep={keep}
        />
      </aside>
    </main>
  );
}
