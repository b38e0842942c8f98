import assert from 'node:assert/strict';
import { placesOf, placesOfParts } from '../../../src/annotations/anchoring/wordPlaces.ts';

/** The text with what was found in «». */
function shown(text: string, spans: readonly { start: number; end: number }[]): string {
  let marked = text;
  for (const { start, end } of [...spans].reverse())
    marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
  return marked;
}

describe('where words stand', () => {
  const found = (text: string, words: string) => shown(text, placesOf(text, words));

  it('is where they are words of their own, over line ends and with other apostrophes', () => {
    assert.equal(found('Mayor May of Maywood, and May.', 'May'), 'Mayor «May» of Maywood, and «May».');
    assert.equal(found('The old\n  pier. The old pier.', 'old pier'), 'The «old\n  pier». The «old pier».');
    assert.equal(found("It’s over, it is. It's over.", "It's over"), "«It’s over», it is. «It's over».");
  });

  it('is where the first of several parts stands, and the others follow', () => {
    const parts = (text: string, words: string) => shown(text, placesOfParts(text, words));
    const said = '“We will stay,” said Ina Holt, “and we will pay.” “We will stay,” said nobody.';
    assert.equal(
      parts(said, '“We will stay,” … “and we will pay.”'),
      said.replace('“We will stay,”', '«“We will stay,”»'),
    );
    assert.equal(parts('We will stay, he said.', 'We will stay … and pay'), 'We will stay, he said.');
    const far = `We will stay. ${'And on it went. '.repeat(200)}We will pay.`;
    assert.deepEqual(placesOfParts(far, 'We will stay. … We will pay.'), []);
    assert.equal(parts('so … be it', 'so … be it'), '«so … be it»');
  });

  it('is found in a megabyte that begins again and again', () => {
    const text = 'a b '.repeat(250_000);
    assert.equal(placesOfParts(text, 'a … b a … c').length, 0);
    assert.equal(placesOfParts(text, 'a … b').length, 250_000);
  });
});
