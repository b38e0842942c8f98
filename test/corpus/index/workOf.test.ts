import assert from 'node:assert/strict';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { noModels } from '../../../src/analysis/language/models.ts';
import { reviewArticle } from '../../../src/annotations/reviewing/review.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { stateOf, workOf } from '../../../src/corpus/index/workOf.ts';

const text = [
  'Ferry stops for the winter',
  '',
  '“We will be back in May,” said Ola Brandt, the captain.',
  '',
  '“Nobody asked the islanders,” said Runa Holt, a teacher.',
  '',
  'The ferry carried 4,000 people on 3 March 2024.',
  '',
].join('\n');
const analysis = analyseArticle(text, noKnowledge, noModels);
const may = `c-aaaaaaa1: {kind: claim, quote: "We will be back in May,", claimKind: direct}`;
const nobody = `c-aaaaaaa2: {kind: claim, quote: "Nobody asked the islanders,"}`;

/** `reviewer`: who the file is of; "-" is nobody's. */
function work(...files: readonly [reviewer: string, records: string, article?: string][]) {
  const sidecars = files.map(([reviewer, records, article]) => {
    const about = article === undefined ? '' : `  ${article}\n`;
    const whose = reviewer === '-' ? '' : `reviewer:\n  id: ${reviewer}\n\n`;
    const file = readSidecar(`version: 1\n\narticle:\n  file: "ferry.txt"\n${about}\n${whose}${records}`);
    assert.deepEqual(file.problems, []);
    return { path: `ferry.annotations.${reviewer}.yaml`, sidecar: file.sidecar };
  });
  const reviewed = reviewArticle({ text, analysis, sidecars });
  return workOf(reviewed, sidecars);
}

const seen = (of: ReturnType<typeof work>, ...hidden: string[]) => {
  const { status, open } = stateOf(of, new Set(hidden));
  return `${status} ${open}`;
};
const finished = (by: string) => `reviewed: {at: 2026-11-22T09:14Z, textHash: "sha256:${'0'.repeat(64)}", by: ${by}}\n`;

describe('how far an article is', () => {
  it('is new, with its claims open; the journalist’s own words are no claims to decide', () => {
    assert.equal(seen(work()), 'new 2');
    const claims = analysis.claims.map((claim, i) => (i === 0 ? { ...claim, kind: 'reported' as const } : claim));
    const own = reviewArticle({ text, analysis: { ...analysis, claims }, sidecars: [] });
    assert.equal(seen(workOf(own, [])), 'new 1');
  });

  it('is begun for whoever looks at those who began it', () => {
    const of = work(['ana', `annotations:\n  ${may}\n`], ['bo', `rejected:\n  ${nobody}\n`]);
    assert.equal(seen(of), 'in-progress 0');
    assert.equal(seen(of, 'bo'), 'in-progress 1');
    assert.equal(seen(of, 'ana'), 'in-progress 1');
    assert.equal(seen(of, 'ana', 'bo'), 'new 2');
    assert.equal(seen(of, 'cy'), 'in-progress 0');
  });

  it('stays decided where somebody else decided it too, or nobody signed it', () => {
    const both = work(['ana', `annotations:\n  ${may}\n`], ['bo', `annotations:\n  ${may}\n`]);
    assert.equal(seen(both, 'bo'), 'in-progress 1');
    const unsigned = work(['-', `annotations:\n  ${may}\n`]);
    assert.equal(seen(unsigned, 'ana', 'bo'), 'in-progress 1');
  });

  it('is finished for whoever looks at one who finished it', () => {
    const of = work(['ana', `${finished('ana')}annotations:\n  ${may}\n`], ['bo', `annotations:\n  ${may}\n`]);
    assert.equal(seen(of), 'finished 0');
    assert.equal(seen(of, 'bo'), 'finished 0');
    assert.equal(seen(of, 'ana'), 'in-progress 1');
  });

  it('is what a file says of it: of its reviewer alone, where it has one and is not locked', () => {
    assert.equal(seen(work(['ana', 'x-none: 1\n'])), 'new 2');
    assert.equal(seen(work(['ana', '', 'status: locked']), 'ana'), 'locked 0');
    assert.equal(seen(work(['-', '', 'status: in-progress']), 'ana'), 'in-progress 2');
    const begun = work(['ana', '', 'status: in-progress']);
    assert.deepEqual([seen(begun), seen(begun, 'ana')], ['in-progress 2', 'new 2']);
    const done = work(['ana', finished('ana'), 'status: finished']);
    assert.deepEqual([seen(done), seen(done, 'ana')], ['finished 0', 'new 2']);
    assert.equal(seen(work(['-', '', 'status: finished']), 'ana'), 'finished 0');
  });
});
