import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../../../src/analysis/article.ts';
import { editBetween } from '../../../src/analysis/edit.ts';
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
import { nobodyTold } from '../../../src/extension/reading/toldSpeakers.ts';
import { applyPatch, makePatch } from '../../../src/worker/patch.ts';
import { analysisShape } from '../../../src/worker/sameFinding.ts';
import { anyEdit } from '../../analysis/anyEdit.ts';
import { shippedModels } from '../../analysis/language/shippedModels.ts';

const sample = readFileSync(path.join(__dirname, '..', '..', '..', 'samples', 'harbour-strike.txt'), 'utf8');
const coding = { codebook: emptyCodebook, article: {}, entities: new Map() };

/** As the worker tells of it: what did not change are the objects that it was. */
function asTold(old: ArticleAnalysis, now: ArticleAnalysis, before: string, text: string): ArticleAnalysis {
  const edit = editBetween(before, text);
  return applyPatch(old, makePatch(old, now, edit, analysisShape), edit, analysisShape) as ArticleAnalysis;
}

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
    /** Somebody writes, and meanwhile files come and go, and somebody says who is who and what is no speaker. */
    const step = fc.record({ make: anyEdit, isThere: fc.boolean(), isMerged: fc.boolean(), isCorrected: fc.boolean() });

    it(`is the one that is made afresh, with the annotations of ${count} reviewers`, () => {
      fc.assert(
        fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.boolean(), (steps, windows) => {
          const memory = new Memory();
          let text = windows ? sample.replace(/\n/g, '\r\n') : sample;
          let before: ReviewedArticle | undefined;
          let told: ArticleAnalysis | undefined;
          let placed: PlacedRecords | undefined;
          const asItIs = { make: (same: string) => same, isThere: true, isMerged: false, isCorrected: false };
          for (const { make, isThere, isMerged, isCorrected } of [asItIs, ...steps]) {
            const last = text;
            text = make(text);
            const now = analyseArticle(text, noKnowledge, shippedModels, memory);
            const analysis: ArticleAnalysis = told ? asTold(told, now, last, text) : now;
            told = analysis;
            const [one, other] = analysis.speakers;
            const article = readArticleText(text);
            const there = isThere ? sidecars : sidecars.slice(1);
            placed = atOnce(placeRecords({ article, sidecars: there, oldTexts: new Map(), before: placed }));
            const corrections = isCorrected && one ? [{ kind: 'speaker' as const, text: one.name }] : [];
            const joined = { text, analysis, corrections, ...(count > 0 && { own: sidecars[0]!.path }) };
            const reviewed: ReviewedArticle = atOnce(reviewPlaced(placed, { ...joined, before }));
            const fresh = atOnce(reviewPlaced(placed, joined));
            assert.deepEqual(reviewed, fresh);
            const mergedInto = new Map(isMerged && one && other ? [[one.id, other.id]] : []);
            const people = { ...nobodyTold, mergedInto };
            const { marks } = readView(reviewed, new Map(), coding, people);
            assert.deepEqual(marks, readView(fresh, new Map(), coding, people).marks);
            before = reviewed;
          }
        }),
        { numRuns: Number(process.env['RUNS'] ?? 6) },
      );
    });
  }
});
