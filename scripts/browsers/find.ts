import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Names on PATH and usual places, in the order they are tried. */
const known: Record<BrowserName, { variable: string; commands: string[]; places: string[]; debian: string }> =
  {
    chromium: {
      variable: 'CHROMIUM_PATH',
      commands: [
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
        'chromium',
        'chromium-browser',
      ],
      places: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ...windows('Google/Chrome/Application/chrome.exe'),
        ...windows('Microsoft/Edge/Application/msedge.exe'),
        ...windows('Chromium/Application/chrome.exe'),
      ],
      debian: 'chromium',
    },
    firefox: {
      variable: 'FIREFOX_PATH',
      commands: ['firefox', 'firefox-esr'],
      places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox/firefox.exe')],
      debian: 'firefox-esr',
    },
  };

function windows(tail: string): string[] {
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.filter((root) => root !== undefined).map((root) => path.join(root, tail));
}

/** The path of a browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, commands, places } = known[name];
  const chosen = process.env[variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  for (const command of commands) {
    const found = onPath(command);
    if (found) return found;
  }
  return places.find((place) => existsSync(place)) ?? null;
}

/** Where a command lies on PATH, or null. */
export function onPath(command: string): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, command)).find((place) => existsSync(place)) ?? null;
}

/**
 * The path of a browser; on Debian as root it is installed when missing. Throws with one sentence that says what to
 * install.
 */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found) return found;
  const { debian, variable } = known[name];
  if (process.env[variable]) throw new Error(`${variable} 指向的文件不存在：${process.env[variable]}`);
  if (isDebianRoot()) {
    console.error(`正在安装 ${debian}…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 2, 2], env });
    // A Chinese font too: without one, every picture shows boxes.
    const packages = [debian, 'fonts-noto-cjk'];
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 2, 2],
      env,
    });
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  const wanted = name === 'chromium' ? 'Chrome、Edge 或 Chromium' : 'Firefox 140 或更新';
  throw new Error(`没有找到浏览器：请安装 ${wanted}，或用环境变量 ${variable} 指出它的位置。`);
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  // Not its descendants: elsewhere these packages are other things, or none.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
