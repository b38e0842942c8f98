/**
 * The worker's first answers. Whoever opens an article waits for the first marks, and a glance needs a fifth of what the analysis consists of:
 * so that fifth starts the worker, and the rest is loaded behind it.
 */
import { readAtOnce } from '../analysis/readAtOnce.ts';
import type { Answer, Answering, Reply, Request } from './protocol.ts';

/** Milliseconds after which the rest is loaded though nobody asked for a glance: who opens an article does when it is known what people told. */
const untilLoaded = 1000;

/**
 * `load`: loads the rest; it is called once. `crash`: brings the worker down, so that it is replaced: what cannot be loaded, or fails where nobody
 * waits for a reply.
 */
export function answerAtOnce(load: () => Promise<Answer>, crash: (error: unknown) => void = throwAlone): Answering {
  let models: (Request & { kind: 'models' }) | undefined;
  let whole: Promise<Answer> | undefined;
  /** With the models as soon as both are there: a browser's worker may get them long after its first glance. */
  const withWhole = (use: (answer: Answer) => void): void => {
    (whole ??= load())
      .then((answer) => {
        if (models) answer(models);
        models = undefined;
        use(answer);
      })
      .catch(crash);
  };
  const prepare = (): void => withWhole(() => undefined);
  return (request, reply) => {
    switch (request.kind) {
      case 'models':
        models = request;
        setTimeout(prepare, untilLoaded);
        return;
      case 'glance':
        replyWith(request, reply, () => glanceAt(request));
        setTimeout(prepare, 0);
        return;
      default:
        withWhole((answer) => replyWith(request, reply, () => answer(request)));
    }
  };
}

function glanceAt({ id, text, knowledge }: Request & { kind: 'glance' }): Reply {
  return { kind: 'glance', id, analysis: JSON.stringify(readAtOnce(text, knowledge)) };
}

/** What throws is told to whoever waits for it. */
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

/** An error of the worker in Node and in every browser, where a promise that nobody awaits is none. */
function throwAlone(error: unknown): void {
  setTimeout(() => {
    throw error;
  }, 0);
}
