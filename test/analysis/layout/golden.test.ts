/** The layout of each sample as a person can read it. `UPDATE_GOLDEN=1 npx mocha test/analysis/layout/golden.test.ts` writes it anew. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Span } from '../../../src/analysis/article.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { formatReason } from '../../../src/analysis/reason.ts';

const samples = new URL('../../../samples/', import.meta.url);
const golden = new URL('./golden/', import.meta.url);

describe('the layout of the samples', () => {
  for (const name of readdirSync(samples).filter((file) => file.endsWith('.txt'))) {
    it(name, () => {
      const shown = show(readFileSync(new URL(name, samples), 'utf8'));
      const file = new URL(name, golden);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, shown);
      assert.equal(shown, readFileSync(file, 'utf8'));
    });
  }
});

function show(text: string): string {
  const { zones, paragraphs, meta } = readLayout(text, noKnowledge);
  const at = (span: Span | null): string => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '–');
  const facts = [
    `headline    ${at(meta.headline)}`,
    `standfirst  ${at(meta.standfirst)}`,
    `authors     ${meta.authors.map(({ name, role }) => (role === undefined ? name : `${name}, ${role}`)).join('; ') || '–'}`,
    `outlet      ${meta.outlet ?? '–'}`,
    `agency      ${meta.agency ?? '–'}`,
    `place       ${meta.place ?? '–'}`,
    `language    ${meta.language}`,
    `published   ${meta.published ?? '–'} (${meta.publishedFrom ?? 'not found'}: ${at(meta.publishedSpan)})`,
    `updated     ${meta.updated ?? '–'}`,
    ...meta.conflicts.map((conflict) => `conflict    ${formatReason(conflict)}`),
  ];
  const read = zones.flatMap((zone, i) => [
    '',
    `[${zone.sort === undefined ? zone.kind : `${zone.kind}: ${zone.sort}`}] ${formatReason(zone.reason)} (${zone.rule}, ${zone.confidence})`,
    ...paragraphs.filter((paragraph) => paragraph.zone === i).map((paragraph) => `  ${at(paragraph)}`),
  ]);
  return `${[...facts, ...read].join('\n')}\n`;
}
