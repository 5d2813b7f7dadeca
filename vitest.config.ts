import { defineConfig } from 'vitest/config';
import { verifyPage } from './scripts/verify-page-plugin';

export default defineConfig({
  plugins: [verifyPage()],
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'node_modules/**'] },
});
