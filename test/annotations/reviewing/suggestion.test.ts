import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../../../src/analysis/article.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { Memory } from '../../../src/analysis/memory.ts';
import { suggestionsOf, type Earlier } from '../../../src/annotations/reviewing/suggestion.ts';
import { anyEdit } from '../../analysis/anyEdit.ts';
import { shippedModels } from '../../analysis/language/shippedModels.ts';

const text = 'Ms Adair said on Monday that the ferry would sail.';
const place = fc.record({ start: fc.nat(9), end: fc.nat(9) });

type Found = { readonly start: number } | { readonly contents: readonly { readonly start: number }[] };

function startIn(found: Found): number {
  return 'contents' in found ? (found.contents[0]?.start ?? 0) : found.start;
}

describe('suggestions', () => {
  it('are in text order; at one place claims come first, then dates, then names', () => {
    const claim = fc.array(place, { maxLength: 2 }).map((contents) => ({ kind: 'claim', id: 'c-1', contents }));
    const date = fc.record({ start: fc.nat(9), end: fc.nat(9), id: fc.constant('d-1'), boilerplate: fc.boolean() });
    const speaker = fc.record({ id: fc.constantFrom('ms-adair', 'mr-bell'), mentions: fc.array(place) });
    fc.assert(
      fc.property(fc.array(claim), fc.array(date), fc.array(speaker), (claims, dates, speakers) => {
        const found = suggestionsOf(text, { claims, dates, speakers } as unknown as ArticleAnalysis);
        const findings: Found[] = [
          ...claims,
          ...dates.filter(({ boilerplate }) => !boilerplate),
          ...speakers.flatMap(({ mentions }) => mentions),
        ];
        const sorted = findings.toSorted((a, b) => startIn(a) - startIn(b));
        assert.equal(found.length, sorted.length);
        for (const [i, { finding }] of found.entries()) assert.equal(finding, sorted[i]);
      }),
    );
  });

  it('are the same beside those of an earlier version of the text, whatever was written', () => {
    const folder = path.join(__dirname, '..', '..', '..', 'samples');
    const samples = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'));
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (sample, edits) => {
        const memory = new Memory();
        let now = sample;
        let before: Earlier | undefined;
        for (const make of [(same: string) => same, ...edits]) {
          now = make(now);
          const analysis = analyseArticle(now, noKnowledge, shippedModels, memory);
          const suggestions = suggestionsOf(now, analysis, before);
          assert.deepEqual(suggestions, suggestionsOf(now, analysis));
          before = { text: now, suggestions: suggestions.map((suggestion) => ({ suggestion })) };
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 8) },
    );
  });

  it('have the ids of their words, however near to them somebody writes', () => {
    const words =
      'Mr Bell said no. Ms Adair said no. Mr Bell said no. Ms Adair said no. Mr Bell said no. Ms Adair said no.';
    const analysisOf = (now: string) => {
      const mentions = [...now.matchAll(/Mr Bell|Ms Adair/g)].map(({ index: start, 0: { length } }) => ({
        start,
        end: start + length,
      }));
      return { claims: [], dates: [], speakers: [{ id: 'one', mentions }] } as unknown as ArticleAnalysis;
    };
    const suggestions = suggestionsOf(words, analysisOf(words)).map((suggestion) => ({ suggestion }));
    const before = { text: words, suggestions };
    const inserted = fc.constantFrom('', 'x', ' ', '“', 'Mr Bell ', 'said no. Mr Bell said no. Ms Adair ');
    fc.assert(
      fc.property(fc.nat(words.length), fc.nat(40), inserted, (at, length, more) => {
        const now = words.slice(0, at) + more + words.slice(at + length);
        assert.deepEqual(suggestionsOf(now, analysisOf(now), before), suggestionsOf(now, analysisOf(now)));
      }),
      { numRuns: 500 },
    );
  });
});
