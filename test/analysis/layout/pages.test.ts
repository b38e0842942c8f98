import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ArticleMeta } from '../../../src/analysis/article.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { cut, readPages, type Page } from './pages.ts';

for (const table of ['tops.txt', 'bottoms.txt']) {
  describe(`readLayout, ${table.slice(0, -4)} of pages`, () => {
    for (const page of readPages(table)) it(page.name, () => assertPage(page));
  });
}

function assertPage({ text, kinds, facts }: Page): void {
  const { paragraphs, meta, zones } = readLayout(text, noKnowledge);
  // neighbouring lines of a header are one paragraph: the table gives its lines
  const read = paragraphs.flatMap(({ start, end, kind, zone }) => {
    const lines =
      zones[zone]?.sort === 'metadata' ? text.slice(start, end).trim().split(/\n+/) : [text.slice(start, end)];
    return lines.map((line) => `${kind} | ${cut(line.trim())}`);
  });
  assert.deepEqual(read, kinds);
  assert.equal(meta.published, facts.get('published') ?? null, 'published');
  assert.equal(showAuthors(meta), facts.get('authors') ?? '', 'authors');
  for (const name of ['updated', 'outlet', 'agency', 'place', 'language'] as const) {
    if (facts.has(name)) assert.equal(meta[name], facts.get(name), name);
  }
}

const showAuthors = ({ authors }: ArticleMeta): string =>
  authors.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join('; ');
