import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { type Knowledge, noKnowledge } from '../../src/analysis/knowledge.ts';
import { Memory } from '../../src/analysis/memory.ts';
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

type Edit = (text: string) => string;

/** A place in the text as a share of its length, so that edits shrink well. */
const place = fc.nat({ max: 999 });
const at = (text: string, share: number): number => Math.floor((text.length * share) / 1000);
const inserted = fc.constantFrom(
  'x',
  ' ',
  '\n',
  '\n\n',
  '“',
  '”',
  '"',
  '\n\n“',
  ',” he said. ',
  'Dora Quill said on Tuesday that ',
  'Mr Reed ',
  'A year earlier, ',
  ' 3/4/2022 ',
  '\n\nShare on Facebook\n\n',
  '\n\nDie Stadt hat nach Angaben der Feuerwehr am Montag alle Schulen wieder geöffnet, und das ist gut so.\n\n',
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, inserted).map(([share, words]): Edit => {
    return (text) => text.slice(0, at(text, share)) + words + text.slice(at(text, share));
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 400 })).map(([share, length]): Edit => {
    return (text) => text.slice(0, at(text, share)) + text.slice(at(text, share) + length);
  }),
  // a paragraph once more, elsewhere
  fc.tuple(place, place).map(([from, to]): Edit => {
    return (text) => {
      const paragraphs = text.split('\n\n');
      const one = paragraphs[Math.floor((from * paragraphs.length) / 1000)]!;
      return paragraphs.toSpliced(Math.floor((to * paragraphs.length) / 1000), 0, one).join('\n\n');
    };
  }),
  // two paragraphs joined
  place.map((share): Edit => (text) => {
    const end = text.indexOf('\n\n', at(text, share));
    return end < 0 ? text : `${text.slice(0, end)} ${text.slice(end + 2)}`;
  }),
);

describe('analyseArticle', () => {
  it('gives with a memory what it gives without, after any edits', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 6 }), (sample, edits) => {
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
});
