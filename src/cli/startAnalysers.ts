/** Several analysis workers side by side, each with the models loaded once. */
import path from 'node:path';
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { Knowledge } from '../analysis/knowledge.ts';
import { Analyser } from '../worker/analyser.ts';
import { startThread } from '../worker/node.ts';
import { readModelFiles } from './readModels.ts';

export interface Analysers {
  /** Rejects when the analysis of this article failed. */
  readonly analyse: (text: string, knowledge: Knowledge) => Promise<ArticleAnalysis>;
  readonly dispose: () => void;
}

export function startAnalysers(count: number): Analysers {
  const file = path.join(__dirname, 'worker.js');
  const analysers = Array.from({ length: count }, () => {
    const onCrash = (error: Error) => process.stderr.write(`analysis worker: ${error.message}\n`);
    return new Analyser({
      start: (listener) => startThread(file, listener),
      readModels: () => Promise.resolve(readModelFiles()),
      onCrash,
    });
  });
  const free = [...analysers];
  const waiting: ((analyser: Analyser) => void)[] = [];
  let jobs = 0;
  return {
    analyse: async (text, knowledge) => {
      const analyser = free.pop() ?? (await new Promise<Analyser>((resolve) => waiting.push(resolve)));
      try {
        const analysis = await analyser.analyse({ key: String(jobs++), text, knowledge, urgent: false });
        if (analysis === undefined) throw new Error('the analysis was stopped');
        return analysis;
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(analyser);
        else next(analyser);
      }
    },
    dispose: () => analysers.forEach((analyser) => analyser.dispose()),
  };
}
