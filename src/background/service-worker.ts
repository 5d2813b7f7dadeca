import browser from 'webextension-polyfill';
import { readEnvironment } from '../capture/environment';
import { finishRecordings } from '../capture/finish-recordings';
import { onCaptureGone } from '../messages/presence';
import { closeCutCaptures } from '../storage/evidence-store';
import { openLedger, useEnvironment } from '../storage/ledger';
import { remindNow, watchDeadlines } from './deadline-alarms';
import { goOnWithCutCaptures } from './go-on';
import { quoteClause, quoteMenuId } from './quote-clause';
import { tellDueReminders, watchReminders } from './reminders';
import { captureFromWorker } from './slow-capture';
import { lookAtTabsInFront, watchSites } from './watch-sites';

// Every listener is registered here, at the top level, before anything is awaited: an event that comes before its
// listener is lost.

const menuId = 'capture';

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: menuId,
    title: browser.i18n.getMessage('commandCapture'),
    contexts: ['page', 'selection', 'link', 'image'],
  });
  browser.contextMenus.create({
    id: quoteMenuId,
    title: browser.i18n.getMessage('menuQuote'),
    contexts: ['selection'],
  });
  useEnvironment(await readEnvironment());
  await openLedger();
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('src/app/home/home.html#/welcome') });
  }
});

browser.runtime.onStartup.addListener(() => void closeCutCaptures());

browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'capture') void captureFromWorker(tab, 'shortcut');
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuId) void captureFromWorker(tab, 'menu');
  if (info.menuItemId === quoteMenuId) void quoteClause(info, tab);
});

// The lock of a page that is gone is released a moment after its port: look now and again. What nobody takes over
// within its time is closed as it is.
onCaptureGone(() => {
  for (const ms of [200, 1500]) {
    setTimeout(() => {
      void goOnWithCutCaptures();
      void finishRecordings();
    }, ms);
  }
  setTimeout(() => void closeCutCaptures(), 12_000);
  // What was captured may settle a reminder, and is shown on the icon.
  void tellDueReminders();
  void lookAtTabsInFront();
});

watchSites();
watchReminders();
watchDeadlines();

// A worker that was killed in the middle of a capture finds it here when it wakes.
void closeCutCaptures();
void finishRecordings();
void remindNow();
