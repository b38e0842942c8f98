import assert from 'node:assert/strict';
import type { Claim, Mention, Span, Speaker } from '../../../src/analysis/article.ts';
import { placeClaim, type PlacedClaim } from '../../../src/analysis/claims/placedClaim.ts';
import { attributeClaims } from '../../../src/analysis/speakers/attributeClaims.ts';
import { Mentioned } from '../../../src/analysis/speakers/mentioned.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { because } from '../../../src/analysis/reason.ts';

const found = { rule: 'test', reason: because('in a test'), confidence: 0.9 };

/** Sources are marked {…}, mentions «…», each mention of the speaker whose id is named in order. */
function attribute(marked: string, ids: readonly string[], mentionConfidence = 0.9) {
  const text = marked.replace(/[«»{}]/g, '');
  const spans = (open: string, close: string) => {
    const result: { start: number; end: number }[] = [];
    let at = 0;
    for (const sign of marked) {
      if (sign === open) result.push({ start: at, end: at });
      else if (sign === close) result[result.length - 1]!.end = at;
      if (!'«»{}'.includes(sign)) at += sign.length;
    }
    return result;
  };
  const mentions = new Map<string, Mention[]>();
  spans('«', '»').forEach((span, i) => {
    const mention = { ...found, ...span, form: 'name', confidence: mentionConfidence } as const;
    mentions.set(ids[i]!, [...(mentions.get(ids[i]!) ?? []), mention]);
  });
  const speakers = [...mentions].map(([id, of]): Speaker => ({
    ...found,
    id,
    name: id,
    kind: 'person',
    roles: [],
    mentions: of,
  }));
  const claims = spans('{', '}').map((source, i): Claim => ({
    ...found,
    id: `c-${i}`,
    kind: 'indirect',
    contents: [{ start: 0, end: 1 }],
    cue: [],
    source: [source],
    addressee: [],
    polarity: 'asserts',
    modality: 'certain',
  }));
  const reading = { ...readLayout(text, noKnowledge), text, sentences: [], names: [], quotations: [] };
  return { text, reading, speakers, claims, ...attributeClaimsOf(reading, speakers, claims) };
}

function attributeClaimsOf({ text }: { text: string }, speakers: Speaker[], claims: Claim[]) {
  const places = speakers.flatMap(({ id, mentions }) =>
    mentions.map((at) => ({ at, confidence: at.confidence, speaker: id })),
  );
  const placed = claims.map((claim) => placeClaim(claim, 0));
  const result = attributeClaims(text, speakers, new Mentioned(places), placed, () => false);
  return { by: result.claims.map(({ speaker }) => speaker), names: result.speakers.map(({ name }) => name) };
}

describe('the speaker a source stands for', () => {
  const rows: readonly [marked: string, ids: readonly string[], by: readonly (string | undefined)[]][] = [
    ['{«Ann Hale»} said so.', ['ann'], ['ann']],
    ['{«Ann Hale», the mayor,} said so.', ['ann'], ['ann']],
    ['{The mayor, «Ann Hale»} said so.', ['ann'], ['ann']],
    ['{«Ann Hale» of Lowfield} said so.', ['ann'], ['ann']],
    // whose aide it is, is not who speaks
    ['{«Ann Hale»’s aide} said so.', ['ann'], ['ann-hales-aide']],
    // nor whom somebody speaks for
    ['{a lawyer for «Ann Hale»} said so.', ['ann'], ['lawyer-for-ann-hale']],
    ['{«Lowfield Council» chiefs} said so.', ['council'], ['lowfield-council-chiefs']],
    // the name without what is said of it
    ['{Calder Lane, a chain with 90 shops,} said so. {Calder Lane} agreed.', [], ['calder-lane', 'calder-lane']],
    ['{Smith, Orr and Hale} said so.', [], ['smith-orr-and-hale']],
    ['«The report» {that} warned of it came late.', ['report'], ['report']],
    ['{It} said so.', [], [undefined]],
  ];
  for (const [marked, ids, by] of rows) it(marked, () => assert.deepEqual(attribute(marked, ids).by, by));

  it('is whom the same words with "the" stood for before', () => {
    const { by, names } = attribute('«The authority» refused, a day after {the authority} said so.', ['port-board']);
    assert.deepEqual(by, ['port-board']);
    assert.deepEqual(names, ['port-board']);
  });

  it('is nobody where the mention itself is in doubt', () =>
    assert.deepEqual(attribute('{«He»} said so.', ['ann'], 0.3).by, [undefined]));

  it('is a new one where no mention covers the source, and the same one again', () => {
    const { by, names } = attribute('{The harbour board} said so. Later {the harbour board} agreed.', []);
    assert.deepEqual(by, ['harbour-board', 'harbour-board']);
    assert.deepEqual(names, ['Harbour board']);
  });

  it('is somebody new each time it is "a resident"', () =>
    assert.deepEqual(attribute('{A resident} said so. {A resident} agreed.', []).by, ['resident', 'resident-2']));

  it('goes on in claims without a source that continue one, also one that stands behind', () => {
    const { reading, speakers, claims } = attribute('{«Ann Hale»} said so.', ['ann']);
    const [first] = claims;
    const next = { ...first!, id: 'c-next', source: [], continues: first!.id };
    assert.deepEqual(attributeClaimsOf(reading, speakers, [first!, next]).by, ['ann', 'ann']);
    assert.deepEqual(attributeClaimsOf(reading, speakers, [next, first!]).by, ['ann', 'ann']);
  });

  it('is asked again of claims that stay where others are mentioned, or are somebody else', () => {
    const text = 'Ann Hale said so. The mayor of Northam agreed. A resident told us.';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const [ann, mayor, town] = [at('Ann Hale'), at('The mayor of Northam'), at('Northam')];
    const { claims } = attribute('{Ann Hale} said so. {The mayor of Northam} agreed. {A resident} told us.', []);
    const placed = () => claims.map((claim) => placeClaim(claim, 0));
    const kept = placed();
    const everybody: readonly [who: string, at: Span][][] = [
      [['ann', ann]],
      [['hale', ann]],
      [],
      [
        ['ann', ann],
        ['northam', town],
      ],
      [
        ['ann', ann],
        ['the-mayor', mayor],
        ['northam', town],
      ],
      [
        ['the-mayor', ann],
        ['ann', mayor],
      ],
    ];
    for (const places of everybody) {
      const mentioned = () => new Mentioned(places.map(([speaker, span]) => ({ at: span, confidence: 0.9, speaker })));
      const speakers = places.map(([id]): Speaker => ({
        ...found,
        id,
        name: id,
        kind: 'person',
        roles: [],
        mentions: [],
      }));
      const ask = (asked: PlacedClaim[]) => attributeClaims(text, speakers, mentioned(), asked, () => false);
      const first = ask(kept);
      assert.deepEqual(first, ask(placed()));
      assert.equal(ask(kept).claims[0], first.claims[0]);
    }
  });
});
