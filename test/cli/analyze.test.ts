import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommandLine, type CommandLine } from './commandLine.ts';

describe('news-annotator analyze', () => {
  let commandLine: CommandLine;
  let folder: string;
  before(() => (commandLine = buildCommandLine()));
  after(() => commandLine.remove());
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-cli-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = '') => commandLine.run(args, { cwd: folder, input });
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const lines = (text: string) =>
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);

  it('prints one object per article, and a folder stands for its .txt files at any depth', () => {
    write('a.txt', 'Mayor opens bridge\n\nThe bridge is open.');
    write('more/b.txt', 'Bridge closed again\n\nThe bridge is closed.');
    write('more/notes.csv', 'no;article');
    write('.hidden/c.txt', 'Hidden');
    const { status, stdout, stderr } = run(['analyze', '.']);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(
      lines(stdout).map(({ file }) => file),
      ['a.txt', 'more/b.txt'],
    );
  });

  it('writes STEM.json below --out, and never one result over another', () => {
    write('a.txt', 'One');
    write('a.md', 'Two');
    write('x/a.txt', 'Three');
    assert.equal(run(['analyze', 'a.txt', 'a.md', 'x/a.txt', '--out', 'out']).status, 0);
    assert.deepEqual(readdirSync(path.join(folder, 'out')).sort(), ['a.json', 'a.md.json', 'a.txt.json']);
    const first = JSON.parse(readFileSync(path.join(folder, 'out', 'a.json'), 'utf8')) as { file: string };
    assert.equal(first.file, 'a.txt');
  });

  it('names each bad input in one line, does the others and exits with 1', () => {
    write('good.txt', 'Good');
    write('picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0));
    write('huge.txt', new Uint8Array(20 * 1024 * 1024 + 1).fill(97));
    write('empty/readme.md', '');
    const { status, stdout, stderr } = run(['analyze', 'missing.txt', 'picture.txt', 'good.txt', 'huge.txt', 'empty']);
    assert.equal(status, 1);
    assert.equal(lines(stdout).length, 1);
    assert.deepEqual(stderr.trim().split('\n').sort(), [
      'empty: no .txt files in this folder',
      'huge.txt: larger than 20 MB (20.0 MB)',
      'missing.txt: no such file or folder',
      'picture.txt: not a text file',
    ]);
  });

  it('reads windows-1252 with a notice, and UTF-16 by its byte order mark', () => {
    write('old.txt', Uint8Array.of(0x93, 0x48, 0x69, 0x94)); // “Hi” in windows-1252
    write('wide.txt', Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0));
    const { status, stderr } = run(['analyze', 'old.txt', 'wide.txt']);
    assert.equal(status, 0);
    assert.equal(stderr, 'old.txt: no valid UTF-8, read as windows-1252\n');
  });

  it('answers --jsonl line by line, in order, and keeps the place of a broken line', () => {
    const input = [
      '{"id":"a","text":"One","published":"2022-01-19"}',
      '{"id":"b"}',
      'nonsense',
      '',
      '{"id":3,"text":"Two"}',
    ].join('\n');
    const { status, stdout, stderr } = run(['analyze', '--jsonl'], input);
    assert.equal(status, 1);
    assert.deepEqual(
      lines(stdout).map(({ id, error }) => [id, error !== undefined]),
      [
        ['a', false],
        ['b', true],
        [null, true],
        [3, false],
      ],
    );
    assert.match(stderr, /^standard input:2: "text" is missing or is no string$/m);
    assert.match(stderr, /^standard input:3: not valid JSON/m);
  });

  it('reads --jsonl with a byte order mark, and says where bytes are no UTF-8', () => {
    const { status, stdout, stderr } = run(
      ['analyze', '--jsonl'],
      '\ufeff{"id":"a","text":"One"}\n{"id":"b","text":"caf\ufffd"}\n',
    );
    assert.equal(status, 0, stderr);
    assert.deepEqual(
      lines(stdout).map(({ id, error }) => [id, error]),
      [
        ['a', undefined],
        ['b', undefined],
      ],
    );
    assert.match(stderr, /^standard input:2: holds \ufffd: is the file in UTF-8\?$/m);
  });

  it('takes the date of publication from --published and from a line', () => {
    write('a.txt', 'No date here');
    const { stdout } = run(['analyze', 'a.txt', '--published', '2022-01']);
    assert.deepEqual(
      lines(stdout).map(({ meta }) => (meta as { published: string; publishedFrom: string }).published),
      ['2022-01'],
    );
  });

  for (const [args, message] of [
    [[], 'a command is missing'],
    [['analyse'], 'no such command: analyse'],
    [['analyze'], 'no FILE or DIR is given'],
    [['analyze', 'a.txt', '--frobnicate'], "Unknown option '--frobnicate'"],
    [['analyze', '--jsonl', '--out', 'x'], '--out does not go with --jsonl'],
    [['analyze', 'a.txt', '--published', 'yesterday'], '--published: not a date'],
    [['analyze', 'a.txt', '--knowledge', 'none.json'], '--knowledge none.json: no such file or folder'],
  ] as const) {
    it(`exits with 2 for wrong usage: ${args.join(' ')}`, () => {
      const { status, stderr } = run(args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
      assert.ok(!existsSync(path.join(folder, 'x')));
    });
  }

  it('says what is wrong in a knowledge file', () => {
    write('a.txt', 'A');
    write('k.json', '{"speakers":[{"id":"x"}]}');
    const { status, stderr } = run(['analyze', 'a.txt', '--knowledge', 'k.json']);
    assert.equal(status, 2);
    assert.match(stderr, /--knowledge k\.json: speakers\[0\] needs "id" and "name"/);
  });
});
