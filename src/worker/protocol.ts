/** What the extension and the worker say to each other. Plain, cloneable data on both sides. */
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { Knowledge } from '../analysis/knowledge.ts';

export type Request =
  /** Sent once, first: the bytes of `models/*.bin` by file name. */
  | { readonly kind: 'models'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'analyse'; readonly id: number; readonly text: string; readonly knowledge: Knowledge };

export type Reply =
  | {
      readonly kind: 'analysis';
      readonly id: number;
      readonly analysis: ArticleAnalysis;
      readonly milliseconds: number;
    }
  /** A request that threw. The analysis is total, so this is a bug: it is logged with its stack. */
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };

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
