import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { partsOf, samePerson } from '../../../src/analysis/speakers/linking/personNames.ts';
import { Namesakes } from '../../../src/corpus/register/namesakes.ts';

const given = [
  'Ann',
  'Anne',
  'A.',
  'Bill',
  'Will',
  'William',
  'W.',
  'Sam',
  'Samuel',
  'Samantha',
  'Sergei',
  'Sergey',
  'Mary Ann',
  'J. Robert',
  'Robert',
  'Bob',
];

describe('Namesakes', () => {
  it('finds everybody whom a name fits', () => {
    const name = fc.constantFrom(...given).map((first) => partsOf(`${first} Hale`));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), fc.array(name, { minLength: 1, maxLength: 4 }), (filed, asked) => {
        const namesakes = new Namesakes<number>();
        filed.forEach((parts, i) => {
          namesakes.add(parts, i);
          // asked in between too: what was found for a name is kept and goes on from there
          namesakes.of(asked[0]!);
        });
        for (const parts of asked)
          assert.deepEqual(
            [...namesakes.of(parts)].sort((a, b) => a - b),
            filed.flatMap((other, i) => (samePerson(other, parts) ? [i] : [])),
          );
      }),
      { numRuns: 1000 },
    );
  });

  it('compares as many pairs as there are names, however many share a surname', () => {
    const syllables = 'ba ce di fo gu ha je ki lo mu ne po'.split(' ');
    const compared = (people: number): number => {
      const namesakes = new Namesakes<number>();
      for (let i = 0; i < people; i++) {
        const first = [i % 12, Math.floor(i / 12) % 12, Math.floor(i / 144) % 12, Math.floor(i / 1728)];
        const parts = partsOf(`${first.map((k) => syllables[k]).join('')} Smith`);
        namesakes.of(parts);
        namesakes.add(parts, i);
        namesakes.of(parts);
      }
      return namesakes.compared;
    };
    assert.ok(compared(5000) <= 5000 * 4, `${compared(5000)}`);
    assert.ok(compared(5000) <= 5.5 * compared(1000));
  });
});
