import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyMove,
  canLeft,
  canRight,
  canShift,
  createState,
  isFinished,
  resetState,
} from '../../src/analysis/language/transitions.ts';
import { type GoldTree, goldTree, moveCosts } from '../../training/oracle.ts';

/** A random tree: each word gets an earlier-chosen word as its head. */
const trees = fc
  .integer({ min: 1, max: 14 })
  .chain((size) =>
    fc.record({
      order: fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
      picks: fc.array(fc.nat(), { minLength: size, maxLength: size }),
    }),
  )
  .map(({ order, picks }) => {
    const heads = Array<number>(order.length).fill(-1);
    order.forEach((word, i) => (heads[word] = i === 0 ? -1 : order[picks[i]! % i]!));
    return heads;
  });

/** Makes moves until the end, `choose` among those possible; returns the heads. */
function derive(tree: GoldTree, choose: (costs: Float64Array) => number): Int32Array {
  const state = createState(tree.heads.length);
  const costs = new Float64Array(3);
  resetState(state, tree.heads.length);
  for (let moves = 0; !isFinished(state); moves++) {
    assert.ok(moves < 3 * tree.heads.length, 'it ends');
    moveCosts(state, tree, costs);
    const kind = choose(costs);
    applyMove(state, kind === 0 ? 0 : kind, 1);
  }
  return state.heads.slice(0, tree.heads.length);
}

const wrong = (heads: Int32Array, { heads: gold }: GoldTree): number =>
  heads.filter((head, i) => head !== gold[i]).length;

describe('moveCosts', () => {
  it('leads to the very tree when moves that cost nothing are made', () => {
    fc.assert(
      fc.property(trees, (heads) => {
        const tree = goldTree(
          heads,
          heads.map(() => 0),
        );
        assert.equal(
          wrong(
            derive(tree, (costs) => costs.indexOf(Math.min(...costs))),
            tree,
          ),
          0,
        );
      }),
    );
  });

  it('counts the arcs that a move loses: their sum is what is wrong in the end', () => {
    fc.assert(
      fc.property(trees, fc.infiniteStream(fc.nat({ max: 2 })), (heads, choices) => {
        const tree = goldTree(
          heads,
          heads.map(() => 0),
        );
        let lost = 0;
        const built = derive(tree, (costs) => {
          const wish = choices.next().value as number;
          const kind = costs[wish]! < Infinity ? wish : costs.indexOf(Math.min(...costs));
          lost += costs[kind]!;
          return kind;
        });
        // the root takes one word only, which the costs do not foresee
        assert.ok(Math.abs(wrong(built, tree) - lost) <= 1);
      }),
    );
  });
});

describe('transitions', () => {
  it('give every word one head and the tree one root, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat({ max: 2 })), (size, choices) => {
        const state = createState(size);
        resetState(state, size);
        while (!isFinished(state)) {
          const possible = [canShift(state), canLeft(state), canRight(state)];
          const wish = choices.next().value as number;
          applyMove(state, possible[wish] ? wish : possible.indexOf(true), 1);
        }
        const heads = state.heads.slice(0, size);
        assert.equal(heads.filter((head) => head === size).length, 1);
        for (let word = 0; word < size; word++) {
          let at = word;
          for (let steps = 0; at !== size; steps++) {
            assert.ok(at >= 0 && steps <= size, 'no cycle');
            at = heads[at]!;
          }
        }
      }),
    );
  });
});

describe('goldTree', () => {
  it('lifts arcs that cross others', () => {
    // "A hearing is scheduled on the issue": "issue" hangs on "hearing" over "scheduled"
    const heads = [1, 3, 3, -1, 6, 6, 1];
    const { heads: lifted } = goldTree(
      heads,
      heads.map(() => 0),
    );
    assert.deepEqual([...lifted], [1, 3, 3, 7, 6, 6, 3]);
  });
});
