import assert from 'node:assert/strict';
import { signLine } from '../../../src/analysis/layout/calendarSigns.ts';
import { months, weekdays } from '../../../src/analysis/layout/calendarWords.ts';
import { readDateLine } from '../../../src/analysis/layout/dateLine.ts';

/** "2022-03-05 Fri" for each date of the line. */
const read = (line: string): string[] =>
  readDateLine(line, 0).dates.map(
    ({ value, weekday }) =>
      value + (weekday === undefined ? '' : ` ${'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[weekday]}`),
  );
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

describe('a date line', () => {
  it('is read with every name of a month, beside others and run together with them', () => {
    for (const [name, month] of Object.entries(months)) {
      const [day, whole] = [`2022-${String(month).padStart(2, '0')}-05`, `2022-${String(month).padStart(2, '0')}`];
      const named = capital(name);
      assert.deepEqual(read(`5 ${named} 2022`), [day], name);
      assert.deepEqual(read(`Updated 5th${name}, 2022`), [day], name);
      assert.deepEqual(read(`${named}. 5, 2022 | Jo Bell`), [day], name);
      assert.deepEqual(read(named.toUpperCase() + ' 2022'), [whole], name);
      assert.deepEqual(read(`1 ${named} 20225 ${named} 2022`), [`${whole}-01`, day], name);
      assert.deepEqual(read(`02/02/2022${named} 5, 2022`), ['2022-02-02', day], name);
    }
  });

  it('is read with every name of a weekday, beside others and run together with them', () => {
    for (const [name, weekday] of Object.entries(weekdays)) {
      const said = `2022-02-02T18:15 ${'Sun Mon Tue Wed Thu Fri Sat'.split(' ')[weekday]}`;
      assert.deepEqual(read(`${capital(name)}., 2 Feb 2022 at 6:15pm`), [said], name);
      assert.deepEqual(read(`at 6:15pm${capital(name)} 2 Feb 2022`), [said], name);
    }
  });

  it('has no date where a name is part of a word, or is nobody’s sign', () => {
    assert.deepEqual(read('5 Marchers 2022'), []);
    assert.deepEqual(read(`${'_'.repeat(78)}March, 2022`), []);
    assert.deepEqual(read(`${'x'.repeat(80)}march, 2022`), []);
    assert.deepEqual(read('5 \ue003\ue003\ue003\ue003\ue003 2022'), []);
  });

  it('is as long in signs as in words', () => {
    for (const line of ['wed 5 march 2022', 'ofmarch 5th', '\ue003 \ue011', 'at 6:15pmwednesday 2 feb 2022', ''])
      assert.equal(signLine(line).line.length, line.length, line);
  });
});
