/** Real news text to measure on: PolNeAR dev beside the project, else the samples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  /** UTF-16 code units in all. */
  readonly size: number;
}

export function readCorpus(): Corpus {
  const shared = process.env['NEWS_SHARED'] ?? path.join(__dirname, '..', '..', '..', 'shared');
  const polnear = path.join(shared, 'corpora', 'polnear', 'dev', 'text');
  const folder = existsSync(polnear) ? polnear : path.join(__dirname, '..', '..', 'samples');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return {
    name: folder === polnear ? 'PolNeAR dev' : 'samples',
    texts,
    size: texts.reduce((sum, { length }) => sum + length, 0),
  };
}
