import { personWords } from '../../../core/words/case-words';
import { type Complainant, readSettings, writeSetting } from '../../../storage/settings-store';
import { useAct } from '../../shared/act';
import { useAutosave } from '../../shared/autosave';

type Name = keyof Complainant;

const fields: {
  [name in Name]: { note: string; autocomplete: string };
} = {
  name: { note: '', autocomplete: 'name' },
  phone: { note: '', autocomplete: 'tel' },
  address: { note: '', autocomplete: 'street-address' },
  idNumber: { note: '可以不填，多数渠道不需要', autocomplete: 'off' },
};

/** Who complains, saved while it is written. */
export function ComplainantFields({
  complainant,
  names,
}: {
  complainant: Complainant;
  names: readonly Name[];
}) {
  return (
    <div class="whofields">
      {names.map((name) => (
        <Field key={name} name={name} stored={complainant[name]} />
      ))}
    </div>
  );
}

function Field({ name, stored }: { name: Name; stored: string }) {
  const { act, failed } = useAct();
  const { note, autocomplete } = fields[name];
  const field = useAutosave(`complainant/${name}`, stored, (text) => void act(() => keep(name, text.trim())));
  return (
    <div class={`whofield who-${name}`}>
      <label class="f" for={`who-${name}`}>
        {personWords[name]}
        {note && `（${note}）`}
      </label>
      <input id={`who-${name}`} class="input" autocomplete={autocomplete} maxLength={200} {...field} />
      {failed}
    </div>
  );
}

/** Two fields saved at once must not undo each other: the rest is read in the same turn it is written. */
async function keep(name: Name, text: string): Promise<void> {
  await navigator.locks.request('complainant', async () => {
    const { complainant } = await readSettings();
    await writeSetting('complainant', { ...complainant, [name]: text });
  });
}
