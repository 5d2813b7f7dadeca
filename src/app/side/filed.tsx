import { useState } from 'preact/hooks';
import type { Contact } from '../../core/case/dispute-facts';
import { showTime } from '../../core/words/show';
import { noteSide, type SideNotes, type SidePlace } from '../../storage/side-store';
import { useAct } from '../shared/act';
import { useAutosave } from '../shared/autosave';
import { Icon } from '../shared/icon';
import { showWhen } from '../shared/when';
import { noteSubmitted } from '../text/submitted';

/** At the foot: the user handed it in himself, and keeps the number he was given, and when. */
export function Filed({
  place,
  notes,
  contacts,
}: {
  place: SidePlace;
  notes: SideNotes;
  contacts: readonly Contact[];
}) {
  const [isOpen, setOpen] = useState(notes.caseNo !== '');
  const filed = contacts.filter(({ channel, kind }) => channel === place.channel && kind === 'filed').at(-1);
  return (
    <footer class="pf">
      {filed && (
        <p class="state ok filed" role="status" id="filed">
          <Icon name="check" />
          已登记{filed.caseNo ? ` ${filed.caseNo}` : '，还没有编号'}，{showWhen(filed.at)}提交
        </p>
      )}
      {isOpen ? (
        <Form place={place} notes={notes} onDone={() => setOpen(false)} />
      ) : (
        <button
          type="button"
          id="file"
          class={`btn block${filed ? '' : ' primary'}`}
          onClick={() => setOpen(true)}
        >
          {filed ? '再登记一次' : '已提交，登记投诉编号'}
        </button>
      )}
    </footer>
  );
}

function Form({ place, notes, onDone }: { place: SidePlace; notes: SideNotes; onDone(): void }) {
  const { act, isBusy, failed } = useAct();
  // A field saved as it is left must not disable the button that is just being pressed.
  const saving = useAct();
  const { caseId, channel } = place;
  const [openedAt] = useState(() => showTime(new Date().toISOString()).slice(0, 16).replace(' ', 'T'));
  const number = useAutosave(
    `side/${caseId}/${channel}/number`,
    notes.caseNo,
    (caseNo) => void saving.act(() => noteSide(caseId, channel, () => ({ caseNo }))),
  );
  const time = useAutosave(
    `side/${caseId}/${channel}/time`,
    notes.filedAt || openedAt,
    (filedAt) => void saving.act(() => noteSide(caseId, channel, () => ({ filedAt }))),
  );
  const keep = (event: Event) => {
    event.preventDefault();
    void act(async () => {
      // Without a zone: the clock of this computer, which the field shows.
      const at = Date.parse(time.value);
      const when = new Date(Number.isNaN(at) ? Date.now() : at).toISOString();
      await noteSubmitted({ caseId, channel, caseNo: number.value.trim(), at: when });
      await noteSide(caseId, channel, () => ({ caseNo: '', filedAt: '' }));
      onDone();
    });
  };
  return (
    <form class="filing" onSubmit={keep}>
      <div>
        <label class="f" for="file-no">
          投诉编号（还没有可以先空着）
        </label>
        <input id="file-no" class="input" autocomplete="off" maxLength={100} {...number} />
      </div>
      <div>
        <label class="f" for="file-time">
          提交时间
        </label>
        <input id="file-time" class="input num" type="datetime-local" {...time} />
      </div>
      {failed}
      {saving.failed}
      <div class="flex">
        <button type="submit" id="file-keep" class="btn primary grow" disabled={isBusy}>
          登记
        </button>
        <button type="button" class="btn" onClick={onDone}>
          取消
        </button>
      </div>
    </form>
  );
}
