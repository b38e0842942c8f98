import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import { reviewArticle } from '../../src/annotations/reviewing/review.ts';
import { readSidecar } from '../../src/annotations/sidecar/sidecarFile.ts';
import { makeIndexEntry } from '../../src/corpus/index/indexEntry.ts';
import { saidOf, withoutTheWorkOf } from '../../src/corpus/listing.ts';
import { readEntry, writeLine } from '../../src/corpus/index/shards.ts';
import { listEntry } from '../../src/extension/folder/listEntry.ts';

const text = [
  'Ferry stops for the winter',
  '',
  '“We will be back in May,” said Ola Brandt, the captain. The pier was built in the late 1980s.',
  '',
  '“Nobody asked the islanders,” said Runa Holt, a teacher.',
  '',
].join('\n');
const analysis = analyseArticle(text, noKnowledge, noModels);
const idOf = (words: string) =>
  analysis.claims.find(({ contents: [first] }) => first && text.slice(first.start, first.end).includes(words))?.id ??
  '';
const may = idOf('back in May');
const nobody = idOf('Nobody asked');

function listed(...files: readonly [reviewer: string, records: string][]) {
  const sidecars = files.map(([reviewer, records]) => {
    const yaml = `version: 1\n\narticle:\n  file: "ferry.txt"\n\nreviewer:\n  id: ${reviewer}\n\n${records}`;
    const file = readSidecar(yaml);
    assert.deepEqual(file.problems, []);
    return { path: `ferry.annotations.${reviewer}.yaml`, sidecar: file.sidecar };
  });
  const entry = makeIndexEntry(
    { path: 'ferry.txt', size: 1, modified: 1, stamp: '' },
    text,
    reviewArticle({ text, analysis, sidecars }),
    sidecars,
  );
  return listEntry('file:///ferry.txt', readEntry(writeLine(entry)));
}

const accepted = (id: string, quote: string, more = '') =>
  `annotations:\n  ${id}: {kind: claim, quote: "${quote}", claimKind: direct, origin: {rule: r}${more}}\n`;
const own = 'annotations:\n  c-00000001: {kind: claim, quote: "the islanders", claimKind: direct}\n';

/** "open We will be back", "annotated bo refuted Nobody asked" */
const shown = (article: ReturnType<typeof listed>, ...hidden: string[]) =>
  withoutTheWorkOf(new Set(hidden), article).claims.map((claim) => {
    const { reviewers, verdicts, codes } = saidOf(claim);
    return [claim.status, ...reviewers, ...verdicts, ...codes, claim.words].join(' ').replace(/“|,.*$/g, '');
  });

describe('lists of all articles', () => {
  it('say what all reviewers say of a claim, in whatever file', () => {
    const ana = accepted(may, 'We will be back in May', ', verdict: supported, codes: [ferry]');
    const bo = `reviews:\n  ${may}: {decision: change, verdict: refuted}\n`;
    assert.deepEqual(shown(listed(['ana', ana], ['bo', bo])), [
      'annotated ana bo supported refuted ferry We will be back in May',
      'open Nobody asked the islanders',
    ]);
  });

  it('leave out the work of reviewers who are not shown: what they decided is open, what they added is not there', () => {
    const ana = accepted(may, 'We will be back in May', ', verdict: supported');
    const bo = `reviews:\n  ${may}: {decision: accept, verdict: refuted}\n\n${own}`;
    const both = listed(['ana', ana], ['bo', bo]);
    const open = ['open We will be back in May', 'open Nobody asked the islanders'];
    assert.deepEqual(shown(both, 'ana')[0], 'open We will be back in May', 'nothing is left to say a word on');
    assert.deepEqual(shown(both, 'bo'), ['annotated ana supported We will be back in May', open[1]]);
    assert.deepEqual(shown(both, 'ana', 'bo'), open);
  });

  it('have what was rejected by those who are not shown', () => {
    const no = `rejected:\n  ${nobody}: {kind: claim, quote: "Nobody asked the islanders"}\n`;
    const one = listed(['bo', no]);
    assert.deepEqual(shown(one), ['open We will be back in May']);
    assert.deepEqual(shown(one, 'bo'), ['open We will be back in May', 'open Nobody asked the islanders']);
    assert.deepEqual(shown(listed(['bo', no], ['ana', no]), 'bo'), ['open We will be back in May']);
  });

  it('are the very same where nobody who is hidden worked', () => {
    const one = listed(['ana', accepted(may, 'We will be back in May')]);
    assert.equal(withoutTheWorkOf(new Set(['bo']), one), one);
  });

  it('count the evidence of those who are shown', () => {
    const ana = accepted(
      may,
      'We will be back in May',
      ', evidence: [{url: "https://example.org/a"}, {file: "b.txt"}]',
    );
    const bo = `reviews:\n  ${may}: {decision: accept, evidence: [{url: "https://example.org/c"}]}\n`;
    const both = listed(['ana', ana], ['bo', bo]);
    const found = (...hidden: string[]) =>
      withoutTheWorkOf(new Set(hidden), both).claims.map((claim) => saidOf(claim).evidence);
    assert.deepEqual(found(), [3, 0]);
    assert.deepEqual(found('bo'), [2, 0]);
    assert.deepEqual(found('ana', 'bo'), [0, 0]);
  });

  it('know early from late', () => {
    const [date] = listed().dates.filter(({ words }) => words.includes('1980s'));
    assert.deepEqual([date?.value, date?.mod], ['198X', 'END']);
  });
});
