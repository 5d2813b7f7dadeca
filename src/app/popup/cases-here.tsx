import { allCases } from '../../storage/case-store';
import { openHome } from '../shared/open-home';
import { useLive } from '../shared/use-live';

/** How many cases the user has with a shop, from his own computer alone. Nothing is drawn without any. */
export function CasesHere({ host }: { host: string }) {
  const cases = useLive(
    async () => (await allCases()).filter((one) => host !== '' && one.host === host && !one.isArchived),
    [host],
  );
  if (!cases || cases.length === 0) return null;
  const [only] = cases;
  return (
    <p class="note here">
      <button
        type="button"
        class="btn quiet sm"
        onClick={() => void openHome(cases.length === 1 ? `/case/${only!.id}` : '/')}
      >
        你在这里有 {cases.length} 个案件
      </button>
    </p>
  );
}
