import { type Driver, type Page, until } from './browsers/driver';

/**
 * Exports what is in a case through the workbench's own dialog; `workbench` shows the case's package view. Gives the
 * path of the downloaded zip. Throws with the words of the dialog when it shows an error.
 */
export async function exportByHand(driver: Driver, workbench: Page): Promise<string> {
  await until('the export button', () =>
    workbench.evaluate<boolean>(
      `!!document.querySelector('dialog[open] #export:not([disabled])') && !!document.querySelector('dialog[open] pre.letter')?.innerText`,
    ),
  );
  const file = await driver.download(workbench, () =>
    workbench.evaluate(`document.querySelector('dialog[open] #export').click()`),
  );
  await until('the end of the export', async () => {
    const failed = await workbench.evaluate<string>(
      `document.querySelector('dialog[open] [role="alert"]')?.innerText ?? ''`,
    );
    if (failed) throw new Error(failed);
    return workbench.evaluate<boolean>(`!!document.querySelector('dialog[open] #export-close')`);
  });
  return file;
}
