/** Entry of `dist/worker.js`. */
import { answerInThread } from './node.ts';
import { createAnswer } from './shared.ts';

answerInThread(createAnswer(() => performance.now()));
