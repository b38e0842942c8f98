/** The trained models from `models/`, which lies beside `dist/` in the package and two folders up in the sources. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type LanguageModels, loadModels } from '../analysis/language/models.ts';
import { readModelsIn } from '../worker/modelFolder.ts';

/** File name → bytes; empty where there are none. */
export function readModelFiles(): Map<string, Uint8Array> {
  const candidates = [path.join(__dirname, '..', 'models'), path.join(__dirname, '..', '..', 'models')];
  const folder = candidates.find((candidate) => existsSync(candidate));
  if (folder === undefined) return new Map();
  return readModelsIn(folder);
}

export function readModels(): LanguageModels {
  return loadModels(readModelFiles());
}
