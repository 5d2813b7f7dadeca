import { spawn } from 'node:child_process';
import path from 'node:path';
import { onPath } from './find';

/** A screen for a browser that must not run headless: its name for `DISPLAY`, '' where the system needs none. */
export type Screen = { display: string; close(): void };

/** The screen there is, or one of its own that nobody sees (Xvfb); null where there is neither. */
export async function openScreen(): Promise<Screen | null> {
  const none = () => {};
  if (process.platform !== 'linux') return { display: '', close: none };
  const program = onPath('Xvfb');
  if (!program) return process.env.DISPLAY ? { display: process.env.DISPLAY, close: none } : null;
  // It chooses a number that is free and writes it to the descriptor it is given.
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let words = '';
    child.stdio[3]!.on('data', (chunk: Buffer) => {
      words += chunk;
      if (words.includes('\n')) resolve(words.trim());
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${path.basename(program)} ended with ${code}`)));
  });
  return { display: `:${number}`, close: () => void child.kill() };
}
