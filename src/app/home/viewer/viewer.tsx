import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import { evidenceItem } from '../../../storage/evidence-store';
import { type Box, shownOf } from '../../sealed/boxes';
import { clauseHue, clausesShown } from '../../sealed/clause-places';
import { readSealedEvidence, type SealedEvidence } from '../../sealed/sealed-evidence';
import { useAct } from '../../shared/act';
import { Empty } from '../../shared/empty';
import { kindName, nameOf } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { useKeys } from '../../shared/keys';
import { Dot } from '../../shared/mark';
import { ReminderOffer } from '../../shared/reminder-offer';
import { go, type InEvidence } from '../../shared/route';
import { useLive } from '../../shared/use-live';
import { OtherCaptures } from '../compare/compare-links';
import { CaptureFacts } from './capture-facts';
import { ClausesView } from './clauses-view';
import { ComplaintEntries } from './complaint-entries';
import { EraseContent } from './erase-content';
import { FileHashes } from './file-hashes';
import { PageWords } from './page-words';
import { Proves } from './proves';
import { focusField, ReadFields } from './read-fields';
import { RecheckState } from './recheck-state';
import { RecordingView } from './recording-view';
import { SnapshotView } from './snapshot-view';
import { Stage } from './stage';
import { talkOf } from './transcript-talk';
import { TranscriptView } from './transcript-view';
import './transcript.css';
import './viewer.css';

const tabs = [
  { name: 'picture', words: '截图' },
  { name: 'talk', words: '聊天记录' },
  { name: 'copy', words: '网页副本' },
  { name: 'text', words: '文字' },
] as const;
type Tab = (typeof tabs)[number]['name'];

/** 1 to 9: the fields by the numbers on the picture. */
const fieldKeys = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [String(number), () => focusField(number)]),
);

/** One piece of evidence in full: the picture of record, what was read of it, how it came about, and its hashes. */
export function Viewer({ seq, at }: { seq: number; at: InEvidence }) {
  // The row changes with every confirmation and move; the files behind it are read again only then.
  const item = useLive(async () => (await evidenceItem(seq)) ?? null, [seq]);
  const [sealed, setSealed] = useState<SealedEvidence | null>();
  const latest = useRef(sealed);
  latest.current = sealed;
  const { act, failed } = useAct();
  useEffect(() => {
    if (item === undefined) return;
    let isStale = false;
    void act(async () => {
      const read = await readSealedEvidence(seq, latest.current);
      if (!isStale) setSealed(read);
    });
    return () => {
      isStale = true;
    };
  }, [item, seq]);
  if (failed) return <main class="main page">{failed}</main>;
  if (sealed === undefined) return <main class="vw" />;
  if (sealed === null) {
    return (
      <main class="main">
        <Empty
          drawing="search"
          title={`没有第 ${seq} 条记录`}
          words="它可能不是一条证据，而是账本里的别的记录。"
        >
          <a class="btn" href="#/evidence">
            全部证据
          </a>
        </Empty>
      </main>
    );
  }
  return <Loaded key={`${sealed.item.seq} ${JSON.stringify(at)}`} sealed={sealed} at={at} />;
}

