/** Installs a workbench into the cache from npm packages alone: no compiler, no install script, nothing else on the machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cacheHome, workbench, type Workbench, type WorkbenchVersion } from './workbench.ts';

const STAND_INS = path.join(import.meta.dirname, 'standIns');
const MONTH = 30 * 24 * 3600 * 1000;

/** The workbench, installed now if it is not in the cache yet. Two that ask at once get one installation. */
export async function ensureWorkbench(version: WorkbenchVersion): Promise<Workbench> {
  const wanted = workbench(version);
  await mkdir(cacheHome(), { recursive: true });
  if (!existsSync(wanted.folder)) {
    await withLock(`${wanted.folder}.lock`, async () => {
      if (existsSync(wanted.folder)) return;
      console.log(`Installing the ${version} VS Code workbench into ${wanted.folder} (once for this machine) …`);
      const unfinished = `${wanted.folder}.unfinished`;
      await rm(unfinished, { recursive: true, force: true });
      await install(wanted, unfinished);
      await rename(unfinished, wanted.folder);
    });
    await removeUnused(wanted);
  }
  const now = new Date();
  await utimes(wanted.folder, now, now); // "used today", for removeUnused
  return wanted;
}

async function install({ version, recipe }: Workbench, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) await cp(path.join(recipe, name), path.join(into, name));
  runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], into);

  // VS Code's server looks for its modules beside itself; the package that brings it wants a folder of its own.
  const modules = path.join(into, 'node_modules');
  const vscode = path.join(into, 'vscode');
  await rename(path.join(modules, `node-linux-${process.arch}`, 'bin', 'node'), path.join(into, 'node'));
  await rename(path.join(modules, 'code-server', 'lib', 'vscode'), vscode);
  await rm(path.join(modules, 'code-server'), { recursive: true });
  await rename(modules, path.join(vscode, 'node_modules'));

  await prune(vscode);
  await standIn(vscode, '@vscode/spdlog', 'spdlog.cjs');
  await standIn(vscode, version === 'current' ? '@vscode/native-watchdog' : 'native-watchdog', 'native-watchdog.cjs');
  if (version === 'minimum') await giveRipgrep(vscode);
}

function runNpm(args: string[], cwd: string): void {
  const npm = process.env['npm_execpath']; // set where npm runs us: the same npm again
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle)/.test(name)),
  );
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd,
    env: { ...env, npm_config_omit: '', npm_config_include: '', NODE_ENV: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`npm ${args[0] ?? ''} failed in ${cwd} (exit code ${status ?? 'none'})`);
}

/** Takes out what neither the tests nor `npm start` use: 540 MB become about 300. */
async function prune(vscode: string): Promise<void> {
  const useless = [
    /^extensions\/(?:copilot|mermaid-markdown-features|microsoft-authentication|github.*|ms-vscode\..*|tunnel-forwarding)$/,
    /^node_modules\/node-linux-[^/]+$/,
    /^node_modules\/node-pty\/(?:prebuilds\/(?!linux-).*|third_party|deps|src)$/,
    new RegExp(`^node_modules/@vscode/ripgrep-universal/bin/(?!linux-${process.arch}$)[^/]+$`),
    /^(?:out|node_modules)\/.*\.map$/,
  ];
  const entries = await readdir(vscode, { recursive: true });
  for (const entry of entries)
    if (useless.some((pattern) => pattern.test(entry)))
      await rm(path.join(vscode, entry), { recursive: true, force: true });
}

/** Puts a module of ours where VS Code expects one with a native addon. */
async function standIn(vscode: string, name: string, source: string): Promise<void> {
  const folder = path.join(vscode, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0', main: 'index.js' }));
  await cp(path.join(STAND_INS, source), path.join(folder, 'index.js'));
}

/** The older VS Code expects a ripgrep that an install script would have downloaded: it gets the one of the newer package. */
async function giveRipgrep(vscode: string): Promise<void> {
  const scope = path.join(vscode, 'node_modules', '@vscode');
  await mkdir(path.join(scope, 'ripgrep', 'bin'), { recursive: true });
  await rename(
    path.join(scope, 'ripgrep-universal', 'bin', `linux-${process.arch}`, 'rg'),
    path.join(scope, 'ripgrep', 'bin', 'rg'),
  );
}

/** Removes workbenches of earlier recipes that no clone has used for a month. */
async function removeUnused({ version, folder }: Workbench): Promise<void> {
  for (const name of await readdir(cacheHome())) {
    const other = path.join(cacheHome(), name);
    if (!name.startsWith(`workbench-${version}-`) || name.endsWith('.lock') || other.startsWith(folder)) continue;
    if (Date.now() - (await stat(other)).mtimeMs > MONTH) await rm(other, { recursive: true, force: true });
  }
}

/** Runs `work` while no other process of this machine is in it; a lock whose process died is taken over. */
async function withLock(lock: string, work: () => Promise<void>): Promise<void> {
  const owner = path.join(lock, 'owner');
  const me = `${os.hostname()} ${process.pid}`;
  for (let told = false; ;) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    if (await isAbandoned(lock, owner)) {
      await rm(lock, { recursive: true, force: true });
      continue;
    }
    if (!told) console.log('Another process is installing the same workbench; waiting for it …');
    told = true;
    await pause(300);
  }
  try {
    await writeFile(owner, me);
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function isAbandoned(lock: string, owner: string): Promise<boolean> {
  try {
    const [host, pid] = (await readFile(owner, 'utf8')).split(' ');
    if (host !== os.hostname()) return Date.now() - (await stat(lock)).mtimeMs > 15 * 60 * 1000;
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return true; // its process is gone
    if (code !== 'ENOENT') return false;
    // between making the lock and signing it: a moment, unless the process died just there
    const made = await stat(lock).catch(() => undefined);
    return made !== undefined && Date.now() - made.mtimeMs > 10_000;
  }
}
