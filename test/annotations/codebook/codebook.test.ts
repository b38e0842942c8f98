import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { newCodebook, readCodebook } from '../../../src/annotations/codebook/codebook.ts';
import {
  answerText,
  isAnswer,
  nothingCoded,
  numberFrom,
  questionsFor,
  unansweredIn,
} from '../../../src/annotations/codebook/questions.ts';

const whole = `version: 1
name: "Ferries"
codes:
  promise: "Something is promised."
  position/operator:
    label: "Operator's position"
    examples: ["We have the boats."]
    key: o
    colour: blue
  bare:
questions:
  tone:
    about: claim
    ask: "How is it put?"
    answer: choice
    choices:
      neutral: "Neutral"
      hostile: {label: "Hostile", key: h}
    required: true
  target:
    about: claim
    ask: "Against whom?"
    answer: several
    choices: {council: , operator: }
    required: true
    when: {tone: hostile, kind: [direct, mixed]}
  length:
    about: article
    ask: "How many columns?"
    answer: number
    from: 1
    to: 6
    required: true
  remark:
    about: entity
    ask: "Anything else?"
    answer: text
verdicts:
  truth-scale:
    half-true: {label: "Half true", rating: 3}
    false-claim: "False"
entityKinds:
  pressure-group: {label: "Pressure group", is: organisation}
`;

/** Problems as "line: words". */
function problemsOf(yaml: string): string[] {
  return readCodebook(yaml).problems.map(({ line, message: { text, values } }) => {
    return `${line + 1}: ${text.replace(/\{(\d)\}/g, (_, i: string) => String(values[Number(i)]))}`;
  });
}

describe('a codebook', () => {
  const { codebook, problems } = readCodebook(whole);

  it('has codes, questions, verdicts and kinds, with nothing to complain about', () => {
    assert.deepEqual(problems, []);
    assert.equal(codebook.name, 'Ferries');
    assert.deepEqual([...codebook.codes.keys()], ['promise', 'position/operator', 'bare']);
    assert.equal(codebook.codes.get('promise')?.definition, 'Something is promised.');
    assert.equal(codebook.codes.get('position/operator')?.colour, 'blue');
    assert.deepEqual([...(codebook.questions.get('tone')?.choices.keys() ?? [])], ['neutral', 'hostile']);
    assert.deepEqual([...codebook.verdicts.keys()], ['truth-scale:half-true', 'truth-scale:false-claim']);
    assert.equal(codebook.entityKinds.get('pressure-group')?.is, 'organisation');
  });

  it('asks what its conditions allow, and holds back what is required', () => {
    const ids = (coded: Parameters<typeof questionsFor>[2]) => questionsFor(codebook, 'claim', coded).map(([id]) => id);
    assert.deepEqual(ids(nothingCoded), ['tone']);
    const hostile = { kinds: ['mixed'], codes: [], values: { tone: 'hostile' } };
    assert.deepEqual(ids(hostile), ['tone', 'target']);
    assert.deepEqual(ids({ ...hostile, kinds: ['belief'] }), ['tone']);
    assert.deepEqual(unansweredIn(codebook, 'claim', nothingCoded), ['tone']);
    assert.deepEqual(unansweredIn(codebook, 'claim', hostile), ['target']);
    assert.deepEqual(unansweredIn(codebook, 'claim', { ...hostile, values: { tone: 'hostile', target: [] } }), []);
    assert.deepEqual(unansweredIn(codebook, 'claim', { ...hostile, values: { tone: 'gone-from-the-codebook' } }), [
      'tone',
    ]);
    assert.deepEqual(unansweredIn(codebook, 'article', nothingCoded), ['length']);
    assert.deepEqual(unansweredIn(codebook, 'entity', nothingCoded), []);
  });

  it('knows what answers a question', () => {
    const length = codebook.questions.get('length')!;
    assert.deepEqual(
      ['3', ' 2,5 ', '7', '0', 'two', '', '1e3'].map((typed) => numberFrom(length, typed)),
      [3, 2.5, undefined, undefined, undefined, undefined, undefined],
    );
    assert.equal(isAnswer(codebook.questions.get('remark')!, '  '), false);
    assert.equal(answerText(codebook.questions.get('tone'), 'hostile'), 'Hostile');
    assert.equal(answerText(codebook.questions.get('target'), ['council', 'operator']), 'council, operator');
  });

  it('begins as an example in comments, with nothing to complain about', () => {
    const file = readCodebook(newCodebook);
    assert.deepEqual(file.problems, []);
    assert.equal(file.writable, true);
    assert.equal(file.codebook.codes.size + file.codebook.questions.size, 0);
    const shown = newCodebook
      .replaceAll(/^(codes|questions): \{\}$/gm, '$1:')
      .replaceAll(/^#(?= {2}|[a-zA-Z]+:)/gm, '');
    assert.deepEqual(problemsOf(shown), []);
    assert.equal(readCodebook(shown).codebook.questions.size, 1);
  });
});

it('the codebook in the README is one', () => {
  const [, example = ''] = /```yaml\n(version: 1\n\ncodes:[^`]*)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  assert.deepEqual(problemsOf(example), []);
  assert.equal(readCodebook(example).codebook.questions.size, 1);
});

