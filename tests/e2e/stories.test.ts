import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { strayIn } from '../stories/claims';
import { type StorySite, serveStories } from '../stories/site/server';
import { stories } from '../stories/stories';
import { deviceClock, playStory, readTexts, type Stage, turn } from './story-case';

/*
 * A dispute from its pages to its texts, by the user's own ways: toolbar button, lists, dialogs, composer, copy button. The
 * database is only read, to know where a capture lies. What is copied must be the text in tests/golden, to the letter:
 * nothing is normalised, since the device clock (and the sites' Date header) say the story's time at each capture.
 * KEEP_TEXTS=folder keeps what was copied.
 */

/** Left out: what has nothing. */
const elsewhere = new Set(['bare']);
const played = stories.filter(({ name }) => !elsewhere.has(name));

let driver: ChromiumDriver;
let site: StorySite;
let stage: Stage;

beforeAll(async () => {
  site = await serveStories(played);
  process.env.TZ = 'Asia/Shanghai';
  driver = await launchChromium('dist/chrome', {
    // The title stands for the user's choice in the browser's own dialog, where a story has a film of the screen.
    args: [
      `--host-resolver-rules=${site.rules}`,
      '--auto-select-tab-capture-source-by-title=YK26110712345678',
    ],
  });
  await driver.context.addInitScript({ content: deviceClock });
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const workbench = await driver.openOwn('src/app/home/home.html#/settings');
  const page = driver.raw(workbench);
  await turn(page.locator('input[name=oneClick]'), false);
  stage = { driver, site, workbench };
});
afterAll(async () => {
  await driver?.close();
  await site?.close();
});

test.each(played)('$name: every text is as it was read', async (story) => {
  const page = driver.raw(stage.workbench);
  const place = await playStory(stage, story);
  const texts = await readTexts(page, place);
  if (process.env.KEEP_TEXTS) {
    mkdirSync(`${process.env.KEEP_TEXTS}/${story.name}`, { recursive: true });
    for (const text of texts)
      writeFileSync(`${process.env.KEEP_TEXTS}/${story.name}/${text.file}`, text.whole);
  }
  const folder = `tests/golden/${story.name}`;
  expect(texts.map(({ file }) => file).sort()).toEqual(readdirSync(folder).sort());
  for (const { file, whole, copied, over } of texts) {
    expect(strayIn(copied, story), file).toEqual([]);
    expect(whole, file).toBe(readFileSync(`${folder}/${file}`, 'utf8'));
    expect(over, file).toEqual([]);
  }
});
