import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildCommandLine, type CommandLine } from './commandLine.ts';

describe('news-annotator import', () => {
  let commandLine: CommandLine;
  let folder: string;
  before(() => (commandLine = buildCommandLine()));
  after(() => commandLine.remove());
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'news-annotator-import-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => commandLine.run(['import', ...args], { cwd: folder });
  const write = (name: string, content: string) => writeFileSync(path.join(folder, name), content);
  const articles = () => {
    const names = readdirSync(path.join(folder, 'out')).sort();
    return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, 'out', name), 'utf8')]));
  };

  it('makes articles with front matter of the rows of a table', () => {
    write(
      't.csv',
      'Title,Date,Source,Body\n"Ferry: stops",2024-03-14,The Orne Gazette,"The ferry, says Ola, stops.\n\nShe is ""sad""."\n',
    );
    const { status, stderr } = run('t.csv', '--out', 'out');
    assert.equal(status, 0, stderr);
    assert.deepEqual(articles(), {
      '2024-03-14-ferry-stops.txt':
        '---\nheadline: "Ferry: stops"\noutlet: The Orne Gazette\npublished: 2024-03-14\n---\n\nFerry: stops\n\nThe ferry, says Ola, stops.\n\nShe is "sad".\n',
    });
  });

  it('takes no row whose text would lose what stands behind a comma', () => {
    write('t.csv', 'title,text\nFerry,"It sank, she said."\nHarbour,It is shut, he said.\n');
    const { status, stderr } = run('t.csv', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /^t\.csv: row 3: it has more cells than the table has columns/m);
    assert.deepEqual(Object.keys(articles()), ['ferry.txt']);
  });

  it('says where a quotation mark opens that nothing closes, and that a file is empty', () => {
    write('t.csv', 'title,text\nOne,first\nTwo,"second\nThree,third\n');
    write('u.csv', '\n');
    write('v.html', '');
    const { status, stderr } = run('t.csv', 'u.csv', 'v.html', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /^t\.csv: row 3: a quotation mark opens a cell that nothing closes/m);
    assert.match(stderr, /^u\.csv: the table is empty$/m);
    assert.match(stderr, /^v\.html: the page is empty$/m);
  });

  it('follows no link to a folder', () => {
    mkdirSync(path.join(folder, 'in', 'below'), { recursive: true });
    write('in/t.csv', 'title,text\nOne,first\n');
    symlinkSync('..', path.join(folder, 'in', 'below', 'up'));
    const { status, stdout, stderr } = run('in', '--out', 'out');
    assert.equal(status, 0, stderr);
    assert.equal(stdout, '1 articles written to out, 0 were there already, 0 could not be read\n');
  });

  it('takes out characters that no text has, so that its file stays one of text', () => {
    write('t.jsonl', `${JSON.stringify({ title: 'F\u0000erry', text: 'It\u0000 \u001b[31msank.' })}\n`);
    assert.equal(run('t.jsonl', '--out', 'out').status, 0);
    assert.deepEqual(articles(), { 'ferry.txt': '---\nheadline: Ferry\n---\n\nFerry\n\nIt [31msank.\n' });
  });

  it('writes no article that would be too large to read', () => {
    write('t.csv', `title,text\nHuge,"${'It sank. '.repeat(2_400_000)}"\nSmall,It sank.\n`);
    const { status, stderr } = run('t.csv', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /^t\.csv: row 2: its text is larger than the 20 MB/m);
    assert.deepEqual(Object.keys(articles()), ['small.txt']);
  });

  it('takes columns by the names that are given', () => {
    write('t.csv', 'ttl,story\nBridge opens,It is open.\n');
    assert.equal(run('t.csv', '--out', 'out', '--columns', 'headline=ttl,text=story').status, 0);
    assert.deepEqual(Object.keys(articles()), ['bridge-opens.txt']);
  });

  it('reads lines of JSON, names the broken ones and does the others', () => {
    write(
      't.jsonl',
      '{"title":"One","text":"First."}\nnonsense\n{"title":"Two","text":""}\n{"title":"Three","text":"Third."}\n',
    );
    const { status, stderr, stdout } = run('t.jsonl', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /^t\.jsonl: line 2: not valid JSON/m);
    assert.match(stderr, /^t\.jsonl: line 3: its text is empty$/m);
    assert.equal(stdout, '2 articles written to out, 0 were there already, 2 could not be read\n');
    assert.deepEqual(Object.keys(articles()), ['one.txt', 'three.txt']);
  });

  it('finds the article in a saved page', () => {
    const sentence = 'The harbour will close for the winter, said the captain of the last boat. ';
    write(
      'page.html',
      `<html><head><title>Harbour closes</title><meta property="og:site_name" content="The Orne Gazette"><link rel="canonical" href="https://example.org/h">
       <meta property="article:published_time" content="2024-01-02T10:00:00Z"></head>
       <body><nav><a href="/">Home</a></nav><article><h1>Harbour closes</h1><p>${sentence.repeat(12)}</p><p>${sentence.repeat(8)}</p></article><footer>Cookies</footer></body></html>`,
    );
    const { status, stderr } = run('page.html', '--out', 'out');
    assert.equal(status, 0, stderr);
    const [[name, content] = ['', '']] = Object.entries(articles());
    assert.equal(name, '2024-01-02-harbour-closes.txt');
    assert.match(content, /^url: https:\/\/example\.org\/h$/m);
    assert.match(content, /\n\nHarbour closes\n\nThe harbour will close/);
    assert.ok(!content.includes('Home') && !content.includes('Cookies') && !content.includes('<p>'));
  });

  it('overwrites nothing, and writes nothing twice', () => {
    write('t.csv', 'title,text\nSame,First text.\nSame,Second text.\n');
    assert.equal(run('t.csv', '--out', 'out').status, 0);
    const before = articles();
    assert.deepEqual(Object.keys(before), ['same-2.txt', 'same.txt']);
    assert.match(run('t.csv', '--out', 'out').stdout, /^0 articles written to out, 2 were there already/);
    assert.deepEqual(articles(), before);
  });

  it('makes names of files that are no paths and that every system takes', () => {
    write('t.csv', 'title,text\n../../etc/passwd,A.\nCON,B.\n"Ünïcode / \\ : * ?",C.\n');
    assert.equal(run('t.csv', '--out', 'out').status, 0);
    assert.deepEqual(Object.keys(articles()), ['con-.txt', 'etc-passwd.txt', 'unicode.txt']);
  });

  for (const [args, message] of [
    [[], 'import takes a FILE or DIR'],
    [['x.csv'], 'import needs --out DIR'],
    [['none.csv', '--out', 'out'], 'none.csv: no such file or folder'],
  ] as const) {
    it(`exits with 2 for wrong usage: ${args.join(' ')}`, () => {
      const { status, stderr } = run(...args);
      assert.equal(status, 2);
      assert.ok(stderr.includes(message), stderr);
    });
  }

  it('says which columns there are when none holds the text', () => {
    write('t.csv', 'a,b\n1,2\n');
    const { status, stderr } = run('t.csv', '--out', 'out');
    assert.equal(status, 1);
    assert.match(stderr, /no column holds the text \(say which with --columns text=NAME\); the columns are a, b/);
  });
});
