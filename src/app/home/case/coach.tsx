import type { ComponentChildren } from 'preact';
import type { Case } from '../../../core/case/case';
import { type ContactItem, standing } from '../../../core/case/contacts';
import type { EvidenceItem } from '../../../core/case/evidence-item';
import {
  type EvidenceList,
  essentialsOf,
  type ListAct,
  type ListEntry,
  withWord,
  wordOn,
} from '../../../core/case/evidence-list';
import { normaliseCase } from '../../../core/case/normalise-case';
import { editCase } from '../../../storage/case-store';
import { useAct } from '../../shared/act';
import { Cites, numbersOf } from '../../shared/cites';
import { Cite, kindName } from '../../shared/evidence-parts';
import { Icon } from '../../shared/icon';
import { Menu } from '../../shared/menu';
import { Sources, UnsureTag } from '../../shared/sources';
import { offerUndo } from '../../shared/toast';
import { showWhen } from '../../shared/when';
import { channelTitle } from '../../text/channel-words';

export type CoachProps = {
  one: Case;
  evidence: readonly EvidenceItem[];
  list: EvidenceList;
  contacts: readonly ContactItem[];
  onAct: Record<ListAct, () => void>;
};

/** What the dispute stands on: what is missing with the way to it, the strongest next step first, then what is there. */
export function Coach({ one, evidence, list, contacts, onAct }: CoachProps) {
  const { all, missing } = essentialsOf(list);
  const have = all - missing.length;
  const { say, failed } = useWord(one, evidence);
  const demanded = standing(contacts).findLast(({ act }) => act === 'demanded');
  const line = (entry: ListEntry) =>
    entry.isMissing ? (
      <MissingLine key={entry.id} {...{ entry, evidence, onAct, say, demanded }} />
    ) : (
      <DoneLine key={entry.id} {...{ entry, evidence, say }} />
    );
  const helpful = [...list.missing, ...list.there].filter((entry) => !entry.isEssential);
  return (
    <section aria-labelledby="checklist">
      <div class="grouphead first">
        <h2 id="checklist">证据清单</h2>
        <span class="note">
          {list.dispute ? '必备 ' : ''}
          {all} 项中已有 {have} 项
        </span>
      </div>
      <div class="bar ok" aria-hidden="true">
        <i style={{ width: `${all === 0 ? 100 : (have / all) * 100}%` }} />
      </div>
      <Measure one={one} list={list} />
      <ul class="ck" data-group="essential">
        {[...missing, ...list.there.filter((entry) => entry.isEssential)].map(line)}
      </ul>
      {helpful.length > 0 && (
        <details class="rest more">
          <summary class="note">
            有帮助的 {helpful.length} 项，已有 {helpful.filter((entry) => !entry.isMissing).length} 项
          </summary>
          <ul class="ck" data-group="helpful">
            {helpful.map(line)}
          </ul>
        </details>
      )}
      <Sources sources={list.missing.flatMap(({ source }) => source ?? [])} />
      {failed}
    </section>
  );
}

/** By which type of dispute the list is drawn up, and where that is changed. */
function Measure({ one, list }: Pick<CoachProps, 'one' | 'list'>) {
  const href = `#/case/${one.id}/compose`;
  const { dispute } = list;
  return (
    <p class="note measure">
      {!dispute ? (
        <>
          一般的清单。<a href={href}>选了纠纷类型</a>更准
        </>
      ) : dispute.isSuggested ? (
        <>
          按“{dispute.name}”推测，<a href={href}>不对就改</a>
        </>
      ) : (
        <>
          按“{dispute.name}”，<a href={href}>改类型</a>
        </>
      )}
    </p>
  );
}

type Say = (entry: ListEntry, seq: number, isIt: boolean | null) => void;
type LineProps = { entry: ListEntry; evidence: readonly EvidenceItem[]; say: Say };

const actWords: Record<ListAct, string> = { import: '导入', notice: '写催告', log: '登记跟进' };

type MissingProps = LineProps & Pick<CoachProps, 'onAct'> & { demanded: ContactItem | undefined };

