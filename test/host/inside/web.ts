/** The entry of the suite in the web-worker extension host, which has neither files nor environment: results are printed. */
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { RESULT_LINE } from '../results.ts';
import { collect, type Mocha } from './collect.ts';

export async function runSuite(loadTests: () => void): Promise<void> {
  const { mocha } = globalThis as unknown as { mocha: Mocha & { setup(options: object): void } };
  mocha.setup({ ui: 'bdd', timeout: 90_000, reporter: silent });
  loadTests();
  if (!('importScripts' in globalThis)) throw new Error('This is not the web-worker host.');
  console.log(`figure: VS Code ${vscode.version} in the web-worker host`);
  const results = await collect(mocha);
  for (const result of results) console.log(RESULT_LINE + JSON.stringify(result));
  const failed = results.filter(({ passed }) => !passed).length;
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** Mocha's reporter: the results are collected instead. */
function silent(): void {
  // nothing to print in here
}
