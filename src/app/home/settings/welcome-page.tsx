import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Icon } from '../../shared/icon';
import { Mark } from '../../shared/mark';
import './welcome.css';

type Shell = { isPinned: boolean | null; shortcut: string };

/** The first minute: what to do, what stays here, what leaves, and what it cannot do. */
export function WelcomePage() {
  const shell = useShell();
  return (
    <main class="fr">
      <header>
        <Mark />
        <h1>留证已装好</h1>
        <p class="lead">
          买卡密、充值出了问题，把网页、聊天和报错完整留下来，封存后被别人改动，能查出来，再排成能交的投诉材料。
        </p>
      </header>
      <ol class="three">
        <li>
          <span>1</span>
          <div>
            <h2>把图标固定在工具栏</h2>
            <p class="muted">
              点浏览器右上角 <Icon name="puzzle" small />
              ，再点“留证”旁边的 <Icon name="pin" small />。
            </p>
          </div>
          {shell?.isPinned === true && (
            <span class="state ok">
              <Icon name="okc" />
              已固定
            </span>
          )}
          {shell?.isPinned === false && (
            <span class="state muted">
              <Icon name="todo" />
              还没有固定
            </span>
          )}
        </li>
        <li>
          <span>2</span>
          <div>
            <h2>打开你的订单页，点工具栏上的留证</h2>
            <p class="muted">
              {shell?.shortcut ? (
                <Shortcut keys={shell.shortcut} />
              ) : (
                '还没有快捷键，可以在浏览器的扩展快捷键设置里加一个。'
              )}
            </p>
          </div>
          <a class="btn" href="#/">
            去工作台
          </a>
        </li>
      </ol>
      <p class="ui keepit">
        <Icon name="alert" small class="warn" />
        卸载扩展或清除浏览器数据会删掉全部证据。要紧的案件请生成材料包，另外保存一份。
      </p>
      <div class="two2">
        <section>
          <h2>留在你电脑上的</h2>
          <ul>
            <Stays words="截图、网页副本、网页文字" />
            <Stays words="你的姓名、电话、订单和卡密" />
            <Stays words="案件、说明和投诉材料" />
          </ul>
        </section>
        <section>
          <h2>会离开电脑的</h2>
          <ul>
            <li>
              <Icon name="info" small class="muted" />
              留证时，向正在看的网站再取一次它的时间、图片和字体，可以在设置里关掉
            </li>
            <li>
              <Icon name="info" small class="muted" />
              你自己导出和提交的材料
            </li>
            <Stays words="此外没有" />
          </ul>
        </section>
      </div>
      <section class="qa">
        <details>
          <summary>商家会知道我在留证吗</summary>
          <p class="muted">
            留证不向商家发通知，也不在页面上留下标记。默认会向正在看的网站再取一次图片、字体和时间，与平常打开页面的请求相似；不想有这些请求，可以在设置里关掉。
          </p>
        </details>
        <details>
          <summary>这些证据法院认吗</summary>
          <p class="muted">
            电子数据可以作证据，认不认、认多少，由法院结合其他证据判断。把支付账单、平台记录和聊天一起留下，会更有用。
          </p>
        </details>
        <details open>
          <summary>留证不能做什么</summary>
          <p class="muted">
            不能替你判断输赢，也不能证明网页内容一定真实。封存后被别人改动，能查出来。目前没有第三方时间，何时留证只有本机时间。
          </p>
        </details>
      </section>
    </main>
  );
}

function Stays({ words }: { words: string }) {
  return (
    <li>
      <Icon name="check" small class="ok" />
      {words}
    </li>
  );
}

function Shortcut({ keys }: { keys: string }) {
  return (
    <>
      也可以按{' '}
      {keys.split('+').map((key) => (
        <span key={key}>
          <kbd>{key}</kbd>{' '}
        </span>
      ))}
      。
    </>
  );
}

/** What the browser says of our icon and our shortcut: both can change while this page is open. */
function useShell(): Shell | null {
  const [shell, setShell] = useState<Shell | null>(null);
  useEffect(() => {
    const look = async () => setShell(await readShell());
    void look();
    const timer = setInterval(look, 1500);
    return () => clearInterval(timer);
  }, []);
  return shell;
}

async function readShell(): Promise<Shell> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find((command) => command.name === 'capture')?.shortcut ?? '';
  // Not in every browser: then nothing is said about it.
  const action = browser.action as typeof browser.action & {
    getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
  };
  const isPinned = (await action.getUserSettings?.())?.isOnToolbar ?? null;
  return { isPinned, shortcut };
}
