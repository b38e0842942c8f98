/** The workers that read folders: started when there is work, ended soon after: each holds a hundred megabytes. */
import * as vscode from 'vscode';
import { indexVersion } from '../../corpus/index/indexVersion.ts';
import { WorkerPool } from '../../worker/pool.ts';
import type { ModelSource, StartWorker } from '../../worker/protocol.ts';
import { Delay } from '../delay.ts';
import { log, messageOf } from '../log.ts';
import { storageOf } from './indexFiles.ts';

/** Milliseconds: who decides one claim after another finds them still there. */
const idle = 20_000;

export interface OpenReaders {
  readonly pool: WorkerPool;
  readonly version: string;
  /** Articles under way at once: while some are read from the disk others are analysed. */
  readonly atOnce: number;
}

export interface ReadersOptions {
  readonly size: number;
  readonly start: StartWorker;
  readonly readModels: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Where the workers get them from. */
  readonly models: () => Promise<ModelSource>;
  readonly storage: vscode.Uri;
  /** Whether workers have a disk for analyses that were made. */
  readonly keepAnalyses: boolean;
}

export class Readers {
  readonly #options: ReadersOptions;
  readonly #pools = new Map<string, WorkerPool>();
  readonly #idle = new Delay();
  #version: Promise<string> | undefined;

  constructor(options: ReadersOptions) {
    this.#options = options;
  }

  /** The version that indexes are made by. */
  async ready(): Promise<{ version: string }> {
    this.#version ??= this.#options.readModels().then(indexVersion);
    return { version: await this.#version };
  }

  async open(folder: vscode.Uri): Promise<OpenReaders> {
    const { size, start, models, storage, keepAnalyses } = this.#options;
    const { version } = await this.ready();
    const key = folder.toString();
    let pool = this.#pools.get(key);
    if (!pool) {
      const analyses = vscode.Uri.joinPath(storageOf(storage, folder), 'analyses');
      pool = new WorkerPool({
        size,
        start,
        models: await models(),
        ...(keepAnalyses && analyses.scheme === 'file' && { store: analyses.fsPath }),
        onCrash: (error) => log().error('A worker that read the folder was interrupted.', messageOf(error)),
      });
      this.#pools.set(key, pool);
    }
    this.busy();
    return { pool, version, atOnce: size * 2 };
  }

  /** Keeps them while there is work. */
  busy(): void {
    this.#idle.run(idle, () => {
      const resting = [...this.#pools.values()].map((pool) => pool.rest());
      if (!resting.every(Boolean)) this.busy();
    });
  }

  async sweep(folder: vscode.Uri, articles: readonly string[]): Promise<void> {
    if (this.#options.keepAnalyses) await this.#pools.get(folder.toString())?.sweep(articles);
  }

  dispose(): void {
    this.#idle.dispose();
    this.#end();
  }

  #end(): void {
    for (const pool of this.#pools.values()) pool.dispose();
    this.#pools.clear();
  }
}