describe('a codebook with something wrong', () => {
  const table: [string, string, string[]][] = [
    [
      'an unclosed quotation mark costs its own record',
      'version: 1\ncodes:\n  good: "Fine."\n  bad: {definition: "never closed\n  also-good: "Fine too."\n',
      ['4: This is not valid YAML'],
    ],
    [
      'a key that is written otherwise',
      'version: 1\ncodes:\n  good:\n    color: red\n    definitions: x\n    shade: y\n',
      [
        '4: The key "color" is not known here: it is kept, but not used. Is "colour" meant?',
        '5: The key "definitions" is not known here: it is kept, but not used. Is "definition" meant?',
        '6: The key "shade" is not known here: it is kept, but not used; keys',
      ],
    ],
    ['a colour that is none', 'version: 1\ncodes:\n  good:\n    colour: pink\n', ['4: "colour" must be one of']],
    [
      'one key for two codes',
      'version: 1\ncodes:\n  good: {key: a}\n  other: {key: A}\n',
      ['4: The key "A" is also that of "good"'],
    ],
    [
      'a question without choices',
      'version: 1\ncodes: {good: "Fine."}\nquestions:\n  tone: {about: claim, ask: "How?", answer: choice}\n',
      ['4: The question "tone" needs "choices"'],
    ],
    [
      'a question without its words',
      'version: 1\ncodes: {good: "Fine."}\nquestions:\n  tone: {about: claim, answer: text}\n',
      ['4: "tone" needs "ask"'],
    ],
    [
      'a condition on a value that there is not',
      'version: 1\ncodes: {good: "Fine."}\nquestions:\n  why:\n    about: claim\n    ask: "Why?"\n    answer: text\n    when: {code: bad}\n',
      ['8: "bad" is none of the values of "code": good'],
    ],
    [
      'a condition on itself',
      'version: 1\ncodes: {good: "Fine."}\nquestions:\n  why: {about: claim, ask: "Why?", answer: text, when: {why: x}}\n',
      ['4: "why" is nothing that this question can depend on'],
    ],
    [
      'a code with a capital',
      'version: 1\ncodes:\n  good: "Fine."\n  Bad: "No."\n',
      ['4: "Bad" must be small letters, digits and hyphens'],
    ],
  ];
  for (const [what, yaml, expected] of table) {
    it(`${what}: at its line, and the rest is used`, () => {
      const problems = problemsOf(yaml);
      assert.equal(problems.length, expected.length, problems.join('\n'));
      for (const [i, words] of expected.entries()) assert.ok(problems[i]?.startsWith(words), problems[i]);
      assert.ok(readCodebook(yaml).codebook.codes.has('good'));
    });
  }

  it('an unclosed brace leaves the codes on both sides of it', () => {
    const { codebook, writable } = readCodebook(table[0]![1]);
    assert.deepEqual([...codebook.codes.keys()], ['good', 'also-good']);
    assert.equal(writable, false);
  });

  it('a condition that is none does not hide its question', () => {
    const [, yaml] = table.find(([what]) => what.includes('condition'))!;
    const { codebook } = readCodebook(yaml);
    assert.deepEqual(
      questionsFor(codebook, 'claim', nothingCoded).map(([id]) => id),
      ['why'],
    );
  });

  it('of a newer format is not written', () => {
    assert.equal(readCodebook('version: 2\ncodes: {}\n').writable, false);
  });

  it('is never an exception, whatever the bytes', () => {
    const lines = fc.constantFrom(
      'codes:',
      '  a:',
      '    key: x',
      '  b: {',
      'questions:',
      '  q: {about: claim',
      '"',
      '- x',
      '    when: {a: [',
      'version: 1',
      '\t',
      '  verdicts: &a',
      '<<: *a',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(lines).map((all) => all.join('\n')),
        ),
        (yaml) => {
          const { codebook } = readCodebook(yaml);
          for (const about of ['article', 'claim', 'entity'] as const) unansweredIn(codebook, about, nothingCoded);
        },
      ),
    );
  });
});
