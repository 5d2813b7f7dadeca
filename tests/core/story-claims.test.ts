import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { strayIn } from '../stories/claims';
import { noSecret } from '../stories/no-secret';
import { stories } from '../stories/stories';

it('finds what a story does not say, verdicts and threats', () => {
  const invented = '11月18日23:59付款198.50元，订单号 2026111819304588（证 6），已经构成欺诈，不退就曝光。';
  expect(strayIn(invented, noSecret)).toEqual([
    ...['6', '198.50', '23:59', '2026111819304588'],
    ...['构成欺诈', '不退就', '曝光'],
  ]);
});

/** Without what is only said to the writer. */
const textIn = (file: string) => readFileSync(file, 'utf8').replace(/^# .*\n/gm, '');

it.each(stories)('the texts of $name say nothing else than their story', (story) => {
  const folder = `tests/golden/${story.name}`;
  for (const file of readdirSync(folder))
    expect(strayIn(textIn(`${folder}/${file}`), story), file).toEqual([]);
});
