import { platformRecords, recordOfHost } from '../../core/case/outcome';
import { recordWords } from '../../core/words/platform-words';
import { allCases } from '../../storage/case-store';
import { contactsOfCase } from '../../storage/contact-store';
import { outcomeOfCase } from '../../storage/follow-up-store';
import { openHome } from './open-home';
import { useLive } from './use-live';

/** What the user went through with a shop before, from his own computer alone. Nothing is drawn without any. */
export function PlatformLine({ url }: { url: string }) {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const known = useLive(() => recordFor(host), [host]);
  if (!known) return null;
  const words = `你在这里有过 ${recordWords(known.record)}`;
  const { openId } = known;
  return (
    <p class="note platformline" data-record={host}>
      {openId === null ? (
        <span class="grow clip" title={words}>
          {words}
        </span>
      ) : (
        <button
          type="button"
          class="btn quiet sm grow"
          title={words}
          onClick={() => void openHome(openId ? `/case/${openId}` : '/')}
        >
          <span class="clip">{words}</span>
        </button>
      )}
      <button type="button" class="btn quiet sm" onClick={() => void openHome('/platforms')}>
        平台记录
      </button>
    </p>
  );
}

/** The record of a host, and where its open cases are: one case, the list (''), or nowhere (null). */
async function recordFor(host: string) {
  const cases = (await allCases()).filter((one) => host !== '' && one.host === host);
  if (cases.length === 0) return null;
  const [contacts, outcomes] = await Promise.all([
    Promise.all(cases.map(({ id }) => contactsOfCase(id))),
    Promise.all(cases.map(({ id }) => outcomeOfCase(id))),
  ]);
  const ends = outcomes.flatMap((one) => one ?? []);
  const records = platformRecords({ cases, contacts: contacts.flat(), outcomes: ends });
  const record = recordOfHost(records, host);
  const [open, ...more] = cases.filter((one) => !one.isArchived);
  return record && { record, openId: open ? (more.length > 0 ? '' : open.id) : null };
}
