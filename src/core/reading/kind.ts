import type { PageKind } from '../evidence/record';
import type { PageReading, Run } from './page-reading';
import { kindWords } from './vocabulary';

/** What kind of page it is, how sure we are (0…1), and the words that said so. */
export type KindFound = { kind: PageKind; confidence: number; reasons: string[] };

/** Kinds that vanish or prove something now: one click is enough for them. */
const worthAtOnce: ReadonlySet<PageKind> = new Set([
  'order',
  'payment',
  'receipt',
  'chat',
  'ticket',
  'refusal',
  'redeem-error',
]);

/** Whether 一键模式 captures this kind without asking. */
export function isWorthAtOnce(kind: PageKind): boolean {
  return worthAtOnce.has(kind);
}

/** The kind of a page by the words in its title, headings and text. */
export function readKind(reading: PageReading): KindFound {
  const heading = [
    reading.title,
    ...reading.runs.filter((run) => isHeading(reading, run)).map((run) => run.text),
  ];
  const body = reading.runs
    .filter((run) => !isNavigation(reading, run) || isBuying(run))
    .map((run) => run.text);
  const texts = { heading: squeeze(heading), body: squeeze(body) };
  const shape = shapeScores(reading);
  const scores = Object.entries(kindWords).map(([kind, words]) => {
    let score = shape[kind as PageKind] ?? 0;
    let isHeaded = score > 0;
    const reasons: string[] = [];
    for (const [pattern, weight] of words) {
      const inHeading = pattern.exec(texts.heading);
      const found = inHeading ?? pattern.exec(texts.body);
      if (!found) continue;
      score += inHeading ? weight * 2 : weight;
      isHeaded ||= inHeading !== null || isBuyingWords(found[0]);
      reasons.push(found[0].trim().slice(0, 30));
    }
    // Words that stand in no heading may only speak of another page, as on a home page.
    return { kind: kind as PageKind, score: isHeaded ? score : score / 2, reasons };
  });
  scores.sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score < 5) return { kind: 'other', confidence: 0.5, reasons: best?.reasons ?? [] };
  const lead = (best.score - (second?.score ?? 0)) / best.score;
  return { kind: best.kind, confidence: Math.min(0.99, 0.6 + lead * 0.4), reasons: best.reasons };
}

/** What the structure says: a composer under a scroller is a chat, many controls are a form. */
function shapeScores(reading: PageReading): Partial<Record<PageKind, number>> {
  const scores: Partial<Record<PageKind, number>> = {};
  const scrollers = reading.blocks.filter((block) => block.scroller && !block.hidden).length;
  const frames = reading.frames.filter((frame) => /chat|kefu|im\b|service/i.test(frame.url)).length;
  const areas = reading.blocks.filter((block) => block.tag === 'textarea' && !block.hidden).length;
  const speakers = reading.runs.filter((run) =>
    /^(我|客服|系统)([\u4e00-\u9fa5]{0,4}|[:：（(].*)?$/.test(run.text),
  ).length;
  if (scrollers > 0 && speakers >= 4) scores.chat = 6;
  if (frames > 1 || (frames === 1 && reading.frames.length > 1)) scores.chat = (scores.chat ?? 0) + 4;
  const required = reading.runs.filter((run) => run.source === 'placeholder' && !run.hidden).length;
  if (areas > 0 && required >= 2) scores['complaint-form'] = 2;
  return scores;
}

/** The buy button is a link on many shops, and the one thing that makes a page a product's. */
function isBuying(run: Run): boolean {
  return !run.hidden && isBuyingWords(run.text);
}

function isBuyingWords(text: string): boolean {
  return /^(立即|马上|确认|我要)(购买|下单)$|^加入购物车$/.test(text.replace(/\s+/g, ''));
}

function squeeze(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, '')).join('\n');
}

function isHeading(reading: PageReading, run: Run): boolean {
  if (run.hidden || run.source !== 'text') return false;
  const tag = reading.blocks[run.block]?.tag ?? '';
  return /^h[1-3]$/.test(tag) || ((run.size ?? 0) >= 20 && run.text.length <= 30);
}

/** Words in links, navigation and footers speak of other pages, not of this one. */
export function isNavigation(reading: PageReading, run: Run): boolean {
  for (let at = run.block; at >= 0; at = reading.blocks[at]!.parent) {
    const block = reading.blocks[at]!;
    if (/^(nav|footer)$/.test(block.tag) || /^(navigation|contentinfo)$/.test(block.role ?? '')) return true;
    if (block.tag === 'header' && block.parent <= 0) return true;
    if (block.tag === 'a' && run.text.length <= 8) return true;
  }
  return false;
}
