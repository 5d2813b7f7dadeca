import type { ContactItem } from '../../../core/case/contacts';
import { PlaceCite } from '../../shared/cites';

/** The evidence that shows a contact, each with its place. */
export function ContactCites({ item, numbers }: { item: ContactItem; numbers: ReadonlyMap<number, number> }) {
  const { cites = [] } = item;
  if (cites.length === 0) return null;
  return (
    <span>
      {cites.map((cite) => (
        <PlaceCite key={JSON.stringify(cite)} cite={cite} number={numbers.get(cite.seq)} />
      ))}
    </span>
  );
}
