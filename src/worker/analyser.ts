/**
 * Sends articles to the worker, one at a time: the open article before folder jobs, the newest version of a document
 * instead of its older ones. A worker that hangs is ended and replaced; one that crashes is replaced, and it is said once.
 */
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import { applyPatch, type Patch } from './patch.ts';
import { analysisShape } from './sameFinding.ts';
import type { ModelSource, Reply, RunningWorker, StartWorker } from './protocol.ts';

export interface Job {
  /** Jobs of one key replace each other, e.g. a document's address. */
  readonly key: string;
  readonly text: string;
  readonly knowledge: Knowledge;
  readonly urgent: boolean;
  /** Called when the worker is asked, when its answer is there, and when the answer is plain data. */
  readonly onStep?: (step: 'sent' | 'answered' | 'parsed') => void;
}

interface WaitingJob extends Job {
  readonly id: number;
  /** Nothing of it is kept. */
  readonly practice?: true;
  resolve(analysis: ArticleAnalysis | undefined): void;
  reject(error: Error): void;
}

/** Who waits for a glance. */
interface WaitingGlance {
  resolve(analysis: ArticleAnalysis | undefined): void;
  reject(error: Error): void;
}

/** The last answer about a document, and with what it was read. */
interface Answered {
  readonly id: number;
  readonly analysis: ArticleAnalysis;
  readonly knowledge: Knowledge;
}

export interface AnalyserOptions {
  readonly start: StartWorker;
  readonly readModels: () => Promise<ModelSource>;
  readonly onCrash: (error: Error) => void;
  readonly onDone?: (milliseconds: number, characters: number) => void;
  /** How long one article may take, in milliseconds. */
  readonly patience?: (characters: number) => number;
}

/** How many open articles the last answer is kept of. */
const mostOpen = 3;

/** In milliseconds: others wait for it. */
const patienceOfPractice = 10_000;
/** A busy machine is no hung worker: a whole minute for a short article, and the megabyte gets longer. */
const defaultPatience = (characters: number) => 60_000 + characters / 5;

export class Analyser {
  readonly #options: AnalyserOptions;
  readonly #waiting: WaitingJob[] = [];
  readonly #glances = new Map<number, WaitingGlance>();
  /** Runs, but may not have the models yet. */
  #started: Promise<RunningWorker> | undefined;
  #worker: Promise<RunningWorker> | undefined;
  #running: WaitingJob | undefined;
  /** What the worker knows: the knowledge that it was told last, and by document what it answered last. */
  #told: Knowledge | undefined;
  readonly #read = new Map<string, Answered>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastId = 0;
  #lives = 0;
  #disposed = false;

  constructor(options: AnalyserOptions) {
    this.#options = options;
  }

  /** How many workers were started. */
  get lives(): number {
    return this.#lives;
  }

  /** Starts the worker and has it load the models, so that the first article need not wait for all of it. */
  begin(): void {
    if (!this.#disposed) void this.#start();
  }

  /** Whether somebody waits for something. */
  get isBusy(): boolean {
    const isReading = this.#running !== undefined && !this.#running.practice;
    return isReading || this.#waiting.length + this.#glances.size > 0;
  }

  /**
   * What can be said of a text before the models are loaded: zones, quotation marks, dates that are written out. Resolves to undefined when
   * the worker ended before, rejects when it failed.
   */
  glance(text: string, knowledge: Knowledge): Promise<ArticleAnalysis | undefined> {
    if (this.#disposed) return Promise.resolve(undefined);
    const id = ++this.#lastId;
    void this.#start();
    this.#started?.then(
      (worker) => this.#glances.has(id) && worker.post({ kind: 'glance', id, text, knowledge }),
      () => undefined, // it crashed, and nobody waits any more
    );
    return new Promise((resolve, reject) => this.#glances.set(id, { resolve, reject }));
  }

  /** Resolves to undefined when a newer job of the same key took its place, rejects when the analysis failed. */
  analyse(job: Job): Promise<ArticleAnalysis | undefined> {
    const older = this.#waiting.findIndex(({ key }) => key === job.key);
    if (older >= 0) this.#waiting.splice(older, 1)[0]?.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...job, id: ++this.#lastId, resolve, reject });
      this.#next();
    });
  }

