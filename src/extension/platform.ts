/** What differs between desktop and web: the entry points hand it to `activate`. */
import type * as vscode from 'vscode';
import type { Files } from '../annotations/files.ts';
import type { StartWorker } from '../worker/protocol.ts';

export interface Platform {
  startWorker(extensionUri: vscode.Uri): StartWorker;
  /** Paths are addresses as strings. */
  readonly files: Files;
}
