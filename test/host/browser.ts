/** Finds a Chromium, Chrome or Edge to drive, installs Debian's where that is possible, else says what to install. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = [
  ...['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'],
  ...['microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
];
const ELSEWHERE: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const base = process.env[variable];
    if (base === undefined) return [];
    return [
      path.join(base, 'Google/Chrome/Application/chrome.exe'),
      path.join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ];
  }),
};

/** The path of a browser; NEWS_BROWSER names one, if set. */
function findBrowser(): string | undefined {
  const named = process.env['NEWS_BROWSER'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...(ELSEWHERE[process.platform] ?? [])].find(isBrowser);
}

/** The path of a browser, installed now if there is none and this is Debian and we may. */
function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No Chromium found: installing the package chromium …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: string[]) =>
      spawnSync('apt-get', ['-qq', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(`No Chromium, Chrome or Edge was found. ${advice()}`);
}

export async function launchBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: ensureBrowser(),
    args: [
      // the pages are ours alone, and root (a container) has no other way
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-dev-shm-usage'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

function advice(): string {
  if (isDebian()) return 'Install it as root: apt-get install chromium';
  if (releaseId().includes('ubuntu'))
    return 'On Ubuntu install Google Chrome (the chromium package is a snap and does not start everywhere).';
  return 'Install one of them, or name its program in NEWS_BROWSER.';
}

function isDebian(): boolean {
  return /^ID=debian$/m.test(releaseId());
}

function releaseId(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}

/** A program we may run, and none of Ubuntu's snaps, which do not start in containers. */
function isBrowser(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    if (realpathSync(file).includes('/snap')) return false;
    const pointsAtSnap = file.endsWith('chromium-browser') && statSync(file).size < 10_000;
    return !pointsAtSnap || !readFileSync(file, 'utf8').includes('snap');
  } catch {
    return false;
  }
}
