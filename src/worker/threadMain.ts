/** Entry of `dist/worker.js`. */
import { openDiskStore } from './diskStore.ts';
import { answerInThread } from './node.ts';
import { createAnswer } from './shared.ts';

answerInThread(createAnswer(() => performance.now(), openDiskStore));
