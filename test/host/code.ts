/** What ./code.mjs starts: a test run with a desktop VS Code's arguments, in the web workbench of NEWS_WORKBENCH. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { drivePage } from './drivePage.ts';
import { ensureWorkbench } from './installWorkbench.ts';
import { remote, startServer, workbenchAddress } from './server.ts';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    strict: false, // a desktop VS Code has many more options
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values;
  const folder = positionals[0];
  if (typeof extension !== 'string' || typeof tests !== 'string' || folder === undefined)
    throw new Error('usage: code.mjs FOLDER --extensionDevelopmentPath=FOLDER --extensionTestsPath=FILE');
  const workbench = await ensureWorkbench(process.env['NEWS_WORKBENCH'] === 'minimum' ? 'minimum' : 'current');
  const server = await startServer({ workbench, testDriver: true });
  try {
    const payload: [string, string][] = [
      ['extensionDevelopmentPath', remote(server.authority, path.resolve(extension))],
      ['extensionTestsPath', remote(server.authority, path.resolve(tests))],
    ];
    const { exitCode } = await drivePage(workbenchAddress(server, path.resolve(folder), { payload }));
    return exitCode ?? 1;
  } finally {
    await server.stop();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
