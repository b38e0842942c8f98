import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { noModels } from '../../src/analysis/language/models.ts';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { type Knowledge, noKnowledge } from '../../src/analysis/knowledge.ts';
import { Memory } from '../../src/analysis/memory.ts';
import { anyEdit } from './anyEdit.ts';
import { shippedModels } from './language/shippedModels.ts';

const folder = path.join(__dirname, '..', '..', 'samples');
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

const knowledge: Knowledge = {
  ...noKnowledge,
  speakers: [{ id: 'dora-quill', name: 'Dora Quill', kind: 'person', aliases: ['Quill'], roles: [] }],
  corrections: [{ kind: 'speaker', text: 'Reed' }],
};

const read = (text: string, memory?: Memory) => analyseArticle(text, knowledge, shippedModels, memory);

describe('analyseArticle', () => {
  it('gives with a memory what it gives without, after any edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (sample, edits) => {
        const memory = new Memory();
        let text = sample;
        read(text, memory);
        for (const make of edits) {
          text = make(text);
          const remembered = read(text, memory);
          assert.deepEqual(remembered, read(text));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 15) },
    );
  });

  it('gives what it gives without a memory for articles that are edited in turns, and for the same passage many times', () => {
    const memory = new Memory();
    const paragraph = 'The mayor, Dora Quill, said on Monday: “We go.” She left with her spokesman, Mr Reed.';
    const [one] = samples;
    for (let i = 1; i < 5; i++) {
      const many = Array.from({ length: 5 - i }, () => paragraph).join('\n\n');
      for (const text of [many, `${one!}\n\n${many}`, `${many}\n\n${one!.slice(20 * i)}`])
        assert.deepEqual(read(text, memory), read(text));
    }
  });

  it('leaves an analysis as it was when the article is read again', () => {
    const memory = new Memory();
    const [text] = samples;
    const first = read(text!, memory);
    const copy = structuredClone(first);
    read(`A new line.\n\n${text!}`, memory);
    read(text!.slice(0, 900), memory);
    assert.deepEqual(first, copy);
  });

  it('forgets what others taught it, and what hangs on it', () => {
    const memory = new Memory();
    const [text] = samples;
    for (const known of [knowledge, noKnowledge, knowledge, { ...knowledge, published: '2001-02-03' }])
      assert.deepEqual(
        analyseArticle(text!, known, shippedModels, memory),
        analyseArticle(text!, known, shippedModels),
      );
  });

  it('hides a rejected date only where it was rejected', () => {
    const text =
      'Pier closed on Monday\n\nThe pier was closed on Monday, and it will stay so for weeks, the harbour board said.';
    const datesFor = (corrections: Knowledge['corrections']) =>
      analyseArticle(text, { ...noKnowledge, corrections }, shippedModels).dates.map(({ start }) => start);
    const [first, second, ...others] = datesFor([]);
    assert.deepEqual(others, datesFor([{ kind: 'date', text: 'Monday' }]));
    assert.deepEqual(datesFor([{ kind: 'date', text: 'Monday', zone: 'headline' }]), [second, ...others]);
    assert.deepEqual(datesFor([{ kind: 'date', text: 'Monday', zone: 'body' }]), [first, ...others]);
  });

  it('gives no two claims one id, though every sentence stands in the article twice', () => {
    for (const sample of samples) {
      const { claims } = read(`${sample}\n\n${sample}`);
      assert.equal(new Set(claims.map(({ id }) => id)).size, claims.length);
      const ids = new Set(claims.map(({ id }) => id));
      for (const { continues } of claims) assert.ok(continues === undefined || ids.has(continues));
    }
  });

  it('reads a quotation that stays open over more paragraphs than a call has room for', () => {
    const text = "'“he is\n".repeat(135_000);
    assert.equal(analyseArticle(text, noKnowledge, noModels).zones.length > 0, true);
  });
});
