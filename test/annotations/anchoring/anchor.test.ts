import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeTarget, placeTargets } from '../../../src/annotations/anchoring/anchor.ts';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';
import { describeTarget } from '../../../src/annotations/anchoring/selector.ts';
import { mark, marked } from '../../marked.ts';

/** Describes the marked words in the first text, and marks where they are found in the second. */
function found(before: string, after: string, known: 'known' | 'unknown'): string {
  const { text, spans } = marked(before);
  const old = readArticleText(text);
  const article = readArticleText(after);
  const target = describeTarget(old, spans);
  const oldTexts = new Map(known === 'known' ? [[old.hash, old.text]] : []);
  const { state, spans: places } = placeTarget(article, { target, textHash: old.hash }, oldTexts);
  return `${state}: ${mark(after, places)}`;
}

const before =
  'Port stays closed\n\nMs Adair told the council on «Monday» that the ferry would sail. “We are not ready,” said Mr Bell, the harbour master.\n\nMr Bell spoke again on Tuesday, and Ms Adair agreed with him.\n';

describe('finding words again', () => {
  const plain = before.replace(/[«»]/g, '');
  for (const known of ['known', 'unknown'] as const) {
    describe(`with the old text ${known}`, () => {
      it('trusts the position in the same text', () => assert.equal(found(before, plain, known), `exact: ${before}`));
      it('follows a banner on top', () =>
        assert.equal(found(before, `Sign up now!\n\n${plain}`, known), `moved: Sign up now!\n\n${before}`));
      it('follows Windows line ends', () =>
        assert.equal(found(before, plain.replace(/\n/g, '\r\n'), known), `exact: ${before.replace(/\n/g, '\r\n')}`));
      it('follows new line breaks', () =>
        assert.equal(
          found(before, plain.replace(/ that/, '\nthat'), known),
          `exact: ${before.replace(/ that/, '\nthat')}`,
        ));
      it('gives up deleted words', () => {
        const after = 'Port stays closed\n\nMr Bell spoke again on Tuesday, and Ms Adair agreed with him.\n';
        assert.equal(found(before, after, known), `orphaned: ${after}`);
      });
      it('never takes other words in their place for sure', () => {
        const after = plain.replace('on Monday', 'on Friday');
        assert.doesNotMatch(found(before, after, known), /^(?:exact|moved)/);
      });
      it('takes a spelling mistake for what it is', () => {
        const source = before.replace(/[«»]/g, '').replace('Ms Adair told', '«Ms Adair told');
        const claim = source.replace('would sail.', 'would sail».');
        const after = claim.replace(/[«»]/g, '').replace('council', 'counsil');
        assert.equal(found(claim, after, known), `moved: ${claim.replace('council', 'counsil')}`);
      });
      it('asks where a word was put in', () => {
        const claim = before.replace(/[«»]/g, '').replace('the ferry would sail', '«the ferry would sail»');
        const after = claim.replace(/[«»]/g, '').replace('would sail', 'would not sail');
        assert.equal(found(claim, after, known), `uncertain: ${claim.replace('would sail', 'would not sail')}`);
      });
      it('tells repeated words apart', () => {
        const twice = plain.replace('Mr Bell spoke', '«Mr Bell» spoke');
        const after = twice.replace(/[«»]/g, '').replace('Port stays closed', 'Port stays closed for good');
        assert.equal(
          found(twice, after, known),
          `moved: ${twice.replace('Port stays closed', 'Port stays closed for good')}`,
        );
      });
      it('keeps the parts of a split quotation together', () => {
        const split = '“«We will»,” Mr Bell said, “«not sail today»,” and he left.\n';
        assert.equal(found(split, `Late news\n\n${split.replace(/[«»]/g, '')}`, known), `moved: Late news\n\n${split}`);
        const half = 'Mr Bell said, “not sail today,” and he left.\n';
        assert.match(found(split, half, known), /^uncertain: /);
      });
    });
  }

  it('follows a paragraph that was moved, where the old text is known', () => {
    const text =
      'One about the «harbour wall» and its long repair last year.\n\nTwo about the ferry that nobody in town will pay for.\n\nThree about the school.\n';
    const paragraphs = text.split('\n\n');
    const after = [paragraphs[1], paragraphs[0], paragraphs[2]].join('\n\n');
    assert.equal(found(text, after.replace(/[«»]/g, ''), 'known'), `moved: ${after}`);
  });

  it('leaves everything where it is but the words that were changed, however often they stand there', () => {
    const refrain = 'Mr Bell said no to the ferry, and the council said no to Mr Bell.';
    const paragraphs = Array.from({ length: 40 }, (_, i) => `${refrain} Paragraph ${i} is about pier ${i}.`);
    fc.assert(
      fc.property(fc.nat(39), fc.nat(39), fc.constantFrom('x', '. He left. ', '', '\n\n'), (at, of, inserted) => {
        const before = `${paragraphs.join('\n\n')}\n`;
        const place = before.indexOf(`pier ${at}.`) + 2;
        const after = before.slice(0, place) + inserted + before.slice(place);
        const start = before.indexOf(`Paragraph ${of} `) - refrain.length - 1;
        const old = readArticleText(before);
        const target = describeTarget(old, [{ start, end: start + refrain.length }]);
        const known = new Map([[old.hash, old.text]]);
        const placed = placeTarget(readArticleText(after), { target, textHash: old.hash }, known);
        const moved = start > place ? inserted.length : 0;
        assert.deepEqual(placed.spans, [{ start: start + moved, end: start + moved + refrain.length }]);
        assert.equal(placed.state, moved > 0 ? 'moved' : 'exact');
      }),
    );
  });

  it('follows the second of two sentences that are alike when the first is deleted', () => {
    const text = 'It rained.\n\nMr Bell left the pier. Mr Bell left the town. Mr Bell left the «pier» again.\n';
    const after = 'It rained.\n\nMr Bell left the town. Mr Bell left the «pier» again.\n';
    assert.equal(found(text, after.replace(/[«»]/g, ''), 'known'), `moved: ${after}`);
  });

  it('compares a megabyte that repeats itself', () => {
    const text = 'he said that '.repeat(80_000);
    const old = readArticleText(text);
    const target = describeTarget(old, [{ start: 3, end: 7 }]);
    const now = readArticleText(`${text.slice(0, 500_000)}x${text.slice(500_000)}`);
    const placed = placeTarget(now, { target, textHash: old.hash }, new Map([[old.hash, old.text]]));
    assert.deepEqual(placed.spans, [{ start: 3, end: 7 }]);
  });

  it('takes a quote written by hand where it stands once, and asks where it stands twice', () => {
    const article = readArticleText(plain);
    const at = (quote: string) => placeTarget(article, { target: { quote }, textHash: article.hash }, new Map()).state;
    assert.equal(at('harbour master'), 'moved');
    assert.equal(at('Mr Bell'), 'uncertain');
    assert.equal(at('nobody'), 'orphaned');
  });

  it('counts positions in code points of the normal text', () => {
    const article = readArticleText('\ufeffA 😀\r\nB 😀 «x»'.replace(/[«»]/g, ''));
    const { text, spans } = marked('\ufeffA 😀\r\nB 😀 «x»');
    assert.equal(text, '\ufeffA 😀\r\nB 😀 x');
    const target = describeTarget(article, spans);
    assert.deepEqual(target.pos, [8, 9]);
    assert.equal(target.prefix, 'A 😀\nB 😀 ');
    assert.deepEqual(placeTarget(article, { target, textHash: article.hash }, new Map()).spans, spans);
  });

  it('finds every span of every text again in the same text, and never throws on another', () => {
    const text = fc
      .array(fc.constantFrom('Mr Bell ', 'said ', '😀', '\r\n', '\n\n', '“no” ', 'a', '. ', '\ud800', '\u00a0', ''))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (one, two, a, b) => {
        const article = readArticleText(one);
        const start = Math.min(a % (one.length + 1), b % (one.length + 1));
        const end = Math.max(a % (one.length + 1), b % (one.length + 1));
        if (article.toNormal({ start, end }).end === article.toNormal({ start, end }).start) return;
        const target = describeTarget(article, [{ start, end }]);
        const [placement] = placeTargets(article, [{ target, textHash: article.hash }], new Map());
        assert.equal(placement!.state, 'exact');
        const [back] = placement!.spans;
        assert.deepEqual(describeTarget(article, [back!]), target);
        for (const known of [new Map<string, string>(), new Map([[article.hash, article.text]])]) {
          placeTarget(readArticleText(two), { target, textHash: article.hash }, known);
        }
      }),
    );
  });
});
