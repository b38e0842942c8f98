import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge, type Correction } from '../../src/analysis/knowledge.ts';
import { noModels } from '../../src/analysis/language/models.ts';

function speakersOf(text: string, ...corrections: Correction[]): string[] {
  return analyseArticle(text, { ...noKnowledge, corrections }, noModels).speakers.map(({ name }) => name);
}

const notSpeaker = (text: string): Correction => ({ kind: 'speaker', text });

describe('words that people said are no speaker', () => {
  const text =
    'Storm hits quay\n\n“We will open in May,” Big Tides said.\n\n“The work is done,” said the harbour master.\n\n“Not yet,” said Ann Lind.\n';

  it('are no name, no mention and no source that stands for somebody', () => {
    assert.ok(speakersOf(text).some((name) => name.includes('Tides')));
    for (const words of ['Big Tides', 'big tides', 'BIG TIDES', 'Big\nTides'])
      assert.ok(!speakersOf(text, notSpeaker(words)).some((name) => /Tides/i.test(name)), words);
  });

  it('come back in no other way: as a role, with an article, with an aside', () => {
    assert.ok(speakersOf(text).some((name) => /harbour master/i.test(name)));
    for (const words of ['the harbour master', 'harbour master'])
      assert.ok(!speakersOf(text, notSpeaker(words)).some((name) => /harbour master/i.test(name)), words);
    const aside = 'Storm hits quay\n\n“We open in May,” said Big Tides, a storm on two legs.\n';
    assert.ok(!speakersOf(aside, notSpeaker('Big Tides')).some((name) => name.includes('Tides')));
  });

  it('leave their claim, without a speaker', () => {
    const { claims } = analyseArticle(text, { ...noKnowledge, corrections: [notSpeaker('Big Tides')] }, noModels);
    const claim = claims.find(({ contents }) => text.slice(contents[0]!.start, contents[0]!.end).includes('open'));
    assert.ok(claim);
    assert.equal(claim.speaker, undefined);
    assert.deepEqual(
      claim.source.map(({ start, end }) => text.slice(start, end)),
      ['Big Tides'],
    );
  });

  it('leave other speakers alone', () => {
    assert.ok(speakersOf(text, notSpeaker('Big Tides')).includes('Ann Lind'));
    assert.ok(speakersOf(text, { kind: 'claim', text: 'Big Tides' }).some((name) => name.includes('Tides')));
  });

  it('are meant only for the outlet and the zone that they name', () => {
    const found = (correction: Partial<Correction>): boolean =>
      speakersOf(text, { ...notSpeaker('Big Tides'), ...correction }).some((name) => name.includes('Tides'));
    assert.equal(found({ outlet: 'The Other Paper' }), true);
    assert.equal(found({ zone: 'headline' }), true);
    assert.equal(found({ zone: 'body' }), false);
  });
});
