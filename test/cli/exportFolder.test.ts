import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseCsv } from '../export/parseCsv.ts';
import { buildCommandLine, type CommandLine } from './commandLine.ts';

const article = 'New ferry for Orne Bay\n\n14 March 2024\n\n“We will sail on Friday,” said Ola Brandt, the captain.\n';
const sidecar = `version: 1
article:
  file: "ferry.txt"
annotations:
  c-byhand00:
    kind: claim
    quote: "We will sail on Friday,"
    claimKind: direct
    speaker: ola-brandt
    verdict: supported
`;

describe('news-annotator export', () => {
  let commandLine: CommandLine;
  let folder: string;
  before(() => (commandLine = buildCommandLine()));
  after(() => commandLine.remove());
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-export-'));
    mkdirSync(path.join(folder, 'study'));
    writeFileSync(path.join(folder, 'study', 'ferry.txt'), article);
    writeFileSync(path.join(folder, 'study', 'ferry.annotations.yaml'), sidecar);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => commandLine.run(['export', ...args], { cwd: folder });
  const read = (name: string) => readFileSync(path.join(folder, 'out', name), 'utf8');

  it('joins articles with their sidecars, and leaves both as they are', () => {
    const { status, stderr, stdout } = run('study', '--format', 'csv', '--out', 'out');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^1 articles, \d+ records written to out; 0 skipped/);
    const claims = parseCsv(read('claims.csv'));
    assert.deepEqual(
      claims.filter(({ status: of }) => of === 'added').map(({ quote, verdict, anchor }) => [quote, verdict, anchor]),
      [['We will sail on Friday,', 'supported', 'moved']],
    );
    assert.ok(
      !claims.some(({ status: of, quote }) => of === 'open' && quote?.includes('sail')),
      'what is annotated is no longer open',
    );
    assert.equal(readFileSync(path.join(folder, 'study', 'ferry.annotations.yaml'), 'utf8'), sidecar);
  });

  it('gives people of all articles one key, as the entities file tells', () => {
    writeFileSync(
      path.join(folder, 'study', 'more.txt'),
      'Fog\n\n15 March 2024\n\n“Not today,” said Captain Ola Brandt.\n',
    );
    const entities =
      'version: 1\nentities:\n  captain:\n    kind: person\n    name: Ola M. Brandt\n    aliases: [Ola Brandt]\n';
    writeFileSync(path.join(folder, 'study', 'entities.yaml'), entities);
    assert.equal(run('study', '--format', 'csv', '--out', 'out').status, 0);
    const speakers = parseCsv(read('speakers.csv')).filter(({ entity }) => entity === 'captain');
    assert.deepEqual(speakers.map(({ article: of }) => of).sort(), ['ferry.txt', 'more.txt']);
    const [captain] = parseCsv(read('entities.csv')).filter(({ entity }) => entity === 'captain');
    assert.deepEqual([captain?.['name'], captain?.['articles'], captain?.['known']], ['Ola M. Brandt', '2', 'true']);
  });

  it('says what the codes mean, and names the codebook in the manifest', () => {
    const codebook = 'version: 1\ncodes:\n  transport/ferry: "Ships that carry people."\n';
    writeFileSync(path.join(folder, 'study', 'codebook.yaml'), codebook);
    const { status, stderr } = run('study', '--format', 'csv', '--out', 'out');
    assert.equal(status, 0, stderr);
    const [code] = parseCsv(read('codebook.csv'));
    assert.deepEqual([code?.['codebook'], code?.['kind'], code?.['id']], ['codebook.yaml', 'code', 'transport/ferry']);
    const { codebooks } = JSON.parse(read('manifest.json')) as { codebooks: Record<string, string> };
    assert.match(codebooks['codebook.yaml'] ?? '', /^sha256:/);
  });

  it('leaves out what is not finished when it is asked to, and says so', () => {
    const { status, stdout } = run('study', '--format', 'csv', '--out', 'out', '--finished');
    assert.equal(status, 0);
    assert.match(stdout, /^0 articles, .*1 articles are not finished/);
    assert.equal((JSON.parse(read('manifest.json')) as { unfinished: number }).unfinished, 1);
  });

  it('writes over an earlier export, and over nothing else', () => {
    assert.equal(run('study', '--format', 'csv', '--out', 'out').status, 0);
    assert.equal(run('study', '--format', 'csv', '--out', 'out').status, 0);
    mkdirSync(path.join(folder, 'own'));
    writeFileSync(path.join(folder, 'own', 'claims.csv'), 'mine');
    const { status, stderr } = run('study', '--format', 'csv', '--out', 'own');
    assert.equal(status, 2);
    assert.match(stderr, /claims\.csv is there already/);
    assert.equal(readFileSync(path.join(folder, 'own', 'claims.csv'), 'utf8'), 'mine');
  });

  for (const [format, file] of [
    ['jsonl', 'articles.jsonl'],
    ['markdown', 'report.md'],
    ['web-annotation', 'annotations.jsonld'],
  ] as const) {
    it(`writes ${format}, with a manifest`, () => {
      assert.equal(run('study', '--format', format, '--out', 'out').status, 0);
      assert.deepEqual(readdirSync(path.join(folder, 'out')).sort(), [file, 'manifest.json'].sort());
      assert.ok(read(file).includes('sail on Friday'));
      assert.equal((JSON.parse(read('manifest.json')) as { format: string }).format, format);
    });
  }

  it('names a broken sidecar with its line, and exports the article without it', () => {
    writeFileSync(path.join(folder, 'study', 'ferry.annotations.yaml'), 'version: 1\narticle: {file: "ferry.txt"\n');
    const { status, stderr } = run('study', '--format', 'csv', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /ferry\.annotations\.yaml:\d+: /);
    assert.equal(parseCsv(read('articles.csv')).length, 1);
  });

  for (const [args, message] of [
    [[], 'export takes one DIR'],
    [['study'], '--format is one of csv, jsonl, markdown, web-annotation'],
    [['study', '--format', 'csv'], 'export needs --out DIR'],
    [['none', '--format', 'csv', '--out', 'out'], 'none: no such folder'],
  ] as const) {
    it(`exits with 2 for wrong usage: ${args.join(' ')}`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    });
  }
});
