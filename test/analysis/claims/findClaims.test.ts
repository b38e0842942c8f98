import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Claim } from '../../../src/analysis/article.ts';
import { findClaims } from '../../../src/analysis/claims/findClaims.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { noModels } from '../../../src/analysis/language/models.ts';
import { readSentences } from '../../../src/analysis/language/readSentences.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { findQuotations } from '../../../src/analysis/quotations.ts';
import type { Reading } from '../../../src/analysis/reading.ts';

function read(text: string): Reading {
  const layout = readLayout(text, noKnowledge);
  return {
    ...layout,
    text,
    sentences: readSentences(text, layout.paragraphs, noModels),
    names: [],
    quotations: findQuotations(text, layout.paragraphs),
  };
}

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  "''",
  ' ',
  ', ',
  '. ',
  ': ',
  '\n\n',
  '— ',
  'he said',
  'said',
  ' the mayor',
  'Ms Orr',
  ' denied',
  ' that ',
  'the road is shut',
  'according to ',
  'adding ',
  'We go',
  'In the view of ',
  ' expected to ',
  '😀',
  '\u00a0',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 80 }).map((parts) => parts.join('')),
  fc.string(),
);

describe('claims of any text', () => {
  it('have their spans inside the text and the zones that hold claims', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const reading = read(text);
        const zones = reading.zones.filter(({ kind }) => ['headline', 'standfirst', 'body', 'caption'].includes(kind));
        for (const claim of findClaims(reading)) {
          assert.ok(claim.contents.length > 0);
          for (const { start, end } of allSpans(claim)) {
            assert.ok(start >= 0 && start < end && end <= text.length);
            assert.ok(zones.some((zone) => zone.start <= start && end <= zone.end));
          }
        }
      }),
      { numRuns: 500 },
    ));

  it('never have content over their own cue or source', () =>
    fc.assert(
      fc.property(texts, (text) => {
        for (const { contents, cue, source } of findClaims(read(text)))
          for (const content of contents)
            for (const other of [...cue, ...source])
              assert.ok(
                other.end <= content.start || content.end <= other.start,
                text.slice(content.start, content.end),
              );
      }),
      { numRuns: 500 },
    ));

  it('continue only claims before them, and are the same every time', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const claims = findClaims(read(text));
        const seen = new Set<string>();
        for (const { id, continues } of claims) {
          if (continues !== undefined) assert.ok(seen.has(continues));
          seen.add(id);
        }
        assert.deepEqual(findClaims(read(text)), claims);
      }),
      { numRuns: 300 },
    ));

  for (const piece of [
    'he said that ',
    '"',
    '"We go," he said. ',
    'said ',
    ', ',
    'according to ',
    'he said: ',
    '“',
    "in the mayor's view ",
    '"a\n\n',
  ])
    it(`are found in a quarter of a megabyte of ${JSON.stringify(piece)}`, () => {
      assert.ok(Array.isArray(findClaims(read(piece.repeat(Math.ceil(250_000 / piece.length))))));
    });
});

function allSpans({ contents, cue, source, addressee }: Claim): readonly { start: number; end: number }[] {
  return [...contents, ...cue, ...source, ...addressee];
}
