/** The models as they ship, read once for all tests that want trees. */
import { readFileSync } from 'node:fs';
import { type LanguageModels, loadModels, modelFileNames } from '../../../src/analysis/language/models.ts';

export const shippedFiles: ReadonlyMap<string, Uint8Array> = new Map(
  modelFileNames.map((name) => [name, readFileSync(`models/${name}`)]),
);

export const shippedModels: LanguageModels = loadModels(shippedFiles);
