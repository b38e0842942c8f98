/** The worker's side of the protocol, the same on desktop and in the web host. */
import { analyseArticle } from '../analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../analysis/article.ts';
import { editBetween } from '../analysis/edit.ts';
import { type Knowledge, noKnowledge } from '../analysis/knowledge.ts';
import { loadModels, noModels, type LanguageModels } from '../analysis/language/models.ts';
import { Memory } from '../analysis/memory.ts';
import { readAtOnce } from '../analysis/readAtOnce.ts';
import { FolderWork } from './folderWork.ts';
import { makePatch } from './patch.ts';
import { analysisShape } from './sameFinding.ts';
import type { AnalysisStore, ModelSource, Reply, Request } from './protocol.ts';

/** What a worker does with a disk, where there is one. */
export interface Disk {
  openStore(folder: string): AnalysisStore;
  readModels(folder: string): ReadonlyMap<string, Uint8Array>;
}

/** How many open articles the worker knows what it said of last. */
const mostOpen = 3;

/** Returns what answers requests: `answer(request)` gives the reply, or nothing for a message that needs none. */
export function createAnswer(now: () => number, disk?: Disk): (request: Request) => Reply | undefined {
  let models = noModels;
  let source: ModelSource | undefined;
  /** Models are loaded when somebody needs them, or nobody needs anything: a glance does not wait for them. */
  const loaded = (): LanguageModels => {
    if (source) models = loadModels('folder' in source ? (disk?.readModels(source.folder) ?? new Map()) : source);
    source = undefined;
    return models;
  };
  const said = new Map<string, { readonly id: number; readonly text: string; readonly analysis: ArticleAnalysis }>();
  let known = noKnowledge;
  const memory = new Memory();
  const folder = new FolderWork(loaded);
  const answer = (request: Request): Reply | undefined => {
    switch (request.kind) {
      case 'models':
        source = request.from;
        setTimeout(loaded, 0);
        return undefined;
      case 'glance':
        return {
          kind: 'glance',
          id: request.id,
          analysis: JSON.stringify(readAtOnce(request.text, request.knowledge)),
        };
      case 'store':
        if (disk) folder.keepIn(disk.openStore(request.folder));
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
        const { id, text, knowledge, open } = request;
        const start = now();
        if (knowledge) known = sameWhereEqual(known, knowledge);
        const analysis = analyseArticle(text, known, loaded(), open ? memory : undefined);
        const milliseconds = now() - start;
        if (!open) return { kind: 'analysis', id, analysis: JSON.stringify(analysis), milliseconds };
        const before = said.get(open.name);
        if (open.practice !== true) {
          said.delete(open.name);
          said.set(open.name, { id, text, analysis });
          for (const [oldest] of said) if (said.size > mostOpen) said.delete(oldest);
        }
        if (before === undefined || before.id !== open.base)
          return { kind: 'analysis', id, analysis: JSON.stringify(analysis), milliseconds };
        const edit = editBetween(before.text, text);
        const patch = JSON.stringify(makePatch(before.analysis, analysis, edit, analysisShape));
        return { kind: 'patch', id, base: before.id, edit, patch, milliseconds };
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
