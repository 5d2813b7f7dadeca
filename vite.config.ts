import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { verifyPage } from './scripts/verify-page-plugin.ts';

/** `TARGET=firefox` builds for Firefox; everything else is Chromium. */
type Target = 'chrome' | 'firefox';

type Manifest = ManifestV3Export & { [key: string]: unknown };

/** What Firefox knows under other names, or does not know. */
function manifestFor(target: Target): Manifest {
  const manifest = structuredClone(base) as Manifest & { permissions: string[] };
  if (target === 'firefox') {
    manifest.permissions = manifest.permissions.filter((name) => !['sidePanel', 'offscreen'].includes(name));
    // Firefox makes no MHTML.
    delete manifest.optional_permissions;
    delete manifest.minimum_chrome_version;
    // The panel beside the page has another name there, and stays shut until it is asked for.
    delete manifest.side_panel;
    manifest.sidebar_action = {
      default_panel: 'src/app/side/side.html',
      default_title: '__MSG_extName__',
      open_at_install: false,
    };
    manifest.background = { scripts: ['src/background/service-worker.ts'], type: 'module' };
    manifest.browser_specific_settings = {
      gecko: {
        id: 'liuzheng@liuzheng.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    };
  }
  return manifest;
}

/**
 * The injected script is one file without imports and needs no web_accessible_resources; crxjs lists it anyway, by
 * which any website could find out that the extension is there.
 */
function noWebAccessibleResources(): CrxPlugin {
  return {
    name: 'no-web-accessible-resources',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(manifest) {
      delete manifest.web_accessible_resources;
      return manifest;
    },
  };
}

/** SHA-256 over everything a build is made from: the same sources have the same name in every record. */
function buildHash(): string {
  const hash = createHash('sha256');
  const sources = ['src', 'public', 'icons'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/')),
  );
  const makers = ['manifest.json', 'package-lock.json', 'vite.config.ts', 'scripts/verify-page-plugin.ts'];
  for (const file of [...sources, ...makers].sort()) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

export default defineConfig(({ mode }) => {
  const target: Target = process.env.TARGET === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      verifyPage(),
      crx({ manifest: manifestFor(target), browser: target }),
      noWebAccessibleResources(),
    ],
    define: { __BUILD__: JSON.stringify(buildHash()), __VERSION__: JSON.stringify(base.version) },
    build: {
      outDir: mode === 'production' ? `dist/${target}` : `dist/${target}-${mode}`,
      emptyOutDir: true,
      sourcemap: false,
      target: target === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false,
      reportCompressedSize: false,
      // A page that no manifest key names is left out without a word.
      rollupOptions: {
        input: {
          capture: 'src/app/capture/capture.html',
          recorder: 'src/app/recorder/recorder.html',
          side: 'src/app/side/side.html',
        },
      },
    },
  };
});
