import assert from 'node:assert/strict';
import { exportCsv } from '../../src/export/csv.ts';
import { csvText } from '../../src/export/csvText.ts';
import { exportJsonl } from '../../src/export/jsonl.ts';
import { writeManifest } from '../../src/export/manifest.ts';
import { exportMarkdown } from '../../src/export/markdown.ts';
import { exportWebAnnotation } from '../../src/export/webAnnotation.ts';
import { parseCsv } from './parseCsv.ts';
import { reviewedSample, text } from './reviewedSample.ts';

/** The text as offsets count it: LF line ends, by code point. */
const points = Array.from(text.replaceAll('\r\n', '\n'));
const table = (name: string, content: readonly { name: string; content: string }[]) =>
  parseCsv(content.find((file) => file.name === name)?.content ?? '');

describe('export to csv', () => {
  const { files, written } = exportCsv([reviewedSample('b.txt'), reviewedSample('a.txt')]);
  const claims = table('claims.csv', files);

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
    const rows = ['claims', 'mentions', 'dates'].map((name) => table(`${name}.csv`, files).length);
    assert.equal(
      written,
      rows.reduce((sum, length) => sum + length),
    );
  });

  it('has stable keys that join: every speaker and every article named is in its table', () => {
    const articles = new Set(table('articles.csv', files).map(({ article }) => article));
    const speakers = new Set(table('speakers.csv', files).map(({ article, speaker }) => `${article} ${speaker}`));
    const records = ['claims', 'mentions', 'dates'].flatMap((name) => table(`${name}.csv`, files));
    const ids = new Set(records.map(({ article, id }) => `${article} ${id}`));
    assert.deepEqual([...articles], ['a.txt', 'b.txt']);
    for (const { article, speaker } of claims)
      if (speaker !== '') assert.ok(speakers.has(`${article} ${speaker}`), speaker);
    for (const { article, speaker } of table('mentions.csv', files))
      assert.ok(speakers.has(`${article} ${speaker}`), speaker);
    for (const { article, id } of table('codings.csv', files)) assert.ok(ids.has(`${article} ${id}`), id);
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

  it('lists codes and answers one by one', () => {
    const codings = table('codings.csv', files).filter(({ article }) => article === 'a.txt');
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
    for (const cell of ['=1', '+1', '-1', '@x', '\tx', '\rx']) assert.match(csvText(['h'], [[cell]]), /\r\n"?'/);
  });

  it('quotes commas, quotation marks and line breaks, and reads back the same', () => {
    const rows = [['a,b', 'say "x"', 'two\nlines', '', 'ü𝕹']];
    const [read] = parseCsv(csvText(['1', '2', '3', '4', '5'], rows));
    assert.deepEqual(Object.values(read ?? {}), rows[0]);
  });
});

interface Selector {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

interface Item {
  readonly id: string;
  readonly type: string;
  readonly body: unknown[];
  readonly target: readonly { readonly source: string; readonly selector: Selector | Selector[] }[];
}

describe('export to W3C Web Annotation', () => {
  const { files, skipped, lossy, written } = exportWebAnnotation([reviewedSample()]);
  const collection = JSON.parse(files[0]?.content ?? '') as { total: number; first: { items: Item[] } };

  it('resolves to the same words by quotation and by position', () => {
    let resolved = 0;
    for (const { selector } of collection.first.items.flatMap(({ target }) => target)) {
      const all = [selector].flat();
      const quote = all.find(({ type }) => type === 'TextQuoteSelector');
      const position = all.find(({ type }) => type === 'TextPositionSelector');
      if (position === undefined) continue;
      resolved++;
      const { exact = '', prefix = '', suffix = '' } = quote ?? {};
      assert.equal(points.slice(position.start, position.end).join(''), exact);
      assert.ok(points.join('').includes(`${prefix}${exact}${suffix}`));
    }
    assert.ok(resolved >= 6, String(resolved));
  });

  it('has the keys that the model requires, and an id for each', () => {
    const { items } = collection.first;
    assert.equal(collection.total, items.length);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    for (const item of items) {
      assert.equal(item.type, 'Annotation');
      assert.ok(item.body.length > 0 && item.target.length > 0);
    }
  });

  it('says what it could not hold', () => {
    assert.deepEqual([skipped.length, lossy.length], [1, 1]);
    assert.equal(written, collection.total);
  });
});

describe('export to Markdown', () => {
  const report = exportMarkdown([reviewedSample()]).files[0]?.content ?? '';

  it('reads as who says what, with the citation', () => {
    assert.match(report, /^## 𝕹ew ferry for Orne Bay$/m);
    assert.match(report, /^The Orne Gazette, 2024-03-14 \(ferry\.txt\)$/m);
    assert.match(report, /^### Ola Brandt$/m);
    assert.match(report, /^> “=We will,” … “sail on Friday.”$/m);
    assert.match(report, /verdict: supported; codes: transport\/ferry; accepted by ana/);
  });

  it('shows words as words: no Markdown, link or HTML of an article is interpreted', () => {
    const hostile = exportMarkdown([reviewedSample('<b>[x](command:y)_.txt')]).files[0]?.content ?? '';
    assert.ok(hostile.includes('\\[x\\](command:y)\\_.txt'));
    assert.ok(!hostile.includes('<b>'));
  });
});

describe('export to JSON lines', () => {
  it('holds all records of an article on one line', () => {
    const { files, written } = exportJsonl([reviewedSample()]);
    const lines = (files[0]?.content ?? '').trim().split('\n');
    assert.equal(lines.length, 1);
    assert.equal((JSON.parse(lines[0] ?? '') as { records: unknown[] }).records.length, written);
  });
});

describe('every export', () => {
  it('is the same for the same articles in any order', () => {
    const [a, b] = [reviewedSample('a.txt'), reviewedSample('b.txt')];
    for (const run of [exportCsv, exportWebAnnotation, exportMarkdown, exportJsonl])
      assert.deepEqual(run([a, b]), run([b, a]));
  });

  it('has a manifest that names the texts and the unit of offsets', () => {
    const articles = [reviewedSample()];
    const circumstances = {
      format: 'csv',
      extensionVersion: '1.0',
      at: '2026-11-22T10:00:00Z',
      settings: {},
      codebooks: {},
    };
    const manifest = JSON.parse(writeManifest(articles, exportCsv(articles), circumstances)) as {
      offsets: string;
      articles: { textHash: string }[];
    };
    assert.match(manifest.offsets, /code points/);
    assert.match(manifest.articles[0]?.textHash ?? '', /^sha256:[0-9a-f]{64}$/);
  });
});
