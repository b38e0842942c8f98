import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommandLine, type CommandLine } from './commandLine.ts';

/** No two have three words in a row in common. */
const story = (i: number) =>
  `Ferry ${i} sails${i} again${i}.\n\nCaptain${i} said${i} that${i} she${i} was${i} glad${i}.`;

describe('news-annotator index', function () {
  // Processes are started, killed and started again.
  this.timeout(120_000);
  let commandLine: CommandLine;
  let folder: string;
  before(() => (commandLine = buildCommandLine()));
  after(() => commandLine.remove());
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-index-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = commandLine.run(['index', ...args], { cwd: folder });
    return { status, stderr, result: (stdout === '' ? {} : JSON.parse(stdout)) as Record<string, unknown> };
  };
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };

  it('indexes a folder with several workers, and the second time only what changed', () => {
    for (let i = 0; i < 12; i++) write(`${i % 3}/${i}.txt`, story(i));
    write('1/copy.txt', story(4));
    const first = run(folder, '--workers', '2');
    assert.equal(first.status, 0, first.stderr);
    assert.deepEqual([first.result['articles'], first.result['analysed']], [13, 13]);
    assert.deepEqual(first.result['duplicates'], [
      { paths: ['1/4.txt', '1/copy.txt'], exact: true, likeness: 1, decision: 'open' },
    ]);
    assert.ok(
      readdirSync(path.join(folder, '.news-annotator', 'index')).every((name) =>
        /^(?:shard-\d\d\d\.index|analyses)$/.test(name),
      ),
    );
    write('0/3.txt', 'Another story altogether.');
    const second = run(folder, '--workers', '1');
    assert.deepEqual([second.result['analysed'], second.result['unchanged']], [1, 12]);
  });

  it('takes what analyze --jsonl made elsewhere, and comes to the same index', () => {
    const names = ['a.txt', 'sub/2021-05-03-b.txt', 'changed.txt'];
    for (const [i, name] of names.entries()) write(name, story(i));
    const lines = names.map((name, i) =>
      JSON.stringify({ id: name, text: name === 'changed.txt' ? 'Old.' : story(i) }),
    );
    const input = `${[...lines, JSON.stringify({ id: '../outside.txt', text: 'Words.' })].join('\n')}\n`;
    const piped = commandLine.run(['analyze', '--jsonl'], { cwd: folder, input });
    assert.equal(piped.status, 0, piped.stderr);
    write('results.jsonl', piped.stdout);
    const first = run(folder, '--workers', '1', '--from', 'results.jsonl');
    assert.deepEqual([first.result['analysed'], first.result['read']], [1, 2]);
    assert.match(first.stderr, /changed\.txt has other words now/);
    assert.match(first.stderr, /:4: no article of this folder/);
    assert.match(first.stderr, /2 of 4 results taken/);
    run(folder, '--workers', '1', '--index', path.join(folder, 'other'));
    const shards = (index: string) =>
      readdirSync(index)
        .filter((name) => name.endsWith('.index'))
        .map((name) => readFileSync(path.join(index, name), 'utf8'));
    assert.deepEqual(shards(path.join(folder, '.news-annotator', 'index')), shards(path.join(folder, 'other')));
  });

  const shardsOf = (index: string) =>
    readdirSync(path.join(folder, index))
      .filter((name) => name.endsWith('.index'))
      .map((name) => [name, readFileSync(path.join(folder, index, name), 'utf8')]);
  /** A little of everything that is read by rules which are prepared when they are first needed. */
  const longer = (i: number) =>
    `${story(i)}\n\nOn Super Tuesday ${i} boats sailed, said April Barnes. It was so then, on Good Friday ${2000 + i}.`;

  it('killed at any moment and started again comes to the same index, and does hardly anything twice', async () => {
    const count = 40;
    for (let i = 0; i < count; i++) write(`study/${i % 4}/${i}.txt`, longer(i));
    run('study', '--workers', '1', '--index', 'whole');
    let kills = 0;
    for (const tenths of [1, 3, 2]) {
      const child = commandLine.begin(['index', 'study', '--workers', '2', '--index', 'killed'], { cwd: folder });
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      let seen = 0;
      child.stderr!.on('data', (text: Buffer) => {
        seen += text.toString().split('\n').length - 1;
        if (seen >= tenths && child.kill('SIGKILL')) kills++;
      });
      await ended;
    }
    assert.ok(kills > 0);
    const { result } = run('study', '--workers', '2', '--index', 'killed');
    assert.equal(result['complete'], true);
    assert.ok((result['analysed'] as number) < count, 'what was read before is not read again');
    assert.deepEqual(shardsOf('killed'), shardsOf('whole'));
  });

  it('of which a shard and an analysis are garbled does only these again', () => {
    for (let i = 0; i < 30; i++) write(`study/${i}.txt`, longer(i));
    run('study', '--workers', '1', '--index', 'index');
    const before = shardsOf('index');
    const [name = '', content = ''] = before[3] ?? [];
    write(`index/${name}`, content.slice(0, content.length - 9));
    const analyses = path.join('index', 'analyses');
    for (const drawer of readdirSync(path.join(folder, analyses)))
      for (const file of readdirSync(path.join(folder, analyses, drawer)))
        write(path.join(analyses, drawer, file), Uint8Array.of(1, 2, 3));
    const { result } = run('study', '--workers', '1', '--index', 'index');
    const garbled = content.split('\n').length - 2;
    assert.deepEqual([result['articles'], result['unchanged']], [30, 30 - 1]);
    assert.ok((result['analysed'] as number) <= garbled);
    assert.deepEqual(shardsOf('index'), before);
  });

  it('names a file that cannot be used, does the others and exits with 1', () => {
    write('good.txt', 'A story');
    write('picture.txt', Uint8Array.of(1, 2, 0, 3));
    const { status, stderr, result } = run(folder, '--workers', '1');
    assert.equal(status, 1);
    assert.match(stderr, /picture\.txt: not a text file/);
    assert.deepEqual([result['articles'], result['failed']], [1, 1]);
  });

  for (const [args, message] of [
    [[], 'index takes one DIR'],
    [['/no/such/folder'], 'no such folder'],
    [['.', '--workers', 'many'], '--workers takes a number'],
  ] as const) {
    it(`exits with 2 for wrong usage: ${args.join(' ')}`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    });
  }
});
