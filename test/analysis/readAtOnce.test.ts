import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { readAtOnce } from '../../src/analysis/readAtOnce.ts';
import { shippedModels } from './language/shippedModels.ts';

const article = (body: string) =>
  `Ferry stops for the winter\n\nUpdated 14 March 2024\n\n${body}\n\n© Copyright 2024\n`;
const datesIn = (text: string) => readAtOnce(text, noKnowledge).dates.map(({ start, end }) => text.slice(start, end));

/** What was read at once stands in the whole analysis as it is. */
function assertKept(text: string): void {
  const glance = readAtOnce(text, noKnowledge);
  const whole = analyseArticle(text, noKnowledge, shippedModels);
  assert.deepEqual(glance.zones, whole.zones);
  assert.deepEqual(glance.meta, whole.meta);
  assert.deepEqual(glance.quotations, whole.quotations);
  for (const date of glance.dates)
    assert.deepEqual(
      whole.dates.find(({ id }) => id === date.id),
      date,
    );
}

describe('what is read at once', () => {
  it('finds dates that are written out', () => {
    assert.deepEqual(
      datesIn(article('It sank on 3 May 1999. On Friday, May 7, 1999 it was raised. Then 2001-02-03.')),
      ['14 March 2024', '3 May 1999', 'Friday, May 7, 1999', '2001-02-03'],
    );
  });

  it('leaves what a name, a range or another date could change', () => {
    const body = [
      'She came on Tuesday, in May, and last year.',
      'It was open from 3 May 1999 to 7 June 1999.',
      'The 4 July 1999 Committee met. She joined the Harbour 5 May 2001.',
    ].join(' ');
    assert.deepEqual(datesIn(article(body)), ['14 March 2024']);
  });

  it('stands as it is in the whole analysis', () => {
    for (const name of ['harbour-strike', 'river-barrier', 'hilltop-observatory'])
      assertKept(readFileSync(`samples/${name}.txt`, 'utf8'));
    assertKept(
      'Der Hafen bleibt zu\n\n3. Mai 2022\n\nDas Schiff kommt am 2022-05-04 nicht, und niemand weiß, warum.\n',
    );
    assertKept('');
  });

  it('does so for any words around a date', () => {
    const word = fc.constantFrom(
      ...['3 May 1999', 'May 7, 1999', '2001-02-03', 'from', 'to', 'and', 'the', 'Committee', 'on', 'Friday', '(', ')'],
      ...['“', '”', 'said', 'Ola', '.', ',', 'St', 'at 6 p.m.', '1999', 'early', 'mid-', '\n\n', 'in', 'since', 'Act'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 24 }), (words) => assertKept(article(words.join(' ')))),
      { numRuns: 100 },
    );
  });
});
