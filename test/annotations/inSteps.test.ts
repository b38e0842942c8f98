import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticleText } from '../../src/annotations/anchoring/articleText.ts';
import { placeInSteps, placeTargets, type Placement } from '../../src/annotations/anchoring/anchor.ts';
import { describeTarget } from '../../src/annotations/anchoring/selector.ts';
import { atOnce, type InSteps } from '../../src/annotations/inSteps.ts';
import { readYaml, readYamlInSteps } from '../../src/annotations/yaml/readYaml.ts';
import { marked } from '../marked.ts';

/** Does several pieces of work in turns, as `order` says, and what is left in the end. */
function interleaved<T>(works: readonly InSteps<T>[], order: readonly number[]): T[] {
  const results = works.map(() => [] as T[]);
  const next = (i: number) => {
    if (results[i]!.length > 0) return;
    const { done, value } = works[i]!.next();
    if (done === true) results[i]!.push(value);
  };
  for (const i of order) next(i % works.length);
  return works.map((work, i) => results[i]![0] ?? atOnce(work));
}

const order = fc.array(fc.nat(9), { maxLength: 60 });

describe('work in steps', () => {
  it('finds places as at once, whatever texts are compared between two steps', () => {
    const { text, spans } = marked(
      '«The first keeper» of Anvil Street said «the lamp had been lit» twice.\n\n«The second keeper» of Barge Street said «nobody on the pier» had asked.\n\n«The third keeper» went home.',
    );
    const old = readArticleText(text);
    const wanted = spans.map((span) => ({ target: describeTarget(old, [span]), textHash: old.hash }));
    const edit = fc.tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom('', 'x', ' quite another ', '\n\n', '“'));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 4 }), order, (edits, turns) => {
        const versions = edits.map(([at, length, words]) =>
          readArticleText(text.slice(0, at) + words + text.slice(at + length)),
        );
        const texts = new Map([[old.hash, old.text]]);
        const works = versions.map((version) => placeInSteps(version, wanted, texts));
        const afresh = versions.map((version): Placement[] => placeTargets(version, wanted, texts));
        assert.deepEqual(interleaved(works, turns), afresh);
      }),
    );
  });

  it('reads files as at once, whatever is read between two steps', () => {
    const record = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('1', '"two"', '{x: 1', '|\n    long', '*no'),
    );
    const file = fc
      .array(record, { maxLength: 6 })
      .map((records) => `version: 1\n\nannotations:\n${records.map(([id, value]) => `  ${id}: ${value}\n`).join('')}`);
    fc.assert(
      fc.property(fc.array(file, { minLength: 2, maxLength: 4 }), order, (texts, turns) => {
        const works = texts.map((text) => readYamlInSteps(text));
        assert.deepEqual(
          interleaved(works, turns),
          texts.map((text) => readYaml(text)),
        );
      }),
    );
  });
});
