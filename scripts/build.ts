import { buildExtension } from './build-extension';

for (const target of ['chrome', 'firefox'] as const) console.log(await buildExtension(target));
