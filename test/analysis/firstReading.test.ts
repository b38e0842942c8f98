/**
 * The first article that a process reads is read like all others: nothing that is prepared lazily may change what comes out.
 * Each time the analysis is loaded anew, as in a worker that was just started.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type * as Analysis from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import type * as Models from '../../src/analysis/language/models.ts';
import { marked } from '../marked.ts';
import { phrases } from './dates/phrases.ts';

type Loaded = Pick<typeof Analysis, 'analyseArticle'> & Pick<typeof Models, 'loadModels' | 'noModels'>;

const root = path.join(__dirname, '..', '..');

/** What the analysis exports, with all its modules as if nobody had used them yet. */
function freshAnalysis(): () => Loaded {
  const source = (name: string) => JSON.stringify(path.join(root, 'src', 'analysis', name));
  const contents = `export * from ${source('analyseArticle.ts')}; export { loadModels, noModels } from ${source('language/models.ts')};`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const script = new Script(`(module, exports) => {${outputFiles[0]!.text}\n}`);
  return () => {
    const module = { exports: {} };
    (script.runInThisContext() as (module: object, exports: object) => void)(module, module.exports);
    return module.exports as Loaded;
  };
}

describe('the first reading', () => {
  let fresh: () => Loaded;
  before(() => (fresh = freshAnalysis()));

  it('finds the dates of a sentence that the second one finds, whichever comes first', () => {
    const all = Object.values(phrases)
      .flat()
      .map((row) => marked(row.split(' | ')[1]!.trim()).text);
    const odd = [
      'He won most states on Super Tuesday.',
      'April Barnes spoke of Bloody Sunday.',
      'They met on Good Friday, the Sunday Mirror said.',
      'It was so then, he said.',
    ];
    for (const order of [[...odd, ...all], [...all, ...odd].reverse()]) {
      const { analyseArticle, noModels } = fresh();
      const read = () => order.map((text) => [text, analyseArticle(text, noKnowledge, noModels).dates] as const);
      const first = read();
      assert.deepEqual(first, read());
    }
  });

  it('of each sample gives what is found after the others', () => {
    const folder = path.join(root, 'models');
    const files = new Map(
      readdirSync(folder)
        .filter((name) => name.endsWith('.bin'))
        .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
    );
    const samples = readdirSync(path.join(root, 'samples')).filter((name) => name.endsWith('.txt'));
    const texts = samples.map((name) => readFileSync(path.join(root, 'samples', name), 'utf8'));
    const alone = texts.map((text) => {
      const { analyseArticle, loadModels } = fresh();
      return analyseArticle(text, noKnowledge, loadModels(files));
    });
    const { analyseArticle, loadModels } = fresh();
    const models = loadModels(files);
    const inTurn = [...texts].reverse().map((text) => analyseArticle(text, noKnowledge, models));
    assert.deepEqual(inTurn.reverse(), alone);
  });
});