  /**
   * Reads another text as if somebody had written it in the document, for the sake of doing it: see `Practice`. Resolves to undefined
   * where there is something to do that somebody waits for.
   */
  practise(key: string, text: string): Promise<ArticleAnalysis | undefined> {
    const before = this.#read.get(key);
    if (this.#running || this.isBusy || this.#disposed || !before) return Promise.resolve(undefined);
    const { knowledge } = before;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ key, text, knowledge, urgent: true, practice: true, id: ++this.#lastId, resolve, reject });
      this.#next();
    });
  }

  /** The document is closed. */
  forget(key: string): void {
    this.#read.delete(key);
  }

  /** Ends the worker, and takes up again what it was at in a fresh one. */
  restart(): void {
    const job = this.#running;
    this.#running = undefined;
    this.#stop();
    if (job?.practice) job.resolve(undefined);
    else if (job) this.#waiting.unshift(job);
    this.begin();
    this.#next();
  }

  /** Ends a worker that has nothing to do: a hundred megabytes and more. The next article starts another. */
  rest(): void {
    if (!this.#running && this.#waiting.length === 0) this.#stop();
  }

  dispose(): void {
    this.#disposed = true;
    for (const job of this.#waiting.splice(0)) job.resolve(undefined);
    this.#running?.resolve(undefined);
    this.#stop();
  }

  #next(): void {
    if (this.#running || this.#disposed) return;
    const urgent = this.#waiting.findIndex((job) => job.urgent);
    const job = this.#waiting.splice(Math.max(0, urgent), 1)[0];
    if (!job) return;
    this.#running = job;
    this.#start()
      .then((worker) => {
        if (this.#running !== job) return;
        const { id, key, text, knowledge, urgent, practice } = job;
        const base = this.#read.get(key)?.id;
        const open = urgent && {
          open: { name: key, ...(base !== undefined && { base }), ...(practice && { practice }) },
        };
        const news = knowledge !== this.#told && { knowledge };
        this.#told = knowledge;
        worker.post({ kind: 'analyse', id, text, ...news, ...open });
        job.onStep?.('sent');
        const patience = practice ? patienceOfPractice : (this.#options.patience ?? defaultPatience)(job.text.length);
        this.#timer = setTimeout(() => this.#crashed(new Error('The analysis took too long.')), patience);
      })
      .catch((error: unknown) => {
        if (this.#running === job) this.#crashed(error);
      });
  }

  #start(): Promise<RunningWorker> {
    if (this.#worker) return this.#worker;
    const starting = this.#startWithModels();
    this.#worker = starting;
    starting.catch((error: unknown) => {
      if (this.#worker === starting) this.#crashed(error);
    });
    return starting;
  }

  async #startWithModels(): Promise<RunningWorker> {
    this.#lives++;
    const started: Promise<RunningWorker> = Promise.resolve(
      this.#options.start({
        onReply: (reply) => this.#replied(reply),
        onCrash: (error) => this.#crashed(error),
      }),
    );
    this.#started = started;
    const [worker, models] = await Promise.all([started, this.#options.readModels()]);
    worker.post({ kind: 'models', from: models });
    return worker;
  }

  #replied(reply: Reply): void {
    const glance = this.#glances.get(reply.id);
    if (glance) {
      this.#glances.delete(reply.id);
      if (reply.kind === 'glance') glance.resolve(JSON.parse(reply.analysis) as ArticleAnalysis);
      else glance.reject(failureIn(reply));
      return;
    }
    const job = this.#running;
    if (job?.id !== reply.id) return;
    clearTimeout(this.#timer);
    this.#running = undefined;
    if (reply.kind === 'analysis' || reply.kind === 'patch') {
      job.onStep?.('answered');
      if (!job.practice) this.#options.onDone?.(reply.milliseconds, job.text.length);
      const analysis = this.#analysisIn(reply, job);
      if (analysis || job.practice) {
        job.onStep?.('parsed');
        job.resolve(analysis);
      } else this.#waiting.unshift(job);
    } else {
      job.reject(failureIn(reply));
    }
    this.#next();
  }

  /** Undefined where it is a patch to what is no longer there: what somebody waits for is asked for whole. */
  #analysisIn(
    reply: Reply & { kind: 'analysis' | 'patch' },
    { key, urgent, practice, knowledge }: WaitingJob,
  ): ArticleAnalysis | undefined {
    const before = this.#read.get(key);
    if (!practice) this.#read.delete(key);
    if (reply.kind === 'patch' && before?.id !== reply.base) return undefined;
    const analysis = (
      reply.kind === 'analysis'
        ? JSON.parse(reply.analysis)
        : applyPatch(before?.analysis, JSON.parse(reply.patch) as Patch, reply.edit, analysisShape)
    ) as ArticleAnalysis;
    if (urgent && !practice) this.#read.set(key, { id: reply.id, analysis, knowledge });
    for (const [oldest] of this.#read) if (this.#read.size > mostOpen) this.#read.delete(oldest);
    return analysis;
  }

  /** The job it was at is given up, so that an article that brings the worker down cannot do so for ever. */
  #crashed(reason: unknown): void {
    if (this.#disposed) return;
    const error = reason instanceof Error ? reason : new Error(String(reason));
    const job = this.#running;
    this.#running = undefined;
    this.#stop();
    if (!job?.practice) this.#options.onCrash(error);
    job?.reject(error);
    this.#next();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = undefined;
    this.#started = undefined;
    this.#told = undefined;
    this.#read.clear();
    for (const glance of this.#glances.values()) glance.resolve(undefined);
    this.#glances.clear();
    worker?.then(
      (running) => running.terminate(),
      () => undefined,
    );
  }
}

function failureIn(reply: Reply): Error {
  return new Error(reply.kind === 'failure' ? reply.message : 'The worker answered something else.');
}
