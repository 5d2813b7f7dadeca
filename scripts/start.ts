import { startShop } from '../tests/shop/server';
import { captureUrls } from './capture-urls';
import { walkJourney } from './journey';
import { buildAndLaunch } from './launch';
import { readOptions, type StartOptions, usage } from './options';

async function main(args: string[]): Promise<number> {
  let options: StartOptions;
  try {
    options = readOptions(args);
  } catch (thrown) {
    console.error(`${thrown instanceof Error ? thrown.message : thrown}\n\n${usage}`);
    return 2;
  }
  if (options.urls.length > 0) return captureUrls(options);
  return options.headless ? walkJourney(options) : play(options);
}

/** Everything ready, the order page in front, and the rest is the person's. Ends with the browser's window. */
async function play(options: StartOptions): Promise<number> {
  const shop = await startShop({ port: 4180, chatPort: 4181 }).catch(() => startShop());
  const driver = await buildAndLaunch(options.browser, { headless: false });
  await driver.open(shop.url('order'));
  console.log(
    [
      `练习店铺：${shop.url('home')}`,
      '1. 点浏览器右上角的拼图图标，再点“留证”：这一页会马上留证。',
      '2. 打开商品页、规则页、客服聊天、兑换页，各点一次留证。',
      '3. 在弹窗里点“生成投诉材料包”，在工作台导出 zip。',
      '4. 用 npm run verify -- 材料包.zip 核验，或打开包里的 核验.html。',
      '关掉浏览器窗口就结束。',
    ].join('\n'),
  );
  await driver.closed;
  await shop.close();
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (thrown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown);
    process.exit(1);
  },
);
