import assert from 'node:assert/strict';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { distinctIds } from '../../../src/analysis/claims/distinctIds.ts';
import { placeClaim } from '../../../src/analysis/claims/placedClaim.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { shippedModels } from '../language/shippedModels.ts';

describe('ids of claims', () => {
  it('are given to a page that says one thing over and over in steps that grow with the page alone', () => {
    const text = 'The ferry is late. “We wait,” Ann Velder said.';
    const [claim] = analyseArticle(text, noKnowledge, shippedModels).claims;
    assert.ok(claim);
    const passages = Array.from({ length: 20_000 }, () => ({ claims: [placeClaim(claim, 0)] }));
    // if each looked for a free one from the beginning that would be 200 million looks
    const ids = distinctIds(passages).map(({ found }) => found.id);
    assert.equal(ids[0], claim.id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
