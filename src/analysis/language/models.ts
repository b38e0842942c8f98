/** The trained models, loaded once a worker from the bytes of `models/*.bin`. */
import type { Reason } from '../article.ts';
import { type Grammar, readGrammar } from './grammar.ts';
import { type ModelFile, openModel } from './modelFile.ts';
import { type NameTagger, readNameTagger } from './names/nameTagger.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is undefined could not be loaded, and `problems` says why; the analysis goes on with surface rules. */
export interface LanguageModels {
  readonly vocabulary?: Vocabulary;
  /** Tags and trees. */
  readonly grammar?: Grammar;
  readonly names?: NameTagger;
  /** "grammar.bin is truncated", as reasons. */
  readonly problems: readonly Reason[];
}

/** The files that `loadModels` looks for. */
export const modelFileNames = ['words.bin', 'grammar.bin', 'names.bin'] as const;

/** `files` maps a file name without folders ("grammar.bin") to its bytes. Never throws: what cannot be used is reported in `problems`. */
export function loadModels(files: ReadonlyMap<string, Uint8Array>): LanguageModels {
  const problems: Reason[] = [];
  const open = <Model>(name: string, read: (file: ModelFile) => Model): Model | undefined => {
    const { model, problem } = openModel(name, files.get(name), read);
    if (problem !== undefined) problems.push(problem);
    return model;
  };
  const vocabulary = open('words.bin', readVocabulary);
  const grammar = vocabulary && open('grammar.bin', (file) => readGrammar(file, vocabulary));
  const names = vocabulary && open('names.bin', (file) => readNameTagger(file, vocabulary));
  return { ...(vocabulary && { vocabulary }), ...(grammar && { grammar }), ...(names && { names }), problems };
}

export const noModels: LanguageModels = { problems: [] };
