/** Entry of `dist/web/worker.js`. */
import { createAnswer } from './shared.ts';
import { answerInWebWorker } from './web.ts';

answerInWebWorker(createAnswer(() => performance.now()));
