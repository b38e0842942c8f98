import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { noKnowledge, type Knowledge } from '../../../src/analysis/knowledge.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { readFileName } from '../../../src/analysis/layout/readPublished.ts';
import { formatReason } from '../../../src/analysis/reason.ts';

const body =
  'The ferry to Carrow was cancelled on Friday after a rope caught in its screw, the harbour office said.\n\n"Nobody was hurt," a spokeswoman said, and she hoped that it would sail again on Sunday.';

function read(
  top: string,
  bottom = '',
  knowledge: Partial<Knowledge> = {},
): { published: string | null; updated: string | null; from: string | null; at: string | null; conflicts: string[] } {
  const text = `${top}\n\n${body}\n\n${bottom}`;
  const { meta } = readLayout(text, { ...noKnowledge, ...knowledge });
  return {
    published: meta.published,
    updated: meta.updated,
    from: meta.publishedFrom,
    at: meta.publishedSpan ? text.slice(meta.publishedSpan.start, meta.publishedSpan.end) : null,
    conflicts: meta.conflicts.map(formatReason),
  };
}

describe('the date of publication', () => {
  it('is read from the text where what the sidecar says is no date', () => {
    const found = read('Ferry cancelled after storm\n\nFebruary 3, 2009', '', { published: '03-02-2009' });
    assert.equal(found.published, '2009-02-03');
    assert.deepEqual(found.conflicts, ['03-02-2009 is not a date as 2022-01-19, 2022-01 or 2022, and was left aside']);
  });

  it('is unknown where nothing says it', () => {
    assert.deepEqual(read('Ferry cancelled after storm'), {
      published: null,
      updated: null,
      from: null,
      at: null,
      conflicts: [],
    });
  });

  it('is the reviewer’s, whatever the page says, and says that the page differs', () => {
    assert.deepEqual(read('Ferry cancelled after storm\n\n3 March 2020', '', { published: '2020-03-04' }), {
      published: '2020-03-04',
      updated: null,
      from: 'reviewer',
      at: null,
      conflicts: ['the reviewer says 2020-03-04, the date line says 2020-03-03'],
    });
  });

  it('is as coarse as the reviewer set it', () => {
    assert.deepEqual(read('Ferry cancelled after storm\n\n3 March 2020', '', { published: '2020-03' }), {
      published: '2020-03',
      updated: null,
      from: 'reviewer',
      at: null,
      conflicts: [],
    });
  });

  it('is that of a collector, with the time that the page adds', () => {
    const found = read('date 2020-03-03 Ferry cancelled after storm\n\n3 March 2020, 00:25');
    assert.deepEqual(
      [found.published, found.from, found.at, found.conflicts],
      ['2020-03-03T00:25', 'dateline', '3 March 2020, 00:25', []],
    );
  });

  it('is that of a collector, where the page says another day, and both are shown', () => {
    const found = read('date 2020-03-05 Ferry cancelled after storm\n\n3 March 2020, 00:25');
    assert.deepEqual(
      [found.published, found.from, found.conflicts],
      ['2020-03-05', 'collector', ['the collector’s prefix says 2020-03-05, the date line says 2020-03-03T00:25']],
    );
  });

  it('is in the line “Updated” where there is no other', () => {
    const found = read('Ferry cancelled after storm', 'Updated: March 3, 2020, 11:30 AM');
    assert.deepEqual(
      [found.published, found.updated, found.from, found.at],
      ['2020-03-03T11:30', '2020-03-03T11:30', 'updated-line', 'March 3, 2020, 11:30 AM'],
    );
  });

  it('comes before what is updated later, without a conflict', () => {
    const found = read('Ferry cancelled after storm\n\nPublished 3 March 2020\nUpdated 5 March 2020');
    assert.deepEqual([found.published, found.updated, found.conflicts], ['2020-03-03', '2020-03-05', []]);
  });

  it('is in conflict with an update before it', () => {
    const found = read('Ferry cancelled after storm\n\nPublished 5 March 2020\nUpdated 3 March 2020');
    assert.deepEqual(found.conflicts, ['Updated 2020-03-03, before it was published 2020-03-05']);
  });

  it('is in conflict with a weekday that it is not', () => {
    const found = read('Ferry cancelled after storm\n\nMonday 3 March 2020');
    assert.deepEqual(
      [found.published, found.conflicts],
      ['2020-03-03', ['The page says Monday, but 2020-03-03 is a Tuesday']],
    );
  });

  it('is in the file’s name where the page says nothing', () => {
    const found = read('Ferry cancelled after storm', '', { fileName: '2020-03-03-ferry.txt' });
    assert.deepEqual([found.published, found.from, found.at], ['2020-03-03', 'file-name', null]);
  });

  it('is the page’s where the file’s name says another day, and both are shown', () => {
    const found = read('Ferry cancelled after storm\n\n3 March 2020', '', { fileName: '2020-03-09-ferry.txt' });
    assert.deepEqual(
      [found.published, found.conflicts],
      ['2020-03-03', ['the date line says 2020-03-03, the file’s name says 2020-03-09']],
    );
  });

  it('is not known to the day where day and month can change places, and a setting says which comes first', () => {
    assert.deepEqual(read('Ferry cancelled after storm\n\n03/04/2020').published, '2020');
    assert.deepEqual(read('Ferry cancelled after storm\n\n03/04/2020').conflicts, [
      'The date line does not say whether the day or the month comes first',
    ]);
    assert.deepEqual(
      read('Ferry cancelled after storm\n\n03/04/2020', '', { dayMonthOrder: 'day-first' }).published,
      '2020-04-03',
    );
    assert.deepEqual(
      read('Ferry cancelled after storm\n\n03/04/2020', '', { dayMonthOrder: 'month-first' }).published,
      '2020-03-04',
    );
  });

  it('reads day and month in the order that another date of the page shows', () => {
    assert.equal(read('Ferry cancelled after storm\n\n03/04/2020', 'Updated: 23/04/2020').published, '2020-04-03');
  });

  for (const [name, value] of [
    ['2022-01-19-strike.txt', '2022-01-19'],
    ['ledger_2022-01-19_strike.txt', '2022-01-19'],
    ['ledger_20220119.txt', '2022-01-19'],
    ['2022.01.19 strike.txt', '2022-01-19'],
    ['strike 2022-01-19T10-30.txt', '2022-01-19'],
    ['19-01-2022 strike.txt', '2022-01-19'],
    ['strike_19_January_2022.txt', '2022-01-19'],
    ['strike-2022-01.txt', '2022-01'],
    ['03-04-2022.txt', null],
    ['000_27e5fcd120220119.txt', null],
    ['strike-99999999.txt', null],
    ['2022-13-45.txt', null],
    ['strike.txt', null],
    ['', null],
  ] as const) {
    it(`in the file's name ${name || '(none)'}: ${value ?? 'none'}`, () =>
      assert.equal(readFileName(name, undefined), value));
  }
});
