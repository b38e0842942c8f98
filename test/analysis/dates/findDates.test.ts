import assert from 'node:assert/strict';
import { findDates } from '../../../src/analysis/dates/findDates.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { formatReason } from '../../../src/analysis/reason.ts';
import { mark } from '../../marked.ts';
import { datesIn } from './datesIn.ts';

const published = '2022-01-19';
const timexes = (text: string, options: Parameters<typeof datesIn>[2] = {}): string[] =>
  datesIn(text, published, options).map(({ timex }) => timex);

describe('dates of an article', () => {
  it('have EDTF and TIMEX3 values, and say what they were resolved against', () => {
    const [week, year, later] = datesIn(
      'Talks failed last week. It opened in 2014 and closed the following year.',
      published,
    );
    assert.equal(week?.value, '2022-01-10/2022-01-16');
    assert.equal(week.timex, '2022-W02');
    assert.equal(week.relativeTo, 'published');
    assert.equal(formatReason(week.reason), 'the week before publication on 2022-01-19');
    assert.ok(year !== undefined);
    assert.equal(year.relativeTo, undefined);
    assert.equal(later?.value, '2015');
    assert.equal(later.relativeTo, year.id);
    assert.match(year.id, /^d-[0-9a-z]{8}$/);
  });

  it('are marked when they lie after publication', () => {
    const [past, coming] = datesIn('He left on Monday. She will leave on Friday.', published);
    assert.equal(past?.future, undefined);
    assert.equal(coming?.future, true);
  });

  it('are boilerplate in page furniture, and nothing hangs on those', () => {
    const dates = datesIn('It opened in 2014 and closed the following year.', published, { kind: 'boilerplate' });
    assert.deepEqual(
      dates.map(({ boilerplate }) => boilerplate),
      [true, true],
    );
  });

  it('go to the nearest weekday in a headline in the present tense', () => {
    assert.deepEqual(timexes('Envoy in Oslo on Thursday', { kind: 'headline' }), ['2022-01-20']);
    assert.deepEqual(timexes('Envoy in Oslo on Tuesday', { kind: 'headline' }), ['2022-01-18']);
  });

  it('are ISO dates only where the article is not in English', () => {
    assert.deepEqual(timexes('Am 2021-12-24 war er im August nicht da, may 2020.', { language: 'de' }), ['2021-12-24']);
  });

  it('read 3/4/2021 as the article does, else as the setting says, else not at all', () => {
    const knowledge = { ...noKnowledge, dayMonthOrder: 'month-first' as const };
    assert.deepEqual(timexes('Seen on 3/4/2021.'), ['2021-XX-XX']);
    assert.deepEqual(timexes('Seen on 3/4/2021.', { knowledge }), ['2021-03-04']);
    assert.deepEqual(timexes('Seen on 3/4/2021, not on 25/12/2020.', { knowledge }), ['2021-04-03', '2020-12-25']);
    assert.deepEqual(timexes('Seen on 3/4/2021, not on December 25, 2020.'), ['2021-03-04', '2020-12-25']);
  });

  it('are left out where a reviewer said that these words are none', () => {
    const correction = { kind: 'date' as const, text: 'May' };
    const text = 'It was sold in May and again in June.';
    assert.equal(mark(text, datesIn(text, published, { knowledge: { ...noKnowledge, corrections: [correction] } })), 'It was sold in May and again in «June».'); // prettier-ignore
    const elsewhere = { ...correction, outlet: 'The Harbour Gazette' };
    assert.equal(datesIn(text, published, { knowledge: { ...noKnowledge, corrections: [elsewhere] } }).length, 2);
  });

  it('are not part of a name', () => {
    const text = 'It was a surprise in May Thompson’s camp in May.';
    const reading = {
      text,
      zones: [],
      paragraphs: [{ start: 0, end: text.length, zone: 0, kind: 'body' as const }],
      meta: {
        headline: null,
        standfirst: null,
        authors: [],
        outlet: null,
        agency: null,
        place: null,
        language: 'en',
        published,
        updated: null,
        publishedFrom: null,
        publishedSpan: null,
        conflicts: [],
      },
      sentences: [],
      quotations: [],
      names: [{ start: 21, end: 33, kind: 'person' as const, sentence: 0, rule: 'test', confidence: 1 }],
    };
    assert.equal(mark(text, findDates(reading, noKnowledge)), 'It was a surprise in May Thompson’s camp in «May».');
  });

  it('resolve only as finely as publication is known', () => {
    const text = 'He left last year, last month, last week and yesterday.';
    const known = (date: string | null): (string | null)[] => datesIn(text, date).map(({ value }) => value);
    assert.deepEqual(known('2022-01-19'), ['2021', '2021-12', '2022-01-10/2022-01-16', '2022-01-18']);
    assert.deepEqual(known('2022-01'), ['2021', '2021-12', null, null]);
    assert.deepEqual(known('2022'), ['2021', null, null, null]);
    assert.deepEqual(known(null), [null, null, null, null]);
    assert.deepEqual(known('not a date'), [null, null, null, null]);
  });
});
