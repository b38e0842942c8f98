import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What translators start from: every sentence that the editor shows at run time. `UPDATE_WORDS=1` writes it anew. */
const bundle = 'l10n/bundle.l10n.json';

/** `t('…')` and `because("…")`, also over the end of a line. */
const call = /\b(t|because)\(\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;

/** Sentences of the glue, and reasons and problems, which are data until the glue shows them. */
function shownWords(): string[] {
  const words = new Set<string>();
  for (const folder of ['analysis', 'annotations', 'extension']) {
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

describe('the words of the editor', () => {
  it('are all in the bundle that translations start from', () => {
    const words = shownWords();
    assert.ok(words.length > 100);
    if (process.env['UPDATE_WORDS'] !== undefined) {
      mkdirSync('l10n', { recursive: true });
      writeFileSync(bundle, `${JSON.stringify(Object.fromEntries(words.map((word) => [word, word])), null, 2)}\n`);
    }
    const known = existsSync(bundle) ? Object.keys(JSON.parse(readFileSync(bundle, 'utf8')) as object) : [];
    assert.deepEqual(known.sort(), words, 'UPDATE_WORDS=1 npx mocha test/words.test.ts');
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
