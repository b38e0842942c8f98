import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleAnalysis } from '../../../src/analysis/article.ts';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';
import { describeTarget } from '../../../src/annotations/anchoring/selector.ts';
import { reviewArticle, type ReviewedArticle } from '../../../src/annotations/reviewing/review.ts';
import { editSidecar, newSidecar, putRecord } from '../../../src/annotations/sidecar/editSidecar.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { mark, marked } from '../../marked.ts';

const nothing: ArticleAnalysis = {
  analysisVersion: '1',
  meta: {
    headline: null,
    standfirst: null,
    authors: [],
    outlet: null,
    agency: null,
    place: null,
    language: 'en',
    published: null,
    publishedFrom: null,
    publishedSpan: null,
    updated: null,
    conflicts: [],
  },
  zones: [],
  sentences: [],
  quotations: [],
  dates: [],
  speakers: [],
  claims: [],
  notices: [],
};

const numbers = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const streets = ['Anvil', 'Barge', 'Cedar', 'Dock', 'Elm', 'Ferry', 'Gull', 'Heron', 'Ivy', 'Jetty'];
/** No two paragraphs say the same, so that each mark can be found by its words as well. */
const source = numbers
  .map(
    (number, i) =>
      `«The ${number} keeper» of ${streets[i]!} Street told the council that «the lamp there had been lit ${i + 3} times» by hand, and that nobody on the ${number} pier of the old harbour had asked for it.`,
  )
  .join('\n\n');

/** The article with an annotation on each marked stretch, read as it is written in. */
function written(keepText: boolean) {
  const { text, spans } = marked(source);
  const article = readArticleText(text);
  const made = editSidecar(
    readSidecar(newSidecar('a.txt', article.hash, { id: 'ana' })),
    spans.map((span, i) =>
      putRecord('annotations', `n-${i}aaaaaaa`, { kind: 'note', ...describeTarget(article, [span]), note: 'see' }),
    ),
  );
  if (!made.ok) throw new Error(made.reason);
  const sidecars = [{ path: 'a.annotations.yaml', sidecar: made.file.sidecar }];
  const review = (now: string, before?: ReviewedArticle) => {
    const oldTexts = keepText && now !== text ? new Map([[article.hash, article.text]]) : new Map<string, string>();
    return reviewArticle({ text: now, analysis: nothing, sidecars, oldTexts, before });
  };
  return { text, review };
}

function shown({ article, annotations }: ReviewedArticle): string {
  const states = annotations.map(({ id, placement }) => `${id} ${placement.state}`).join('\n');
  return `${mark(
    article.text,
    annotations.flatMap(({ placement }) => placement.spans),
  )}\n${states}`;
}

describe('places of annotations while somebody writes', () => {
  for (const keepText of [true, false]) {
    const known = keepText ? 'where the text that was coded is known' : 'where it is not';

    it(`are those that are found afresh, ${known}`, () => {
      const { text, review } = written(keepText);
      const words = fc.constantFrom('x', ' ', 'ed', '. He said so. ', '\n\n', 'harbour', '', 'quite another word ');
      const edits = fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), words), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(edits, (made) => {
          let now = text;
          let before = review(now);
          for (const [place, length, inserted] of made) {
            now = now.slice(0, place) + inserted + now.slice(place + (inserted === '' ? length : 0));
            before = review(now, before);
          }
          const fresh = review(now);
          for (const [i, { id, placement }] of before.annotations.entries()) {
            const other = fresh.annotations.find((one) => one.id === id)!.placement;
            // what is not sure is looked for again only from time to time
            if (placement.state === 'uncertain' || other.state === 'uncertain') continue;
            assert.deepEqual([placement.state, placement.spans], [other.state, other.spans], `${i}: ${shown(before)}`);
          }
        }),
        { numRuns: 60 },
      );
    });

    it(`are found again when words are put back, ${known}`, () => {
      const { text, review } = written(keepText);
      const first = review(text);
      const at = text.indexOf('The fourth keeper');
      const gone = text.slice(0, at) + text.slice(at + 'The fourth keeper'.length);
      const without = review(gone, first);
      assert.notEqual(shown(without), shown(first));
      assert.equal(shown(review(text, without)), shown(first));
    });
  }

  it('stay sure where a copy of their paragraph is put elsewhere', () => {
    const { text, review } = written(false);
    const paragraph = text.split('\n\n')[2]!;
    const now = `${text}\n\n${paragraph}`;
    const kept = review(now, review(text));
    assert.ok(kept.annotations.every(({ placement }) => placement.state === 'exact'));
  });
});