function MissingLine({ entry, evidence, onAct, say, demanded }: MissingProps) {
  const { act, seqs, maybe, atLeast } = entry;
  return (
    <li class="check" data-need={entry.id}>
      <Icon name="todo" class="muted" />
      <p class="b">
        {entry.title}
        <span class="vh">，还缺</span>
        <UnsureTag source={entry.source} />
      </p>
      {act && (
        <button
          type="button"
          class="btn sm"
          aria-label={`${entry.title}：${actWords[act]}`}
          onClick={onAct[act]}
        >
          {actWords[act]}
        </button>
      )}
      <div class="note ways">
        <p>{entry.why}</p>
        {act === 'notice' && demanded && (
          <Point words="已登记">
            {showWhen(demanded.at)} 向{channelTitle(demanded.channel)}
            提出要求。还缺能证明发出的：聊天、邮件或寄件单
          </Point>
        )}
        {entry.how && <Point words="怎么取">{entry.how}</Point>}
        {entry.lasts && <Point words="保留多久">{entry.lasts}</Point>}
        {seqs.length > 0 && (
          <Point words="已有">
            <Cites seqs={seqs} numbers={numbersOf(evidence)} /> 要 {atLeast} 份
          </Point>
        )}
        {entry.isAsked && <Asked {...{ entry, evidence, maybe, say }} />}
        <Denied {...{ entry, evidence, say }} />
      </div>
    </li>
  );
}

function Point({ words, children }: { words: string; children: ComponentChildren }) {
  return (
    <p>
      <span class="lead">{words}</span>
      {children}
    </p>
  );
}

/** What may be it, for the user to say; what nothing points to he picks out himself. */
function Asked({ entry, evidence, maybe, say }: LineProps & { maybe: readonly number[] }) {
  const numbers = numbersOf(evidence);
  const last = maybe.at(-1);
  const there = evidence.filter(({ isErased, outcome }) => !isErased && outcome !== 'cancelled');
  const name = (seq: number) => `${entry.title}：证 ${numbers.get(seq)}`;
  return (
    <div class="asked">
      {last === undefined ? (
        <Menu
          small
          label={`${entry.title}：指定证据`}
          words="已经有了…"
          items={there.map((item) => ({
            words: `证 ${numbers.get(item.seq)} ${kindName(item)}`,
            onPick: () => say(entry, item.seq, true),
          }))}
        />
      ) : (
        <>
          <span>
            <Cite seq={last} number={numbers.get(last) ?? 0} /> 是它吗？
          </span>
          <button
            type="button"
            class="btn sm"
            aria-label={`${name(last)} 这就是`}
            onClick={() => say(entry, last, true)}
          >
            这就是
          </button>
          <button
            type="button"
            class="btn quiet sm"
            aria-label={`${name(last)} 不是`}
            onClick={() => say(entry, last, false)}
          >
            不是
          </button>
        </>
      )}
    </div>
  );
}

/** What the user said it is not, with the way back; it stays as long as the word does. */
function Denied({ entry, evidence, say }: LineProps) {
  const numbers = numbersOf(evidence);
  if (entry.denied.length === 0) return null;
  return (
    <div class="note asked" data-denied={entry.id}>
      <span>已说不是：</span>
      {entry.denied.map((seq) => (
        <span key={seq} class="nowrap">
          <Cite seq={seq} number={numbers.get(seq) ?? 0} />
          <button
            type="button"
            class="btn quiet sm"
            aria-label={`${entry.title}：证 ${numbers.get(seq)} 改回`}
            onClick={() => say(entry, seq, null)}
          >
            改回
          </button>
        </span>
      ))}
    </div>
  );
}

function DoneLine({ entry, evidence, say }: LineProps) {
  const { seqs, said } = entry;
  return (
    <li class="check done" data-need={entry.id} title={entry.why}>
      <Icon name="okc" class="ok" />
      <p>
        {entry.title}
        <span class="vh">，已有</span>
      </p>
      <span class="nowrap">
        <Cites seqs={seqs} numbers={numbersOf(evidence)} most={2} />
        {said.length > 0 && (
          <button
            type="button"
            class="btn quiet sm"
            aria-label={`${entry.title}：不算了`}
            title="你指定的，点一下取消"
            onClick={() => say(entry, said.at(-1)!, null)}
          >
            取消
          </button>
        )}
      </span>
      <Denied {...{ entry, evidence, say }} />
    </li>
  );
}

/** Keeps what the user says of a piece of evidence, and offers to take it back. */
function useWord(one: Case, evidence: readonly EvidenceItem[]) {
  const { act, failed } = useAct();
  const say: Say = (entry, seq, isIt) =>
    void act(async () => {
      const put = (word: boolean | null) =>
        editCase(one.id, (row) => withWord(normaliseCase(row), entry.id, seq, word));
      const before = wordOn(normaliseCase(one), entry.id, seq);
      await put(isIt);
      const number = `证 ${numbersOf(evidence).get(seq)}`;
      const back = before === false ? '又可能是' : '不再算作';
      const done = isIt === null ? back : isIt ? '算作' : '不是';
      offerUndo(`${number} ${done}“${entry.title}”`, () => put(before));
    });
  return { say, failed };
}
