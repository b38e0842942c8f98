/**
 * Several workers side by side for the articles of a folder, apart from the one that reads the open article. They are started
 * when there is work and ended when there is none (`rest`). A worker that hangs or crashes is replaced; the article that did it is given up.
 */
import type { ToldFiles } from '../corpus/index/gatherArticle.ts';
import type { FolderReply, FolderRequest, ModelSource, Reply, RunningWorker, StartWorker } from './protocol.ts';

export interface PoolOptions {
  readonly size: number;
  readonly start: StartWorker;
  readonly models: ModelSource;
  /** Where analyses are kept, where there is a disk. */
  readonly store?: string;
  readonly onCrash: (error: Error) => void;
  /** How long one article may take, in milliseconds. */
  readonly patience?: (characters: number) => number;
}

export type PoolJob = Omit<FolderRequest, 'kind' | 'id'>;

interface Slot {
  worker: Promise<RunningWorker> | undefined;
  /** Keys of what this worker was told. */
  told: Set<string>;
  job: { readonly id: number; settle(outcome: FolderReply | Error): void } | undefined;
}

/** A busy machine is no hung worker. */
const defaultPatience = (characters: number) => 60_000 + characters / 5;

export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #free: Slot[];
  readonly #slots: readonly Slot[];
  readonly #waiting: ((slot: Slot) => void)[] = [];
  readonly #told = new Map<string, ToldFiles>();
  #lastId = 0;
  #disposed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: options.size }, () => ({ worker: undefined, told: new Set(), job: undefined }));
    this.#free = [...this.#slots];
  }

  /** What people told of a folder, before the first of its articles. */
  tell(key: string, files: ToldFiles): void {
    this.#told.set(key, files);
  }

  knows(key: string): boolean {
    return key === '' || this.#told.has(key);
  }

  /** When all articles are read: analyses of others are no longer wanted. */
  async sweep(articles: readonly string[]): Promise<void> {
    const [slot] = this.#slots;
    if (this.#disposed || !slot) return;
    (await (slot.worker ??= this.#start(slot))).post({ kind: 'sweep', articles });
  }

  /** Rejects when the article could not be read, or the pool was disposed of. */
  async run(job: PoolJob): Promise<FolderReply> {
    const slot = this.#free.pop() ?? (await new Promise<Slot>((resolve) => this.#waiting.push(resolve)));
    try {
      if (this.#disposed) throw new Error('The folder is no longer being read.');
      return await this.#runIn(slot, job);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(slot);
      else this.#free.push(slot);
    }
  }

  /** Ends the workers that have nothing to do; the next article starts one. True where none is left. */
  rest(): boolean {
    for (const slot of this.#free) this.#end(slot, new Error('The worker had nothing to do.'));
    return this.#free.length === this.#slots.length;
  }

  dispose(): void {
    this.#disposed = true;
    for (const slot of this.#slots) this.#end(slot, new Error('The folder is no longer being read.'));
  }

  async #runIn(slot: Slot, job: PoolJob): Promise<FolderReply> {
    const id = ++this.#lastId;
    const patience = (this.#options.patience ?? defaultPatience)(job.article.text.length);
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      return await new Promise<FolderReply>((resolve, reject) => {
        slot.job = { id, settle: (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)) };
        (slot.worker ??= this.#start(slot)).then(
          (worker) => {
            if (slot.job?.id !== id) return;
            const told = this.#told.get(job.article.told);
            if (told && !slot.told.has(job.article.told)) {
              slot.told.add(job.article.told);
              worker.post({ kind: 'told', key: job.article.told, files: told });
            }
            worker.post({ kind: 'folder', id, ...job });
            timer = setTimeout(() => this.#crashed(slot, new Error('The analysis took too long.')), patience);
          },
          (error: unknown) => this.#crashed(slot, error instanceof Error ? error : new Error(String(error))),
        );
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async #start(slot: Slot): Promise<RunningWorker> {
    const { start, models, store } = this.#options;
    slot.told = new Set();
    const worker = await start({
      onReply: (reply) => replied(slot, reply),
      onCrash: (error) => this.#crashed(slot, error),
    });
    worker.post({ kind: 'models', from: models });
    if (store !== undefined) worker.post({ kind: 'store', folder: store });
    return worker;
  }

  #crashed(slot: Slot, error: Error): void {
    if (this.#disposed) return;
    this.#options.onCrash(error);
    this.#end(slot, error);
  }

  #end(slot: Slot, error: Error): void {
    const { worker, job } = slot;
    slot.worker = undefined;
    slot.job = undefined;
    worker?.then(
      (running) => running.terminate(),
      () => undefined,
    );
    job?.settle(error);
  }
}

function replied(slot: Slot, reply: Reply): void {
  const { job } = slot;
  if (job?.id !== reply.id) return;
  slot.job = undefined;
  if (reply.kind === 'folder') job.settle(reply);
  else job.settle(new Error(reply.kind === 'failure' ? reply.message : 'The worker answered something else.'));
}
