import { useRef, useState } from 'preact/hooks';
import {
  editionWords,
  mostPackBytes,
  openPack,
  type Pack,
  type PackRefused,
  tooLargePack,
} from '../../../core/knowledge/pack';
import { checkedDays, countOf } from '../../../core/knowledge/pack-changes';
import { showDay } from '../../../core/words/show';
import { shippedPack } from '../../../knowledge/knowledge';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { type InUse, type KeptPack, swapPack } from '../../../storage/knowledge-store';
import { useAct } from '../../shared/act';
import { Icon } from '../../shared/icon';
import { packNow } from '../../shared/pack-in-use';
import { offerUndo } from '../../shared/toast';
import { useLive } from '../../shared/use-live';
import { showWhen } from '../../shared/when';
import { PackPreview } from './pack-preview';

type Chosen = { pack: Pack; text: string };

/** 资料: what is in use, a pack to be brought in, and the way back to what this build carries. */
export function KnowledgeGroup() {
  const inUse = useLive(packNow);
  const [refused, setRefused] = useState<PackRefused | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { act, isBusy, failed } = useAct();
  if (!inUse) return null;
  const look = (file: File) =>
    act(async () => {
      setRefused(null);
      if (file.size > mostPackBytes) return setRefused(tooLargePack);
      const text = await file.text();
      const { pack: current } = await packNow();
      const today = showDay(new Date().toISOString());
      const opened = openPack(text, { current, shipped: shippedPack(), today });
      if ('pack' in opened) setChosen({ pack: opened.pack, text });
      else setRefused(opened);
    });
  const take = ({ pack, text }: Chosen) =>
    act(async () => {
      await put({ text, importedAt: new Date().toISOString() }, `现在用 ${editionWords(pack)}`);
      setChosen(null);
    });
  return (
    <section aria-labelledby="knowledge" data-knowledge={inUse.edition.version}>
      <div class="grouphead">
        <h2 id="knowledge">资料（法条、渠道、期限）</h2>
      </div>
      <div class="group">
        <InUseRow inUse={inUse} isBusy={isBusy} onFile={(file) => void look(file)} />
        {inUse.importedAt && (
          <div class="row">
            <Icon name="file" />
            <div class="grow">
              <p>{showWhen(inUse.importedAt)} 导入的</p>
              <p class="note">新版留证自带的资料比它新的时候，会换回自带的，并在这里说明。</p>
            </div>
            <button
              type="button"
              class="btn"
              id="own-pack"
              onClick={() => void act(() => put(null, '已恢复自带的资料'))}
            >
              恢复自带的资料
            </button>
          </div>
        )}
        {inUse.setAside && (
          <div class="row" role="status" id="set-aside">
            <Icon name="alert" class="warn" />
            <div class="grow">
              <p>导入的资料包没有在用</p>
              <p class="note">
                {inUse.setAside.reason}。{inUse.setAside.next}
              </p>
            </div>
            <button
              type="button"
              class="btn"
              onClick={() => void act(() => put(null, '已删掉没有在用的资料包'))}
            >
              删掉
            </button>
          </div>
        )}
      </div>
      {refused && (
        <div class="banner danger under" role="alert" id="pack-refused" data-refused={refused.refused}>
          <Icon name="alert" />
          <div>
            <p class="b">没有导入：{refused.reason}</p>
            <p class="note">{refused.next}现在用的资料没有变化。</p>
          </div>
        </div>
      )}
      {failed}
      <p class="note foot">
        资料包里只有文字和数字。文书会引用里面的条文，提醒按里面的期限算：只导入信得过的人给的。
      </p>
      {chosen && (
        <PackPreview
          from={inUse}
          to={chosen.pack}
          isBusy={isBusy}
          onTake={() => void take(chosen)}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
}

/** Changes what is kept, has the dates counted again, and offers the way back. */
async function put(next: KeptPack | null, words: string): Promise<void> {
  const swap = async (pack: KeptPack | null) => {
    const before = await swapPack(pack);
    pokeDeadlines();
    return before;
  };
  const before = await swap(next);
  offerUndo(words, () => swap(before));
}

type RowProps = { inUse: InUse; isBusy: boolean; onFile(file: File): void };

function InUseRow({ inUse, isBusy, onFile }: RowProps) {
  const input = useRef<HTMLInputElement>(null);
  const { knowledge } = inUse.pack;
  const { first, last } = checkedDays(knowledge);
  const [law, channels, limits] = (['law', 'channels', 'deadlines'] as const).map((part) =>
    countOf(knowledge, part),
  );
  return (
    <div class="row top">
      <Icon name="rule" />
      <div class="grow">
        <p class="b" id="edition">
          {editionWords({ ...inUse.edition, isImported: false })}
          <span class="tag intitle">{inUse.importedAt ? '你导入的' : '自带的'}</span>
        </p>
        <p class="note">
          {law} 条法条，{channels} 个渠道，{limits} 个期限。每一条都写着来源，核对于 {first}
          {first !== last && ` 至 ${last}`}，以官方最新公布为准。
        </p>
      </div>
      <button
        type="button"
        class="btn"
        id="import-pack"
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        导入资料包…
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        name="pack"
        aria-label="资料包"
        onChange={(event) => {
          const { currentTarget } = event;
          const file = currentTarget.files?.[0];
          // The same file may be chosen again, when it was mended meanwhile.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
