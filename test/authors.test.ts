import assert from 'node:assert/strict';
import { analyseArticle } from '../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../src/analysis/knowledge.ts';
import { noModels } from '../src/analysis/language/models.ts';
import { emptyCodebook } from '../src/annotations/codebook/codebook.ts';
import { reviewArticle } from '../src/annotations/reviewing/review.ts';
import { Register } from '../src/corpus/register/register.ts';
import { isAuthor } from '../src/extension/authors.ts';
import { elsewhereIn } from '../src/extension/folder/elsewhere.ts';
import { readView } from '../src/extension/reading/readView.ts';
import type { Coding } from '../src/extension/reading/view.ts';

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
  const view = readView(reviewArticle({ text: article, analysis, sidecars: [] }), new Map(), coding);
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
  const register = new Register();
  const article = (path: string, published: string | null, name = 'Ann Hale') => {
    const speaker = {
      id: 's',
      name,
      kind: 'person' as const,
      role: 'Mayor',
      aliases: [],
      mentions: 1,
      first: 0,
      end: 8,
    };
    register.set({ path, published, speakers: [speaker], claims: [] });
  };
  article('a', '2022-01-29T11:30');
  article('b', '2023-05-01', 'A. Hale');
  article('c', null, 'Jo Bell');
  const elsewhere = elsewhereIn({ register, headlineOf: (uri) => `Headline ${uri}` });

  it('tells the other articles, the latest first, with the role of each, whatever they call somebody', () => {
    assert.deepEqual(elsewhere({ id: 'ann-hale', name: 'Ann Hale', kind: 'person' }, 'new'), {
      articles: 2,
      latest: ['2023-05-01 · Mayor · Headline b', '2022-01-29 · Mayor · Headline a'],
    });
    assert.equal(elsewhere({ id: 's', name: 'Ann Hale', kind: 'person' }, 'a').articles, 1);
    assert.deepEqual(elsewhere({ id: 'x', name: 'Ida Moss', kind: 'person' }, 'c'), { articles: 0, latest: [] });
  });

  it('joins no unnamed sources', () => {
    assert.equal(elsewhere({ id: 's', name: 'Ann Hale', kind: 'unnamed' }, 'b').articles, 0);
  });

  it('takes nobody for one of two who have the name', () => {
    article('d', '2022-02-01', 'Ola Berg');
    register.set({
      path: 'e',
      published: '2022-02-01',
      speakers: [
        {
          id: 's',
          name: 'Ola Berg',
          kind: 'person',
          role: 'President',
          affiliation: 'US',
          aliases: [],
          mentions: 1,
          first: 0,
          end: 8,
        },
      ],
      claims: [],
    });
    register.set({
      path: 'f',
      published: '2022-02-01',
      speakers: [
        {
          id: 's',
          name: 'Ola Berg',
          kind: 'person',
          role: 'President',
          affiliation: 'Ireland',
          aliases: [],
          mentions: 1,
          first: 0,
          end: 8,
        },
      ],
      claims: [],
    });
    assert.equal(elsewhere({ id: 'ola-berg', name: 'Ola Berg', kind: 'person' }, 'new').articles, 0);
  });
});
