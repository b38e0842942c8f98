import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findTokens } from '../../../src/analysis/language/tokens.ts';

const words = (text: string): string => {
  const { starts, ends } = findTokens(text);
  return starts.map((start, i) => text.slice(start, ends[i])).join('|');
};

/** Written text and its tokens, `|` between them. */
const phrases: [text: string, tokens: string][] = [
  ["They don't know what she'll do.", "They|do|n't|know|what|she|'ll|do|."],
  ['We’ve seen Ms Bell’s plan; it can’t work', 'We|’ve|seen|Ms|Bell|’s|plan|;|it|ca|n’t|work'],
  ['The miners’ union', 'The|miners|’|union'],
  ['The 15-year-old signed it', 'The|15|-|year|-|old|signed|it'],
  ['ex-minister, non-violent, mid-2022, pro-Kremlin', 'ex-minister|,|non-violent|,|mid-2022|,|pro-Kremlin'],
  ['Sen. Ruiz met Mr. Bell in the U.S. on Jan. 4.', 'Sen.|Ruiz|met|Mr.|Bell|in|the|U.S.|on|Jan.|4|.'],
  ['the U.S.-led force', 'the|U.S.|-|led|force'],
  // as the treebanks have it
  ['Covid-19, the F-102s', 'Covid|-|19|,|the|F|-|102s'],
  ['by Mr.\r\n\r\nBell', 'by|Mr.|Bell'],
  ['on Sat. Mar. 14 he sat. Mar ran', 'on|Sat.|Mar.|14|he|sat|.|Mar|ran'],
  ['No. 10 said no.', 'No.|10|said|no|.'],
  ['J. K. Moore and Harry S. Bell', 'J.|K.|Moore|and|Harry|S.|Bell'],
  ['under Plan B. The rules', 'under|Plan|B|.|The|rules'],
  ['at 5 p.m. on Monday, 10:30am and 9am', 'at|5|p.m.|on|Monday|,|10:30|am|and|9|am'],
  ['£50bn, $1.5m, 3.5%, 2,000 troops', '£|50|bn|,|$|1.5|m|,|3.5|%|,|2,000|troops'],
  ['2022-01-29, 2019-2022, 5-10, 9/11', '2022-01-29|,|2019|-|2022|,|5|-|10|,|9/11'],
  ['He waited... and waited… and . . . left', 'He|waited|...|and|waited|…|and|. . .|left'],
  ['it was"total chaos".', 'it|was|"|total|chaos|"|.'],
  ["``We won,'' he said.", "``|We|won|,|''|he|said|."],
  ['“‘No,’ he said,” she added', '“|‘|No|,|’|he|said|,|”|she|added'],
  ['the ’90s and the 1990s', 'the|’90s|and|the|1990s'],
  ['well—or so they said–it ended -- badly', 'well|—|or|so|they|said|–|it|ended|--|badly'],
  ['AT&T and R&D, Bell & Co.', 'AT&T|and|R&D|,|Bell|&|Co.'],
  [
    'See https://example.org/a.b?c=d. Or www.example.org, press@example.org.',
    'See|https://example.org/a.b?c=d|.|Or|www.example.org|,|press@example.org|.',
  ],
  ['@bell_1 #StayHome example.co.uk', '@bell_1|#StayHome|example.co.uk'],
  ['It is over.Then it began.', 'It|is|over|.|Then|it|began|.'],
  ['and/or his/her', 'and|/|or|his|/|her'],
  ['We cannot. Really?! Yes!!!', 'We|can|not|.|Really|?!|Yes|!!!'],
  ['Zoë met Đặng Thị Ánh in Łódź', 'Zoë|met|Đặng|Thị|Ánh|in|Łódź'],
  ['thumbs 👍🏽 up 👩‍🚀!', 'thumbs|👍🏽|up|👩‍🚀|!'],
  ["O'Brien's rock'n'roll", "O'Brien|'s|rock'n'roll"],
  ['on the 2nd, in May 2022.', 'on|the|2nd|,|in|May|2022|.'],
];

describe('findTokens', () => {
  for (const [text, expected] of phrases) it(text, () => assert.equal(words(text), expected));

  it('gives exact offsets in any string: every visible character in one token, no surrogate pair split', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { starts, ends } = findTokens(text);
        let at = 0;
        starts.forEach((start, i) => {
          const end = ends[i]!;
          assert.ok(start >= at && end > start && end <= text.length);
          assert.match(text.slice(at, start), /^[\p{Z}\p{C}]*$/u);
          for (const edge of [start, end]) {
            const pair = /[\ud800-\udbff]/.test(text[edge - 1] ?? '') && /[\udc00-\udfff]/.test(text[edge] ?? '');
            assert.ok(!pair, 'a surrogate pair is split');
          }
          at = end;
        });
        assert.match(text.slice(at), /^[\p{Z}\p{C}]*$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a stretch of the text with offsets into the whole', () => {
    const text = 'One two. Three four.';
    assert.deepEqual(findTokens(text, 9, 14), { starts: [9], ends: [14] });
  });

  it('reads a megabyte of its worst', () => {
    for (const unit of ['a.', '-', '1-', "'", '. ', 'A', '@', 'www.', 'a@', '\u0301', '“']) {
      const { ends } = findTokens(unit.repeat(1_000_000 / unit.length));
      assert.ok(ends.length > 0);
    }
  });
});
