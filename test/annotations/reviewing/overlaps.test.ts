import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/analysis/article.ts';
import { around, covering, sortedByStart, spansByKind } from '../../../src/annotations/reviewing/overlaps.ts';
import type { Placed } from '../../../src/annotations/reviewing/placeRecords.ts';
import type { Suggestion } from '../../../src/annotations/reviewing/suggestion.ts';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));
const spans = fc.array(span, { minLength: 1, maxLength: 3 });

const shared = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

describe('records and suggestions on the same words', () => {
  it('are those of a kind of which the one has half of the other between its parts', () => {
    const records = fc.array(
      fc.record({ id: fc.constantFrom('claim', 'date'), spans: fc.array(span, { maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(records, fc.array(spans), (made, suggested) => {
        const placed = made.map(({ id, spans: at }) => ({ id, placement: { spans: at } }) as unknown as Placed);
        const byKind = spansByKind(placed, ({ id }) => id);
        for (const at of suggested) {
          const size = at.reduce((sum, { start, end }) => sum + end - start, 0);
          for (const kind of ['claim', 'date', 'note']) {
            const found = covering({ spans: at } as unknown as Suggestion, byKind(kind));
            const expected = placed.filter(({ id, placement }) => {
              const both = at.flatMap((one) => placement.spans.map((other) => shared(one, other)));
              const overlap = both.reduce((sum, one) => sum + one, 0);
              return id === kind && overlap > 0 && overlap * 2 >= size;
            });
            assert.deepEqual(new Set(found), new Set(expected));
            assert.equal(found.length, expected.length);
          }
        }
      }),
    );
  });

  it('are told by the first that one stands inside', () => {
    fc.assert(
      fc.property(fc.array(span), span, (all, wanted) => {
        const sorted = sortedByStart(all.map((one) => ({ span: one, of: one })));
        const expected = all
          .toSorted((a, b) => a.start - b.start)
          .find(({ start, end }) => start <= wanted.start && wanted.end <= end);
        assert.equal(around(wanted, sorted), expected);
      }),
    );
  });
});
