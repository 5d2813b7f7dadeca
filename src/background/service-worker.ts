import browser from 'webextension-polyfill';
import { readEnvironment } from '../capture/environment';
import { onCaptureGone } from '../messages/presence';
import { closeCutCaptures } from '../storage/evidence-store';
import { openLedger, useEnvironment } from '../storage/ledger';
import { captureFromWorker } from './slow-capture';

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
});

// The lock of a page that is gone is released a moment after its port: look now and again.
onCaptureGone(() => {
  for (const ms of [200, 1500]) setTimeout(() => void closeCutCaptures(), ms);
});

// A worker that was killed in the middle of a capture finds it here when it wakes.
void closeCutCaptures();
