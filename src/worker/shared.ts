/** The worker's side of the protocol, the same on desktop and in the web host. */
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { loadModels, noModels } from '../analysis/language/models.ts';
import { Memory } from '../analysis/memory.ts';
import type { Reply, Request } from './protocol.ts';

/** Returns what answers requests: `answer(request)` gives the reply, or nothing for a message that needs none. */
export function createAnswer(now: () => number): (request: Request) => Reply | undefined {
  let models = noModels;
  const memory = new Memory();
  return (request) => {
    if (request.kind === 'models') {
      models = loadModels(request.files);
      return undefined;
    }
    const start = now();
    try {
      const analysis = analyseArticle(request.text, request.knowledge, models, memory);
      return { kind: 'analysis', id: request.id, analysis, milliseconds: now() - start };
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: 'failure', id: request.id, message };
    }
  };
}
