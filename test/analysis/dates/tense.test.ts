import assert from 'node:assert/strict';
import { readTense } from '../../../src/analysis/dates/tense.ts';
import type { Token } from '../../../src/analysis/language/sentence.ts';
import { featuresOf } from '../../../src/analysis/language/wordFeatures.ts';

/** `word/TAG/head/relation`, the date's word marked with a star; heads count from 0. */
function parse(source: string): { tokens: Token[]; from: number; to: number } {
  let at = 0;
  let date = { from: 0, to: 0 };
  const tokens = source.split(' ').map((item): Token => {
    const [word = '', tag = '', head = '-1', relation = ''] = item.split('/');
    const text = word.replace('*', '');
    const token = {
      start: at,
      end: at + text.length,
      text,
      form: featuresOf(text),
      tag,
      lemma: text.toLowerCase(),
      head: Number(head),
      relation,
    };
    if (word.startsWith('*')) date = { from: token.start, to: token.end };
    at = token.end + 1;
    return token;
  });
  return { tokens, ...date };
}

const way = (source: string, parsed: boolean): number => {
  const { tokens, from, to } = parse(source);
  return readTense(tokens, parsed, from, to).way;
};

describe('tense', () => {
  it('is that of the verb the date hangs on, in a parsed sentence', () => {
    // "will open" governs the date, although "said" stands nearer
    const source = 'The/DT/1/det shop/NN/3/nsubj will/MD/3/aux open/VB/-1/root ,/,/3/punct he/PRP/6/nsubj said/VBD/3/parataxis ,/,/3/punct on/IN/9/case *Friday/NNP/3/obl'; // prettier-ignore
    assert.equal(way(source, true), 1);
    assert.equal(way(source, false), -1);
  });

  it('is past for a plan of the past', () => {
    const source =
      'She/PRP/2/nsubj was/VBD/2/cop due/JJ/-1/root to/TO/4/mark leave/VB/2/xcomp on/IN/6/case *Friday/NNP/4/obl';
    assert.equal(way(source, true), -1);
    assert.equal(way(source, false), -1);
  });

  it('is past for sure where a past governs the date, and past where a state does', () => {
    const { tokens, from, to } = parse('In/IN/1/case *March/NNP/3/obl he/PRP/3/nsubj left/VBD/-1/root');
    assert.deepEqual(readTense(tokens, true, from, to), { way: -1, cue: 'left', sure: true });
    assert.equal(
      way('In/IN/1/case *March/NNP/5/obl the/DT/3/det town/NN/5/nsubj was/VBD/5/cop quiet/JJ/-1/root', true),
      -1,
    );
  });

  it('is that of "set" only where something is set to happen', () => {
    const inquiry = 'The/DT/1/det inquiry/NN/7/nsubj set/VBN/1/acl up/RP/2/compound:prt in/IN/5/case *July/NNP/2/obl will/MD/7/aux report/VB/-1/root'; // prettier-ignore
    assert.equal(way(inquiry, true), -1);
  });

  it('is unknown without a verb', () => {
    assert.equal(way('Fire/NN in/IN Leeds/NNP on/IN *Friday/NNP', false), 0);
  });
});
