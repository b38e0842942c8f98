/** The entry of the suite in the Node extension host: `run` is what VS Code calls. */
import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { RESULTS_FILE } from '../results.ts';
import { collect } from './collect.ts';

export async function runSuite(loadTests: () => void): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 90_000, reporter: silent as never });
  mocha.suite.emit('pre-require', globalThis, '', mocha); // gives `describe` and `it` to the test files
  loadTests();
  console.log(`figure: VS Code ${vscode.version} on Node ${process.version}`);
  const results = await collect(mocha);
  const file = process.env[RESULTS_FILE];
  if (file !== undefined) writeFileSync(file, JSON.stringify(results));
  const failed = results.filter(({ passed }) => !passed).length;
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** Mocha's reporter: the results are collected instead. */
function silent(): void {
  // nothing to print in here
}
