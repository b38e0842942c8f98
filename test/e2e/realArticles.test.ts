import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../host/bundleSuite.ts';
import { inWorkbench } from './inWorkbench.ts';

const shared = path.resolve(process.env['NEWS_SHARED'] ?? path.join(ROOT, '..', 'shared'));
const articles = path.join(shared, 'articles');
const names = existsSync(articles) ? readdirSync(articles).filter((name) => name.endsWith('.txt')) : [];

if (names.length === 0) console.log(`${articles} is not there: the end-to-end tests use the samples only.`);
else
  inWorkbench(
    'the articles beside the project',
    { articles, settings: { 'newsAnnotator.reviewer.id': 'ana' } },
    (session) => {
      for (const name of names) {
        const sidecar = name.replace(/\.txt$/, '.annotations.yaml');

        it(`${name} opens with marks, is annotated, and shows it again after reloading`, async () => {
          await session().openFile(name);
          await session().page.locator('.statusbar-item', { hasText: 'News Article' }).waitFor();
          await session().marks.first().waitFor();
          await session().picture(`article-${name.slice(0, 3)}-with-marks`);

          const words = firstWords(readFileSync(path.join(articles, name), 'utf8'));
          await session().select(words);
          await session().command('News Annotator: Annotate Selection…');
          await session().pick('Note');
          await session().answer('Note', 'seen');
          const written = parse(await session().fileWith(sidecar, /seen/)) as Sidecar;
          assert.deepEqual(
            Object.values(written.annotations).map(({ kind, quote, note }) => ({ kind, quote, note: note.trim() })),
            [{ kind: 'note', quote: words, note: 'seen' }],
          );

          await session().reload();
          await session().openFile(name);
          await session().hover(words, 'seen');
          await session().picture(`article-${name.slice(0, 3)}-annotated`);
        });
      }

      it('and not a byte of any article has changed', () => {
        for (const name of names)
          assert.ok(readFileSync(path.join(articles, name)).equals(readFileSync(path.join(session().articles, name))));
      });
    },
  );

/** The first words of the first long line: they stand in the first screen, unbroken. */
function firstWords(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.length > 60) ?? text;
  return line.trim().split(' ').slice(0, 4).join(' ');
}

interface Sidecar {
  annotations: Record<string, { kind: string; quote: string; note: string }>;
}
