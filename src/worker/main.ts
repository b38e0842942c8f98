/** Entry of `dist/worker.js`, in a thread or a process of Node and in a browser's worker alike: one bundle, so that the package holds the analysis once. */
import { createAnswer } from './shared.ts';
import { answerInWebWorker } from './web.ts';

const now = () => performance.now();

/** Node's modules are loaded only where they are: a message that comes meanwhile waits at the port. */
async function answerInNode(): Promise<void> {
  const [{ answerHere }, { openDiskStore }, { readModelsIn }] = await Promise.all([
    import('./node.ts'),
    import('./diskStore.ts'),
    import('./modelFolder.ts'),
  ]);
  answerHere(createAnswer(now, { openStore: openDiskStore, readModels: readModelsIn }));
}

if (typeof process === 'object') void answerInNode();
else answerInWebWorker(createAnswer(now));
