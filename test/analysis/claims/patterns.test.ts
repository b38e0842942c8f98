import assert from 'node:assert/strict';
import { denials, traps } from './denials.ts';
import { markClaims, unmarked } from './markedClaims.ts';
import { noClaims, patterns } from './patterns.ts';
import { claimsOf, readForTest } from './readForTest.ts';

function wrongRows(rows: readonly string[]): string[] {
  return rows.flatMap((row) => {
    const text = unmarked(row);
    const found = markClaims(text, claimsOf(text));
    return found === row ? [] : [`${row}\n      ${found}`];
  });
}

describe('claims by pattern', function () {
  before(function () {
    if (readForTest('The mayor said that the bridge is safe.').sentences[0]?.parsed !== true) this.skip();
  });

  for (const { name, rows } of patterns) it(name, () => assert.deepEqual(wrongRows(rows), []));

  it('nothing where nothing is claimed', () => assert.deepEqual(wrongRows(noClaims), []));

  it('tells denials from what only looks like them', () => {
    const denies = (text: string): boolean => claimsOf(text).some(({ polarity }) => polarity === 'denies');
    const found = denials.filter(denies);
    const wrong = traps.filter(denies);
    const f1 = (2 * found.length) / (found.length + wrong.length + denials.length);
    const missed = denials.filter((text) => !found.includes(text));
    assert.ok(f1 >= 0.85, `F1 ${f1.toFixed(2)}\nmissed:\n${missed.join('\n')}\nwrong:\n${wrong.join('\n')}`);
  });
});
