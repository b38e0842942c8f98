/**
 * What the worker answers when it has the whole analysis; the same on desktop and in the web host. Entry of `dist/analysis.js`, which the worker
 * loads when there is time: see `answerAtOnce`.
 */
import { analyseArticle } from '../analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../analysis/article.ts';
import { editBetween } from '../analysis/edit.ts';
import { type Knowledge, noKnowledge } from '../analysis/knowledge.ts';
import { loadModels, noModels, type LanguageModels } from '../analysis/language/models.ts';
import { Memory } from '../analysis/memory.ts';
import { FolderWork } from './folderWork.ts';
import { makePatch } from './patch.ts';
import { analysisShape } from './sameFinding.ts';
import type { AnalysisStore, Answer, ModelSource } from './protocol.ts';

/** What a worker does with a disk, where there is one. */
export interface Disk {
  openStore(folder: string): AnalysisStore;
  readModels(folder: string): ReadonlyMap<string, Uint8Array>;
}

/** How many open articles the worker knows what it said of last. */
const mostOpen = 3;

/** All requests but for a glance. `now`: milliseconds, from anywhere. */
export function createAnswer(now: () => number, disk?: Disk): Answer {
  let models = noModels;
  let source: ModelSource | undefined;
  /** Models are loaded when somebody needs them, or nobody needs anything. */
  const loaded = (): LanguageModels => {
    if (source) models = loadModels('folder' in source ? (disk?.readModels(source.folder) ?? new Map()) : source);
    source = undefined;
    return models;
  };
  const said = new Map<string, { readonly id: number; readonly text: string; readonly analysis: ArticleAnalysis }>();
  let known = noKnowledge;
  const memory = new Memory();
  const folder = new FolderWork(loaded);
  return (request) => {
    switch (request.kind) {
      case 'models':
        source = request.from;
        setTimeout(loaded, 0);
        return undefined;
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
}

/** The new knowledge, with the old objects where they say the same: what was remembered on their ground stays. */
function sameWhereEqual(old: Knowledge, { speakers, corrections, ...rest }: Knowledge): Knowledge {
  const same = <Part>(a: Part, b: Part): Part => (JSON.stringify(a) === JSON.stringify(b) ? a : b);
  return { ...rest, speakers: same(old.speakers, speakers), corrections: same(old.corrections, corrections) };
}
