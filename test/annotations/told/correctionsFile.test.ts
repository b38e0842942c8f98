import assert from 'node:assert/strict';
import { knowledgeFrom, newCorrections, readCorrections } from '../../../src/annotations/told/correctionsFile.ts';
import { readEntities } from '../../../src/annotations/told/entitiesFile.ts';
import { joinEntities } from '../../../src/annotations/told/joinEntities.ts';

describe('corrections.yaml', () => {
  it('becomes knowledge, with its scope', () => {
    const corrections = readCorrections(
      'version: 1\ncorrections:\n  r-7k3m9q2x:\n    kind: claim\n    text: "Support us."\n    outlet: "The Example"\n    zone: boilerplate\n    by: ana\n',
    );
    const entities = readEntities('version: 1\nentities:\n  crisis-mode: {name: "Crisis Mode", notSpeaker: true}\n');
    assert.deepEqual(corrections.problems, []);
    assert.deepEqual(readCorrections(newCorrections).problems, []);
    const knowledge = knowledgeFrom(joinEntities([entities]), [corrections]);
    assert.deepEqual(knowledge.corrections, [
      { kind: 'speaker', text: 'Crisis Mode' },
      { kind: 'claim', text: 'Support us.', outlet: 'The Example', zone: 'boilerplate' },
    ]);
  });
});
