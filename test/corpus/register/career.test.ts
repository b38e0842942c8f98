import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Career } from '../../../src/corpus/register/career.ts';
import { speakAgainst, stated } from '../../../src/corpus/register/rolesOverTime.ts';

describe('Career', () => {
  const calling = fc
    .record({
      role: fc.constantFrom(undefined, 'President', 'Prime Minister', 'PM', 'Mayor', 'Nurse', 'Baker', 'Chair'),
      affiliation: fc.constantFrom(undefined, 'UK', 'Britain', 'US', 'Northam', 'Harbour Board'),
      year: fc.constantFrom(null, '2021', '2022', '2024', '202X'),
    })
    .map(({ role, affiliation, year }) => stated(role, affiliation, year));

  it('answers as each calling by itself would', () => {
    fc.assert(
      fc.property(fc.array(calling, { maxLength: 20 }), calling, (all, one) => {
        const career = new Career();
        for (const is of all) career.add(is);
        assert.equal(
          career.speaksAgainst(one),
          all.some((is) => speakAgainst(is, one)),
        );
        assert.equal(
          one.key !== undefined && career.has(one.key),
          one.key !== undefined && all.some(({ key }) => key === one.key),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
