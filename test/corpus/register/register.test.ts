import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { IndexedSpeaker, IndexEntry } from '../../../src/corpus/index/indexEntry.ts';
import { officesHeld, sortHolders } from '../../../src/corpus/register/officeHolders.ts';
import { noDecisions, Register } from '../../../src/corpus/register/register.ts';

type Who = [name: string, role?: string | undefined, affiliation?: string | undefined, kind?: IndexedSpeaker['kind']];

function article(path: string, published: string | null, ...who: Who[]): IndexEntry {
  return {
    path,
    size: 1,
    modified: 1,
    stamp: '',
    contentHash: path,
    headline: null,
    outlet: null,
    authors: [],
    language: 'en',
    published,
    status: 'new',
    open: 0,
    work: { undecided: 0 },
    speakers: who.map(([name, role, affiliation, kind = 'person'], i) => ({
      id: `s${i}`,
      name,
      kind,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      aliases: [],
      mentions: 2,
      first: i,
      end: i,
    })),
    claims: [],
    dates: [],
    sketch: [],
  };
}

function registerOf(...entries: IndexEntry[]): Register {
  const register = new Register();
  for (const entry of entries) register.set(entry);
  return register;
}

/** All that is told of everybody. */
const told = (register: Register) =>
  register.speakers.map((one) => {
    const { id, name, kind, aliases, roles, articles, mentions, claims, firstSeen, lastSeen, notes, known } = one;
    return { id, name, kind, aliases, roles, articles, mentions, claims, firstSeen, lastSeen, notes, known };
  });

const names = (register: Register): string[] => register.speakers.map(({ id }) => `${id} ${placesOf(register, id)}`);
const placesOf = (register: Register, id: string): string =>
  register
    .appearances(id)
    .map(({ path }) => path)
    .join(' ');

