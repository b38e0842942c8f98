import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import type { ArticleAnalysis } from '../../src/analysis/article.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { Memory } from '../../src/analysis/memory.ts';
import { editBetween, type Edit } from '../../src/analysis/edit.ts';
import { applyPatch, makePatch, type Patch } from '../../src/worker/patch.ts';
import { analysisShape } from '../../src/worker/sameFinding.ts';
import { anyEdit } from '../analysis/anyEdit.ts';
import { shippedModels } from '../analysis/language/shippedModels.ts';

const folder = path.join(__dirname, '..', '..', 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** As it crosses to the editor. */
const asJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

function patched(old: unknown, now: unknown, edit: Edit): unknown {
  return applyPatch(old, asJson(makePatch(old, now, edit)), edit);
}

describe('patch', () => {
  it('gives the new analysis, after any edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(anyEdit, { minLength: 1, maxLength: 5 }), (sample, edits) => {
        const memory = new Memory();
        const read = (words: string) => analyseArticle(words, noKnowledge, shippedModels, memory);
        let text = sample;
        let before = read(text);
        let shown: unknown = asJson(before);
        for (const make of edits) {
          const next = make(text);
          const now = read(next);
          const edit = editBetween(text, next);
          const patch = makePatch(before, now, edit, analysisShape);
          assert.deepEqual(patch, makePatch(before, now, edit));
          const plain = applyPatch(shown, asJson(patch), edit);
          shown = applyPatch(shown, asJson(patch), edit, analysisShape);
          assert.deepEqual(shown, asJson(now));
          assert.deepEqual(shown, plain);
          [text, before] = [next, now];
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 8) },
    );
  });

  it('notices any other value of any field of a finding', () => {
    const text = `${samples[0]!}\n\nThe mayor, Dora Quill, said: “I was told ‘no’ on 3 May 2021.”`;
    const whole = asJson(analyseArticle(text, noKnowledge, shippedModels));
    const still = { start: 0, end: 0, by: 0 };
    let changes = 0;
    const changeEach = (value: unknown, set: (other: unknown) => ArticleAnalysis): void => {
      if (Array.isArray(value))
        value.forEach((one: unknown, i) => changeEach(one, (other) => set(value.with(i, other))));
      else if (typeof value === 'object' && value !== null)
        for (const [key, one] of Object.entries(value)) changeEach(one, (other) => set({ ...value, [key]: other }));
      else if (changes++ % 2 === 0) {
        const other = set(
          typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${String(value)}?`,
        );
        const patch = makePatch(whole, other, still, analysisShape);
        assert.notEqual(patch, 0);
        assert.deepEqual(applyPatch(whole, patch, still), other);
      }
    };
    const { quotations, dates, speakers, claims } = whole;
    const few = {
      quotations: quotations.slice(-2),
      dates: dates.slice(-2),
      speakers: speakers.slice(0, 3),
      claims: claims.slice(-3),
    };
    for (const [list, rows] of Object.entries(few))
      rows.forEach((row) => {
        const all = whole[list as keyof typeof few] as unknown[];
        changeEach(row, (other) => ({ ...whole, [list]: all.map((one) => (one === row ? other : one)) }));
      });
    assert.ok(changes > 100, String(changes));
  });

  it('moves the findings of an article as it moves any data', () => {
    const text = `${samples[0]!}\n\nThe mayor, Dora Quill, said: “I was told ‘no’ on 3 May 2021,” and “we wait”.`;
    const whole = asJson(analyseArticle(text, noKnowledge, shippedModels));
    const place = fc.nat(text.length);
    fc.assert(
      fc.property(place, fc.nat(200), fc.integer({ min: -200, max: 200 }), (start, length, by) => {
        const edit = { start, end: start + length, by };
        const moved = applyPatch(whole, 0, edit, analysisShape) as ArticleAnalysis;
        assert.deepEqual(moved, applyPatch(whole, 0, edit));
        for (const [i, claim] of whole.claims.entries())
          assert.equal(moved.claims[i] === claim, isDeepStrictEqual(moved.claims[i], claim));
        for (const [i, speaker] of whole.speakers.entries())
          assert.equal(moved.speakers[i] === speaker, isDeepStrictEqual(moved.speakers[i], speaker));
      }),
    );
  });

  it('gives any value for any other', () => {
    const row = fc.record(
      { id: fc.constantFrom('a', 'b', 'c'), start: fc.nat(9), end: fc.nat(9), n: fc.nat(2), more: fc.array(fc.nat(2)) },
      { requiredKeys: [] },
    );
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(row),
      fc.record({ rows: fc.array(row), start: fc.nat(9) }),
    );
    const edit = fc.record({
      start: fc.nat(4),
      end: fc.integer({ min: 4, max: 9 }),
      by: fc.integer({ min: -4, max: 4 }),
    });
    fc.assert(
      fc.property(value, value, edit, (old, now, where) => {
        assert.deepEqual(asJson(patched(old, now, where)), asJson(now));
        assert.deepEqual(asJson(patched(old, old, where)), asJson(old));
      }),
      { numRuns: 1000 },
    );
  });

  it('is short where little changed, and leaves what did not as the very same objects', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => ({
      id: `m-${i}`,
      start: i * 10,
      end: i * 10 + 5,
      rule: 'name',
    }));
    const edit = { start: 5000, end: 5000, by: 3 };
    const now = rows
      .filter((_, i) => i !== 700)
      .map(({ start, end, ...rest }) => ({
        ...rest,
        start: start < 5000 ? start : start + 3,
        end: end <= 5000 ? end : end + 3,
      }));
    const asFields = (one: { id: string; start: number; end: number; rule: string }) => ({
      id: one.id,
      start: one.start,
      end: one.end,
      rule: one.rule,
    });
    const patch: Patch = makePatch({ rows }, { rows: now.map(asFields) }, edit);
    assert.ok(JSON.stringify(patch).length < 60, JSON.stringify(patch));
    const made = applyPatch({ rows }, patch, edit) as { rows: typeof rows };
    assert.deepEqual(made.rows, now.map(asFields));
    assert.equal(made.rows[3], rows[3]);
  });

  it('says of a list which rows went elsewhere, by their ids', () => {
    const one = { id: 'ann-hale', count: 1 };
    const other = { id: 'the-mayor', count: 2 };
    const edit = { start: 0, end: 0, by: 0 };
    const patch = makePatch([one, other], [{ id: 'bo', count: 1 }, other, { ...one, count: 5 }], edit);
    assert.deepEqual(patch, [
      'list',
      0,
      0,
      [['new', { id: 'bo', count: 1 }], 1, [0, ['fields', { count: ['is', 5] }]]],
    ]);
  });

  it('finds the stretch that was replaced', () => {
    assert.deepEqual(editBetween('He said no.', 'He said so.'), { start: 8, end: 9, by: 0 });
    assert.deepEqual(editBetween('aa', 'aaa'), { start: 2, end: 2, by: 1 });
    assert.deepEqual(editBetween('gone', ''), { start: 0, end: 4, by: -4 });
    assert.deepEqual(editBetween('same', 'same'), { start: 4, end: 4, by: 0 });
  });
});
