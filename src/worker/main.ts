/**
 * Entry of `dist/worker.js`, in a thread or a process of Node and in a browser's worker alike. It holds what the first answers need; the rest is
 * `dist/analysis.js` (see `esbuild.mjs`), and each is there once, so that the package holds the analysis once.
 */
import { answerAtOnce } from './answerAtOnce.ts';
import type { Answer } from './protocol.ts';
import { answerInWebWorker } from './web.ts';

const now = () => performance.now();

/** Node's modules are loaded only where they are: a message that comes meanwhile waits at the port. */
async function answerInNode(): Promise<void> {
  const { answerHere } = await import('./node.ts');
  answerHere(answerAtOnce(loadInNode));
}

async function loadInNode(): Promise<Answer> {
  const [{ createAnswer }, { openDiskStore }, { readModelsIn }] = await Promise.all([
    import('./answer.ts'),
    import('./diskStore.ts'),
    import('./modelFolder.ts'),
  ]);
  return createAnswer(now, { openStore: openDiskStore, readModels: readModelsIn });
}

async function load(): Promise<Answer> {
  return (await import('./answer.ts')).createAnswer(now);
}

if (typeof process === 'object') void answerInNode();
else answerInWebWorker(answerAtOnce(load));
