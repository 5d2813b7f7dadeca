import { type EvidenceItem, fieldValue } from '../../../core/case/evidence-item';
import type { ComplaintWays } from '../../../core/reading/entries';
import { showValue } from '../../../core/words/show';
import { WaysList } from '../../shared/complaint-ways';

/** Where the sites of a case take complaints, as their captured pages say; by site, the newest page's words first. */
export function CaseWays({ evidence }: { evidence: readonly EvidenceItem[] }) {
  const sites = waysBySite(evidence);
  if (sites.size === 0) return null;
  return (
    <section aria-labelledby="case-ways">
      <div class="grouphead">
        <h2 id="case-ways">投诉入口</h2>
        <span class="note">来自留证的页面</span>
      </div>
      {[...sites].map(([host, ways]) => (
        <div key={host} class="sitedoor">
          {sites.size > 1 && <p class="note">{host}</p>}
          <WaysList ways={ways} host={host} contact={contactOf(evidence, host)} />
        </div>
      ))}
    </section>
  );
}

/** The newest way to reach a site that its pages gave. */
function contactOf(evidence: readonly EvidenceItem[], host: string): string {
  const values = evidence.filter((one) => one.host === host).map((one) => fieldValue(one, 'contact'));
  const last = values.filter((value) => value !== null).at(-1);
  return last === undefined ? '' : showValue('contact', last);
}

function waysBySite(evidence: readonly EvidenceItem[]): Map<string, ComplaintWays> {
  const sites = new Map<string, ComplaintWays>();
  for (const { host, ways, isErased } of [...evidence].reverse()) {
    if (!ways || isErased) continue;
    const known = sites.get(host) ?? { entries: [], terms: [] };
    // What has no address can only be pressed on its page.
    const linked = ways.entries.filter((one) => one.href !== '');
    const entries = [...known.entries, ...linked].filter(
      (one, i, all) => all.findIndex((other) => other.text === one.text) === i,
    );
    if (entries.length + known.terms.length + ways.terms.length === 0) continue;
    sites.set(host, { entries, terms: [...new Set([...known.terms, ...ways.terms])].slice(0, 3) });
  }
  return sites;
}
