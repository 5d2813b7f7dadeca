import { createServer } from 'vite';

// Writes to dist/chrome-development, never to the folder a release is made from: a dev build is open to every site.
const server = await createServer({ mode: 'development', build: { outDir: 'dist/chrome-development' } });
await server.listen();
server.printUrls();
console.log('在 chrome://extensions 打开开发者模式，加载 dist/chrome-development');
