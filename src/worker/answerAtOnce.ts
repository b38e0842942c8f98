/**
 * The worker's first answers. Whoever opens an article waits for the first marks, and a glance needs a sixth of what the analysis consists of:
 * so that sixth starts the worker, and the rest is loaded behind it.
 */
import { readAtOnce } from '../analysis/readAtOnce.ts';
import type { Answer, Answering, Reply, Request } from './protocol.ts';

/** Milliseconds: who starts a worker for an open article asks for a glance when it knows what people told. */
const untilGlance = 1000;

/** `load`: loads the rest; it is called once. */
export function answerAtOnce(load: () => Promise<Answer>): Answering {
  let models: (Request & { kind: 'models' }) | undefined;
  let whole: Promise<Answer> | undefined;
  const loaded = (): Promise<Answer> =>
    (whole ??= load().then((answer) => {
      if (models) answer(models);
      models = undefined;
      return answer;
    }));
  return (request, reply) => {
    switch (request.kind) {
      case 'models':
        models = request;
        setTimeout(() => void loaded(), untilGlance);
        return;
      case 'glance':
        replyWith(request, reply, () => glanceAt(request));
        setTimeout(() => void loaded(), 0);
        return;
      default:
        loaded().then(
          (answer) => replyWith(request, reply, () => answer(request)),
          (error: unknown) =>
            replyWith(request, reply, () => {
              throw error;
            }),
        );
    }
  };
}

function glanceAt({ id, text, knowledge }: Request & { kind: 'glance' }): Reply {
  return { kind: 'glance', id, analysis: JSON.stringify(readAtOnce(text, knowledge)) };
}

/** What throws is told to whoever waits for it; where nobody does, it brings the worker down. */
function replyWith(request: Request, reply: (reply: Reply) => void, make: () => Reply | undefined): void {
  let made: Reply | undefined;
  try {
    made = make();
  } catch (error) {
    if (!('id' in request)) throw error;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    made = { kind: 'failure', id: request.id, message };
  }
  if (made) reply(made);
}
