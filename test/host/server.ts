/** Starts and stops VS Code's server for the web workbench, with all that it writes in a home folder of its own. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { nodeOf, vscodeFolder, type Workbench } from './workbench.ts';

export interface ServerOptions {
  workbench: Workbench;
  /** Where settings, extensions, logs and sockets go; a new temporary folder, removed on stop, if absent. */
  home?: string;
  settings?: Record<string, unknown>;
  /** Environment of the extension host. */
  env?: Record<string, string>;
  /** Runs an extension under development and its tests; without it VS Code ignores the addresses that name them. */
  testDriver?: boolean;
  /** Asks whether to trust a folder, as VS Code does by default. */
  trustPrompt?: boolean;
  port?: number;
}

export interface Server {
  /** `127.0.0.1:PORT` */
  authority: string;
  token: string;
  home: string;
  stop: () => Promise<void>;
}

/** Offline, quiet and still: no network, no tips, no motion. What a person would notice stays as VS Code has it. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'window.menuBarVisibility': 'compact',
  'editor.minimap.enabled': false,
};

/**
 * Of the machine that the server runs on, where alone VS Code reads them. Every seven seconds a server has its extension host look which ports
 * are open, by other programs: it starts them as copies of itself and stands still meanwhile, the longer the larger it is. A desktop does not.
 */
const MACHINE_SETTINGS = { 'remote.autoForwardPorts': false, 'remote.autoForwardPortsSource': 'output' };

/** The built-in extensions that plain text, YAML and themes need. */
const BUILT_IN =
  /^(?:theme-.*|configuration-editing|json|yaml|markdown-basics|references-view|search-result|merge-conflict|diff|log)$/;

/** A home folder with settings and the built-in extensions, to install extensions into and to start a server on. */
export function makeHome(workbench: Workbench, settings: Record<string, unknown> = {}, folder?: string): string {
  const home = folder ?? mkdtempSync(path.join(os.tmpdir(), 'news-annotator-'));
  for (const name of ['user/User', 'user/Machine', 'extensions', 'server', 'logs', 'tmp'])
    mkdirSync(path.join(home, name), { recursive: true });
  const settingsFile = path.join(home, 'user/User/settings.json');
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  writeFileSync(path.join(home, 'user/Machine/settings.json'), JSON.stringify(MACHINE_SETTINGS, null, 2));
  const builtIn = path.join(home, 'built-in');
  rmSync(builtIn, { recursive: true, force: true });
  mkdirSync(builtIn);
  const shipped = path.join(vscodeFolder(workbench), 'extensions');
  for (const name of readdirSync(shipped))
    if (BUILT_IN.test(name)) symlinkSync(path.join(shipped, name), path.join(builtIn, name));
  return home;
}

/** Installs a packaged extension into a home folder. */
export function installExtension(workbench: Workbench, home: string, vsix: string): void {
  const args = [serverMain(workbench), ...folderArguments(home), '--install-extension', vsix, '--force'];
  const { status, stdout, stderr } = spawnSync(nodeOf(workbench), args, { env: environment(home), encoding: 'utf8' });
  if (status !== 0) throw new Error(`VS Code could not install ${vsix}:\n${stdout}${stderr}`);
}

export async function startServer(options: ServerOptions): Promise<Server> {
  const { workbench, settings, env, testDriver = false, trustPrompt = false, port = 0 } = options;
  const home = options.home ?? makeHome(workbench, settings);
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    nodeOf(workbench),
    [
      serverMain(workbench),
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...folderArguments(home),
      ...['--disable-update-check', '--disable-getting-started-override', '--disable-experiments'],
      ...(trustPrompt ? [] : ['--disable-workspace-trust']),
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    // a process group of its own: server, extension host and file watchers end together
    { env: { ...environment(home), ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const killAtExit = () => signalGroup(child, 'SIGKILL');
  process.once('exit', killAtExit);
  const stop = async () => {
    await endGroup(child);
    process.off('exit', killAtExit);
    if (options.home === undefined) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { authority: `127.0.0.1:${await portOf(child, path.join(home, 'logs/server.log'))}`, token, home, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The workbench's address for a folder, and perhaps a file in it. */
export function workbenchAddress(
  { authority, token }: Pick<Server, 'authority' | 'token'>,
  /** Of a folder, or of a `.code-workspace`. */
  folder: string,
  { file, payload = [] }: { file?: string; payload?: [string, string][] } = {},
): string {
  const address = new URL(`http://${authority}/`);
  address.searchParams.set('tkn', token);
  address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  const open: [string, string][] = file === undefined ? [] : [['openFile', remote(authority, file)]];
  if (open.length + payload.length > 0)
    address.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ...open, ...payload]));
  return address.href;
}

/** A path of this machine as the workbench's user interface names it. */
export function remote(authority: string, file: string): string {
  return `vscode-remote://${authority}${encodeURI(file)}`;
}

function serverMain(workbench: Workbench): string {
  return path.join(vscodeFolder(workbench), 'out/server-main.js');
}

function folderArguments(home: string): string[] {
  const folders = {
    'user-data-dir': 'user',
    'extensions-dir': 'extensions',
    'server-data-dir': 'server',
    logsPath: 'logs',
  };
  return [
    ...Object.entries({ ...folders, 'builtin-extensions-dir': 'built-in' }).flatMap(([option, name]) => [
      `--${option}`,
      path.join(home, name),
    ]),
    '--accept-server-license-terms',
    '--disable-telemetry',
  ];
}

function environment(home: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_OPTIONS|VSCODE_|ELECTRON_|npm_)/.test(name),
  );
  // an empty gallery: nothing is looked up in any marketplace
  return { ...Object.fromEntries(inherited), TMPDIR: path.join(home, 'tmp'), EXTENSIONS_GALLERY: '{}' };
}

function portOf(child: ChildProcess, logFile: string): Promise<number> {
  const log = createWriteStream(logFile);
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string) => reject(new Error(`VS Code's server ${why}:\n${output.slice(-2000)}`));
    const timer = setTimeout(() => fail('did not start within a minute'), 60_000);
    const read = (chunk: Buffer) => {
      log.write(chunk);
      output = (output + chunk.toString()).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with exit code ${code ?? 'none'}`);
    });
  });
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    signalGroup(child, 'SIGTERM');
    const patience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
    await gone;
    clearTimeout(patience);
  }
  signalGroup(child, 'SIGKILL'); // whatever of the group outlived the server
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // the group is gone already
  }
}
