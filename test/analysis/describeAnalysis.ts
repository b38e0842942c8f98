/** A whole analysis as text that a person can read and compare. */
import type { ArticleAnalysis, Span } from '../../src/analysis/article.ts';

export function describeAnalysis(text: string, { meta, speakers, dates, claims }: ArticleAnalysis): string {
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
