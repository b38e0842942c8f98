import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noKnowledge } from '../../../../src/analysis/knowledge.ts';
import { linkNames, type Named } from '../../../../src/analysis/speakers/linking/linkNames.ts';
import { type Candidate, placed } from '../../../../src/analysis/speakers/mentions/candidate.ts';

/** A country stands for its capital, which is somebody's surname as well. */
const names = ['Anna Hale', 'Tom Hale', 'Hale', 'Tom', 'Valeria Paris', 'Paris', 'Paris (the city)'];

/** One name after another, each in its sentence. */
function candidatesOf(words: readonly string[], sentences: readonly number[]): { text: string; found: Candidate[] } {
  let text = '';
  const found = words.map((word, i) => {
    const [name = ''] = word.split(' (');
    const isCity = word !== name;
    const start = text.length;
    text += `${name} left. `;
    const kind = isCity ? ('government' as const) : ('person' as const);
    const rule = isCity ? 'capital-for-government' : 'full-name';
    const what = { form: 'name' as const, kind, rule, confidence: 0.8, words: isCity ? 'France' : name };
    const at = { start, end: start + name.length, first: 0, last: 0 };
    return placed({ ...at, ...what, subject: true, speaks: true }, 0, sentences[i]!, false);
  });
  return { text, found };
}

const said = ({ people, bodies }: Named) =>
  [...people, ...bodies].map(({ name, shown, rule, links }) => ({
    name,
    shown,
    rule,
    links: links.map(({ candidate, ...link }) => ({ ...link, start: candidate.start, sentence: candidate.sentence })),
  }));

describe('names', () => {
  it('mean the same ones as when they are linked afresh, however their sentences are joined, split and moved', () => {
    const name = fc.tuple(fc.constantFrom(...names), fc.nat(2));
    const edit = fc.tuple(fc.nat(), fc.integer({ min: -2, max: 2 }), fc.nat(3));
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 3, maxLength: 12 }),
        fc.array(edit, { minLength: 2, maxLength: 6 }),
        (list, edits) => {
          let sentence = 0;
          const sentences = list.map(([, further]) => (sentence += further));
          const { text, found } = candidatesOf(
            list.map(([word]) => word),
            sentences,
          );
          let before = '';
          let last = linkNames(text, found, noKnowledge);
          for (const [at, by, letters] of edits) {
            for (let i = at % found.length; i < found.length; i++)
              found[i]!.sentence = Math.max(found[i - 1]?.sentence ?? 0, found[i]!.sentence + by);
            for (const one of found as { start: number; end: number }[]) {
              one.start += letters;
              one.end += letters;
            }
            before += 'y'.repeat(letters);
            last = linkNames(before + text, found, noKnowledge, last);
            assert.deepEqual(said(last), said(linkNames(before + text, found, noKnowledge)));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are not linked again where a sentence comes between two Hales', () => {
    const { text, found } = candidatesOf(['Anna Hale', 'Tom Hale', 'Hale'], [3, 4, 5]);
    const first = linkNames(text, found, noKnowledge);
    for (const one of found.slice(1)) one.sentence++;
    assert.equal(linkNames(text, found, noKnowledge, first), first);
    // Tom is no longer nearer than Anna
    found[1]!.sentence = 3;
    assert.notEqual(linkNames(text, found, noKnowledge, first), first);
  });
});
