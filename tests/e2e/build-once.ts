import { buildExtension } from '../../scripts/build-extension';

/** Every end-to-end test runs the built extension; it is built once. LIUZHENG_BUILT=1: it just was. */
export default async function buildOnce(): Promise<void> {
  if (process.env.LIUZHENG_BUILT === '1') return;
  for (const target of ['chrome', 'firefox'] as const) await buildExtension(target);
  // Nothing that a test starts builds under the feet of another.
  process.env.LIUZHENG_BUILT = '1';
}
