/** Opens the workbench in a browser and waits until the tests inside it have ended. */
import type { Page } from 'playwright-core';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './browser.ts';
import { ROOT } from './bundleSuite.ts';

export interface SuiteRun {
  /** 0 when every test passed; undefined when the suite did not end in time. */
  exitCode: number | undefined;
  /** What the extension host printed, one entry a call. */
  console: string[];
}

/** For a whole suite on a busy machine; each test has its own, shorter time. */
const PATIENCE = 10 * 60 * 1000;

/** Runs the suite that the address names; the workbench tells of its end by calling two functions in the page. */
export async function drivePage(address: string): Promise<SuiteRun> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const printed: string[] = [];
    const ended = new Promise<number>((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
      printed.push(line);
      if (line.startsWith('figure: ') || process.env['NEWS_VERBOSE'] !== undefined) console.log(`  ${line}`);
    });
    if (process.env['NEWS_VERBOSE'] !== undefined)
      page.on('console', (message) => console.log('  [page]', message.text()));
    await page.goto(address);
    const exitCode = await Promise.race([ended, expire()]);
    if (exitCode === undefined) await keepLastSight(page, printed);
    return { exitCode, console: printed };
  } finally {
    await browser.close();
  }
}

async function keepLastSight(page: Page, printed: string[]): Promise<void> {
  const picture = path.join(ROOT, 'out', 'suite', 'did-not-end.png');
  mkdirSync(path.dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
  console.log(`The suite did not end within ${PATIENCE / 60_000} minutes; see ${picture}.`);
  console.log(printed.slice(-50).join('\n'));
}

function expire(): Promise<undefined> {
  return new Promise((resolve) => void setTimeout(() => resolve(undefined), PATIENCE).unref());
}
