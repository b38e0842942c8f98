/** What people do to a text: letters, sentences and marks put in, stretches deleted, paragraphs copied and joined. */
import fc from 'fast-check';

export type Edit = (text: string) => string;

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
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
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
