import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

describe.each(['chrome', 'firefox'])('the build for %s', (target) => {
  const dist = path.join('dist', target);
  const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.json'), 'utf8'));
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');

  test('lets no website see it, and asks for no site', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.permissions).not.toContain('debugger');
    expect(manifest.permissions).not.toContain('tabs');
  });

  test('runs nothing from outside', () => {
    expect(manifest.content_security_policy.extension_pages).toMatch(
      /^default-src 'none'; script-src 'self';/,
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) expect(read(file), file).not.toMatch(/https?:\/\/[^\s"'`]+\.js\b/);
    for (const file of scripts) expect(read(file), file).not.toMatch(/\bnew Function\(|\beval\(/);
  });

  test('carries no source map', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  });

  test('its background is ours, and not the page script', () => {
    const entry = manifest.background.service_worker ?? manifest.background.scripts[0];
    const loaded = /'\.\/(.+?)'/.exec(read(entry))?.[1];
    expect(loaded).toMatch(/^assets\/service-worker/);
    expect(read(loaded!)).toContain('onInstalled');
  });

  test('what is injected stands alone', () => {
    const page = read('src/page/page.js');
    expect(page).not.toMatch(/^\s*(import|export)\b/m);
    expect(page).toContain('liuzheng.page');
    expect(page.length).toBeLessThan(80_000);
  });
});
