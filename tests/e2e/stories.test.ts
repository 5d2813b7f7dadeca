import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ChromiumDriver, launchChromium } from '../../scripts/browsers/chromium';
import { strayIn } from '../stories/claims';
import { type StorySite, serveStories } from '../stories/site/server';
import { stories } from '../stories/stories';
import type { Story } from '../stories/story';
import { deviceClock, playStory, type ReadText, readTexts, type Stage, turn } from './story-case';

/*
 * A dispute from its pages to its texts, by the user's own ways: toolbar button, lists, dialogs, composer, copy button. The
 * database is only read, to know where a capture lies. What is copied must be the text in tests/golden, to the letter:
 * nothing is normalised, since the device clock (and the sites' Date header) say the story's time at each capture.
 * KEEP_TEXTS=folder keeps what was copied.
 */

/** Left out: what has nothing. */
const elsewhere = new Set(['bare']);
const played = stories.filter(({ name }) => !elsewhere.has(name));

const drivers: ChromiumDriver[] = [];
/** Browsers in which no story is played just now. */
const free: Stage[] = [];
let site: StorySite;

/** A story is waited for as much as it is worked at: as many are played at once as the config lets run. */
beforeAll(async () => {
  site = await serveStories(played);
  process.env.TZ = 'Asia/Shanghai';
  for (let i = 0; i < 2; i++) free.push(await setStage());
});
afterAll(async () => {
  for (const driver of drivers) await driver.close();
  await site?.close();
});

async function setStage(): Promise<Stage> {
  const driver = await launchChromium('dist/chrome', {
    // The title stands for the user's choice in the browser's own dialog, where a story has a film of the screen.
    args: [
      `--host-resolver-rules=${site.rules}`,
      '--auto-select-tab-capture-source-by-title=YK26110712345678',
    ],
  });
  drivers.push(driver);
  await driver.context.addInitScript({ content: deviceClock });
  await driver.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const workbench = await driver.openOwn('src/app/home/home.html#/settings');
  const page = driver.raw(workbench);
  await turn(page.locator('input[name=oneClick]'), false);
  return { driver, site, workbench };
}

/** Plays a story in a browser that is free, and gives its texts. */
async function textsOf(story: Story): Promise<ReadText[]> {
  const stage = free.pop();
  if (!stage) throw new Error('more stories at once than browsers');
  try {
    const place = await playStory(stage, story);
    return await readTexts(stage.driver.raw(stage.workbench), place);
  } finally {
    free.push(stage);
  }
}

test.concurrent.each(played)('$name: every text is as it was read', async (story) => {
  const texts = await textsOf(story);
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
