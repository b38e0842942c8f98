import assert from 'node:assert/strict';
import type { IndexedClaim, IndexedSpeaker } from '../../src/corpus/index/indexEntry.ts';
import { noDecisions, Register } from '../../src/corpus/register/register.ts';
import { claimsSought, isSoughtSpeaker, type Sought, whereSpeakers } from '../../src/corpus/sought.ts';

const speaker = (id: string, name: string, aliases: string[] = []): IndexedSpeaker => {
  return { id, name, kind: 'person', aliases, mentions: 1, first: 0, end: 1 };
};
const claim = (start: number, fields: Partial<IndexedClaim>): IndexedClaim => {
  const found = { kind: 'direct', polarity: 'asserts', confidence: 0.9, excerpt: '', status: 'open' } as const;
  return { id: `c${start}`, start, end: start + 5, ...found, ...fields };
};
const article = {
  speakers: [speaker('zoe', 'Zoë O’Hara', ['Ms O’Hara']), speaker('brandt', 'Ola Brandt')],
  claims: [
    claim(10, { speaker: 'zoe', says: [{ by: 'ana' }, { codes: ['topic/health'] }] }),
    claim(20, { speaker: 'brandt', says: [{ codes: ['topical'] }] }),
    claim(30, {}),
    claim(0, { speaker: 'zoe', lost: true }),
  ],
};
const starts = (sought: Parameters<typeof claimsSought>[1]) => claimsSought(article, sought).map(({ start }) => start);

describe('what a person looks for', () => {
  it('is a speaker by any of the names, with or without marks and capitals', () => {
    for (const name of ['Zoë O’Hara', "zoe o'hara", 'MS O’HARA '])
      assert.deepEqual(starts({ kind: 'speaker', name }), [10]);
    for (const name of ['Zoë', '', 'nobody']) assert.deepEqual(starts({ kind: 'speaker', name }), []);
  });

  it('is somebody by a name that only another article gives, or a reviewer', () => {
    const register = new Register({
      ...noDecisions,
      speakers: [{ id: 'ola', name: 'Ola Brandt', kind: 'person', aliases: ['Olive Brandt-Moe'], roles: [] }],
    });
    register.set({ path: 'a', published: null, claims: [], speakers: [speaker('brandt', 'Ola Brandt')] });
    register.set({ path: 'b', published: null, claims: [], speakers: [speaker('moe', 'Olive Brandt-Moe')] });
    const placesOf = (name: string, id?: string) => {
      const sought: Extract<Sought, { kind: 'speaker' }> = { kind: 'speaker', name, ...(id !== undefined && { id }) };
      const who = register.everybody().filter((one) => isSoughtSpeaker(one, sought));
      return [...whereSpeakers(register, who)];
    };
    const where = placesOf('olive brandt-moe');
    assert.deepEqual(where.map(([path, ids]) => [path, ...ids]).sort(), [
      ['a', 'brandt'],
      ['b', 'moe'],
    ]);
    assert.deepEqual(
      claimsSought(article, { kind: 'speaker', name: 'Olive Brandt-Moe' }, new Set(['brandt'])).map(
        ({ start }) => start,
      ),
      [20],
    );
    assert.equal(placesOf('x', 'nobody').length, 0);
    assert.equal(placesOf('x', 'ola').length, 2);
  });

  it('is a code with those below it, and none that only begins alike', () => {
    assert.deepEqual(starts({ kind: 'code', code: 'topic/health' }), [10]);
    assert.deepEqual(starts({ kind: 'code', code: 'topic' }), [10]);
    assert.deepEqual(starts({ kind: 'code', code: 'top' }), []);
  });
});
