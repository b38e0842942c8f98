import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvFormat } from '../../src/export/csv.ts';
import { csvRows } from '../../src/export/csvText.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { jsonlFormat } from '../../src/export/jsonl.ts';
import { writeManifest } from '../../src/export/manifest.ts';
import { markdownFormat } from '../../src/export/markdown.ts';
import { webAnnotationFormat } from '../../src/export/webAnnotation.ts';
import { type Exported, exportAll } from './exportAll.ts';
import { parseCsv } from './parseCsv.ts';
import { reviewedSample, text } from './reviewedSample.ts';

/** The text as offsets count it: LF line ends, by code point. */
const points = Array.from(text.replaceAll('\r\n', '\n'));

describe('export to csv', () => {
  let exported: Exported;
  let claims: ReturnType<typeof parseCsv>;
  const table = (name: string) => parseCsv(exported.contents.get(`${name}.csv`) ?? '');
  before(async () => {
    exported = await exportAll(csvFormat, [reviewedSample('a.txt'), reviewedSample('b.txt')]);
    claims = table('claims');
  });

  it('writes every decision and every open suggestion once, by article', () => {
    assert.deepEqual(
      claims.filter(({ article }) => article === 'a.txt').map(({ status, quote, anchor }) => [status, quote, anchor]),
      [
        ['accepted', '“=We will,” … “sail on Friday.”', 'exact'],
        ['open', 'that the quay was unsafe', ''],
        ['rejected', 'the fare was 12 crowns', 'exact'],
        ['added', '12 crowns', 'exact'],
        ['added', 'words that were cut from this article long ago', 'orphaned'],
      ],
    );
    const rows = ['claims', 'mentions', 'dates', 'notes'].map((name) => table(name).length);
    assert.equal(
      exported.written,
      rows.reduce((sum, length) => sum + length),
    );
  });

  it('has stable keys that join: every speaker and every article named is in its table', () => {
    const articles = new Set(table('articles').map(({ article }) => article));
    const speakers = new Set(table('speakers').map(({ article, speaker }) => `${article} ${speaker}`));
    const records = ['claims', 'mentions', 'dates', 'notes'].flatMap((name) => table(name));
    const ids = new Set(records.map(({ article, id }) => `${article} ${id}`));
    assert.deepEqual([...articles], ['a.txt', 'b.txt']);
    for (const { article, speaker } of claims)
      if (speaker !== '') assert.ok(speakers.has(`${article} ${speaker}`), speaker);
    for (const { article, speaker } of table('mentions')) assert.ok(speakers.has(`${article} ${speaker}`), speaker);
    for (const { article, id } of table('codings')) assert.ok(ids.has(`${article} ${id}`), id);
  });

  it('says who the speakers of single articles are over all of them', () => {
    const entities = new Map(table('entities').map((row) => [row['entity'], row]));
    const speakers = table('speakers');
    const named = speakers.filter(({ entity }) => entity !== '');
    assert.ok(named.length > 0);
    for (const { entity, kind } of speakers)
      assert.equal(
        entity === '' ? undefined : entities.has(entity),
        kind === 'unnamed' || kind === 'office' ? undefined : true,
      );
    const users = speakers.filter(({ speaker }) => speaker === 'quay-users');
    assert.deepEqual(
      users.map(({ article, entity }) => [article, entity]),
      [
        ['a.txt', 'quay-users'],
        ['b.txt', 'quay-users'],
      ],
    );
    const { name, articles, aliases } = entities.get('quay-users')!;
    assert.deepEqual([name, articles, aliases], ['Quay Users', '2', 'QU; the users']);
  });

  it('counts offsets in code points of the text with LF line ends', () => {
    for (const { parts, quote } of claims) {
      if (parts === undefined || parts === '') continue;
      const words = parts.split(';').map((part) => {
        const [start, end] = part.split('-').map(Number);
        return points.slice(start, end).join('');
      });
      assert.equal(words.join(' … '), quote);
    }
  });

  it('says of a date which part of its value is meant', () => {
    const [friday] = table('dates');
    assert.deepEqual([friday?.['value'], friday?.['mod'], friday?.['relative_to']], ['2024-03-15', 'END', 'published']);
  });

  it('has of a speaker every role that the article states, and what a reviewer told of it', () => {
    const [harbour, brandt, extra] = table('speakers').filter(({ article }) => article === 'a.txt');
    assert.deepEqual([harbour?.['speaker'], harbour?.['roles']], ['harbour-office', '']);
    assert.equal(brandt?.['roles'], 'ferry captain (Orne Line); mayor (former)');
    assert.deepEqual(
      [extra?.['name'], extra?.['sort'], extra?.['aliases'], extra?.['same_as'], extra?.['note'], extra?.['origin']],
      ['Quay Users', 'pressure-group', 'QU; the users', 'https://example.org/qu', "'=loud", 'reviewer'],
    );
  });

  it('lists codes and answers one by one', () => {
    const codings = table('codings').filter(({ article }) => article === 'a.txt');
    assert.deepEqual(
      codings.map(({ reviewer, question, value }) => [reviewer, question, value]),
      [
        ['ana', 'code', 'transport/ferry'],
        ['ana', 'tone', 'neutral'],
      ],
    );
  });

  it('lets no cell be run as a formula', () => {
    const accepted = claims.find(({ status }) => status === 'accepted');
    assert.equal(accepted?.['note'], "'=SUM(A1) is no formula");
    for (const cell of ['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1']) assert.match(csvRows([[cell]]), /^"?'/);
    for (const cell of ["'=1", "''=1"])
      assert.equal(csvRows([[cell]]), `'${cell}\r\n`, 'one apostrophe can be taken away');
    assert.equal(csvRows([["'tis", -1]]), "'tis,-1\r\n");
  });

  it('quotes commas, quotation marks and line breaks, and reads back the same', () => {
    const rows = [['a,b', 'say "x"', 'two\nlines', '', 'ü𝕹']];
    const [read] = parseCsv(csvRows([['1', '2', '3', '4', '5'], ...rows]));
    assert.deepEqual(Object.values(read ?? {}), rows[0]);
  });
  it('gives any words back, when the apostrophe before a formula is taken away', () => {
    const columns = ['a', 'b', 'c'];
    const row = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), hostile), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const read = parseCsv(csvRows([columns, ...rows]));
        const cells = read.map((cellsOf) =>
          Object.values(cellsOf).map((cell) => cell.replace(/^'(?='{0,98}[=+\-@\t\r\n＝＋－＠])/, '')),
        );
        assert.deepEqual(cells, rows);
      }),
    );
  });
});

