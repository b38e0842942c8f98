/** The format of `codebook.yaml`, version 1: every key, what it may hold and what it is for. */
import { because } from '../../analysis/reason.ts';
import {
  filled,
  flag,
  form,
  list,
  map,
  record,
  short,
  slugs,
  some,
  speakerKinds,
  text,
  word,
} from '../shape/shapeWords.ts';
import type { Keys, Shape } from '../shape/shape.ts';

/** `position/government`: parts of small letters, digits and hyphens. */
export const codePattern = '^[a-z0-9][a-z0-9-]{0,63}(?:/[a-z0-9][a-z0-9-]{0,63}){0,5}$';
const codeIds: Keys = {
  pattern: codePattern,
  must: because('"{0}" must be small letters, digits and hyphens, with / between its parts').text,
};

const key = form(
  '^[!-~]$',
  because('"{0}" must be one character that can be typed'),
  'The key that is pressed for it.',
);
const number = (about: string): Shape => ({ is: 'number', about, from: -1_000_000, to: 1_000_000 });

const codeShape = record('A code; as one text: its definition.', '', {
  label: text('The name to show.'),
  definition: text('The rule: what it is for, and what not.'),
  examples: list(text('An example.'), 'Words that it fits.'),
  key,
  colour: word('red orange yellow green blue purple grey', 'The colour of its sign in lists.'),
  for: list(
    word('claim date speaker note', 'A kind of mark.'),
    'Kinds of mark it is for: claim, date, speaker, note. Without this, claims.',
  ),
});

const choiceShape = record('A choice; as one text: its label.', '', {
  label: text('The answer to show.'),
  definition: text('When it is the right answer.'),
  key,
});

const questionShape = record('A question.', 'about ask answer', {
  about: word('article claim entity', 'What the question is about.'),
  ask: filled('The question as it is asked.'),
  definition: text('How to answer it.'),
  answer: word('choice several number text', 'One of the choices, several of them, a number, or words.'),
  choices: map(short('label', choiceShape), slugs, 'The choices by id, in the order to show them.'),
  from: number('The smallest number.'),
  to: number('The largest number.'),
  required: flag('An article cannot be finished before it is answered.'),
  when: {
    is: 'map',
    about:
      'Asked only where this holds: the id of another question, or kind, code or verdict, with the value or values it must have.',
    of: some({ is: 'anything', about: 'A value.' }, 'One value or several.'),
  },
});

const verdictShape = record('A verdict; as one text: its label.', '', {
  label: text('The verdict to show.'),
  definition: text('When it is the right verdict.'),
  key,
  rating: number('Its place on the scale.'),
});

const entityKindShape = record('A kind of entity.', 'is', {
  label: text('The name to show.'),
  definition: text('What belongs to it.'),
  is: word(speakerKinds, 'The kind it is one of.'),
});

export const codebookShape = record('What the articles of this folder are coded by.', '', {
  version: { is: 'number', about: 'Version of the format.', from: 1, to: 1 },
  name: text('Name of the codebook.'),
  codes: map(short('definition', codeShape), codeIds, 'Codes by id: promise, position/government.'),
  questions: map(questionShape, slugs, 'Questions by id.'),
  verdicts: map(
    map(short('label', verdictShape), slugs, 'A vocabulary: verdicts by id.'),
    slugs,
    'Vocabularies of verdicts, in the place of the usual one. An annotation holds them as vocabulary:verdict.',
  ),
  entityKinds: map(entityKindShape, slugs, 'Kinds of entity of your own.'),
});
