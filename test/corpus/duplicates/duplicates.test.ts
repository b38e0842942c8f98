import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Zone } from '../../../src/analysis/article.ts';
import { groupDuplicates } from '../../../src/corpus/duplicates/duplicates.ts';
import { likeness, sketchArticle, sketchSize } from '../../../src/corpus/duplicates/sketch.ts';

const body = (text: string): Zone[] => [
  { start: 0, end: text.length, kind: 'body', rule: 'test', reason: { text: '', values: [] }, confidence: 1 },
];
const sketch = (text: string) => sketchArticle(text, body(text));
/** Invented prose: words drawn by a small generator, so that two seeds are two stories. */
function story(seed: number, length: number): string[] {
  let state = seed * 2654435761 + 1;
  const next = (n: number) => (
    (state = (Math.imul(state, 1664525) + 1013904223) >>> 0),
    Math.floor((state / 2 ** 32) * n)
  );
  return Array.from({ length }, () => `w${Math.floor(next(40) ** 2 / (1 + next(3)))}`);
}
/** The story with about this share of its words changed. */
function edited(words: string[], share: number, seed: number): string[] {
  const changes = story(seed + 1000, words.length);
  let state = seed + 77;
  const chance = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return words.map((word, i) => (chance() < share ? `new${changes[i] ?? ''}` : word));
}

describe('near duplicates', () => {
  it('finds the copies of a story of which up to 30 % of the words were changed, and no other', () => {
    const articles = Array.from({ length: 60 }, (_, s) => {
      const words = story(s, 300);
      return [0, 0.1, 0.2, 0.3].map((share) => {
        const text = edited(words, share, s).join(' ');
        return { path: `${s}-${share}`, contentHash: text, sketch: sketch(text) };
      });
    }).flat();
    const groups = groupDuplicates(articles);
    assert.equal(groups.length, 60);
    for (const { paths } of groups) {
      assert.equal(paths.length, 4, paths.join(' '));
      assert.equal(new Set(paths.map((path) => path.split('-')[0])).size, 1);
    }
  });

  it('tells copies that are the same to the byte from edited ones', () => {
    const [a, b] = [story(1, 200).join(' '), story(2, 200).join(' ')];
    const make = (path: string, text: string) => ({ path, contentHash: text, sketch: sketch(text) });
    assert.deepEqual(groupDuplicates([make('a', a), make('b', b), make('a2', a)]), [
      { paths: ['a', 'a2'], exact: true, likeness: 1 },
    ]);
    assert.equal(groupDuplicates([make('a', a), make('a3', edited(a.split(' '), 0.1, 3).join(' '))])[0]?.exact, false);
  });

  it('leaves page furniture and empty articles alone', () => {
    const furniture: Zone[] = [{ ...body('x')[0]!, kind: 'boilerplate', end: 1000 }];
    assert.deepEqual(sketchArticle(story(1, 200).join(' '), furniture), []);
    assert.deepEqual(
      groupDuplicates([
        { path: 'a', contentHash: '1', sketch: [] },
        { path: 'b', contentHash: '2', sketch: [] },
      ]),
      [],
    );
  });
});

describe('sketch', () => {
  it('estimates the share of common three-word sequences', () => {
    const words = story(5, 2000);
    const halfNew = [...words.slice(0, 1000), ...story(6, 1000)];
    const estimate = likeness(sketch(words.join(' ')), sketch(halfNew.join(' ')));
    assert.ok(Math.abs(estimate - 1 / 3) < 0.12, String(estimate));
  });

  it('is symmetric, between 0 and 1, and 1 for the same text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
        (left, right) => {
          const [a, b] = [sketch(left.join(' ')), sketch(right.join(' '))];
          assert.ok(a.length <= sketchSize);
          assert.equal(likeness(a, b), likeness(b, a));
          assert.ok(likeness(a, b) >= 0 && likeness(a, b) <= 1);
          if (a.length > 0) assert.equal(likeness(a, a), 1);
        },
      ),
    );
  });
});
