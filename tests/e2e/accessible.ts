import type { ChromiumDriver, Popup } from '../../scripts/browsers/chromium';
import type { Page } from '../../scripts/browsers/driver';

/** A node of the browser's accessibility tree, as much as is asked of it. */
type Node = {
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
};

const controls = new Set([
  ...[
    'button',
    'link',
    'textbox',
    'searchbox',
    'combobox',
    'listbox',
    'checkbox',
    'radio',
    'switch',
    'slider',
  ],
  ...['spinbutton', 'tab', 'menuitem', 'menuitemcheckbox', 'option', 'Date', 'DateTime', 'InputTime'],
]);
const named = new Set([...controls, 'image', 'img', 'dialog', 'radiogroup', 'tablist', 'table', 'region']);

/** What a screen reader would stumble over on a page: one line for each, none when all is well. */
export async function stumblesOf(driver: ChromiumDriver, page: Page | Popup): Promise<string[]> {
  const nodes = ('tree' in page ? await page.tree() : await treeOf(driver, page)) as Node[];
  const read = nodes.filter(({ ignored }) => !ignored);
  const nameless = read
    .filter(({ role, name }) => named.has(role?.value ?? '') && !name?.value.trim())
    .map(({ role }) => `a ${role!.value} without a name`);
  const controlCount = read.filter(({ role }) => controls.has(role?.value ?? '')).length;
  const levels = read.flatMap(({ role, properties = [] }) =>
    role?.value === 'heading' ? Number(properties.find(({ name }) => name === 'level')?.value.value) : [],
  );
  return [
    ...(controlCount === 0 ? ['nothing to press'] : []),
    ...nameless,
    ...jumps(levels),
    ...(await page.evaluate<string[]>(inDocument)),
  ];
}

/** Headings go down one level at a time, and begin at the first or second. */
function jumps(levels: readonly number[]): string[] {
  if (levels.length === 0) return ['no heading'];
  return levels.flatMap((level, i) => {
    const before = levels[i - 1] ?? 1;
    return level > before + 1 ? [`heading ${level} after ${before} (${levels.join(' ')})`] : [];
  });
}

async function treeOf(driver: ChromiumDriver, page: Page): Promise<unknown[]> {
  const raw = driver.raw(page);
  const session = await raw.context().newCDPSession(raw);
  try {
    return (await session.send('Accessibility.getFullAXTree')).nodes;
  } finally {
    await session.detach();
  }
}

/** Expression: ids that stand twice, names that point nowhere, mains beyond the first, a page without its language. */
const inDocument = `(() => {
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
  const twice = [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
  const refs = ['aria-labelledby', 'aria-describedby', 'aria-activedescendant', 'for'].flatMap((name) =>
    [...document.querySelectorAll('[' + name + ']')].flatMap((one) =>
      one.getAttribute(name).split(/\\s+/).filter((id) => id && !document.getElementById(id)).map((id) => name + ' ' + id)));
  const mains = document.querySelectorAll('main').length;
  return [
    ...twice.map((id) => 'two of #' + id),
    ...refs.map((ref) => ref + ' points nowhere'),
    ...(mains === 1 ? [] : [mains + ' mains']),
    ...(document.documentElement.lang ? [] : ['no language']),
    ...(document.title ? [] : ['no title']),
  ];
})()`;
