import assert from 'node:assert/strict';
import { analyseArticle } from '../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../src/analysis/knowledge.ts';
import { noModels } from '../src/analysis/language/models.ts';
import { emptyCodebook } from '../src/annotations/codebook.ts';
import { reviewArticle } from '../src/annotations/review.ts';
import { isAuthor } from '../src/extension/authors.ts';
import { elsewhereIn } from '../src/extension/elsewhere.ts';
import { readView } from '../src/extension/readView.ts';
import type { Coding } from '../src/extension/view.ts';

const coding: Coding = { codebook: emptyCodebook, article: {}, entities: new Map() };

const text = [
  'Ferry line to close in the summer',
  '',
  'By Jo Bell',
  '',
  'Tuesday 5 March 2024',
  '',
  'The ferry will stop in summer, the transport minister, Mara Lind, said on Monday.',
  '',
  'Tom Sedge was on the last boat. “It is a pity,” said Ann Hale, the captain.',
  '',
].join('\n');

function authorsIn(article: string): string[] {
  const analysis = analyseArticle(article, noKnowledge, noModels);
  const view = readView(article, reviewArticle({ text: article, analysis, sidecars: [] }), new Map(), coding);
  return [...view.speakers.values()].filter((speaker) => isAuthor(view, speaker)).map(({ name }) => name);
}

describe('authors', () => {
  it('are who wrote it, and not who is only named or speaks', () => {
    assert.deepEqual(authorsIn(text), ['Jo Bell']);
  });

  it('are none who speak in the article too', () => {
    assert.deepEqual(authorsIn(text.replace('Ann Hale, the captain', 'Jo Bell, the captain')), []);
  });
});

describe('elsewhereIn', () => {
  const speaker = { key: 'k', name: 'Ann Hale', kind: 'person' as const, role: 'Mayor', mentions: 1, start: 0, end: 8 };
  const article = (uri: string, published: string, speakers = [speaker]) => ({
    uri,
    headline: `Headline ${uri}`,
    published,
    outlet: '',
    finished: false,
    speakers,
    claims: [],
    dates: [],
  });
  const listing = {
    size: 3,
    articles: () => [article('a', '2022-01-29T11:30'), article('b', '2023-05-01'), article('c', '', [])],
  };

  it('tells the other articles, the latest first, with the role of each', () => {
    assert.deepEqual(elsewhereIn(listing)({ name: 'Ann Hale', kind: 'person' }, 'c'), [
      '2023-05-01 · Mayor · Headline b',
      '2022-01-29 · Mayor · Headline a',
    ]);
    assert.deepEqual(elsewhereIn(listing)({ name: 'Ann Hale', kind: 'person' }, 'a').length, 1);
  });

  it('joins no unnamed sources', () => {
    assert.deepEqual(elsewhereIn(listing)({ name: 'Ann Hale', kind: 'unnamed' }, 'c'), []);
  });
});
