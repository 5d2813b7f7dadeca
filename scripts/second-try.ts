import type { Reporter, TestCase } from 'vitest/node';

/**
 * Names, at the end of a run, every test that passed only when it was tried again, with what went wrong the first time:
 * such a test is a fault to be found, in it or in what it tests, and must not vanish among the green ones.
 */
export default class SecondTry implements Reporter {
  #found: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    this.#found.push(`  ${test.fullName}\n    ${first?.message ?? 'no message'}`);
  }

  onTestRunEnd(): void {
    if (this.#found.length > 0)
      console.log(`passed only at the second try: ${this.#found.length}\n${this.#found.join('\n')}`);
  }
}
