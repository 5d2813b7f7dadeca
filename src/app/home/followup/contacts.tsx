import { useEffect, useState } from 'preact/hooks';
import type { ContactItem } from '../../../core/case/contacts';
import { askWords, contactTitle, promiseWords } from '../../../core/words/contact-words';
import { showTime } from '../../../core/words/show';
import { pokeDeadlines } from '../../../messages/poke-deadlines';
import { eraseContact } from '../../../storage/contact-store';
import { readFile } from '../../../storage/evidence-store';
import { useAct } from '../../shared/act';
import { Dialog } from '../../shared/dialog';
import { download } from '../../shared/download';
import { Icon } from '../../shared/icon';
import { Dot, Sealed } from '../../shared/mark';
import { Menu } from '../../shared/menu';
import { useRoute } from '../../shared/route';
import { showWhen } from '../../shared/when';
import { ContactCites } from './contact-cites';

/** Every contact of a case, the newest first; what was corrected stays, lighter. */
export function Contacts({
  contacts,
  numbers,
  onLog,
  onCorrect,
}: {
  contacts: readonly ContactItem[];
  /** The number of each exhibit by its seq. */
  numbers: ReadonlyMap<number, number>;
  onLog(): void;
  onCorrect(item: ContactItem): void;
}) {
  const route = useRoute();
  const wanted = route.page === 'case' ? route.contact : 0;
  useEffect(() => {
    const row = wanted > 0 ? document.querySelector<HTMLElement>(`#c${wanted}`) : null;
    row?.scrollIntoView({ block: 'center' });
    row?.focus();
  }, [wanted]);
  const numbered = contacts.map((item, i) => ({ item, number: i + 1 }));
  const sorted = numbered.sort(
    (a, b) => Date.parse(b.item.at) - Date.parse(a.item.at) || b.number - a.number,
  );
  return (
    <section aria-labelledby="contacts">
      <div class="grouphead">
        <h2 id="contacts">联系记录</h2>
        <span class="note">每一条都已封存，只能另记一条更正</span>
      </div>
      {sorted.length === 0 ? (
        <>
          <p class="ui muted">还没有登记过联系。和平台、商家或部门联系一次就记一条，没有回复也要记。</p>
          <button type="button" class="btn firstlog" onClick={onLog}>
            <Icon name="plus" small />
            登记跟进
          </button>
        </>
      ) : (
        <ul class="group contactlist">
          {sorted.map(({ item, number }) => (
            <ContactRow key={item.seq} {...{ item, number, numbers, onCorrect }} />
          ))}
        </ul>
      )}
    </section>
  );
}

type RowProps = {
  item: ContactItem;
  number: number;
  numbers: ReadonlyMap<number, number>;
  onCorrect(item: ContactItem): void;
};

function ContactRow({ item, number, numbers, onCorrect }: RowProps) {
  const [isErasing, setErasing] = useState(false);
  const isOld = item.correctedBy > 0 || item.isErased;
  return (
    <li class="row top long" id={`c${item.seq}`} data-contact={item.seq} tabIndex={-1}>
      <Icon name="chat" />
      <div class="grow">
        <p class={`ui ${isOld ? 'muted' : 'b'}`}>{item.isErased ? '内容已删除' : contactTitle(item)}</p>
        <ContactWords item={item} />
        <p class="note meta">
          <span class="nowrap">
            <Sealed words={false} /> 跟进 {number}
          </span>
          <span class="nowrap" title={`联系于 ${showTime(item.at)}，封存于 ${showTime(item.sealedAt)}`}>
            {showWhen(item.at)}
          </span>
          {!item.isErased && <ContactCites item={item} numbers={numbers} />}
          {item.corrects > 0 && <span class="nowrap">更正第 {item.corrects} 条</span>}
          {item.correctedBy > 0 && <span class="nowrap">已由第 {item.correctedBy} 条更正</span>}
        </p>
      </div>
      {!item.isErased && (
        <Menu
          label="更多"
          items={[
            ...(item.correctedBy === 0 ? [{ words: '更正…', onPick: () => onCorrect(item) }] : []),
            { words: '删除内容…', onPick: () => setErasing(true), danger: true },
          ]}
        />
      )}
      {isErasing && <Erase item={item} onClose={() => setErasing(false)} />}
    </li>
  );
}

/** What was said and promised in a contact, and its files. */
export function ContactWords({ item }: { item: ContactItem }) {
  const promised = promiseWords(item.promised);
  const facts = [
    item.caseNo && `编号 ${item.caseNo}`,
    item.via,
    item.agent,
    promised && `对方${promised}`,
  ].filter(Boolean);
  return (
    <>
      {item.said && (
        <p class="ui line quote">
          对方：<q>{item.said}</q>
        </p>
      )}
      {item.ask && (
        <p class="ui line quote muted">
          {askWords[item.act] ?? '提出'}：{item.ask}
        </p>
      )}
      {item.sent && <p class="ui line quote muted">我：{item.sent}</p>}
      {facts.length > 0 && (
        <p class="note">
          {facts.map((fact, i) => (
            <span key={fact}>
              {i > 0 && <Dot />}
              {fact}
            </span>
          ))}
        </p>
      )}
      {item.files.length > 0 && <Files item={item} />}
    </>
  );
}

function Files({ item }: { item: ContactItem }) {
  const { act, failed } = useAct();
  const save = (file: ContactItem['files'][number]) =>
    act(async () => {
      const content = await readFile(file.sha256);
      if (content) download(file.name, content);
    });
  return (
    <div class="files">
      {item.files.map((file) => (
        <button key={file.role} type="button" class="btn quiet sm" onClick={() => void save(file)}>
          <Icon name="image" small />
          {file.name}
        </button>
      ))}
      {failed}
    </div>
  );
}

function Erase({ item, onClose }: { item: ContactItem; onClose(): void }) {
  const { act, isBusy, failed } = useAct();
  const erase = () =>
    act(async () => {
      await eraseContact(item.seq);
      pokeDeadlines();
      onClose();
    });
  return (
    <Dialog
      title="删除这次跟进的内容"
      class="asking"
      onClose={onClose}
      footer={
        <>
          <span class="grow" />
          <button type="button" class="btn" onClick={onClose} data-first>
            取消
          </button>
          <button type="button" class="btn danger" disabled={isBusy} onClick={() => void erase()}>
            {isBusy ? '正在删除…' : '永远删除内容'}
          </button>
        </>
      }
    >
      <p class="ui">
        写下的话和附件会从这台电脑删掉，不能找回。账本里仍有这一条和它的指纹，能看出内容已经删除。
      </p>
      {failed}
    </Dialog>
  );
}
