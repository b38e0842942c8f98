import assert from 'node:assert/strict';
import edtf from 'edtf';
import fc from 'fast-check';
import { datesIn } from './datesIn.ts';
import { marked } from '../../marked.ts';
import { phrases } from './phrases.ts';

const sentences = Object.values(phrases)
  .flat()
  .map((row) => marked(row.split(' | ')[1] ?? '').text);
const words =
  'last next this the of on in at to from since by early late mid - – / , . : ( ) $ % Friday May March January Sept. spring fall year week quarter months days ago earlier later now today 3 12 31 1998 2022 22:30 9am GMT 3/4/2022 90s every each third first and a two dozen hundred half'.split(
    ' ',
  );
const published = fc.constantFrom(
  null,
  '2022',
  '2022-01',
  '2022-01-19',
  '2022-02-02T10:16-05:00',
  '2020-02-29',
  'yesterday',
);
const soup = fc.array(fc.constantFrom(...words, ...sentences), { maxLength: 30 }).map((parts) => parts.join(' '));

describe('findDates', () => {
  it('gives a result for any text, in order, apart, each inside its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })), published, (text, date) => {
        let end = 0;
        for (const found of datesIn(text, date)) {
          assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
          assert.ok(found.confidence > 0 && found.confidence <= 1);
          assert.notEqual(found.timex, '');
          end = found.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('writes values that EDTF knows', () => {
    fc.assert(
      fc.property(soup, published, (text, date) => {
        for (const { value } of datesIn(text, date)) if (value !== null) assert.doesNotThrow(() => edtf(value), value);
      }),
      { numRuns: 400 },
    );
    for (const sentence of sentences)
      for (const { value } of datesIn(sentence, '2022-01-19'))
        if (value !== null) assert.doesNotThrow(() => edtf(value), `${sentence}: ${value}`);
  });

  it('finds the same twice, and with the line ends of Windows', () => {
    fc.assert(
      fc.property(soup, published, (text, date) => {
        const once = datesIn(text, date);
        assert.deepEqual(datesIn(text, date), once);
        const broken = text.replaceAll(' of ', '\nof ');
        const values = (source: string) =>
          datesIn(source, date).map(({ timex, type, rule }) => `${type} ${timex} ${rule}`);
        assert.deepEqual(values(broken.replaceAll('\n', '\r\n')), values(broken));
      }),
      { numRuns: 200 },
    );
  });

  it('reads an expression over a line break', () => {
    assert.deepEqual(
      datesIn('It was signed in the third\nquarter of\r\nlast year, on March\n14, 1998.', '2022-01-19').map(
        ({ timex }) => timex,
      ),
      ['2021-Q3', '1998-03-14'],
    );
  });

  it('never reads the clock: without a date of publication nothing relative has a value', () => {
    for (const sentence of sentences)
      for (const { value, rule, relativeTo } of datesIn(sentence, null))
        if (relativeTo === 'published') assert.fail(`${sentence}: ${rule} ${value ?? ''}`);
  });

  it('reads the worst that can be written', () => {
    const worst = [
      'last ',
      '1',
      '1/',
      '1,',
      '12:',
      'the ',
      'a few ',
      'May ',
      '2022-',
      'two hundred and ',
      "'",
      'Sept. ',
      'a year ',
      '- ',
    ];
    for (const piece of worst)
      assert.ok(datesIn(piece.repeat(Math.ceil(2e4 / piece.length)), '2022-01-19').length >= 0);
  });
});
