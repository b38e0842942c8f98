import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommandLine, type CommandLine } from './commandLine.ts';

const ferry = [
  'Ferry stays in port',
  '',
  'The ferry will not sail, said Ola Brandt. “The quay is unsafe,” Brandt said.',
  '',
  'Nobody asked the ferryman.',
].join('\n');
const strike = 'Strike ends\n\n“We are glad,” said Zoë Quist. Ola Brandt said the ferry was late.';
const coded = `version: 1
article:
  file: strike.txt
reviewer:
  id: ana
annotations:
  c-aaaaaaaa:
    kind: claim
    quote: the ferry was late
    claimKind: indirect
    speaker: ola-brandt
    codes: [transport/ferry]
`;

describe('news-annotator find', () => {
  let commandLine: CommandLine;
  let folder: string;
  before(() => {
    commandLine = buildCommandLine();
    folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-find-'));
    mkdirSync(path.join(folder, 'study', '2022'), { recursive: true });
    writeFileSync(path.join(folder, 'study', '2022', 'ferry.txt'), ferry);
    writeFileSync(path.join(folder, 'study', 'strike.txt'), strike);
    writeFileSync(path.join(folder, 'study', 'strike.annotations.yaml'), coded);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    commandLine.remove();
  });

  const run = (...args: string[]) => commandLine.run(['find', 'study', ...args], { cwd: folder });
  const wordsOf = ({ stdout }: { stdout: string }) => [...stdout.matchAll(/【(.*?)】/g)].map(([, words]) => words);

  it('lists every place of some words with what stands around them, and where', () => {
    const { status, stdout, stderr } = run('--text', 'ferry');
    assert.equal(status, 0, stderr);
    const [first = '', second = ''] = stdout.split('\n');
    assert.match(first, /^2022\/ferry\.txt:3:5 +Ferry stays in port The 【ferry】 will not sail, said Ola Brandt\./);
    assert.match(second, /^strike\.txt:3:52 .*said Zoë Quist\. Ola Brandt said the 【ferry】 was late\.$/);
    assert.equal(first.indexOf('【'), second.indexOf('【'), 'the words stand under one another');
    assert.match(stderr, /2 places in 2 articles/);
  });

  it('finds what a speaker says in all articles, by any spelling of the name', () => {
    const said = wordsOf(run('--speaker', 'ola brandt', '--workers', '1'));
    assert.ok(said.includes('“The quay is unsafe,”') && said.some((words) => words?.includes('the ferry was late')));
    assert.deepEqual(wordsOf(run('--speaker', 'Zoe Quist', '--workers', '1')), ['“We are glad,”']);
  });

  it('finds what a code was given to, and a code above it', () => {
    for (const code of ['transport/ferry', 'transport'])
      assert.deepEqual(wordsOf(run('--code', code, '--workers', '1')), ['the ferry was late']);
    assert.deepEqual(wordsOf(run('--code', 'trans', '--workers', '1')), []);
  });

  it('gives lines for programs, with offsets into the text', () => {
    const lines = run('--text', 'the quay', '--jsonl').stdout.trim().split('\n');
    assert.deepEqual(lines, ['']);
    const [line] = run('--text', 'The quay', '--jsonl').stdout.trim().split('\n');
    const { path: name, start, end } = JSON.parse(line ?? '') as { path: string; start: number; end: number };
    assert.deepEqual([name, ferry.slice(start, end)], ['2022/ferry.txt', 'The quay']);
  });

  for (const [args, message] of [
    [[], 'find needs one of --text WORDS'],
    [['--text', 'a', '--code', 'b'], 'find needs one of'],
    [['--text', ' '], 'there is nothing to look for'],
    [['--text', 'a', '--order', 'random'], '--order is one of article, before, after'],
  ] as const) {
    it(`exits with 2 for wrong usage: find study ${args.join(' ')}`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    });
  }
});
