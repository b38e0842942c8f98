import assert from 'node:assert/strict';
import fc from 'fast-check';
import { untie } from '../../../../src/analysis/claims/tokens/untie.ts';
import type { Token } from '../../../../src/analysis/language/sentence.ts';

/** Words with the heads that the parser gave them, -1 for the root. */
const parsed = (heads: readonly number[]): Token[] => heads.map((head) => ({ head, relation: 'parsed' }) as Token);

function untied(parser: readonly number[], mended: readonly number[], first = 0): number[] {
  const before = Array<number>(first).fill(-1);
  const heads = Int32Array.from([...before, ...mended.map((head) => (head < 0 ? -1 : head + first))]);
  const relations = [...before, ...mended].map(() => 'mended');
  untie({ heads, relations }, parsed(parser), first);
  return [...heads.slice(first)].map((head) => (head < 0 ? -1 : head - first));
}

const isTree = (heads: readonly number[]): boolean =>
  heads.every((_, i) => {
    let at = i;
    for (let steps = 0; steps <= heads.length && at >= 0; steps++) at = heads[at]!;
    return at < 0;
  });

describe('trees stay trees', () => {
  it('leaves a tree as it was mended', () => {
    assert.deepEqual(untied([1, -1, 1], [2, 0, -1]), [2, 0, -1]);
  });

  it('gives a ring back its way to the root', () => {
    // "skippers reporting gains pay": each of the three hangs on the next
    assert.deepEqual(untied([3, 0, 1, -1], [3, 0, 1, 1]), [3, 0, 1, -1]);
    assert.deepEqual(untied([3, 0, 1, -1], [3, 0, 1, 1], 5), [3, 0, 1, -1]);
  });

  it('makes a tree of whatever was tied', () => {
    const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((all) => all.map((n, i) => (n % (i + 1)) - 1));
    fc.assert(
      fc.property(tree, fc.infiniteStream(fc.integer({ min: -1, max: 11 })), (parser, stream) => {
        const mended = parser.map((_, i) => {
          const head = stream.next().value as number;
          return head === i || head >= parser.length ? -1 : head;
        });
        assert.ok(isTree(untied(parser, mended)), `${parser.join()} as ${mended.join()}`);
      }),
    );
  });
});
