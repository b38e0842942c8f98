import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/annotations/sidecar/annotation.ts';
import { placeTargets } from '../../../src/annotations/anchoring/anchor.ts';
import { readArticleText } from '../../../src/annotations/anchoring/articleText.ts';
import { editSidecar, newSidecar, putRecord } from '../../../src/annotations/sidecar/editSidecar.ts';
import { reattach } from '../../../src/annotations/anchoring/reattach.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { marked } from '../../marked.ts';

const at = '2026-11-22T10:00Z';
const coded = readArticleText('The pier is old. “It will hold,” said Ina Marl on Monday.\n');

/** The record as it is after it was attached to the marked words. */
function after(annotation: Annotation, source: string): { readonly now: Annotation; readonly words: unknown } {
  const { text, spans } = marked(source);
  const article = readArticleText(text);
  const file = readSidecar(newSidecar('pier.txt', coded.hash, { id: 'ana' }));
  const made = editSidecar(file, [putRecord('annotations', 'c-00000001', annotation)]);
  assert.ok(made.ok);
  const edit = editSidecar(made.file, reattach(article, 'c-00000001', annotation, spans, at));
  assert.ok(edit.ok && edit.file.problems.length === 0);
  const now = edit.file.sidecar.annotations.get('c-00000001')!;
  const [placement] = placeTargets(article, [{ target: now, textHash: article.hash }], new Map());
  assert.equal(placement?.state, 'exact');
  assert.deepEqual(
    placement.spans,
    spans.map(({ start, end }) => ({ start, end })),
  );
  const words = (pos: unknown) => article.text.slice(...(pos as [number, number]));
  return { now, words: [now.cuePos, now.sourcePos].map((pos) => pos && words(pos)) };
}

const claim: Annotation = {
  kind: 'claim',
  quote: 'It will hold,',
  pos: [18, 31],
  cue: 'said',
  cuePos: [33, 37],
  source: 'Ina Marl',
  sourcePos: [38, 46],
  note: 'Compare.',
  verdict: 'unchecked',
};

describe('attaching a record anew', () => {
  it('keeps all that the record holds', () => {
    const { quote, note, verdict, updated } = after(
      claim,
      'A new first line.\n\n“«It would hold», ” said Ina Marl.\n',
    ).now;
    assert.deepEqual(
      { quote, note, verdict, updated },
      { quote: 'It would hold', note: 'Compare.', verdict: 'unchecked', updated: at },
    );
  });

  it('finds the cue and the source beside the new words, the nearest of several', () => {
    const { words } = after(
      claim,
      'Ina Marl said no. She said: “«It will hold»,” said Ina Marl, and Ina Marl said so.\n',
    );
    assert.deepEqual(words, ['said', 'Ina Marl']);
  });

  it('leaves out a place whose words are gone, and keeps the words', () => {
    const { now } = after(claim, '“«It will hold»,” the engineer insisted.\n');
    assert.deepEqual([now.cue, now.cuePos, now.source, now.sourcePos], ['said', undefined, 'Ina Marl', undefined]);
  });

  it('takes several parts, and fewer than before', () => {
    const { now: split } = after(claim, '“«It will»,” said Ina Marl, “«hold».”\n');
    assert.equal(split.more?.length, 1);
    assert.equal(after(split, '“«It will hold»”\n').now.more, undefined);
  });
});
