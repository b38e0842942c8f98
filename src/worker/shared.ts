/** The worker's side of the protocol, the same on desktop and in the web host. */
import { analyseArticle } from '../analysis/analyseArticle.ts';
import { type Knowledge, noKnowledge } from '../analysis/knowledge.ts';
import { loadModels, noModels, type LanguageModels } from '../analysis/language/models.ts';
import { Memory } from '../analysis/memory.ts';
import { readAtOnce } from '../analysis/readAtOnce.ts';
import { FolderWork } from './folderWork.ts';
import type { AnalysisStore, Reply, Request } from './protocol.ts';

/**
 * Returns what answers requests: `answer(request)` gives the reply, or nothing for a message that needs none. `openStore`:
 * where there is a disk, what keeps analyses in a folder.
 */
export function createAnswer(
  now: () => number,
  openStore?: (folder: string) => AnalysisStore,
): (request: Request) => Reply | undefined {
  let models = noModels;
  let files: ReadonlyMap<string, Uint8Array> | undefined;
  /** Models are loaded when somebody needs them, or nobody needs anything: a glance does not wait for them. */
  const loaded = (): LanguageModels => {
    if (files) models = loadModels(files);
    files = undefined;
    return models;
  };
  let known = noKnowledge;
  const memory = new Memory();
  const folder = new FolderWork(loaded);
  const answer = (request: Request): Reply | undefined => {
    switch (request.kind) {
      case 'models':
        files = request.files;
        setTimeout(loaded, 0);
        return undefined;
      case 'glance':
        return {
          kind: 'glance',
          id: request.id,
          analysis: JSON.stringify(readAtOnce(request.text, request.knowledge)),
        };
      case 'store':
        if (openStore) folder.keepIn(openStore(request.folder));
        return undefined;
      case 'told':
        folder.tell(request.key, request.files);
        return undefined;
      case 'sweep':
        folder.sweep(request.articles);
        return undefined;
      case 'folder':
        return folder.answer(request);
      case 'analyse': {
        const start = now();
        known = sameWhereEqual(known, request.knowledge);
        const analysis = analyseArticle(request.text, known, loaded(), request.remember ? memory : undefined);
        return { kind: 'analysis', id: request.id, analysis: JSON.stringify(analysis), milliseconds: now() - start };
      }
    }
  };
  return (request) => {
    try {
      return answer(request);
    } catch (error) {
      if (!('id' in request)) throw error;
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { kind: 'failure', id: request.id, message };
    }
  };
}

/** The new knowledge, with the old objects where they say the same: what was remembered on their ground stays. */
function sameWhereEqual(old: Knowledge, { speakers, corrections, ...rest }: Knowledge): Knowledge {
  const same = <Part>(a: Part, b: Part): Part => (JSON.stringify(a) === JSON.stringify(b) ? a : b);
  return { ...rest, speakers: same(old.speakers, speakers), corrections: same(old.corrections, corrections) };
}
