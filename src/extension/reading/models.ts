/** The bytes of the trained models. One that is missing is left out: the analysis says what it does without. */
import * as vscode from 'vscode';
import { log } from '../log.ts';

/** Filled in by the build: the names of `models/*.bin`. */
declare const MODEL_FILES: readonly string[];

export async function readModels(extensionUri: vscode.Uri): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  await Promise.all(
    MODEL_FILES.map(async (name) => {
      try {
        files.set(name, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'models', name)));
      } catch (error) {
        log().error(`models/${name} could not be read.`, error);
      }
    }),
  );
  return files;
}
