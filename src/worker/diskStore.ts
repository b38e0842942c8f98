/**
 * Analyses of a folder's articles on a disk, one small file each: what is stopped at any moment has lost nothing, and a changed
 * sidecar costs no analysis. A file is a line with the key it was made with, then the analysis, compressed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ArticleAnalysis } from '../analysis/article.ts';
import type { AnalysisStore } from './protocol.ts';

export function openDiskStore(folder: string): AnalysisStore {
  return {
    read(article, key) {
      try {
        const bytes = readFileSync(fileOf(folder, article));
        const end = bytes.indexOf(10);
        if (bytes.toString('utf8', 0, end) !== key) return undefined;
        return JSON.parse(inflateRawSync(bytes.subarray(end + 1)).toString('utf8')) as ArticleAnalysis;
      } catch {
        return undefined; // not there, or garbled: the article is analysed again
      }
    },
    write(article, key, analysis) {
      const file = fileOf(folder, article);
      const temporary = `${file}.${process.pid}-${threadId}`;
      const content = Buffer.concat([Buffer.from(`${key}\n`), deflateRawSync(JSON.stringify(analysis), { level: 1 })]);
      try {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(temporary, content);
        renameSync(temporary, file);
      } catch {
        rmSync(temporary, { force: true }); // a full disk is no reason to give up the article
      }
    },
    sweep: (articles) => sweep(folder, articles),
  };
}

function sweep(folder: string, articles: readonly string[]): void {
  const kept = new Set(articles.map((article) => fileOf(folder, article)));
  for (const drawer of namesIn(folder)) {
    for (const name of namesIn(path.join(folder, drawer))) {
      const file = path.join(folder, drawer, name);
      if (!kept.has(file)) rmSync(file, { force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function fileOf(folder: string, article: string): string {
  const hash = createHash('sha256').update(article).digest('hex').slice(0, 32);
  return path.join(folder, hash.slice(0, 2), hash.slice(2));
}
