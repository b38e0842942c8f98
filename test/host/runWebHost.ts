/** `node --import tsx test/host/runWebHost.ts [suite]`: runs test/extension/suite (or the files whose name has the word) in the web-worker extension host of the current workbench. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleSuite, ROOT } from './bundleSuite.ts';
import { drivePage } from './drivePage.ts';
import { startFront } from './front.ts';
import { ensureWorkbench } from './installWorkbench.ts';
import { printResults, RESULT_LINE, type TestResult } from './results.ts';
import { startServer, workbenchAddress } from './server.ts';

async function main(): Promise<boolean> {
  const tests = path.relative(ROOT, await bundleSuite('test/extension/suite', 'web', process.argv[2]));
  const workbench = await ensureWorkbench('current');
  const articles = mkdtempSync(path.join(os.tmpdir(), 'news-annotator-web-'));
  cpSync(path.join(ROOT, 'samples'), articles, { recursive: true });
  const server = await startServer({ workbench, testDriver: true, settings: { 'extensions.webWorker': true } });
  const front = await startFront(server.authority, ROOT, tests);
  try {
    const { authority } = front;
    const run = await drivePage(workbenchAddress({ authority, token: server.token }, articles));
    const results = run.console
      .filter((line) => line.startsWith(RESULT_LINE))
      .map((line) => JSON.parse(line.slice(RESULT_LINE.length)) as TestResult);
    if (results.length === 0) console.log(run.console.join('\n'));
    return printResults(results) && run.exitCode === 0;
  } finally {
    front.stop();
    await server.stop();
    rmSync(articles, { recursive: true, force: true });
  }
}

main().then(
  (passed) => process.exit(passed ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
