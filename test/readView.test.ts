import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../src/analysis/article.ts';
import { reviewArticle } from '../src/annotations/reviewing/review.ts';
import { readSidecar } from '../src/annotations/sidecar/sidecarFile.ts';
import { readView } from '../src/extension/readView.ts';
import type { Coding } from '../src/extension/view.ts';

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
    const view = readView(text, reviewed, new Map(), {} as Coding);
    const [claim] = view.marks.filter((mark) => mark.kind === 'claim');
    assert.equal(claim?.claim.kind, 'unknown');
    assert.equal(view.speakers.get('ms-brook')?.kind, 'unknown');
  });
});
