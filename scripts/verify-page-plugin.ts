import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { build, type Plugin, type Rollup } from 'vite';

const id = 'virtual:verify-page';
const resolvedId = `\0${id}`;
const folder = fileURLToPath(new URL('../src/verify/page/', import.meta.url));
const icon = fileURLToPath(new URL('../icons/icon-32.png', import.meta.url));

let built: Promise<string> | undefined;

/** Gives `virtual:verify-page`: 核验.html as a text. Built once per process; a change of the page needs a restart. */
export function verifyPage(): Plugin {
  return {
    name: 'liuzheng:verify-page',
    resolveId: (source) => (source === id ? resolvedId : undefined),
    async load(source) {
      if (source !== resolvedId) return undefined;
      built ??= buildVerifyPage();
      return `export default ${JSON.stringify(await built)};`;
    },
  };
}

/** One HTML file with one script and one style inside, and a policy that allows these two and nothing else. */
export async function buildVerifyPage(): Promise<string> {
  const { script, style } = await bundle();
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(script)}'`,
    `style-src '${sourceHash(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts: Record<string, string> = {
    policy,
    icon: `data:image/png;base64,${readFileSync(icon).toString('base64')}`,
    style: `<style>${style}</style>`,
    script: `<script>${script}</script>`,
  };
  const template = readFileSync(`${folder}verify.html`, 'utf8');
  return template.replace(
    /<!--(policy|icon|style|script)-->|%(policy|icon)%/g,
    (_, tag, value) => parts[tag ?? value]!,
  );
}

async function bundle(): Promise<{ script: string; style: string }> {
  const result = await build({
    configFile: false,
    envFile: false,
    root: folder,
    mode: 'production',
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: {
      write: false,
      target: ['chrome110', 'firefox115'],
      // Nothing in our css needs lowering; an older target would only add light-dark() helpers.
      cssTarget: ['chrome123', 'firefox120'],
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: {
        input: `${folder}verify-page.tsx`,
        output: { format: 'iife', entryFileNames: 'verify.js', assetFileNames: 'verify[extname]' },
      },
    },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as Rollup.RollupOutput;
  const script = output.find((file) => file.type === 'chunk')?.code;
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  if (script === undefined || style?.type !== 'asset' || output.length !== 2) {
    throw new Error(
      `the verifier page must be one script and one style: ${output.map((file) => file.fileName)}`,
    );
  }
  // Inside <script>, these two would end or hide the script; in JavaScript strings the backslash changes nothing.
  const inline = script.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return { script: inline, style: String(style.source).trim() };
}

function sourceHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
