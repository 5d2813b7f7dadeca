import { build, type InlineConfig } from 'vite';

export type Target = 'chrome' | 'firefox';

/** Builds the extension for a browser into dist/<target>; gives the folder. */
export async function buildExtension(target: Target, options: InlineConfig = {}): Promise<string> {
  // The config reads the target from the environment, as `TARGET=firefox vite build` does.
  process.env.TARGET = target;
  // stdout belongs to whoever called: `--json` prints one object a line there.
  const log = console.log;
  console.log = console.error;
  try {
    await build({ logLevel: 'error', ...options });
  } finally {
    console.log = log;
  }
  return `dist/${target}`;
}