/** What spreadsheets, readers of tables and terminals take for something else. */
const hostile = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\r\n', '\n', '\r', '\t', '𝕹', '＝', ' ', 'x'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

describe('export to Markdown', () => {
  it('reads as who says what, with the citation', async () => {
    const { contents } = await exportAll(markdownFormat, [reviewedSample()]);
    const report = contents.get('report.md') ?? '';
    assert.match(report, /^## 𝕹ew ferry for Orne Bay$/m);
    assert.match(report, /^The Orne Gazette, 2024-03-14 \(ferry\.txt\)$/m);
    assert.match(report, /^### Ola Brandt$/m);
    assert.match(report, /^> “=We will,” … “sail on Friday.”$/m);
    assert.match(report, /verdict: supported; codes: transport\/ferry; accepted by ana/);
  });

  it('shows words as words: no Markdown, link or HTML of an article is interpreted', async () => {
    const { contents } = await exportAll(markdownFormat, [reviewedSample('<b>[x](command:y)_.txt')]);
    const hostile = contents.get('report.md') ?? '';
    assert.ok(hostile.includes('\\[x\\](command:y)\\_.txt'));
    assert.ok(!hostile.includes('<b>'));
  });
});

describe('export to JSON lines', () => {
  it('holds all records of an article on one line', async () => {
    const { contents, written } = await exportAll(jsonlFormat, [reviewedSample()]);
    const lines = (contents.get('articles.jsonl') ?? '').trim().split('\n');
    assert.equal(lines.length, 1);
    assert.equal((JSON.parse(lines[0] ?? '') as { records: unknown[] }).records.length, written);
  });
});

describe('every export', () => {
  it('is the same every time, to the byte', async () => {
    for (const format of Object.values(exportFormats)) {
      const articles = () => [reviewedSample('a.txt'), reviewedSample('b.txt')];
      assert.deepEqual(await exportAll(format, articles()), await exportAll(format, articles()));
    }
  });

  it('of no article at all is still whole', async () => {
    const { contents } = await exportAll(webAnnotationFormat, []);
    assert.equal((JSON.parse(contents.get('annotations.jsonld') ?? '') as { total: number }).total, 0);
    const { contents: tables } = await exportAll(csvFormat, []);
    assert.match(tables.get('articles.csv') ?? '', /^article,headline,/);
  });

  it('tells what it left out: every record is written, skipped or in the account', async () => {
    const article = reviewedSample();
    const records = (await exportAll(jsonlFormat, [article])).written;
    for (const format of Object.values(exportFormats)) {
      const { written, skipped, lossy } = await exportAll(format, [article]);
      if (written + skipped.length !== records) assert.ok(lossy.length > 0);
    }
  });

  it('has a manifest that names the texts and the unit of offsets', async () => {
    const report = await exportAll(csvFormat, [reviewedSample()]);
    const circumstances = {
      format: 'csv',
      extensionVersion: '1.0',
      at: '2026-11-22T10:00:00Z',
      settings: {},
      codebooks: {},
      failed: [],
      unfinished: 0,
    };
    const manifest = JSON.parse(writeManifest(report, circumstances)) as {
      offsets: string;
      articles: { textHash: string }[];
    };
    assert.match(manifest.offsets, /code points/);
    assert.match(manifest.articles[0]?.textHash ?? '', /^sha256:[0-9a-f]{64}$/);
  });
});
