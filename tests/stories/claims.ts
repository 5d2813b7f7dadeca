import type { Story } from './story';

const chinaMs = 8 * 3_600_000;
const clockOf = (iso: string, laterMs = 0) =>
  new Date(Date.parse(iso) + chinaMs + laterMs).toISOString().slice(11, 16);

/** Verdicts and threats: nobody but a court says the first, and nobody the second. */
const forbidden =
  /构成(欺诈|诈骗|犯罪)|(是|属于)(骗子|黑店|诈骗(平台|网站|团伙))|欺骗消费者|曝光|后果自负|不退就|否则我|走着瞧|等着|三倍赔偿|十倍赔偿/;

/** What a text says and its story does not: exhibits, amounts, times and numbers of nobody, verdicts, threats. */
export function strayIn(text: string, story: Story): string[] {
  const words = JSON.stringify(story);
  const { evidence, contacts, case: one, madeAt } = story;
  const seen = [...evidence, ...contacts].map(({ at }) => clockOf(at));
  const clocks = new Set([...seen, clockOf(madeAt), clockOf(madeAt, 48 * 3_600_000), '24:00']);
  const fens = new Set([...words.matchAll(/Fen":(?:\{"value":)?(\d+)/g)].map(([, fen]) => Number(fen)));
  if (one.orders) fens.add(one.orders.reduce((sum, order) => sum + (order.amountFen ?? 0), 0));
  const isSaid = (value: string) => words.includes(value);
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, value]) => value!);
  return [
    ...all(/证 (\d+)/g).filter((number) => Number(number) < 1 || Number(number) > evidence.length),
    ...all(/(\d+(?:\.\d{1,2})?)元/g).filter(
      (yuan) => !fens.has(Math.round(Number(yuan) * 100)) && !isSaid(`${yuan}元`),
    ),
    ...all(/(\d\d:\d\d)/g).filter((clock) => !clocks.has(clock) && !isSaid(clock)),
    ...all(/([A-Z]{0,3}-?\d[\dA-Z-]{7,})/g).filter(
      (number) => !isSaid(number) && !/^\d{4}-\d\d-\d\d$/.test(number),
    ),
    ...all(new RegExp(`(${forbidden.source})`, 'g')),
  ];
}
