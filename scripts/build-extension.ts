import { parse } from 'valibot';
import { build, type InlineConfig } from 'vite';
import { Pack } from '../src/core/knowledge/pack';
import { shippedPack } from '../src/knowledge/knowledge';

export type Target = 'chrome' | 'firefox';

/** Builds the extension for a browser into dist/<target>; gives the folder. Throws where the knowledge is not of its schema. */
export async function buildExtension(target: Target, options: InlineConfig = {}): Promise<string> {
  // The config reads the target from the environment, as `TARGET=firefox vite build` does.
  process.env.TARGET = target;
  parse(Pack, shippedPack());
  // stdout belongs to whoever called (`--json` prints one object a line there), and plugins talk a lot: they are
  // heard only when the build fails.
  const write = process.stdout.write;
  const heard: string[] = [];
  const listen = ((chunk: string | Uint8Array) => heard.push(String(chunk)) > 0) as typeof write;
  process.stdout.write = listen;
  try {
    await build({ logLevel: 'error', ...options });
  } catch (thrown) {
    process.stderr.write(heard.join(''));
    throw thrown;
  } finally {
    process.stdout.write = write;
  }
  return `dist/${target}`;
}
