import { expect } from 'vitest';
import { type Driver, type Page, until } from '../../scripts/browsers/driver';
import type { Gap } from '../../src/core/evidence/record';
import type { Transcript, TranscriptRow } from '../../src/core/reading/talk/transcript';
import { messages } from '../pages/messages';

/** The chat part of a capture: its gaps and files, and the words of two of them. */
export type ChatStep = {
  outcome: string;
  gaps: Gap[];
  roles: string[];
  transcript: Transcript | null;
  seams: { verified: boolean }[];
};

/** The chat part of the newest capture. */
export function newestChat(workbench: Page): Promise<ChatStep> {
  return workbench.evaluate<ChatStep>(`(async () => {
    const db = await new Promise((resolve, reject) => {
      const open = indexedDB.open('liuzheng');
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const ask = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = (await ask(db.transaction('entries').objectStore('entries').getAll()))
      .map(({ record }) => JSON.parse(new TextDecoder().decode(record)));
    const seq = Math.max(...records.filter(({ type }) => type === 'capture').map((one) => one.seq));
    const own = records.filter((one) => one.of === seq);
    const part = own.find((one) => one.step === 'chat');
    const close = own.find((one) => one.type === 'close');
    const json = async (role) => {
      const ref = part?.files.find((one) => one.role === role);
      if (!ref) return null;
      const { content } = await ask(db.transaction('files').objectStore('files').get(ref.sha256));
      return JSON.parse(await content.text());
    };
    const tiles = await json('chat-tiles.json');
    const found = {
      outcome: close.outcome,
      gaps: [...(part?.gaps ?? []), ...close.gaps],
      roles: part?.files.map((one) => one.role) ?? [],
      transcript: await json('transcript.json'),
      seams: tiles?.seams ?? [],
    };
    db.close();
    return found;
  })()`);
}

/** The small window for a talk, opened as a person does. */
export async function chooseOn(driver: Driver, tab: Page): Promise<Page> {
  await driver.clickToolbar(tab);
  const popup = await driver.popup();
  await until('the ways', () =>
    popup.evaluate<boolean>(`(() => {
      const button = document.querySelector('#chat');
      if (button) return button.click(), true;
      document.querySelector('[aria-label="其他留证方式"]:not([aria-expanded=true])')?.click();
      const item = [...document.querySelectorAll('[role=menuitem]')].find((one) => one.innerText.includes('聊天记录'));
      item?.click();
      return Boolean(item);
    })()`),
  );
  const own = await driver.opened('capture.html#/chat');
  await until('the search', () => own.evaluate<boolean>(`document.querySelector('h1') !== null`));
  return own;
}

/** The messages of a transcript. */
export const rowsOf = ({ transcript }: ChatStep) =>
  (transcript?.entries ?? []).filter(
    (entry): entry is TranscriptRow => 'kind' in entry && entry.kind === 'message',
  );
/** What tests compare of a message. */
export const asSaid = ({ side, speaker, time, text }: TranscriptRow) => ({ side, speaker, time, text });

/** Messages of the pages that every capture is measured by. */
export const measured = (count: number) =>
  messages(0, count).map(({ by, name, time, text }) => ({
    side: by === 'buyer' ? 'right' : 'left',
    speaker: name,
    time,
    text,
  }));

/** Asserts that a talk was read to both ends, without gaps, every seam compared. */
export function expectWhole(step: ChatStep): void {
  expect(step.gaps.filter(({ step }) => step === 'chat')).toEqual([]);
  expect(step.transcript).toMatchObject({ isWhole: true, counts: { gaps: 0 } });
  expect(step.seams.filter((seam) => !seam.verified)).toEqual([]);
  expect(step.roles).toEqual(expect.arrayContaining(['chat-01.png', 'chat-tile-01.png', 'chat-tiles.json']));
}
