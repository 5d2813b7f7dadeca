import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page that moves, and one that says which address it has; both with a title the browser is told to choose. */
export type MovingPages = { url(path: string): string; close(): Promise<void> };

/** Serves pages on loopback whose title begins with RecordMe and ends with their path. */
export async function serveMovingPages(): Promise<MovingPages> {
  const server = http.createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function page(path: string): string {
  return `<!doctype html><title>RecordMe ${path.replace(/[^\w/]/g, '')}</title>
    <style>body { font: 24px sans-serif; margin: 40px } i { position: absolute; width: 160px; height: 160px; background: #1f61aa }</style>
    <h1>兑换页面</h1><p>卡密 8842-1193，提示：已被使用</p><i id="box"></i>
    <script>let n = 0; setInterval(() => { box.style.left = (n++ * 7) % 900 + 'px'; box.textContent = n }, 40)</script>`;
}
