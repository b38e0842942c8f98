/** What the extension consists of: `activateOn` reads as a table of contents. It registers, and does nothing else. */
import type * as vscode from 'vscode';
import { Analyser } from './analyser.ts';
import { log } from './log.ts';
import { readModels } from './models.ts';
import type { Platform } from './platform.ts';

export interface ExtensionApi {
  readonly analyser: Analyser;
}

export function activateOn(context: vscode.ExtensionContext, platform: Platform): ExtensionApi {
  const analyser = new Analyser({
    start: platform.startWorker(context.extensionUri),
    readModels: () => readModels(context.extensionUri),
    onCrash: (error) => log().error('The analysis worker was replaced.', error),
  });
  context.subscriptions.push(analyser);
  return { analyser };
}
