import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { verifyPage } from './scripts/verify-page-plugin.ts';

const define = { __BUILD__: JSON.stringify('test'), __VERSION__: JSON.stringify('0.0.0') };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact(), verifyPage()],
        define,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [verifyPage()],
        define,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-once.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // Two cores, real browsers: one at a time.
          fileParallelism: false,
          // A busy machine loses a click now and then; what passes only so is named at the end of the run.
          retry: 1,
          // Of tests that say they can run at once.
          maxConcurrency: 2,
        },
      },
    ],
  },
});
