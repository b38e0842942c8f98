/**
 * The whole analysis of the samples, as text that a person can read and compare: `UPDATE_GOLDEN=1` writes it anew, and the
 * difference is reviewed like code.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis, Span } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { readModels } from '../../src/cli/readModels.ts';

const samples = path.join(__dirname, '..', '..', 'samples');

describe('golden analyses of the samples', () => {
  const models = readModels();
  for (const sample of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
    it(sample, () => {
      const text = readFileSync(path.join(samples, sample), 'utf8');
      const file = path.join(__dirname, 'golden', sample);
      const found = describeAnalysis(text, analyseArticle(text, { ...noKnowledge, fileName: sample }, models));
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    });
  }
});

function describeAnalysis(text: string, { meta, speakers, dates, claims }: ArticleAnalysis): string {
  const words = (...spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const lines = [
    '# Article',
    `headline: ${meta.headline === null ? 'not found' : words(meta.headline)}`,
    `authors: ${meta.authors.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`)).join(', ') || 'not found'}`,
    `published: ${meta.published ?? 'not found'}, updated: ${meta.updated ?? 'not found'}, from: ${meta.publishedFrom ?? 'nothing'}`,
    '',
    '# Speakers',
    ...speakers.map(({ name, kind, role, mentions }) => {
      return `${name} (${[kind, role].filter((part) => part !== undefined).join(', ')}): ${mentions.map((mention) => words(mention)).join(' | ')}`;
    }),
    '',
    '# Dates',
    ...dates
      .filter(({ boilerplate }) => !boilerplate)
      .map((date) => `${words(date)} = ${date.type} ${date.value ?? date.timex}`),
    '',
    '# Claims',
    ...claims.map((claim) => {
      const who = claim.speaker === undefined ? 'nobody named' : (names.get(claim.speaker) ?? claim.speaker);
      const how = [
        claim.kind,
        claim.polarity === 'denies' ? 'denies' : '',
        claim.continues === undefined ? '' : 'continues',
      ];
      return `${who} [${words(...claim.cue)}] ${words(...claim.contents)} (${how.filter((part) => part !== '').join(', ')})`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}
