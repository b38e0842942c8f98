import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Parser } from '../../../src/analysis/language/parse.ts';
import type { ParseState } from '../../../src/analysis/language/transitions.ts';

const relations = ['nsubj', 'root', 'obj'];
const root = 1;
const moves = 1 + 2 * relations.length;
const one = 1 << 18;

/** A parser whose network gives each state the scores that `scoresOf` says, by 1.0. */
function parserOf(scoresOf: (state: ParseState) => readonly number[]): Parser {
  const scores = new Int32Array(moves);
  return new Parser(
    {
      scores,
      score: (state) => scoresOf(state).forEach((score, move) => (scores[move] = score * one)),
      best: (from, to) => scores.indexOf(Math.max(...scores.subarray(from, to + 1)), from),
    },
    relations,
    20,
  );
}

/** "head relation" of each word; `-` is the root. */
function arcs({ heads, relations: found, size }: ParseState): string[] {
  return Array.from({ length: size }, (_, i) => `${heads[i] === size ? '-' : heads[i]!} ${relations[found[i]!]!}`);
}

describe('parse', () => {
  it('builds one tree without crossing arcs and with one root, whatever the scores', () => {
    const tables = fc.array(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: moves, maxLength: moves }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 12 }), (table, size) => {
        const parser = parserOf(({ next, depth, stack }) => {
          const top = depth > 0 ? stack[depth - 1]! : 0;
          return table[(7 * next + 3 * depth + top) % table.length]!;
        });
        const state = parser.parse(size);
        const heads = [...state.heads.subarray(0, size)];
        const found = [...state.relations.subarray(0, size)];
        assert.equal(heads.filter((head) => head === size).length, 1);
        assert.deepEqual(
          found.map((relation) => relation === root),
          heads.map((head) => head === size),
        );
        heads.forEach((head, word) => {
          let at = word;
          for (let steps = 0; at !== size; steps++) {
            assert.ok(steps <= size, 'no cycle');
            at = heads[at]!;
          }
          const [low, high] = [Math.min(word, head), Math.max(word, head)];
          for (let i = low + 1; i < high; i++) assert.ok(heads[i]! >= low && heads[i]! <= high, 'nothing crosses');
        });
        assert.deepEqual(arcs(parser.parse(size)), arcs(parser.parse(size)));
      }),
    );
  });

  // moves: shift, left (nsubj, root, obj), right (nsubj, root, obj)
  it('takes the other way where it turns out to be likelier', () => {
    const parser = parserOf(({ next, depth, stack }) => {
      if (depth === 1 && next === 1) return [2.5, 2, 0, 0, 0, 0, 0]; // a near thing: shift, or word 0 is the subject of word 1
      if (stack[0] === 0) return [0, 0, 0, 0, 0, 0, 0]; // after the shift nothing is likely
      return [0, 0, 0, 0, 0, 0, 9];
    });
    assert.deepEqual(arcs(parser.parse(2)), ['1 nsubj', '- root']);
  });

  it('follows one way where it is clear', () => {
    const parser = parserOf(({ next, depth }) =>
      depth === 1 && next === 1 ? [5, 2, 0, 0, 0, 0, 0] : [0, 0, 0, 0, 0, 0, 9],
    );
    assert.deepEqual(arcs(parser.parse(2)), ['- root', '0 obj']);
  });

  it('does not look at the other way where both moves of the first are likelier than it is', () => {
    const seen: string[] = [];
    const parser = parserOf(({ next, depth }) => {
      seen.push(`${next} ${depth}`);
      if (next === 2 && depth === 2) return [2.9, 2, 0, 0, 0, 0, 0]; // the other way, word 1 taken from the stack, is 0.9 behind
      if (next === 3 && depth === 3) return [5, 5, 0, 0, 0, 0, 0]; // each is about 0.7 behind certainty
      return [9, 0, 0, 0, 0, 0, 5];
    });
    parser.parse(4);
    assert.deepEqual(seen.slice(0, 3), ['1 1', '2 2', '3 3']);
    assert.ok(!seen.includes('2 1'));
  });

  it('makes the last word the root where it is one after all, and hangs the first on it', () => {
    const parser = parserOf(({ next, depth }) => {
      if (next === 2 && depth === 2) return [0, 0, 0, 0, 0, 9, 0]; // the second word, too, wants to be the root
      if (next === 1 && depth === 1) return [9, 5, 0, 0, 0, 0, 0];
      return [9, 0, 0, 0, 0, 0, 0];
    });
    assert.deepEqual(arcs(parser.parse(2)), ['1 nsubj', '- root']);
  });
});