function Loaded({ sealed, at }: { sealed: SealedEvidence; at: InEvidence }) {
  const { item, mates, reading, files, pictures } = sealed;
  const [tab, setTab] = useState<Tab>(tabFor(at, sealed));
  const [isBoxed, setBoxed] = useState(true);
  const cited = at && 'run' in at ? at.run : -1;
  const { shown, boxes } = shownOf(item, reading);
  const box = citedBox(sealed, cited, boxes);
  const [pointed, setPointed] = useState(box?.key ?? '');
  // Who came for one place finds it again when he is done with another.
  const point = (key: string) => setPointed(key || (box?.key ?? ''));
  const clauses = useMemo(
    () => clausesShown(item, reading, boxes.length + (box && !boxes.includes(box) ? 1 : 0)),
    [item, reading, boxes.length, box?.key],
  );
  const own = box && !boxes.includes(box) ? [box] : [];
  const allBoxes = [...boxes, ...own, ...clauses.flatMap((one) => one.boxIf(pointed))];
  const talk = useMemo(() => talkOf(sealed), [sealed]);
  const place = mates.findIndex((mate) => mate.seq === item.seq);
  const goTo = (index: number) => mates[index] && go(`/evidence/${mates[index].seq}`, { replace: true });
  useKeys({
    ArrowLeft: () => goTo(place - 1),
    ArrowRight: () => goTo(place + 1),
    b: () => setBoxed(!isBoxed),
    ...fieldKeys,
  });
  const heading = kindName(item);
  const copy = files.find((file) => file.role === 'page.html')?.content ?? null;
  useEffect(() => {
    document.title = `${heading} - 留证`;
    return () => {
      document.title = '留证';
    };
  }, [heading]);
  return (
    <main class="vw">
      <header class="vt">
        <a
          class="btn plain icon"
          href={item.caseId ? `#/case/${item.caseId}` : '#/'}
          aria-label={item.caseId ? '返回案件' : '返回案件列表'}
          title={item.caseId ? '返回案件' : '返回案件列表'}
        >
          <Icon name="left" />
        </a>
        <div class="grow vname">
          {item.caseId && <span class="cite">证 {place + 1}</span>}
          <h1 class="nowrap">{heading}</h1>
          <span class="note clip" title={item.url || nameOf(item)}>
            {nameOf(item)}
            {item.url && (
              <>
                <Dot />
                {item.url.replace(/^https?:\/\//, '')}
              </>
            )}
          </span>
        </div>
        <Tabs tab={tab} onTab={setTab} sealed={sealed} hasTalk={talk !== null} />
        {item.caseId && (
          <>
            <span class="vsep" />
            <Step words="上一条证据" icon="left" isOff={place <= 0} onStep={() => goTo(place - 1)} />
            <span class="note num nowrap">
              {place + 1} / {mates.length}
            </span>
            <Step
              words="下一条证据"
              icon="right"
              isOff={place >= mates.length - 1}
              onStep={() => goTo(place + 1)}
            />
          </>
        )}
      </header>
      <div
        class="stage"
        id="stage"
        role="tabpanel"
        aria-label={item.isErased ? '内容已删除' : tabs.find((one) => one.name === tab)!.words}
      >
        {item.isErased ? (
          <Empty drawing="page" title="内容已彻底删除" words="记录、签名和账本头还在，内容不能找回。" />
        ) : item.kind === 'recording' ? (
          <RecordingView sealed={sealed} />
        ) : tab === 'talk' && talk ? (
          <TranscriptView sealed={sealed} talk={talk} turn={at && 'turn' in at ? at.turn : -1} />
        ) : tab === 'copy' ? (
          copy ? (
            <SnapshotView content={copy} files={files} title={nameOf(item)} />
          ) : (
            <Empty drawing="page" title="没有网页副本" words={missingCopy(item)} />
          )
        ) : tab === 'text' ? (
          reading ? (
            <PageWords reading={reading} query={wordsAt(at, sealed)} />
          ) : (
            <Empty drawing="page" title="没有文字" words="导入的文件只封存原样，不读取文字。" />
          )
        ) : (
          <Stage
            sealed={sealed}
            pictures={pictures}
            boxes={isBoxed ? allBoxes : []}
            hasBoxes={allBoxes.length > 0}
            isBoxed={isBoxed}
            onBoxed={setBoxed}
            hueOf={(key) => shown.find((one) => one.key === key)?.hue ?? clauseHue}
            pointed={pointed}
            cited={box}
            alt={`${pictures[0]?.role === 'redraw.png' ? '重绘图，非截图：' : ''}${heading}，${item.host || nameOf(item)}`}
          />
        )}
      </div>
      <aside class="vi" aria-label="证据信息">
        <RecheckState item={item} />
        {!item.isErased && <ReminderOffer seq={item.seq} />}
        {item.kind !== 'recording' && <ReadFields sealed={sealed} shown={shown} onPoint={point} />}
        <ClausesView item={item} clauses={clauses} onPoint={point} />
        <OtherCaptures item={item} />
        <ComplaintEntries sealed={sealed} />
        <CaptureFacts sealed={sealed} />
        <FileHashes sealed={sealed} />
        <Proves item={item} hasServerTime={sealed.serverTime !== null} />
        {!item.isErased && item.outcome !== 'open' && <EraseContent item={item} />}
      </aside>
    </main>
  );
}

/** What opens first: the talk for its row, the picture for a run that stands on it, the text for words. */
function tabFor(at: InEvidence, { reading, pictures }: SealedEvidence): Tab {
  if (at === null) return 'picture';
  if ('turn' in at) return 'talk';
  if ('words' in at) return 'text';
  return reading?.runs[at.run]?.box && pictures.length > 0 ? 'picture' : 'text';
}

function wordsAt(at: InEvidence, { reading }: SealedEvidence): string {
  if (at && 'words' in at) return at.words;
  return at && 'run' in at ? (reading?.runs[at.run]?.text.trim() ?? '') : '';
}

/** The box of a cited run: the one that is drawn there anyway, else its own. */
function citedBox({ reading }: SealedEvidence, run: number, boxes: readonly Box[]): Box | null {
  const place = reading?.runs[run];
  if (!place?.box || place.hidden) return null;
  const [left, top, width, height] = place.box;
  const same = boxes.find((one) => one.left === left && one.top === top && one.width === width);
  return same ?? { number: boxes.length + 1, key: `run ${run}`, left, top, width, height };
}

function missingCopy(item: EvidenceItem): string {
  if (item.kind === 'import') return '导入的文件没有网页副本。';
  return item.gaps.some((gap) => gap.step === 'html')
    ? '留证时没有取到，缺口已记入记录。'
    : '这次留证没有保存网页副本。';
}

type TabsProps = { tab: Tab; onTab(tab: Tab): void; sealed: SealedEvidence; hasTalk: boolean };

function Tabs({ tab, onTab, sealed, hasTalk }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const { item, pictures } = sealed;
  const isRedrawn = pictures[0]?.role === 'redraw.png';
  const here = tabs.filter(({ name }) => name !== 'talk' || hasTalk);
  if (item.kind === 'import' || item.kind === 'recording' || item.isErased) return null;
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = (here.findIndex((one) => one.name === tab) + step + here.length) % here.length;
    onTab(here[next]!.name);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={list} class="seg" role="tablist" aria-label="查看方式" tabIndex={-1} onKeyDown={walk}>
      {here.map(({ name, words }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={tab === name}
          aria-controls="stage"
          tabIndex={tab === name ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {name === 'picture' && isRedrawn ? '重绘图' : words}
        </button>
      ))}
    </div>
  );
}

function Step({
  words,
  icon,
  isOff,
  onStep,
}: {
  words: string;
  icon: 'left' | 'right';
  isOff: boolean;
  onStep(): void;
}) {
  return (
    <button
      type="button"
      class="btn plain icon"
      aria-label={words}
      title={words}
      disabled={isOff}
      onClick={onStep}
    >
      <Icon name={icon} />
    </button>
  );
}
