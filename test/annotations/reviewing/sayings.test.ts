import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../../src/analysis/article.ts';
import { reviewArticle } from '../../../src/annotations/reviewing/review.ts';
import {
  assessmentIn,
  isAssessment,
  joinedSayings,
  mySaying,
  sayingsIn,
} from '../../../src/annotations/reviewing/sayings.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';

const text = 'The mill will reopen, Ms Brook said. “We have the money,” she added.\n';
const analysis = {
  meta: { outlet: null },
  zones: [],
  claims: [],
  dates: [],
  speakers: [],
} as unknown as ArticleAnalysis;

function sidecar(reviewer: string, yaml: string) {
  return {
    path: reviewer,
    sidecar: readSidecar(`version: 1\narticle:\n  file: "mill.txt"\nreviewer:\n  id: ${reviewer}\n${yaml}`).sidecar,
  };
}

const ana = sidecar(
  'ana',
  'annotations:\n  c-1: {kind: claim, quote: "We have the money", verdict: supported, codes: [money], values: {firm: vague}}\n' +
    '  c-2: {kind: claim, quote: "The mill will reopen"}\n',
);
const bo = sidecar('bo', 'reviews:\n  c-1: {decision: change, verdict: mixed, values: {tone: calm}}\n');
const cy = sidecar('cy', 'annotations:\n  c-9: {kind: claim, quote: "We have the money", codes: [promise]}\n');

/** "ana annotation {…}", with a star for the present reviewer. */
function sayings(own: string, quote: string): string[] {
  const reviewed = reviewArticle({ text, analysis, sidecars: [ana, bo, cy], own });
  const placed = reviewed.annotations.find(({ annotation, path }) => annotation.quote === quote && path === 'ana');
  assert.ok(placed);
  return (sayingsIn(reviewed).get(placed) ?? []).map(
    ({ by, as, says, mine }) => `${by}${mine ? '*' : ''} ${as} ${JSON.stringify(says)}`,
  );
}

describe('what reviewers say of an annotation', () => {
  it('is that of whoever made it, of who annotated the same words, and of reviews, in this order', () => {
    assert.deepEqual(sayings('bo', 'We have the money'), [
      'ana annotation {"verdict":"supported","codes":["money"],"values":{"firm":"vague"}}',
      'cy annotation {"codes":["promise"]}',
      'bo* review {"verdict":"mixed","values":{"tone":"calm"}}',
    ]);
    assert.deepEqual(sayings('bo', 'The mill will reopen'), ['ana annotation {}']);
  });

  it('holds for the present reviewer as they said it, and else as it was said first', () => {
    const reviewed = reviewArticle({ text, analysis, sidecars: [ana, bo, cy], own: 'bo' });
    const all = [...sayingsIn(reviewed)].find(([{ id }]) => id === 'c-1')?.[1];
    assert.deepEqual(mySaying(all), { verdict: 'mixed', values: { tone: 'calm' } });
    assert.deepEqual(joinedSayings(all), {
      verdict: 'mixed',
      codes: ['money'],
      values: { firm: 'vague', tone: 'calm' },
    });
    assert.deepEqual(mySaying([]), {});
    assert.deepEqual(joinedSayings(), {});
  });

  it('can stand in a review only where it does not rewrite the record', () => {
    assert.equal(isAssessment({ verdict: 'mixed', note: 'x' }), true);
    assert.equal(isAssessment({ speaker: 'ms-brook' }), false);
    assert.deepEqual(assessmentIn({ note: 'x', codes: ['a'] }), { note: 'x', codes: ['a'] });
  });
});
