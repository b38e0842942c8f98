/** What differs between desktop and web: `main.ts` chooses. */
import type * as vscode from 'vscode';
import type { Files } from '../annotations/store/files.ts';
import type { WholeSink } from '../cli/exportSink.ts';
import type { ModelSource, StartWorker } from '../worker/protocol.ts';

export interface Platform {
  startWorker(extensionUri: vscode.Uri, task: 'article' | 'folder'): StartWorker;
  /** Where workers get the models from. */
  models(extensionUri: vscode.Uri): Promise<ModelSource>;
  /** Paths are addresses as strings. */
  readonly files: Files;
  /** Where an export is written to. */
  readonly openSink: (folder: vscode.Uri) => WholeSink;
  readonly folder: {
    /** Workers that read the articles of a folder, beside the one that reads the open article. */
    readonly workers: number;
    /** Articles of a folder that are read at most. */
    readonly most: number;
    /** Whether workers have a disk to keep analyses on. */
    readonly keepAnalyses: boolean;
  };
}
