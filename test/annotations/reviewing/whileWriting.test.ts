import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { Memory } from '../../../src/analysis/memory.ts';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';
import { atOnce } from '../../../src/annotations/inSteps.ts';
import { acceptSuggestion, rejectSuggestion } from '../../../src/annotations/reviewing/accept.ts';
import { placeRecords, type PlacedRecords, type SidecarOf } from '../../../src/annotations/reviewing/placeRecords.ts';
import { reviewPlaced, type ReviewedArticle } from '../../../src/annotations/reviewing/review.ts';
import { suggestionsOf } from '../../../src/annotations/reviewing/suggestion.ts';
import { editSidecar, newSidecar } from '../../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { emptyCodebook } from '../../../src/annotations/codebook/codebook.ts';
import { readView } from '../../../src/extension/reading/readView.ts';
import { anyEdit } from '../../analysis/anyEdit.ts';
import { shippedModels } from '../../analysis/language/shippedModels.ts';

const sample = readFileSync(path.join(__dirname, '..', '..', '..', 'samples', 'harbour-strike.txt'), 'utf8');
const coding = { codebook: emptyCodebook, article: {}, entities: new Map() };

/** What a reviewer decided: every so many suggestions one is accepted, the one behind it is rejected. */
function decided(by: string, text: string, everyOther: number): SidecarOf {
  const article = readArticleText(text);
  const analysis = analyseArticle(text, noKnowledge, shippedModels);
  const how = { at: '2026-11-22T09:14Z', by };
  const changes = suggestionsOf(text, analysis).flatMap((one, i) => {
    if (i % everyOther === 0) return acceptSuggestion(article, analysis, one, how);
    return i % everyOther === 1 ? rejectSuggestion(article, analysis, one, how) : [];
  });
  const made = editSidecar(readSidecar(newSidecar('a.txt', article.hash, { id: by })), changes);
  if (!made.ok) throw new Error(made.reason);
  return { path: `a.${by}.annotations.yaml`, sidecar: made.file.sidecar };
}

describe('the view of an article that somebody writes in', () => {
  const reviewers = [decided('ana', sample, 4), decided('bo', sample, 7)];
  for (const count of [0, 1, 2]) {
    const sidecars = reviewers.slice(0, count);

    it(`is the one that is made afresh, with the annotations of ${count} reviewers`, () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 5 }), fc.boolean(), (edits, windows) => {
          const memory = new Memory();
          let text = windows ? sample.replace(/\n/g, '\r\n') : sample;
          let before: ReviewedArticle | undefined;
          let placed: PlacedRecords | undefined;
          for (const make of [(same: string) => same, ...edits]) {
            text = make(text);
            const analysis = analyseArticle(text, noKnowledge, shippedModels, memory);
            const article = readArticleText(text);
            placed = atOnce(placeRecords({ article, sidecars, oldTexts: new Map(), before: placed }));
            const joined = { text, analysis, ...(count > 0 && { own: sidecars[0]!.path }) };
            const reviewed: ReviewedArticle = atOnce(reviewPlaced(placed, { ...joined, before }));
            const fresh = atOnce(reviewPlaced(placed, joined));
            assert.deepEqual(reviewed, fresh);
            assert.deepEqual(
              readView(text, reviewed, new Map(), coding).marks,
              readView(text, fresh, new Map(), coding).marks,
            );
            before = reviewed;
          }
        }),
        { numRuns: Number(process.env['RUNS'] ?? 6) },
      );
    });
  }
});
