import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { emptyCodebook } from '../../../src/annotations/codebook/codebook.ts';
import type { ListedArticle, ListedClaim } from '../../../src/corpus/listing.ts';
import { Register } from '../../../src/corpus/register/register.ts';
import type { AllArticles } from '../../../src/extension/folder/folderIndex.ts';
import { noFilter, type Filter } from '../../../src/extension/sidebar/arrangement.ts';
import { claimRows, claimsShape } from '../../../src/extension/sidebar/claims.ts';
import { entitiesShape, entityRows } from '../../../src/extension/sidebar/entities.ts';
import { arrangeRows, type Row, type ViewShape } from '../../../src/extension/sidebar/row.ts';
import type { Shown } from '../../../src/extension/sidebar/shown.ts';
import { dateRows, timelineShape } from '../../../src/extension/sidebar/timeline.ts';
import { pageSize, type Children, type Node } from '../../../src/extension/sidebar/tree.ts';
import { extension } from './support.ts';

const count = 10_000;
const outlets = ['Harbour Post', 'Kelby Courier', 'The Lantern'];

/** Article `i` of the folder: ten claims of which the last is annotated, three people of whom one is in no other article. */
function article(i: number): ListedArticle {
  const published = `${2014 + (i % 9)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  const speakers = [`Person ${i}`, `Regular ${i % 500}`, `Guild ${i % 40}`];
  const claim = (at: number): ListedClaim => ({
    id: `c-${i}-${at}`,
    start: at * 100,
    end: at * 100 + 50,
    words: `Claim ${at} of article ${i}`,
    kind: at % 2 === 0 ? 'direct' : 'indirect',
    speaker: `s${at % 3}`,
    confidence: 0.5 + at / 20,
    status: at === 9 ? 'annotated' : 'open',
    ...(at === 9 && { says: [{ by: i % 2 === 0 ? 'ana' : 'bo', verdict: 'mixed' }] }),
    suggested: true,
  });
  return {
    uri: `file:///many/${String(i).padStart(5, '0')}.txt`,
    path: `${String(i).padStart(5, '0')}.txt`,
    headline: `Headline ${i}`,
    published,
    outlet: outlets[i % outlets.length] ?? '',
    finished: false,
    speakers: speakers.map((name, at) => ({
      id: `s${at}`,
      name,
      kind: at === 2 ? 'organisation' : 'person',
      role: '',
      mentions: 3,
      author: false,
      start: at * 10,
      end: at * 10 + 8,
    })),
    claims: Array.from({ length: 10 }, (_, at) => claim(at)),
    dates: Array.from({ length: 5 }, (_, at) => ({
      id: `d${at}`,
      start: at * 80,
      end: at * 80 + 6,
      words: 'Monday',
      type: 'DATE' as const,
      value: published,
      timex: published,
      status: 'open' as const,
      suggested: true,
    })),
  };
}

/** In lists as the index gives them, without the files. */
async function folderOf(articles: readonly ListedArticle[], hidden: readonly string[] = []): Promise<Shown> {
  const register = new Register();
  for (const { uri, published, speakers, claims } of articles) {
    const registered = speakers.map(({ id, name, kind, role, mentions, start, end }) => ({ id, name, kind, role, aliases: [], mentions, first: start, end })); // prettier-ignore
    register.set({ path: uri, published, speakers: registered, claims });
  }
  const folder: AllArticles = {
    size: articles.length,
    register,
    articles: () => articles,
    heads: () => [],
    state: 'read',
    titleOf: ({ path }) => path,
    headlineOf: (uri) => uri,
    onDidChange: new vscode.EventEmitter<void>().event,
  };
  return {
    articles: (await extension()).articles,
    folder,
    all: true,
    hidden: new Set(hidden),
    codebookOf: () => Promise.resolve(emptyCodebook),
  };
}

const sizeOf = (children: Children): number => ('size' in children ? children.size : children.length);
const pageOf = (children: Children): readonly Node[] => ('size' in children ? children.from(0, pageSize) : children);

describe(`the views of ${count} articles`, function () {
  this.timeout(300_000);
  const articles = Array.from({ length: count }, (_, i) => article(i));

  const arranged = <R extends Row>(rows: R[], shape: ViewShape<R>, group: string, sort: string, filter = noFilter) =>
    arrangeRows(rows, shape, { filter, sort, group }, 'all/test', true);

  /** Every group and every order; of each the first page, and the first page of its first group. */
  async function walk<R extends Row>(name: string, rows: R[], shape: ViewShape<R>): Promise<void> {
    let slowest = 0;
    for (const { id: group } of shape.groups) {
      for (const { id: sort } of shape.sorts) {
        const begun = performance.now();
        const roots = await arranged(rows, shape, group, sort);
        const page = pageOf(roots);
        slowest = Math.max(slowest, performance.now() - begun);
        assert.ok(page.length > 0 && page.length <= pageSize, `${name} by ${group}: ${page.length}`);
        const below = pageOf((await page[0]?.children?.()) ?? []);
        assert.ok(below.length <= pageSize, `${name} by ${group}: ${below.length} below the first`);
        const ids = page.map(({ item }) => item.id);
        assert.equal(new Set(ids).size, ids.length, `${name} by ${group}: ids`);
      }
    }
    console.log(
      `figure: ${name} of ${count} articles, the slowest order | ${slowest.toFixed(0)} ms | ${rows.length} rows`,
    );
  }

  it('show claims in every group and order, page by page', async () => {
    const rows = await claimRows(await folderOf(articles), 'status');
    assert.equal(rows.length, count * 10);
    await walk('claims', rows, claimsShape);
  });

  it('show dates in every group and order, page by page', async () => {
    const rows = await dateRows(await folderOf(articles), 'day');
    assert.equal(rows.length, count * 5);
    await walk('timeline', rows, timelineShape);
  });

  it('show who speaks in every group and order, and leave those of one outlet', async () => {
    const rows = await entityRows(await folderOf(articles));
    assert.equal(rows.length, count + 500 + 40);
    await walk('entities', rows, entitiesShape);
    const filter: Filter = { chosen: { outlet: ['The Lantern'] }, text: 'person 2' };
    const left = await arranged(rows, entitiesShape, 'none', 'name', filter);
    const wanted = articles.filter((_, i) => i % 3 === 2 && String(i).startsWith('2')).length;
    assert.equal(sizeOf(left), wanted);
  });

  it('are filtered by reviewer and by words, without those who are hidden', async () => {
    const rows = await claimRows(await folderOf(articles), 'none');
    const only = (filter: Filter) => arranged(rows, claimsShape, 'none', 'text', filter).then(sizeOf);
    assert.equal(await only({ chosen: { reviewer: ['bo'] }, text: '' }), count / 2);
    assert.equal(await only({ chosen: {}, text: 'CLAIM 3 of article 77 ' }), 1);
    const shown = await claimRows(await folderOf(articles, ['bo']), 'none');
    assert.equal(shown.length, rows.length, 'what bo accepted is open again');
    assert.equal(shown.filter(({ status }) => status.includes('annotated')).length, count / 2);
  });
});
