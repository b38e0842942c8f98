import assert from 'node:assert/strict';
import { likelySpeaker } from '../src/extension/commands/speakers/likelySpeaker.ts';
import type { Mark } from '../src/extension/reading/view.ts';

const text = [
  'Ina Holt said the mill would reopen. Tess Brook, who owns the land, agreed that it must.',
  '',
  'It will be ready by May.',
  '',
  'Nobody asked Tess Brook.',
].join('\n');

const spanOf = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const named = (name: string, from = 0): Mark =>
  ({ kind: 'speaker', speaker: name, spans: [spanOf(name, from)] }) as unknown as Mark;
const marks: readonly Mark[] = [
  named('Ina Holt'),
  named('Tess Brook'),
  named('Tess Brook', text.indexOf('Nobody')),
  { kind: 'claim', speaker: 'Ina Holt', spans: [spanOf('the mill would reopen')] } as unknown as Mark,
  { kind: 'claim', spans: [spanOf('It will be')] } as unknown as Mark,
];

describe('who probably says the selected words', () => {
  const says = (...words: string[]) =>
    likelySpeaker(
      text,
      marks,
      words.map((one) => spanOf(one)),
    );

  it('is who says the claim that they belong to', () => {
    assert.equal(says('mill would reopen. Tess'), 'Ina Holt');
  });

  it('is else who is named nearest, in the same paragraph', () => {
    assert.equal(says('agreed that it must'), 'Tess Brook');
    assert.equal(says('who owns', 'it must'), 'Tess Brook');
    assert.equal(says('said'), 'Ina Holt');
    assert.equal(says('ready by May'), undefined);
  });

  it('is not who is spoken of in them', () => {
    assert.equal(says('asked Tess Brook'.replace('asked', 'Nobody asked')), undefined);
    assert.equal(likelySpeaker(text, [], [spanOf('May')]), undefined);
    assert.equal(likelySpeaker(text, marks, []), undefined);
  });
});
