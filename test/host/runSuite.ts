/**
 * `node --import tsx test/host/runSuite.ts [current|minimum|desktop] [part of a test file's name] [folder of tests] [folder of the extension]`
 *
 * Runs test/extension/suite, or another folder of tests, inside VS Code: in the current web workbench (default), in the
 * oldest version that the extension supports, or in a desktop VS Code that is downloaded (VSCODE_EXECUTABLE names an installed one).
 */
import { runTests } from '@vscode/test-electron';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleSuite, ROOT } from './bundleSuite.ts';
import { printResults, RESULTS_FILE, type TestResult } from './results.ts';

async function main(where: string, only: string | undefined, tests: string, extension: string): Promise<boolean> {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'news-annotator-suite-'));
  const articles = path.join(scratch, 'articles');
  cpSync(path.join(ROOT, 'samples'), articles, { recursive: true });
  const results = path.join(scratch, 'results.json');
  const executable =
    where === 'desktop' ? process.env['VSCODE_EXECUTABLE'] : path.join(import.meta.dirname, 'code.mjs');
  mkdirSync(path.join(scratch, 'user'));
  try {
    await runTests({
      ...(executable === undefined ? { version: 'stable', cachePath: path.join(ROOT, '.vscode-test') } : {}),
      ...(executable === undefined ? {} : { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: await bundleSuite(tests, 'node', only),
      launchArgs: [
        articles,
        `--user-data-dir=${path.join(scratch, 'user')}`,
        `--extensions-dir=${path.join(scratch, 'extensions')}`,
        '--disable-extensions',
      ],
      extensionTestsEnv: { NEWS_WORKBENCH: where, [RESULTS_FILE]: results },
    });
  } catch (error) {
    if (!existsSync(results)) console.log(error instanceof Error ? error.message : error);
  }
  const passed = printResults(
    existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as TestResult[]) : undefined,
  );
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  return passed;
}

const [where = 'current', only, tests = 'test/extension/suite', extension = ROOT] = process.argv.slice(2);
void main(where, only, tests, extension).then((passed) => process.exit(passed ? 0 : 1));
