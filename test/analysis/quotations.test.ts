import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Paragraph } from '../../src/analysis/article.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import { Memory } from '../../src/analysis/memory.ts';
import { mark, marked } from '../marked.ts';

const paragraphsOf = (text: string): Paragraph[] =>
  [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    zone: 0,
    kind: 'body',
  }));
const read = (text: string) => findQuotations(text, paragraphsOf(text));

/** A memory, and paragraphs that share what stands for their words, as the layout gives them. */
function remembering() {
  const forms = new Map<string, { known: unknown[] }>();
  const known = new Memory();
  known.begin();
  const withForms = (text: string) =>
    paragraphsOf(text).map((paragraph) => {
      const words = text.slice(paragraph.start, paragraph.end);
      const form = forms.get(words) ?? { known: [] };
      forms.set(words, form);
      return { ...paragraph, form };
    });
  return { known, withForms };
}

/** Each quotation with its marks is marked; one that runs over paragraphs is marked once. */
const table: [name: string, source: string][] = [
  ['curly', 'The mayor said: «“We will rebuild the bridge.”»'],
  ['straight', '«"We will rebuild it,"» the mayor said. «"By spring."»'],
  ['wire style', "«''We will rebuild it,''» Ms. Orr said, «''by spring.''»"],
  ['backticks', "«``We will rebuild it,''» Ms. Orr said."],
  ['German', 'Er sagte: «„Wir gehen.“» Mehr nicht.'],
  ['German with drawn-up mark', 'Er sagte: «„Wir gehen.”» Mehr nicht.'],
  ['reopened, curly', '«“We will go.\n\n“And we will stay.”»\n\nHe left.'],
  ['reopened, straight', '«"We will go.\n\n"And we will stay,"» he said. «"That is all."»'],
  [
    'reopened after "we asked" inside the words',
    '«"We told the bank, we asked the port and we asked the crews.\n\n"In the end nobody came,"» she said.',
  ],
  ['reopened three times', '«"One.\n\n"Two.\n\n"Three,"» she said.\n\n«"Four,"» he said.'],
  ['reopened, wire style', "«''We will go.\n\n''And we will stay,''» he said."],
  ['reopened, British', "«'We will go.\n\n'And we won't return,'» he said."],
  ['not reopened, closed later', '«"We will go.\n\nAnd we will stay,"» he said. «"Yes."»'],
  [
    'one missing mark stays in its paragraph',
    '«"We will go.»\n\nThe road is long. «"Very long,"» he said.\n\n«"Yes,"» she said.',
  ],
  ['closing mark missing before a tag', '«"We will go,» she said on Monday.\n\n«"I stay,"» he said.'],
  ['closing mark missing, next one in the same paragraph', '«"We will go,» she said. «"All of us."»'],
  ['closing mark without opening', 'We will go," she said. «"All of us."»'],
  ['no space before an opening mark', 'He said it was«"total nonsense"» and left.'],
  ['no space after a closing mark', '«"We go,"»Orr said. «"Now."»'],
  ['no-break space after a mark', '«“We go,”»\u00a0Orr said.\u00a0«“Now.”»'],
  ['space before a closing mark', '«"We go, "» Orr said.'],
  ['wrongly drawn closing mark', 'It is «“the best in town“» and cheap.'],
  ['wrongly drawn opening mark', 'He wrote: «”We go.”»'],
  ['brackets', '(«"We have asked them,"» he added.) Then («“Yes”»).'],
  ['dash', 'A plan—«“a good one”»—was made.'],
  ['dash before the closing mark', '«"We never—"» he began.'],
  ['ellipsis', '«". . . and so on,"» he said.'],
  ['nested singles in curly', '«“He told me «‘go home’» and I’ve gone,”» she said.'],
  ['nested singles in straight', "«\"He told me «'go home'» and I've gone,\"» she said."],
  ['nested single at the start', '«"«\'Go home\'» is what he said,"» she said.'],
  ['nested single at the end', '«"He told me «\'go home.\'»"» She did.'],
  ['nested single at the end, space between', '«"He told me «\'go home,\'» "» she said.'],
  ['nested single in wire style', "«''He told me «'go home.'»''» She did."],
  ['same marks nested', '«"I was told «"go"» and I went,"» she said.'],
  ['single in an open double', "«\"He said «'no'» twice.\n\n\"And then «'yes'»,\"» she said."],
  ['double in a British single', '«\'They shout «"Out"» at us,\'» she said.'],
  ['headline', "Minister to urge rival to «'step back'» from Kiev's plan"],
  ['possessives are no marks', "The workers' rights and the ministers' plans were Kiev's concern."],
  ['decades', "In the '90s and the ’80s she sang rock 'n' roll, 'cause she could."],
  ['possessive within singles', "He calls for «'the workers' rights'»."],
  ['term ending in s', "A plan for «'fresh starts'» in schools and «'new jobs'» after."],
  ['names with apostrophes', "O'Brien's cat didn't see D'Arcy’s dog."],
  ['British speech with contractions', "«'I don't think it's right,'» said Orr. «'We can't.'»"],
  ['British speech ending in a possessive s', "«'It was the voters' choice,'» he said."],
  ['curly singles', '«‘I don’t think it’s right,’» said Orr.'],
  ['curly elision drawn the other way', 'the ‘90s and the summer'],
  ['inches', 'a 12" screen and a 6" knife, «"the best"» he had'],
  ['attribute', '<post id="4711" by="orr"> «"We go,"» he wrote'],
  ['empty marks', 'He wrote "" and «"   "».'],
  ['no marks', 'Nothing is said here.'],
];

