/** The trained models, loaded once a worker from the bytes of `models/*.bin`. */
import type { Reason } from '../article.ts';

export interface LanguageModels {
  /** Why a model is not there ("tagger.bin is truncated …"); the analysis goes on with surface rules. */
  readonly problems: readonly Reason[];
}

/** `files` maps a file name without folders ("tagger.bin") to its bytes. Never throws: what cannot be used is reported in `problems`. */
export function loadModels(_files: ReadonlyMap<string, Uint8Array>): LanguageModels {
  return { problems: [] };
}

export const noModels: LanguageModels = { problems: [] };
