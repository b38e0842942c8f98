/**
 * `npm start [-- --folder DIR] [--desktop] [--no-open] [--port N]`
 *
 * Opens the extension in a VS Code: the web workbench on loopback, or a desktop VS Code where the workbench does not
 * run. Without a folder of one's own, the samples are copied to a temporary one. Ctrl+C ends all of it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureWorkbench } from '../test/host/installWorkbench.ts';
import { installExtension, makeHome, startServer, workbenchAddress } from '../test/host/server.ts';
import { hasWebWorkbench } from '../test/host/workbench.ts';
import { openBrowser } from './openBrowser.ts';
import { runDesktop } from './runDesktop.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const USAGE = 'usage: npm start [-- [--folder DIR] [--desktop] [--no-open] [--port N]]';

async function main(): Promise<void> {
  const { folder, desktop, noOpen, port } = readOptions();
  const articles = folder ?? copySamples();
  runNpm('package');
  const home = folder === undefined ? undefined : ownHome();
  if (desktop) await runDesktop(ROOT, articles, home);
  else await runWeb(articles, { home, open: !noOpen, port });
  if (folder === undefined) removeSamples(articles);
}

interface Options {
  folder: string | undefined;
  desktop: boolean;
  noOpen: boolean;
  port: number;
}

function readOptions(): Options {
  try {
    const { values } = parseArgs({
      options: {
        folder: { type: 'string' },
        desktop: { type: 'boolean', default: !hasWebWorkbench },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    });
    const folder = values.folder === undefined ? undefined : path.resolve(values.folder);
    if (folder !== undefined && !statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`${folder} is not a folder.`);
    if (!/^\d{1,5}$/.test(values.port)) throw new Error(`${values.port} is not a port.`);
    return { folder, desktop: values.desktop, noOpen: values['no-open'], port: Number(values.port) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}

async function runWeb(
  articles: string,
  { home, open, port }: { home: string | undefined; open: boolean; port: number },
): Promise<void> {
  const workbench = await ensureWorkbench('current');
  const base = makeHome(workbench, {}, home);
  try {
    installExtension(workbench, base, path.join(ROOT, 'out', 'news-annotator.vsix'));
    const server = await startServer({ workbench, home: base, port });
    const stopped = untilStopped();
    const first = readdirSync(articles).find((name) => name.endsWith('.txt'));
    const file = home === undefined && first !== undefined ? { file: path.join(articles, first) } : {};
    const address = workbenchAddress(server, articles, file);
    console.log(`\nNews Annotator is running on ${articles}\n\n  ${address}\n\nPress Ctrl+C to stop.`);
    if (open) openBrowser(address);
    await stopped;
    console.log('\nStopping …');
    await server.stop();
  } finally {
    if (home === undefined) rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  }
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** What VS Code remembers for one's own articles from one start to the next; nothing else of the user's is touched. */
function ownHome(): string {
  const base = process.env['XDG_STATE_HOME'];
  const state = base !== undefined && path.isAbsolute(base) ? base : path.join(os.homedir(), '.local', 'state');
  return path.join(state, 'news-annotator');
}

function copySamples(): string {
  const articles = path.join(mkdtempSync(path.join(os.tmpdir(), 'news-annotator-')), 'samples');
  cpSync(path.join(ROOT, 'samples'), articles, { recursive: true });
  return articles;
}

/** The copies go, unless something was written beside them: what a person annotated stays. */
function removeSamples(articles: string): void {
  const shipped = new Set(readdirSync(path.join(ROOT, 'samples')));
  if (readdirSync(articles).every((name) => shipped.has(name)))
    rmSync(path.dirname(articles), { recursive: true, force: true });
  else console.log(`What you annotated is kept in ${articles}`);
}

function runNpm(script: string): void {
  console.log('Building …');
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const { status, stdout, stderr } = spawnSync(command, [...first, 'run', '--silent', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout + stderr);
  process.exit(1);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
