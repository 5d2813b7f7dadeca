import { type EvidenceItem, fieldValue } from '../../core/case/evidence-item';
import type { ComplaintWays } from '../../core/reading/entries';
import { showValue } from '../../core/words/show';
import './fields.css';

/** A way to complain as a link of the page's own words; where it leads elsewhere, the site is named before one goes there. */
export function EntryLink({ text, href, host }: ComplaintWays['entries'][number] & { host: string }) {
  const site = href && URL.canParse(href) && /^https?:/.test(href) ? new URL(href).host : '';
  if (!site) return <span title="原页面上的按钮，没有网址">{text}</span>;
  return (
    <>
      <a href={href} target="_blank" rel="noreferrer noopener" title={href}>
        {text}
      </a>
      {site !== host && <span class="note">（去 {site}）</span>}
    </>
  );
}

/** One line in the popup: where this site takes complaints, and what it writes about when. */
export function WaysLine({ item }: { item: EvidenceItem }) {
  const [entry] = item.ways?.entries ?? [];
  const [term] = item.ways?.terms ?? [];
  const contact = fieldValue(item, 'contact');
  if (item.isErased || (!entry && !term && contact === null)) return null;
  return (
    <p class="note waysline">
      {entry ? (
        <>
          这个网站的投诉入口：
          <EntryLink {...entry} host={item.host} />
        </>
      ) : (
        '没有读到投诉入口'
      )}
      {!entry && contact !== null && `，商家联系方式：${showValue('contact', contact)}`}
      {term && (
        <span title={term}>
          {' · '}页面写明“{short(term)}”
        </span>
      )}
    </p>
  );
}

/** The popup has one line or two for it; the whole sentence stands in its title and in the viewer. */
function short(term: string): string {
  return term.length > 40 ? `${term.slice(0, 38)}…` : term;
}

/** All ways to complain, and everything the page says of them. */
export function WaysList({ ways, host, contact }: { ways: ComplaintWays; host: string; contact: string }) {
  return (
    <>
      {ways.entries.length > 0 && (
        <ul class="entries">
          {ways.entries.slice(0, 6).map((entry) => (
            <li key={entry.text} class="ui">
              <EntryLink {...entry} host={host} />
            </li>
          ))}
        </ul>
      )}
      {contact && <p class="ui">商家联系方式：{contact}</p>}
      {ways.terms.map((term) => (
        <p key={term} class="note">
          页面写明“{term}”
        </p>
      ))}
    </>
  );
}
