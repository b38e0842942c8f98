import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleAnalysis, Claim } from '../src/analysis/article.ts';
import { because } from '../src/analysis/reason.ts';
import { reviewArticle } from '../src/annotations/reviewing/review.ts';
import { readSidecar } from '../src/annotations/sidecar/sidecarFile.ts';
import { readView } from '../src/extension/reading/readView.ts';
import { startOf, type Coding } from '../src/extension/reading/view.ts';

const text = 'The mill will reopen, Ms Brook said.\n';
const analysis = {
  meta: { outlet: null },
  zones: [],
  claims: [],
  dates: [],
  speakers: [],
} as unknown as ArticleAnalysis;

describe('the view of an article', () => {
  it('leaves unknown what neither a file nor the analysis says', () => {
    const yaml =
      'version: 1\narticle:\n  file: "mill.txt"\nannotations:\n' +
      '  c-00000001: {kind: claim, quote: "The mill will reopen", speaker: ms-brook}\n' +
      '  s-00000002: {kind: speaker, quote: "Ms Brook", entity: ms-brook}\n';
    const { sidecar } = readSidecar(yaml);
    const reviewed = reviewArticle({ text, analysis, sidecars: [{ path: 'mill', sidecar }] });
    const view = readView(reviewed, new Map(), {} as Coding);
    const [claim] = view.marks.filter((mark) => mark.kind === 'claim');
    assert.equal(claim?.claim.kind, 'unknown');
    assert.equal(view.speakers.get('ms-brook')?.kind, 'unknown');
  });

  it('groups its speakers when somebody asks, and once', () => {
    const yaml =
      'version: 1\narticle:\n  file: "mill.txt"\nannotations:\n' +
      '  s-00000002: {kind: speaker, quote: "Ms Brook", entity: ms-brook}\n';
    const { sidecar } = readSidecar(yaml);
    const reviewed = reviewArticle({ text, analysis, sidecars: [{ path: 'mill', sidecar }] });
    const asked: string[] = [];
    const entities = new Map();
    entities.get = (id: string) => void asked.push(id);
    const view = readView(reviewed, entities, {} as Coding);
    assert.deepEqual(asked, []);
    assert.equal(view.speakers, view.speakers);
    assert.deepEqual(asked, ['ms-brook']);
  });

  it('has its marks in the order of the text, whoever made them, and what is lost at the end', () => {
    const words = ['The', 'mill', 'will', 'reopen', 'Brook', 'said'];
    const suggested = (word: string): Claim => ({
      id: `c-${word}`,
      kind: 'indirect',
      contents: [{ start: text.indexOf(word), end: text.indexOf(word) + word.length }],
      cue: [],
      source: [],
      addressee: [],
      polarity: 'asserts',
      modality: 'certain',
      rule: 'reporting-verb',
      reason: because('it says so'),
      confidence: 0.9,
    });
    fc.assert(
      fc.property(fc.subarray(words), fc.array(fc.constantFrom(...words, 'quarry')), (claims, noted) => {
        const records = noted.map((word, i) => `  n-1000000${i}: {kind: note, quote: "${word}", note: "${i}"}\n`);
        const yaml = `version: 1\narticle:\n  file: "mill.txt"\nannotations:\n${records.join('')}`;
        const { sidecar } = readSidecar(yaml);
        const found = { ...analysis, claims: claims.map(suggested) };
        const reviewed = reviewArticle({ text, analysis: found, sidecars: [{ path: 'mill', sidecar }] });
        const { marks } = readView(reviewed, new Map(), {} as Coding);
        const starts = marks.map(startOf);
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => (a === b ? 0 : a - b)),
        );
        assert.equal(marks.length, claims.length + noted.length);
      }),
    );
  });
});
