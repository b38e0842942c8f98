import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { shownWords } from './shownWords.ts';

/** What translators start from: every sentence that the editor shows at run time. `UPDATE_WORDS=1` writes it anew. */
const bundle = 'l10n/bundle.l10n.json';

describe('the words of the editor', () => {
  const shown = shownWords();

  it('are all in the bundle that translations start from', () => {
    const words = [...shown.words].sort();
    assert.ok(words.length > 100);
    if (process.env['UPDATE_WORDS'] !== undefined) {
      mkdirSync('l10n', { recursive: true });
      writeFileSync(bundle, `${JSON.stringify(Object.fromEntries(words.map((word) => [word, word])), null, 2)}\n`);
    }
    const known = existsSync(bundle) ? Object.keys(JSON.parse(readFileSync(bundle, 'utf8')) as object) : [];
    assert.deepEqual(known.sort(), words, 'UPDATE_WORDS=1 npx mocha test/words.test.ts');
  });

  it('are never put together at run time: nobody could translate them', () => {
    assert.deepEqual(shown.unknown, []);
  });

  it('have a place for every value, counted from 0', () => {
    for (const word of shown.words) {
      const places = [...word.matchAll(/\{(\d+)\}/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        [...new Set(places)].sort(),
        [...new Set(places)].sort().map((_, index) => index),
        word,
      );
    }
  });

  it('say of one that it is one: no “1 places”', () => {
    const all = [...shown.words];
    const counted =
      /\{\d\} (articles|changes|claims|entities|files|mentions|places|records|reviewers|suggestions|times|values)\b/g;
    const missing = all.flatMap((words) =>
      [...words.matchAll(counted)]
        .filter(({ index, 1: things = '' }) => {
          const one = `1 ${things.replace(/ies$/, 'y').replace(/s$/, '')}`;
          return (
            !words.slice(0, index).endsWith(' of ') &&
            !all.some((other) => other.startsWith(words.slice(0, index) + one))
          );
        })
        .map(() => words),
    );
    // What is never said of one, or says it in other words.
    const others = ['mentioned {0} times', '{0} changes wait to be written.', 'Written: {0} changes'];
    assert.deepEqual(new Set(missing), new Set(others));
  });
});