describe('quotations', () => {
  for (const [name, source] of table)
    it(name, () => {
      const { text } = marked(source);
      assert.equal(mark(text, read(text)), source);
    });

  it('pairs French marks', () => {
    const text = 'Le maire: \u00ab Nous irons. \u00bb – fin';
    assert.deepEqual(
      read(text).map(({ start, end }) => text.slice(start, end)),
      ['\u00ab Nous irons. \u00bb'],
    );
  });

  it('keeps one content a paragraph, without the marks', () => {
    const text = '“We will go.\n\n“And stay.” He left.';
    const quotation = read(text)[0]!;
    assert.deepEqual(
      quotation.contents.map(({ start, end }) => text.slice(start, end)),
      ['We will go.', 'And stay.'],
    );
    assert.equal(quotation.closed, true);
  });

  it('says which one stands inside which', () => {
    const found = read('"He told me \'go home\' twice," she said. "Yes."');
    assert.deepEqual(
      found.map(({ inside }) => inside),
      [undefined, 0, undefined],
    );
    assert.deepEqual(
      found.map(({ marks }) => marks),
      ['double', 'single', 'double'],
    );
  });

  it('leaves an open one open to the end of its paragraph', () => {
    const quotation = read('“We will go to the coast.\n\nThe coast is far.')[0]!;
    assert.equal(quotation.closed, false);
    assert.equal(quotation.end, '“We will go to the coast.'.length);
  });

  it('finds with a memory what it finds without, whatever stands around a paragraph', () => {
    const lines = [
      '“We go.',
      '“We stay,” he said.',
      '"crisis mode"',
      "'90s music",
      'The minister said:',
      'he said.',
      'It is 12',
      '" wide',
      '',
      'said the so-called',
      "the workers' 'rights'",
      'No marks, she told us.',
      // longer than what around a paragraph can matter
      'It is a long way home. '.repeat(8),
      `“It is a long way home. ${'It is late. '.repeat(14)}`,
    ];
    const { known, withForms } = remembering();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines), { maxLength: 8 }),
        fc.constantFrom('\n', '\n\n'),
        (drawn, between) => {
          const text = drawn.join(between);
          assert.deepEqual(findQuotations(text, withForms(text), known), read(text));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds after edits what it finds without a memory', () => {
    const { known, withForms } = remembering();
    const far = 'It is a long way home, and nobody went there on that day. '.repeat(3);
    const line = fc.constantFrom(
      'The minister said:',
      '“crisis mode”',
      far,
      far,
      far,
      `“${far}`,
      `${far}”`,
      `“${far}”`,
      `‘He said “no” and’ ${far}`,
      '“We',
      'go.”',
    );
    const edit = fc.tuple(
      fc.nat(1000),
      fc.nat(9),
      fc.nat(2),
      fc.constantFrom('x', '”', '“', '"', ' ', '\n\n', '\n\n“We', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 4, maxLength: 16 }), fc.array(edit, { maxLength: 6 }), (lines, edits) => {
        let text = lines.join('\n\n');
        findQuotations(text, withForms(text), known);
        for (const [share, gone, atLine, written] of edits) {
          const within = Math.floor((text.length * share) / 1000);
          const end = text.indexOf('\n', within);
          const at = atLine === 0 || end < 0 ? within : end + atLine - 1;
          text = text.slice(0, at) + written + text.slice(at + gone);
          assert.deepEqual(findQuotations(text, withForms(text), known), read(text));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not read page furniture', () => {
    const text = '"We go," he said.';
    assert.deepEqual(findQuotations(text, [{ start: 0, end: text.length, zone: 0, kind: 'boilerplate' }]), []);
  });

  describe('terms', () => {
    const terms: [string, 'speech' | 'term'][] = [
      ['The ministry is in "crisis mode" again.', 'term'],
      ['The film “The Long Way Home” opens today.', 'term'],
      ["It fears a 'false flag' attack.", 'term'],
      ['He warned of “eastern aggression”.', 'term'],
      ['accused them of running a "ghost fleet operation" there', 'term'],
      ['The so-called "friends of the river bank" met.', 'term'],
      ['"Yes," she said.', 'speech'],
      ['"Never!" Mr Orr told reporters.', 'speech'],
      ['He said: "Never."', 'speech'],
      ['“We stand with our partners in the region,” he said.', 'speech'],
      ['He said it would “bring lasting change to the valley”.', 'speech'],
      ['"Nobody knows"\nThe next line.', 'speech'],
    ];
    for (const [text, use] of terms)
      it(`${use}: ${text.replace('\n', ' ')}`, () => assert.equal(read(text)[0]?.use, use));
  });

  describe('any text', () => {
    const pieces = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      "''",
      '``',
      '«',
      '»',
      '„',
      ' ',
      '\n',
      '\n\n',
      '.',
      ',',
      'he said',
      "don't",
      'workers',
      'We go',
      '(',
      ')',
      '–',
      '1',
      '\u00a0',
      '😀',
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string(),
    );

    it('gives spans inside the text, ordered and properly nested', () =>
      fc.assert(
        fc.property(texts, (text) => {
          const found = read(text);
          for (const [index, quotation] of found.entries()) {
            assert.ok(quotation.start >= 0 && quotation.start < quotation.end && quotation.end <= text.length);
            if (index > 0) assert.ok(found[index - 1]!.start <= quotation.start);
            let at = quotation.start;
            for (const content of quotation.contents) {
              assert.ok(content.start >= at && content.start < content.end && content.end <= quotation.end);
              assert.ok(!text.slice(content.start, content.end).includes('\n'));
              at = content.end;
            }
            for (const other of found.slice(0, index))
              assert.ok(
                other.end <= quotation.start || other.end >= quotation.end,
                `crossing in ${JSON.stringify(text)}`,
              );
            if (quotation.inside !== undefined)
              assert.ok(quotation.inside < index && found[quotation.inside]!.end >= quotation.end);
          }
        }),
        { numRuns: 2000 },
      ));

    it('keeps a wrong mark within its paragraph when the next begins with none', () =>
      fc.assert(
        fc.property(texts, (text) => {
          const wrong = `${text.replaceAll('\n', ' ')}"`;
          const rest = 'The road is long. "Very long," he said.';
          const found = read(`${wrong}\n\n${rest}`).filter(({ start }) => start >= wrong.length);
          const at = wrong.length + 2 + rest.indexOf('"');
          assert.deepEqual(
            found.map(({ start, end }) => [start, end]),
            [[at, at + 12]],
          );
        }),
      ));

    for (const piece of [
      '"',
      "'",
      '“',
      '”',
      "''",
      '" ',
      ' "',
      "' ",
      " '",
      "s' ",
      '“‘',
      '"a ',
      "'a ",
      '"a\n',
      '"we go, he said ',
      '=“"',
    ])
      it(`reads a megabyte of ${JSON.stringify(piece)}`, () => {
        const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
        assert.ok(Array.isArray(read(text)));
      });
  });
});
