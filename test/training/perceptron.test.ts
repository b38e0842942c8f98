import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openModel } from '../../src/analysis/language/modelFile.ts';
import { FeatureTable, hashFeature, hashText, readPerceptron } from '../../src/analysis/language/perceptron.ts';
import { encodeModel } from '../../training/modelFile.ts';
import { PerceptronTrainer } from '../../training/perceptron.ts';

const features = new Int32Array(2);

/** Endings and beginnings of a word. */
function fill(word: string): number {
  features[0] = hashFeature(0, hashText(word.slice(-2)));
  features[1] = hashFeature(1, hashText(word.slice(0, 1)));
  return 2;
}

const examples: [word: string, sort: number][] = [
  ['walked', 0],
  ['talked', 0],
  ['called', 0],
  ['quickly', 1],
  ['slowly', 1],
  ['quietly', 1],
  ['walking', 2],
  ['saying', 2],
];

function train(): Uint8Array {
  const trainer = new PerceptronTrainer(3, 2);
  for (let pass = 0; pass < 10; pass++) for (const [word, sort] of examples) trainer.learn(features, fill(word), sort);
  return encodeModel(trainer.sections('sorts', { least: 0.01, updates: 1 }));
}

describe('PerceptronTrainer', () => {
  it('gives the same bytes each time, and weights that know what they were shown and what is like it', () => {
    const bytes = train();
    assert.deepEqual(train(), bytes);
    const { model } = openModel('sorts.bin', bytes, (file) => readPerceptron(file, 'sorts'));
    for (const [word, sort] of [...examples, ['planned', 0], ['sadly', 1], ['going', 2]] as const) {
      assert.equal(model!.best(features, fill(word)), sort, word);
    }
  });
});

describe('FeatureTable', () => {
  it('numbers keys in the order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 3000 }), (keys) => {
        const table = new FeatureTable(1);
        const expected = new Map<number, number>();
        for (const key of keys) {
          if (!expected.has(key)) expected.set(key, expected.size);
          assert.equal(table.add(key), expected.get(key));
        }
        assert.equal(table.size, expected.size);
        for (const [key, row] of expected) assert.equal(table.find(key), row);
        assert.deepEqual([...table.keys()], [...expected.keys()]);
      }),
      { numRuns: 30 },
    );
  });
});
