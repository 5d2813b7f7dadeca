/** One page of a browser under test, as a person has it in front. */
export type Page = {
  url: string;
  /** Runs an expression in the page and gives its JSON value. */
  evaluate<T>(expression: string): Promise<T>;
  /** PNG of what is visible, or of a box at the top left of the page, px. */
  screenshot(size?: { width: number; height: number }): Promise<Buffer>;
  close(): Promise<void>;
};

/** A real browser with the built extension, driven from outside: no code of the extension is replaced. */
export type Driver = {
  name: string;
  version: string;
  /** Address of the extension's own pages, with a slash at its end. */
  base: string;
  open(url: string): Promise<Page>;
  /** Clicks the toolbar button while this page is in front; opens the popup as a person's click does. */
  clickToolbar(page: Page): Promise<void>;
  /** The popup once it is open. Its expressions run with a user's gesture. */
  popup(): Promise<Page>;
  /** Closes the popup as a click elsewhere does. */
  closePopup(): Promise<void>;
  /** A page the extension opened by itself whose address contains this. */
  opened(match: string): Promise<Page>;
  /** A page of the extension, opened by address. */
  openOwn(path: string): Promise<Page>;
  /** Chooses files in a file input, as the picker would. */
  chooseFiles(page: Page, selector: string, files: string[]): Promise<void>;
  /** Does something that starts a download, and gives the file's path once it is whole. */
  download(page: Page, start: () => Promise<unknown>): Promise<string>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  closed: Promise<void>;
};

/** Asks again and again until the answer is truthy; throws with `what` after the time. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false | 0 | ''>,
  ms = 20_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`${what}: nothing after ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
