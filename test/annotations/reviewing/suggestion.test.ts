import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleAnalysis } from '../../../src/analysis/article.ts';
import { suggestionsOf } from '../../../src/annotations/reviewing/suggestion.ts';

const text = 'Ms Adair said on Monday that the ferry would sail.';
const place = fc.record({ start: fc.nat(9), end: fc.nat(9) });

type Found = { readonly start: number } | { readonly contents: readonly { readonly start: number }[] };

function startIn(found: Found): number {
  return 'contents' in found ? (found.contents[0]?.start ?? 0) : found.start;
}

describe('suggestions', () => {
  it('are in text order; at one place claims come first, then dates, then names', () => {
    const claim = fc.array(place, { maxLength: 2 }).map((contents) => ({ kind: 'claim', id: 'c-1', contents }));
    const date = fc.record({ start: fc.nat(9), end: fc.nat(9), id: fc.constant('d-1'), boilerplate: fc.boolean() });
    const speaker = fc.record({ id: fc.constantFrom('ms-adair', 'mr-bell'), mentions: fc.array(place) });
    fc.assert(
      fc.property(fc.array(claim), fc.array(date), fc.array(speaker), (claims, dates, speakers) => {
        const found = suggestionsOf(text, { claims, dates, speakers } as unknown as ArticleAnalysis);
        const findings: Found[] = [
          ...claims,
          ...dates.filter(({ boilerplate }) => !boilerplate),
          ...speakers.flatMap(({ mentions }) => mentions),
        ];
        const sorted = findings.toSorted((a, b) => startIn(a) - startIn(b));
        assert.equal(found.length, sorted.length);
        for (const [i, { finding }] of found.entries()) assert.equal(finding, sorted[i]);
      }),
    );
  });
});
