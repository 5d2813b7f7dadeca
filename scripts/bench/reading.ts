import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CDPSession, Page } from 'playwright-core';
import { readKind } from '../../src/core/reading/kind';
import { parseReading } from '../../src/core/reading/page-reading';
import { readFields } from '../../src/core/reading/read-fields';
import { pageDoor } from '../../src/messages/protocol';
import { launchChromium } from '../browsers/chromium';
import { buildExtension } from '../build-extension';
import { compared, failed, type Line, median, plain } from './line';

const rounds = 7;

/** A page of orders with this many elements and text nodes in all, in a box of many rows as shops have them. */
function longPage(nodes: number): string {
  const row = (i: number) =>
    `<tr><td><a href="/o/${i}">DD2026${String(i).padStart(9, '0')}</a></td><td><span>影音会员 月卡</span></td><td><b>¥</b><span>${i % 90}.50</span></td><td><em>已发货</em></td><td>2026-11-18 19:30:45</td></tr>`;
  // A row is 11 elements and 7 texts.
  const rows = Array.from({ length: Math.round(nodes / 18) }, (_, i) => row(i)).join('');
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><title>我的订单 - 长页小铺</title><style>td{padding:4px 9px;border-bottom:1px solid #ddd}</style><body><h1>我的订单</h1><table><tr><th>订单号</th><th>商品</th><th>金额</th><th>状态</th><th>下单时间</th></tr>${rows}</table>`;
}

/** Reading a page of 10 000 nodes in Chromium: how long, how long its thread stands still, how often it is laid out. */
export async function benchReading(): Promise<Line[]> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(longPage(10_000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const dist = await buildExtension('chrome');
  const driver = await launchChromium(dist);
  try {
    const tab = await driver.context.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'load' });
    return await benchOn(tab, readFileSync(`${dist}/src/page/page.js`, 'utf8'));
  } catch (thrown) {
    return [failed('reading', thrown)];
  } finally {
    await driver.close();
    server.closeAllConnections();
    server.close();
  }
}

async function benchOn(tab: Page, script: string): Promise<Line[]> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  const contextId = await isolatedWorld(session, script);
  const reads: number[] = [];
  const texts: number[] = [];
  const gaps: number[] = [];
  const tasks: number[] = [];
  const layouts: number[] = [];
  for (let round = 0; round < rounds; round++) {
    texts.push(await tab.evaluate<number>(timeInnerText));
    await tab.evaluate(watch);
    const before = await layoutsOf(session);
    const ms = await timeReading(session, contextId);
    layouts.push((await layoutsOf(session)) - before);
    const stood = await tab.evaluate<{ gap: number; task: number }>(stopWatching);
    reads.push(ms);
    gaps.push(stood.gap);
    tasks.push(stood.task);
  }
  const reading = parseReading(await takeReading(session, contextId));
  const start = performance.now();
  readFields(reading);
  readKind(reading);
  const rules = performance.now() - start;
  return [
    compared('reading: 10 000 nodes in the page, beside body.innerText', 'ms', {
      value: median(reads),
      against: median(texts),
      target: null,
    }),
    plain('reading: longest the page stood still meanwhile', 'ms', Math.max(...gaps), 50),
    plain('reading: longest task the browser reported meanwhile', 'ms', Math.max(...tasks), 50),
    plain('reading: times the page was laid out for it', 'layouts', Math.max(...layouts), 1),
    compared('reading: rules on that page (kind, fields, items), beside the reading', 'ms', {
      value: rules,
      against: median(reads),
      target: null,
    }),
    plain('reading: runs read', 'runs', reading.runs.length),
  ];
}

async function isolatedWorld(session: CDPSession, script: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: script, contextId: executionContextId });
  return executionContextId;
}

/** The reading stays in the page's world until it was timed: handing it over is the browser's work, not ours. */
async function timeReading(session: CDPSession, contextId: number): Promise<number> {
  return evaluate<number>(session, {
    contextId,
    expression: `(async () => {
      const start = performance.now();
      globalThis.answer = await globalThis[Symbol.for(${JSON.stringify(pageDoor)})]('readPage', {});
      return performance.now() - start;
    })()`,
  });
}

async function takeReading(session: CDPSession, contextId: number): Promise<unknown> {
  return evaluate(session, { contextId, expression: 'globalThis.answer.value' });
}

async function evaluate<T>(session: CDPSession, call: { contextId: number; expression: string }): Promise<T> {
  const asked = { ...call, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', asked);
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as T;
}

async function layoutsOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'LayoutCount')?.value ?? 0;
}

const timeInnerText = `(() => { const start = performance.now(); document.body.innerText; return performance.now() - start; })()`;

/** The page's own clock: a message to itself again and again; and the tasks the browser calls long. */
const watch = `(() => {
  const { port1, port2 } = new MessageChannel();
  const seen = { gap: 0, task: 0, last: performance.now(), isOn: true };
  port1.onmessage = () => {
    const now = performance.now();
    seen.gap = Math.max(seen.gap, now - seen.last);
    seen.last = now;
    if (seen.isOn) port2.postMessage(null);
  };
  port2.postMessage(null);
  const observer = new PerformanceObserver((list) => {
    for (const one of list.getEntries()) seen.task = Math.max(seen.task, one.duration);
  });
  observer.observe({ type: 'longtask' });
  globalThis.watching = { seen, observer };
})()`;

const stopWatching = `new Promise((resolve) => setTimeout(() => {
  const { seen, observer } = globalThis.watching;
  seen.isOn = false;
  observer.disconnect();
  resolve({ gap: seen.gap, task: seen.task });
}, 50))`;
