/** An index entry of an invented article, for the tests of shards, plans and queries. */
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import type { SidecarOf } from '../../src/annotations/reviewing/placeRecords.ts';
import { reviewArticle } from '../../src/annotations/reviewing/review.ts';
import { readSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { type IndexEntry, makeIndexEntry } from '../../src/corpus/index/indexEntry.ts';
import { type ShardLine, writeLine } from '../../src/corpus/index/shards.ts';

export const ferry = 'Ferry stops for the winter\n\n“We will be back in May,” said Ola Brandt, the captain.';

const made = new Map<string, IndexEntry>();

/** `yaml`: of one sidecar. */
export function entryOf(path: string, text = ferry, yaml?: string): IndexEntry {
  const key = [path, text, yaml].join('\0');
  const known = made.get(key) ?? make(path, text, yaml);
  made.set(key, known);
  return known;
}

function make(path: string, text: string, yaml: string | undefined): IndexEntry {
  const sidecars: SidecarOf[] =
    yaml === undefined ? [] : [{ path: `${path}.annotations.yaml`, sidecar: readSidecar(yaml).sidecar }];
  const analysis = analyseArticle(text, noKnowledge, noModels);
  const reviewed = reviewArticle({ text, analysis, sidecars });
  return makeIndexEntry({ path, size: 10, modified: 5, stamp: 's' }, text, reviewed, sidecars);
}

export function lineOf(entry: IndexEntry): ShardLine {
  return { head: entry, line: writeLine(entry) };
}
