/** Opens the extension in a desktop VS Code, installed or downloaded, with settings and extensions of its own. */
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';

/** Ends when the window is closed. `home` keeps what VS Code remembers; without it that is temporary. */
export async function runDesktop(extension: string, articles: string, home: string | undefined): Promise<void> {
  const program = findDesktop() ?? (await downloadAndUnzipVSCode({ cachePath: path.join(extension, '.vscode-test') }));
  const base = home ?? mkdtempSync(path.join(os.tmpdir(), 'news-annotator-'));
  console.log(`\nNews Annotator is running on ${articles}\n\nClose the window or press Ctrl+C to stop.`);
  const child = spawn(
    program,
    [
      ...['--wait', '--new-window', '--disable-workspace-trust', '--disable-updates', '--disable-telemetry'],
      ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${path.join(base, 'desktop-user')}`,
      `--extensions-dir=${path.join(base, 'desktop-extensions')}`,
      `--extensionDevelopmentPath=${extension}`,
      articles,
    ],
    { stdio: 'ignore', shell: program.endsWith('.cmd') },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill());
  await once(child, 'exit');
  if (home === undefined) rmSync(base, { recursive: true, force: true, maxRetries: 5 });
}

/** The program of an installed VS Code or VSCodium; VSCODE_EXECUTABLE names one, if set. */
function findDesktop(): string | undefined {
  const named = process.env['VSCODE_EXECUTABLE'];
  if (named !== undefined && named !== '') return named;
  const names = process.platform === 'win32' ? ['code.cmd', 'codium.cmd'] : ['code', 'codium', 'code-insiders'];
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  if (process.platform === 'darwin')
    candidates.push('/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code');
  return candidates.find((file) => existsSync(file));
}
