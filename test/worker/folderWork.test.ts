import assert from 'node:assert/strict';
import type { ArticleAnalysis } from '../../src/analysis/article.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import type { FolderArticle } from '../../src/corpus/index/gatherArticle.ts';
import { readEntry } from '../../src/corpus/index/shards.ts';
import { FolderWork } from '../../src/worker/folderWork.ts';
import type { AnalysisStore } from '../../src/worker/protocol.ts';

const text = 'New ferry for Orne Bay\n\n14 March 2024\n\n“We will sail on Friday,” said Ola Brandt, the captain.\n';
const article = (more: Partial<FolderArticle> = {}): FolderArticle => ({
  path: 'study/ferry.txt',
  size: 1,
  modified: 1,
  stamp: 's',
  text,
  sidecars: [],
  oldTexts: new Map(),
  told: '',
  knowledge: {},
  ...more,
});
const sidecar = (yaml: string) => [{ path: 'study/ferry.annotations.yaml', ask: false, yaml }];
const coded = `version: 1
article:
  file: "ferry.txt"
annotations:
  c-byhand00:
    kind: claim
    quote: "We will sail on Friday,"
    claimKind: direct
    speaker: ola-brandt
    verdict: supported
    codes: [transport/ferry]
`;

/** A store in memory that counts. */
function memoryStore() {
  const kept = new Map<string, { key: string; analysis: ArticleAnalysis }>();
  const store: AnalysisStore = {
    read: (path, key) => (kept.get(path)?.key === key ? kept.get(path)?.analysis : undefined),
    write: (path, key, analysis) => void kept.set(path, { key, analysis }),
    sweep: () => undefined,
  };
  return store;
}

function desk(): FolderWork {
  const work = new FolderWork(() => noModels);
  work.keepIn(memoryStore());
  return work;
}
const request = { kind: 'folder' as const, id: 1, want: 'line' as const, version: '1' };

describe('reading an article of a folder', () => {
  it('gives its line of the index, with what reviewers coded', () => {
    const { line, analysed } = desk().answer({ ...request, article: article({ sidecars: sidecar(coded) }) });
    const entry = readEntry(line ?? '');
    assert.ok(analysed);
    assert.deepEqual(
      [entry.headline, entry.published, entry.status],
      ['New ferry for Orne Bay', '2024-03-14', 'in-progress'],
    );
    const [claim] = entry.claims.filter(({ status }) => status === 'added');
    assert.deepEqual(
      [claim?.says, claim?.speaker],
      [[{ verdict: 'supported', codes: ['transport/ferry'] }], 'ola-brandt'],
    );
    assert.equal(text.slice(claim?.start, claim?.end), 'We will sail on Friday,');
    assert.equal(entry.claims.filter(({ status }) => status === 'open').length, 0, 'what is coded is no longer open');
  });

  it('analyses the same words once, also when a sidecar changed', () => {
    const work = desk();
    assert.equal(work.answer({ ...request, article: article() }).analysed, true);
    assert.equal(
      work.answer({ ...request, article: article({ sidecars: sidecar(coded), stamp: 't' }) }).analysed,
      false,
    );
    assert.equal(work.answer({ ...request, want: 'csv', article: article() }).analysed, false);
    assert.equal(work.answer({ ...request, version: '2', article: article() }).analysed, true);
    assert.equal(work.answer({ ...request, version: '2', article: article({ text: `${text}More.` }) }).analysed, true);
  });

  it('leaves out what was rejected everywhere, in one part of the articles too', () => {
    const work = desk();
    const without = (zone: string) => {
      const told = `version: 1\ncorrections:\n  r-00000001: {kind: date, text: "Friday", zone: ${zone}}\n`;
      work.tell(zone, { entities: [], corrections: [told] });
      const { line } = work.answer({ ...request, article: article({ told: zone }) });
      return readEntry(line ?? '').dates.length;
    };
    assert.equal(without('body') + 1, without('headline'));
  });

  it('analyses anew when a reviewer set the date, or the folder tells of somebody', () => {
    const work = desk();
    work.answer({ ...request, article: article() });
    const dated = coded.replace('file: "ferry.txt"', 'file: "ferry.txt"\n  published: "2023-01-02"');
    const { line, analysed } = work.answer({ ...request, article: article({ sidecars: sidecar(dated) }) });
    assert.deepEqual([analysed, readEntry(line ?? '').published], [true, '2023-01-02']);
    work.tell('k', {
      entities: ['version: 1\nentities:\n  x:\n    kind: person\n    name: "Ola Brandt"\n'],
      corrections: [],
    });
    assert.equal(work.answer({ ...request, article: article({ told: 'k' }) }).analysed, true);
    assert.throws(() => work.answer({ ...request, article: article({ told: 'never told' }) }));
  });

  it('uses the line that is there when only the time of the file changed', () => {
    const { line } = desk().answer({ ...request, article: article() });
    const again = desk().answer({ ...request, known: line ?? '', article: article({ modified: 7 }) });
    assert.deepEqual([again.analysed, readEntry(again.line ?? '').modified], [false, 7]);
    const other = desk().answer({ ...request, known: line ?? '', article: article({ text: 'Other words.' }) });
    assert.equal(other.analysed, true);
  });

  it('names what is wrong in a sidecar, with its line', () => {
    const { problems } = desk().answer({
      ...request,
      article: article({ sidecars: sidecar('version: 1\nannotations: [') }),
    });
    assert.ok(problems.length > 0);
    assert.equal(problems[0]?.path, 'study/ferry.annotations.yaml');
  });
});
