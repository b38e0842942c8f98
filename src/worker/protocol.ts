/** What the extension and the worker say to each other. Plain, cloneable data on both sides. */
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { Edit } from '../analysis/edit.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import type { FolderArticle, ToldFiles } from '../corpus/index/gatherArticle.ts';
import type { ExportFormatName, ExportPart } from '../export/format.ts';

/** One article of a folder: a line of the index, or a part of an export. */
export interface FolderRequest {
  readonly kind: 'folder';
  readonly id: number;
  readonly article: FolderArticle;
  readonly want: 'line' | ExportFormatName;
  /** Of the analysis and what it was made with: stored analyses of another version are not used. */
  readonly version: string;
  /** The article's line of an earlier reading. */
  readonly known?: string;
  /** Of an export: only if somebody finished it. */
  readonly finishedOnly?: boolean;
  /** Of an export: path of the article that counts in its stead. */
  readonly duplicateOf?: string;
}

/** The bytes of `models/*.bin` by file name, or the folder on a disk where the worker finds them itself. */
export type ModelSource = ReadonlyMap<string, Uint8Array> | { readonly folder: string };

export type Request =
  /** Sent once. */
  | { readonly kind: 'models'; readonly from: ModelSource }
  /** What can be read without the models, before the same article's `analyse`. */
  | { readonly kind: 'glance'; readonly id: number; readonly text: string; readonly knowledge: Knowledge }
  | {
      readonly kind: 'analyse';
      readonly id: number;
      readonly text: string;
      /** Absent: the same as in the request before. */
      readonly knowledge?: Knowledge;
      /**
       * Of an open article, which is read again at every edit: what was read of it is kept for the next reading under this name, and
       * `base` is the reply that the asker still has of it: what has changed since then is answer enough. `practice`: nobody wrote this, and
       * the next request builds on what was said before.
       */
      readonly open?: { readonly name: string; readonly base?: number; readonly practice?: true };
    }
  /** Where analyses of a folder's articles are kept; a worker without a disk keeps none. */
  | { readonly kind: 'store'; readonly folder: string }
  /** What people told of a folder, under the key by which its articles ask for it. */
  | { readonly kind: 'told'; readonly key: string; readonly files: ToldFiles }
  /** Analyses of articles other than these are no longer wanted. */
  | { readonly kind: 'sweep'; readonly articles: readonly string[] }
  | FolderRequest;

/** Something in a file beside the article that a person has to look at. */
export interface FolderProblem {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export interface FolderReply {
  readonly kind: 'folder';
  readonly id: number;
  /** What was asked for: the one or the other; neither where the article is not finished and was to be. */
  readonly line?: string;
  readonly part?: ExportPart;
  /** False where an analysis of the same words was at hand. */
  readonly analysed: boolean;
  readonly problems: readonly FolderProblem[];
}

export type Reply =
  | {
      readonly kind: 'analysis';
      readonly id: number;
      /** An `ArticleAnalysis` as JSON: written and read in half the time that a clone of its many small objects takes. */
      readonly analysis: string;
      readonly milliseconds: number;
    }
  /** What is other than in the reply `base` to the same article: a `Patch` as JSON, behind this edit. */
  | {
      readonly kind: 'patch';
      readonly id: number;
      readonly base: number;
      readonly edit: Edit;
      readonly patch: string;
      readonly milliseconds: number;
    }
  /** As JSON, likewise: what stands as it is when the analysis comes. */
  | { readonly kind: 'glance'; readonly id: number; readonly analysis: string }
  | FolderReply
  /** A request that threw. The analysis is total, so this is a bug: it is logged with its stack. */
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

/** What answers requests but for a glance: gives the reply, or nothing for a message that needs none. Throws where the analysis does. */
export type Answer = (request: Exclude<Request, { kind: 'glance' }>) => Reply | undefined;

/** What answers all requests, now or later: each in its turn, but a glance at once. Never throws for a request that has an id. */
export type Answering = (request: Request, reply: (reply: Reply) => void) => void;

/** Analyses that were made before. Never throws: what cannot be read is made again, what cannot be written is made again next time. */
export interface AnalysisStore {
  read(path: string, key: string): ArticleAnalysis | undefined;
  write(path: string, key: string, analysis: ArticleAnalysis): void;
  /** Removes what is kept of other articles than these, and what a crash left half written. */
  sweep(articles: readonly string[]): void;
}

/** A running worker as the extension sees it. */
export interface RunningWorker {
  post(request: Request): void;
  /** Ends it at once, whatever it is doing. No listener is called afterwards. */
  terminate(): void;
}

export interface WorkerListener {
  onReply(reply: Reply): void;
  /** The worker is gone: it could not be started, or it crashed. Called at most once. */
  onCrash(error: Error): void;
}

export type StartWorker = (listener: WorkerListener) => RunningWorker | Promise<RunningWorker>;
