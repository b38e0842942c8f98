import assert from 'node:assert/strict';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge, type Correction } from '../../../src/analysis/knowledge.ts';
import { noModels } from '../../../src/analysis/language/models.ts';

const words = '“We will open the quay in May.”';
const text = `Quay to open\n\nMs Lind, the mayor, said: ${words}\n\nShe told traders: “The work is done.”\n`;

function claimsWith(...corrections: Correction[]): string[] {
  const { claims } = analyseArticle(text, { ...noKnowledge, corrections }, noModels);
  return claims.map(({ contents }) => contents.map(({ start, end }) => text.slice(start, end)).join(' … '));
}

describe('claims that people said are none', () => {
  const found = claimsWith();
  const [first = ''] = found;

  it('are left out, and the others stay', () => {
    assert.ok(found.length >= 2);
    assert.deepEqual(claimsWith({ kind: 'claim', text: first }), found.slice(1));
  });

  it('are others than dates or speakers of the same words', () => {
    assert.deepEqual(claimsWith({ kind: 'date', text: first }, { kind: 'speaker', text: first }), found);
  });

  it('are meant only for the outlet and the zone that they name', () => {
    assert.deepEqual(claimsWith({ kind: 'claim', text: first, outlet: 'The Other Paper' }), found);
    assert.deepEqual(claimsWith({ kind: 'claim', text: first, zone: 'headline' }), found);
    assert.deepEqual(claimsWith({ kind: 'claim', text: first, zone: 'body' }), found.slice(1));
  });
});
