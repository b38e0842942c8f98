import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  civil,
  contains,
  dayNumber,
  dayOf,
  firstDay,
  knownTo,
  lastDay,
  monthOf,
  quarterOf,
  seasonOf,
  unitAround,
  weekdayOf,
  type Grain,
} from '../../../src/analysis/dates/calendar.ts';
import { formatDay, formatEdtf, formatTimex } from '../../../src/analysis/dates/format.ts';

const day = fc.integer({ min: -700_000, max: 700_000 });
const grains: Grain[] = ['day', 'week', 'weekend', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century'];

describe('calendar', () => {
  it('agrees with the clock of the machine on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 100_000 }), (index) => {
        const date = new Date(index * 864e5);
        if (date.getUTCFullYear() < 100) return;
        assert.equal(formatDay(index), date.toISOString().slice(0, 10));
        assert.equal(weekdayOf(index) % 7, date.getUTCDay());
      }),
    );
  });

  it('goes from a date to its number and back', () => {
    fc.assert(fc.property(day, (index) => assert.equal(dayNumber(...civil(index)), index)));
  });

  it('puts a day into the unit around it', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...grains), (index, grain) => {
        const unit = unitAround(grain, index);
        if (grain === 'weekend') assert.ok(contains({ grain: 'week', index: unit.index }, unit));
        else assert.ok(firstDay(unit) <= index && index <= lastDay(unit));
      }),
    );
  });

  it('names weeks as ISO 8601 does', () => {
    for (const [date, week] of [
      [dayOf(2021, 1, 3), '2020-W53'],
      [dayOf(2022, 1, 1), '2021-W52'],
      [dayOf(2019, 12, 30), '2020-W01'],
    ] as const)
      assert.equal(formatTimex(unitAround('week', date.index)), week);
  });

  it('writes EDTF', () => {
    assert.equal(
      formatEdtf({ grain: 'week', index: unitAround('week', dayOf(2022, 1, 19).index).index }),
      '2022-01-17/2022-01-23',
    );
    assert.equal(formatEdtf(quarterOf(2022, 1)), '2022-33');
    assert.equal(formatEdtf(seasonOf(1994, 3)), '1994-24');
    assert.equal(formatEdtf(monthOf(2022, 12)), '2022-12');
    assert.equal(formatEdtf({ grain: 'decade', index: 199 }), '199X');
    assert.equal(formatEdtf({ grain: 'century', index: 19 }), '19XX');
  });

  it('counts winter to the year in which it begins', () => {
    assert.equal(formatDay(firstDay(seasonOf(1994, 3))), '1994-12-01');
    assert.equal(formatDay(lastDay(seasonOf(1994, 3))), '1995-02-28');
    assert.deepEqual(unitAround('season', dayOf(2022, 1, 19).index), seasonOf(2021, 3));
  });

  it('knows what a coarse date says', () => {
    assert.ok(knownTo('month', 'year') && knownTo('month', 'month') && knownTo('day', 'week'));
    assert.ok(!knownTo('month', 'week') && !knownTo('year', 'month') && !knownTo('week', 'day'));
  });
});
