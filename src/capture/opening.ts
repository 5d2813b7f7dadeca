import type { EvidenceItem } from '../core/case/evidence-item';
import { suggestCase } from '../core/case/suggest';
import { placeOf } from '../core/evidence/gap';
import type { Environment, Gap } from '../core/evidence/record';
import { readComplaintWays } from '../core/reading/entries';
import { allCases } from '../storage/case-store';
import type { openCapture } from '../storage/evidence-store';
import { jsonFile, type NewFile } from '../storage/ledger';
import type { Look } from './look';
import type { Subject } from './subject';

/** What the first look could not have. */
export function openingGaps(look: Look): Gap[] {
  const { first, reading, readingGap } = look;
  const gaps: Gap[] = 'gap' in first ? [first.gap] : [];
  gaps.push(...unscrolled(look));
  if (readingGap) gaps.push(readingGap);
  for (const frame of reading.frames) {
    if (!frame.readable)
      gaps.push({ step: 'reading', reason: 'frame-unreadable', detail: placeOf(frame.url) });
  }
  if (reading.truncated) gaps.push({ step: 'reading', reason: 'too-large', detail: '' });
  return gaps;
}

/** A capture nobody clicked for keeps the page as it stands: what lies below the viewport is not in its picture. */
export function unscrolled({ isQuiet, first, reading: { viewport } }: Look): Gap[] {
  if (!isQuiet) return [];
  if ('gap' in first) return [{ ...first.gap, step: 'full-page' }];
  const isWhole = viewport.pageHeight <= viewport.height + 1;
  return isWhole ? [] : [{ step: 'full-page', reason: 'not-scrolled', detail: '' }];
}

/** The files that are sealed first: the page's facts, its reading, and the untouched viewport. */
export function openingFiles(look: Look, environment: Environment): NewFile[] {
  const { reading, first, tab, found, reloaded } = look;
  const page = {
    url: reading.url,
    tabUrl: tab.url,
    title: reading.title,
    language: reading.language,
    viewport: reading.viewport,
    kind: found,
    askedAt: look.startedAt,
    readAt: reading.readAt,
    pictureAt: 'takenAt' in first ? first.takenAt : null,
    ...(reloaded && { reloaded }),
    environment,
  };
  const files = [jsonFile('page.json', page), jsonFile('reading.json', reading)];
  if ('picture' in first)
    files.push({ role: 'viewport.png', mediaType: 'image/png', content: first.picture });
  return files;
}

type NewItem = Parameters<typeof openCapture>[2]['item'];

/** Its place in the lists, and the case it belongs to or may belong to. */
export async function openingItem(look: Look, subject: Subject): Promise<NewItem> {
  const host = URL.canParse(look.reading.url) ? new URL(look.reading.url).host : '';
  const belonging: Pick<EvidenceItem, 'host' | 'fields' | 'items' | 'kind'> = {
    host,
    fields: look.fields,
    items: look.items,
    kind: look.found.kind,
  };
  const suggestion = suggestCase(belonging, await allCases(), Date.now());
  const ways = readComplaintWays(look.reading);
  return {
    ...belonging,
    ...(ways && { ways }),
    origin: '',
    subject: subject.what,
    title: look.reading.title,
    url: look.reading.url,
    confirmed: {},
    notices: look.notices,
    clauses: look.clauses.map(({ text, effect, hidden }) => ({ text, effect, ...(hidden && { hidden }) })),
    digest: look.digest,
    thumbnail: null,
    caseId: suggestion?.how === 'known' ? suggestion.caseId : '',
    suggestedCaseId: suggestion?.how === 'likely' ? suggestion.caseId : '',
    gaps: openingGaps(look),
    isErased: false,
  };
}
