/**
 * The prototype's heuristics for people (`../shared/examples/language-models/coref.mjs`), run as it stands on the same documents.
 * It is given the gold mentions of people with their tags and trees; what it takes and prints is its own.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Row } from './row.ts';

/** `documents`: CoNLL-U of GUM, one a document. Without the prototype beside the project there are no rows. */
export function prototypeRows(shared: string, documents: readonly string[]): Row[] {
  const source = path.join(shared, 'examples', 'language-models');
  if (!existsSync(path.join(source, 'coref.mjs'))) return [];
  const folder = mkdtempSync(path.join(tmpdir(), 'prototype-'));
  try {
    for (const file of ['coref.mjs', 'common.mjs']) copyFileSync(path.join(source, file), path.join(folder, file));
    symlinkSync(path.join(__dirname, '..', '..', 'node_modules'), path.join(folder, 'node_modules'), 'dir');
    const trees = path.join(folder, 'ud', 'dep');
    mkdirSync(trees, { recursive: true });
    // it reads files called news or bio, and gives the figures of each sort: here all documents are of one
    documents.forEach((document, i) => writeFileSync(path.join(trees, `GUM_news_${i}.conllu`), document));
    const out = execFileSync(process.execPath, ['coref.mjs'], { cwd: folder, encoding: 'utf8' });
    const figures = /alias acc ([\d.]+) n \d+ \| he\/she pron acc ([\d.]+)/.exec(out);
    if (figures === null) return [];
    const on = 'GUM people, prototype';
    return [
      { on, figure: 'surnames and first names right', value: Number(figures[1]) },
      { on, figure: 'he and she right', value: Number(figures[2]) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
