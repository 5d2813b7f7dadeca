import { fieldValue } from '../../../core/case/evidence-item';
import { readComplaintWays } from '../../../core/reading/entries';
import { showValue } from '../../../core/words/show';
import type { SealedEvidence } from '../../sealed/sealed-evidence';
import { WaysList } from '../../shared/complaint-ways';

/** Where this site takes complaints, read from the sealed page: also of captures that were made before this was looked for. */
export function ComplaintEntries({ sealed: { item, reading } }: { sealed: SealedEvidence }) {
  const ways = reading && readComplaintWays(reading);
  const contact = fieldValue(item, 'contact');
  if (item.isErased || !ways) return null;
  return (
    <section aria-labelledby="ways">
      <div class="grouphead">
        <h2 id="ways">投诉入口</h2>
        <span class="note">页面自己的</span>
      </div>
      <WaysList
        ways={ways}
        host={item.host}
        contact={contact === null ? '' : showValue('contact', contact)}
      />
    </section>
  );
}
