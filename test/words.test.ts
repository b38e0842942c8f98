import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What translators start from: every sentence that the editor shows at run time. `UPDATE_WORDS=1` writes it anew. */
const bundle = 'l10n/bundle.l10n.json';

/** `t('…')` and `because("…")`, also over the end of a line. */
const call = /\b(t|because)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;

/** Sentences of the glue, and problems and reasons, which are data until the glue shows them. */
function wordsIn(...folders: readonly string[]): string[] {
  const words = new Set<string>();
  for (const folder of folders) {
    for (const name of readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      for (const [, by, single, double] of readFileSync(`src/${folder}/${name}`, 'utf8').matchAll(call)) {
        // Comments show how a reason looks.
        if (by === 'because' ? name !== 'reason.ts' : folder === 'extension')
          words.add((single ?? double ?? '').replace(/\\(.)/g, '$1'));
      }
    }
  }
  return [...words].sort();
}

const shownWords = () => wordsIn('analysis', 'annotations', 'extension');

describe('the words of the editor', () => {
  it('are all in the bundle that translations start from', () => {
    const words = shownWords();
    assert.ok(words.length > 100);
    if (process.env['UPDATE_WORDS'] !== undefined) {
      mkdirSync('l10n', { recursive: true });
      writeFileSync(bundle, `${JSON.stringify(Object.fromEntries(words.map((word) => [word, word])), null, 2)}\n`);
    }
    const known = new Set(existsSync(bundle) ? Object.keys(JSON.parse(readFileSync(bundle, 'utf8')) as object) : []);
    const missing = wordsIn('annotations', 'extension').filter((word) => !known.has(word));
    assert.deepEqual(missing, [], 'UPDATE_WORDS=1 npx mocha test/words.test.ts');
    // Reasons of the analysis come and go with its rules: a translation is made of a release.
    const reasons = wordsIn('analysis');
    const untold = reasons.filter((word) => !known.has(word));
    assert.ok(untold.length * 10 < reasons.length, `UPDATE_WORDS=1 npx mocha test/words.test.ts: ${untold.join('\n')}`);
    const gone = [...known].filter((word) => !words.includes(word));
    assert.ok(gone.length * 10 < reasons.length, `UPDATE_WORDS=1 npx mocha test/words.test.ts: ${gone.join('\n')}`);
  });

  it('have a place for every value, counted from 0', () => {
    for (const word of shownWords()) {
      const places = [...word.matchAll(/\{(\d+)\}/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        [...new Set(places)].sort(),
        [...new Set(places)].sort().map((_, index) => index),
        word,
      );
    }
  });
});
