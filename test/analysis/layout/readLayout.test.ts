import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { Memory } from '../../../src/analysis/memory.ts';
import type { Layout } from '../../../src/analysis/reading.ts';

const folder = new URL('../../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const scraps = [
  ...samples.flatMap((text) => text.split('\n')),
  '---',
  'title: Harbour to close',
  'Related',
  'See more Related',
  '3 March 2020',
  'By Jo Bell',
  'PORT ELLERY (AP) —',
  '\u2028',
  '\u200b',
  '😀',
  '   ',
];
const page = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 80 })),
      fc.constantFrom('\n', '\n\n', '\r\n', ' '),
    ),
  )
  .map((lines) => lines.flat().join(''));

describe('readLayout', () => {
  it('remembers what it found by its place for a long time, also where other articles are read in between', () => {
    const memory = new Memory(1);
    const stays = 'The ferry to the islands was cancelled on Monday, the harbour board said.';
    const formOf = (text: string): unknown => {
      memory.begin();
      return readLayout(text, noKnowledge, memory).paragraphs[0]?.form;
    };
    const first = formOf(stays);
    for (let i = 0; i < 40; i++) assert.equal(formOf(`${stays}\n\nIt was edited for the ${i}th time.`), first);
    formOf('Another article.');
    assert.equal(formOf(stays), first);
  });

  it('gives zones in order that cover every character, with paragraphs inside them, for any text', () => {
    fc.assert(
      fc.property(page, (text) => assertWhole(text, readLayout(text, noKnowledge))),
      { numRuns: 300 },
    );
  });

  it('reads the samples without losing a character', () => {
    for (const text of samples) assertWhole(text, readLayout(text, noKnowledge));
  });

  it('reads a text with CR LF as the same text with LF, up to offsets', () => {
    fc.assert(
      fc.property(page, (text) => {
        const unix = text.replace(/\r\n?/g, '\n');
        const windows = unix.replace(/\n/g, '\r\n');
        assert.deepEqual(words(windows, readLayout(windows, noKnowledge)), words(unix, readLayout(unix, noKnowledge)));
      }),
      { numRuns: 200 },
    );
  });
});

function assertWhole(text: string, { zones, paragraphs, meta }: Layout): void {
  let end = 0;
  for (const zone of zones) {
    assert.ok(zone.start >= end && zone.end > zone.start, 'zones in order, not overlapping');
    assert.equal(text.slice(end, zone.start).trim(), '', 'nothing between zones');
    assert.ok(zone.confidence > 0 && zone.confidence <= 1);
    assert.equal(zone.kind === 'boilerplate', zone.sort !== undefined);
    end = zone.end;
  }
  assert.equal(text.slice(end).trim(), '', 'nothing after the last zone');
  end = 0;
  for (const paragraph of paragraphs) {
    const zone = zones[paragraph.zone];
    assert.ok(zone && paragraph.start >= zone.start && paragraph.end <= zone.end, 'paragraphs inside their zone');
    assert.ok(paragraph.start >= end, 'paragraphs in order');
    assert.equal(paragraph.kind, zone.kind);
    end = paragraph.end;
  }
  for (const span of [
    meta.headline,
    meta.standfirst,
    meta.publishedSpan,
    ...meta.authors.map((author) => author.span),
  ]) {
    if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
  }
}

/** The layout without its offsets: kinds and the words they stand for. */
function words(text: string, { zones, paragraphs, meta }: Layout): unknown {
  const at = (span: { start: number; end: number } | null): string | null =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : null;
  return {
    zones: zones.map((zone) => [zone.kind, zone.sort, zone.rule, zone.confidence, at(zone)]),
    paragraphs: paragraphs.map((paragraph) => [paragraph.kind, paragraph.zone, paragraph.language, at(paragraph)]),
    meta: {
      ...meta,
      headline: at(meta.headline),
      standfirst: at(meta.standfirst),
      publishedSpan: at(meta.publishedSpan),
      authors: meta.authors.map((author) => [author.name, author.role]),
    },
  };
}
