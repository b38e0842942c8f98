import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { scanNames } from '../../../src/analysis/language/findNames.ts';
import { articleNames, type Naming } from '../../../src/analysis/language/names/articleNames.ts';
import { readKnownNames } from '../../../src/analysis/language/names/knownNames.ts';
import { readTogether } from '../../../src/analysis/language/readSentences.ts';
import { shippedModels } from './shippedModels.ts';

/** Of paragraphs that name some of the same people, towns and bodies in full, by a part, and where nothing but the others tells. */
const told = [
  'Colin Pettifer, the mayor of Halden, said on Monday that Orrin Marine would close. Pettifer left.',
  'Halden said no. Pettifer, 61, who leads Halden Council, met Priya Nair of Orrin.',
  'Halden met Orrin. Rovers were poor, and Dunmere Rovers beat Halden.',
  'Ursula von der Marck met Jean Pettifer in Dunmere. Von der Marck left.',
  'PETTIFER AND MARCK MEET IN HALDEN',
  'In Dunmere, Nair and Marck met Colin Halden, 34.',
];
const samples = readdirSync('samples')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`samples/${name}`, 'utf8'));
const paragraphs = [...told, ...samples.flatMap((text) => text.split('\n\n').slice(0, 12))];
const known = readKnownNames(noKnowledge);
const lists: (readonly Naming[])[] = readTogether(
  paragraphs.map((text) => ({ text, zone: 'body' })),
  shippedModels,
).map((sentences, i) => scanNames(paragraphs[i]!, sentences, known).namings);

describe('what an article names', () => {
  it('is the same with what it named before an edit as without', () => {
    const list = fc.oneof(fc.nat({ max: told.length - 1 }), fc.nat({ max: lists.length - 1 }));
    const article = fc.array(list, { minLength: 3, maxLength: 40 });
    const place = fc.nat({ max: 40 });
    // some paragraphs for some others; none for one, and one for none, most of the time
    const edit = fc.tuple(place, fc.nat({ max: 2 }), fc.array(list, { maxLength: 2 }));
    fc.assert(
      fc.property(article, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        let chosen = first;
        let names = articleNames(chosen.map((i) => lists[i]!));
        for (const [at, gone, written] of edits) {
          chosen = chosen.toSpliced(at, gone, ...written);
          const namings = chosen.map((i) => lists[i]!);
          names = articleNames(namings, names);
          assert.deepEqual(names.tables, articleNames(namings).tables);
        }
      }),
      { numRuns: 300 },
    );
  });
});