describe('Register', () => {
  it('joins one person over articles, with the roles of each time', () => {
    const register = registerOf(
      article('a', '2017-03-05', ['Hal Orton', 'Foreign Secretary', 'UK']),
      article('b', '2022-01-29', ['Hal Orton', 'Prime Minister', 'UK']),
      article('c', '2022-02-02', ['Hal Orton']),
    );
    assert.deepEqual(names(register), ['hal-orton a b c']);
    assert.deepEqual(
      register.speakers[0]!.roles.map(({ title, from, to }) => [title, from, to]),
      [
        ['Foreign Secretary', '2017-03-05', '2017-03-05'],
        ['Prime Minister', '2022-01-29', '2022-01-29'],
      ],
    );
  });

  it('takes spellings of one name for one', () => {
    assert.deepEqual(names(registerOf(article('a', null, ['Olek Zelinsky']), article('b', null, ['Olek Zelinskyy']))), [
      'olek-zelinsky a b',
    ]);
  });

  it('keeps those apart whose offices are of two countries, and says so', () => {
    const register = registerOf(
      article('a', '2022', ['Ann Hale', 'President', 'US']),
      article('b', '2022', ['Ann Hale', 'President', 'Ireland']),
    );
    assert.deepEqual(names(register), ['ann-hale a', 'ann-hale-2 b']);
    assert.equal(register.speakers[0]!.notes.length, 1);
  });

  it('never joins unnamed sources', () => {
    assert.deepEqual(
      names(
        registerOf(
          article('a', null, ['UK officials', undefined, undefined, 'unnamed']),
          article('b', null, ['UK officials', undefined, undefined, 'unnamed']),
        ),
      ),
      [],
    );
  });

  it('gives a bare surname to the one of that name, and to nobody where there are two', () => {
    const one = registerOf(article('a', null, ['Ann Hale']), article('b', null, ['Hale']));
    assert.deepEqual(names(one), ['ann-hale a b']);
    const two = registerOf(
      article('a', null, ['Ann Hale']),
      article('b', null, ['Hale']),
      article('c', null, ['Tom Hale']),
    );
    assert.deepEqual(names(two), ['ann-hale a', 'hale b', 'tom-hale c']);
    assert.match(two.speakers[1]!.notes[0]!.values.join(), /Ann Hale, Tom Hale/);
  });

  it('makes no bridge of a name that fits two: an initial, a short form, a first name less', () => {
    const register = registerOf(
      article('a', '2020', ['S. Hale']),
      article('b', '2021', ['Sam Hale']),
      article('c', '2022', ['Samuel Hale']),
      article('d', '2023', ['Samantha Hale']),
    );
    assert.deepEqual(names(register), ['s-hale a', 'sam-hale b', 'samantha-hale d', 'samuel-hale c']);
    assert.match(register.get('sam-hale')!.notes[0]!.values.join(), /Samuel Hale, Samantha Hale/);
    assert.deepEqual(
      names(
        registerOf(
          article('a', '2020', ['Tom Orton']),
          article('b', '2021', ['Tom W. Orton']),
          article('c', '2022', ['Tom H. Orton']),
        ),
      ),
      ['tom-h-orton c', 'tom-orton a', 'tom-w-orton b'],
    );
    assert.deepEqual(names(registerOf(article('a', null, ['T. Orton']), article('b', null, ['Tom Orton']))), [
      'tom-orton a b',
    ]);
  });

  it('gives a name without an office to neither of two, but to one who is far better known', () => {
    const two = [
      article('a', '2022', ['Ann Hale', 'President', 'US']),
      article('b', '2022', ['Ann Hale', 'President', 'Ireland']),
      article('c', '2022', ['Ann Hale']),
    ];
    const register = registerOf(...two);
    assert.deepEqual(names(register), ['ann-hale a', 'ann-hale-2 b', 'ann-hale-3 c']);
    assert.deepEqual(register.get('ann-hale-3')!.notes[0]!.values, [
      'Ann Hale (President, Ireland), Ann Hale (President, US)',
    ]);
    const many = Array.from({ length: 20 }, (_, i) => article(`x${i}`, '2022', ['Ann Hale', 'President', 'US']));
    assert.equal(registerOf(...two, ...many).find('c', 's0')?.id, 'ann-hale');
  });

  it('keeps bodies of one name apart by what they belong to, and gives the bare name to neither', () => {
    const board = (path: string, of?: string) => article(path, null, ['Defence Board', undefined, of, 'organisation']);
    assert.deepEqual(names(registerOf(board('a'), board('b', 'Northland'), board('c', 'Southland'))), [
      'defence-board a',
      'defence-board-2 b',
      'defence-board-3 c',
    ]);
    assert.deepEqual(names(registerOf(board('a'), board('b', 'Northland'))), ['defence-board a b']);
  });

  it('shows the name that most articles give', () => {
    const register = registerOf(
      article('a', null, ['Joseph Robert Hale']),
      article('b', null, ['Joe Hale']),
      article('c', null, ['Joe Hale']),
    );
    assert.deepEqual(names(register), ['joe-hale a b c']);
    assert.deepEqual(register.get('joe-hale')?.aliases, ['Joseph Robert Hale']);
  });

  it('finds those of whom reviewers told under a spelling, an initial or a surname that they did not tell', () => {
    const register = new Register({
      ...noDecisions,
      speakers: [{ id: 'zel', name: 'Olek Zelinsky', kind: 'person', aliases: [], roles: [] }],
    });
    register.set(article('a', null, ['Olek Zelinskyy']));
    register.set(article('b', null, ['O. Zelinsky']));
    register.set(article('c', null, ['Zelinsky']));
    assert.deepEqual(names(register), ['zel a b c']);
    register.set(article('d', null, ['Ada Zelinsky']));
    assert.deepEqual(names(register), ['ada-zelinsky d', 'zel a b', 'zelinsky c']);
  });

  it('follows the reviewers', () => {
    const register = new Register({
      ...noDecisions,
      speakers: [
        {
          id: 'ann',
          name: 'Ann Hale',
          kind: 'person',
          aliases: ['Annie Holm'],
          roles: [{ title: 'Mayor', from: '2020' }],
        },
      ],
    });
    register.set(article('a', null, ['Ann Hale']));
    register.set(article('b', null, ['Annie Holm']));
    assert.deepEqual(names(register), ['ann a b']);
    assert.deepEqual(register.speakers[0]!.roles[0], {
      title: 'Mayor',
      from: '2020',
      to: null,
      articles: 0,
      statedIn: [],
      told: true,
    });
  });

  it('is the same after changes as made anew', () => {
    const pool: Who[] = [
      ['Ann Hale', 'President', 'US'],
      ['Ann Hale', 'Prime Minister', 'UK'],
      ['Hale'],
      ['Tom Hale'],
      ['Hale', 'Mayor'],
      ['Nato', undefined, undefined, 'organisation'],
      ['Mr Cole'],
      ['A. Hale'],
      ['ANN HALE'],
      ['Ann Hale', 'Nurse'],
      ['Nato', undefined, 'US', 'organisation'],
      ['Nato', undefined, 'UK', 'government'],
    ];
    const change = fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd'),
      who: fc.uniqueArray(fc.nat(pool.length - 1)),
      gone: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const register = new Register();
        const last = new Map<string, IndexEntry>();
        for (const { path, who, gone } of changes) {
          if (gone) {
            register.delete(path);
            last.delete(path);
          } else {
            const entry = article(path, '2022', ...who.map((i) => pool[i]!));
            register.set(entry);
            last.set(path, entry);
          }
          assert.ok(register.speakers.length >= 0);
        }
        const anew = registerOf(...[...last.values()].sort((a, b) => (a.path < b.path ? 1 : -1)));
        assert.deepEqual(told(register), told(anew));
        for (const { id } of anew.speakers) assert.deepEqual(register.appearances(id), anew.appearances(id));
      }),
    );
  });

  it('finds whom a speaker of an article is, and counts articles once', () => {
    const register = registerOf(
      article('a', '2022', ['Ann Hale', 'President', 'US'], ['Hale']),
      article('b', '2022', ['Ann Hale', 'President', 'Ireland']),
    );
    assert.equal(register.find('a', 's1')?.id, 'hale');
    assert.equal(register.find('b', 's0')?.id, 'ann-hale-2');
    assert.equal(register.find('b', 's9'), undefined);
    assert.equal(register.get('ann-hale-2')?.articles, 1);
    assert.equal(register.get('nobody-2'), undefined);
    assert.deepEqual(register.appearances('ann-hale-2')[0], {
      path: 'b',
      speaker: 's0',
      published: '2022',
      role: 'President',
      affiliation: 'Ireland',
      mentions: 2,
      claims: 0,
    });
    const twice = registerOf(article('a', '2022', ['Ann Hale', 'Mayor'], ['A. Hale', 'Mayor']));
    assert.deepEqual(
      twice.speakers.map(({ articles, mentions }) => [articles, mentions]),
      [[1, 4]],
    );
  });

  it('forgets ids and numbers with the articles that gave them', () => {
    const register = registerOf(
      article('a', '2022', ['Ann Hale', 'President', 'US']),
      article('b', '2022', ['Ann Hale', 'President', 'Ireland']),
    );
    assert.deepEqual(names(register), ['ann-hale a', 'ann-hale-2 b']);
    register.delete('a');
    assert.deepEqual(names(register), ['ann-hale b']);
    register.delete('b');
    assert.deepEqual(names(register), []);
  });

  it('knows who held an office when, from what articles state', () => {
    const register = registerOf(
      article('a', '2018-01-04', ['Hal Orton', 'Prime Minister', 'UK'], ['Ola Berg', 'Nurse']),
      article('b', '2018-11-30', ['Hal Orton', 'PM', 'UK']),
      article('c', null, ['Jan Weir', 'Prime Minister', 'UK']),
    );
    assert.deepEqual(sortHolders(register.everybody().flatMap(officesHeld)), [
      {
        name: 'Hal Orton',
        role: { title: 'Prime Minister', affiliation: 'UK', from: '2018-01-04', to: '2018-11-30' },
        statedIn: ['a', 'b'],
      },
    ]);
  });
});
