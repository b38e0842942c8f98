/** The trained models from `models/`, which lies beside `dist/` in the package and two folders up in the sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LanguageModels, loadModels } from '../analysis/language/models.ts';

export function readModels(): LanguageModels {
  const candidates = [path.join(__dirname, '..', 'models'), path.join(__dirname, '..', '..', 'models')];
  const folder = candidates.find((candidate) => existsSync(candidate));
  if (folder === undefined) return loadModels(new Map());
  const names = readdirSync(folder).filter((name) => name.endsWith('.bin'));
  return loadModels(new Map(names.map((name) => [name, readFileSync(path.join(folder, name))])));
}
