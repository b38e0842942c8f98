import assert from 'node:assert/strict';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';
import { finishedNow, newSince } from '../../../src/annotations/reviewing/finish.ts';
import type {
  ReviewedArticle,
  ReviewedSuggestion,
  SuggestionState,
} from '../../../src/annotations/reviewing/review.ts';

const article = readArticleText('The pier will hold.\n');

function reviewed(ids: readonly string[], state: SuggestionState, analysis: string): ReviewedArticle {
  const suggestions = ids.map((id) => ({ suggestion: { id }, state, decidedBy: [] }) as unknown as ReviewedSuggestion);
  return {
    article,
    analysis: { analysisVersion: analysis },
    suggestions,
    finished: null,
  } as unknown as ReviewedArticle;
}

const how = { at: '2026-11-22T10:00Z', by: 'ana' };
const before = finishedNow(reviewed(['c-0000aaaa', 'd-0000bbbb'], 'open', '1.0'), how);
const ids = (found: readonly ReviewedSuggestion[]) => found.map(({ suggestion }) => suggestion.id);
const later = (seen: object, sameText = true, analysis = '1.1') => ({
  ...reviewed(['d-0000bbbb', 'c-0000cccc'], 'late', analysis),
  finished: { reviewed: { ...before, ...seen }, sameText },
});

describe('a finished article', () => {
  it('says when, by whom, on which text and analysis, and what was suggested then', () => {
    assert.deepEqual(before, { at: how.at, textHash: article.hash, analysis: '1.0', by: 'ana', seen: 'aaaabbbb' });
  });

  it('has as new what was not suggested then, undecided or not', () => {
    assert.deepEqual(ids(newSince(later({}))), ['c-0000cccc']);
    assert.deepEqual(newSince(reviewed(['c-0000cccc'], 'open', '1.1')), []);
  });

  it('that was finished by hand has everything as new, once text or analysis are others', () => {
    assert.deepEqual(newSince(later({ seen: undefined, analysis: '1.1' })), []);
    assert.equal(newSince(later({ seen: undefined })).length, 2);
    assert.equal(newSince(later({ seen: undefined, analysis: '1.1' }, false)).length, 2);
  });
});
