import assert from 'node:assert/strict';
import { OfficeHolders } from '../../../src/corpus/register/officeAt.ts';
import { Register } from '../../../src/corpus/register/register.ts';

describe('who held an office on a day', () => {
  const holders = new OfficeHolders();
  const register = new Register();
  const state = (path: string, published: string | null, name: string, role: string, affiliation?: string) => {
    const of = affiliation === undefined ? {} : { affiliation };
    const speaker = { id: 's', name, kind: 'person' as const, role, ...of, aliases: [], mentions: 1, first: 0, end: 1 };
    register.set({ path, published, speakers: [speaker], claims: [] });
  };
  state('a', '2017-03-05', 'Ann Belling', 'Foreign Secretary', 'UK');
  state('b', '2021-10-01', 'Tom Scole', 'Foreign Secretary', 'UK');
  state('c', '2021-10-02', 'Ivan Dravec', 'Foreign Minister', 'Russia');
  state('d', '2023-01-01', 'Ola Berg', 'Foreign Secretary', 'UK');
  state('e', '2023-01-01', 'Jo Finn', 'Foreign Secretary', 'UK');
  state('f', '2017-03-05', 'Max Harlan', 'President');
  for (const one of register.everybody()) holders.add(one);
  for (const [title, affiliation, day, name] of [
    ['Foreign Secretary', 'UK', '2017-04-20', 'Ann Belling'],
    ['foreign secretary', 'UK', '2021-09', 'Tom Scole'],
    ['Foreign Minister', 'Russia', '2021-10-01', 'Ivan Dravec'],
    ['Foreign Secretary', 'UK', '2019-04-20', undefined],
    ['Foreign Secretary', 'UK', '2023-01-02', undefined],
    ['Foreign Secretary', 'UK', '', undefined],
    ['President', 'US', '2017-03-05', undefined],
  ] as const)
    it(`${title}, ${affiliation} of ${day || 'no day'}: ${name ?? 'nobody'}`, () => {
      assert.equal(holders.at(title, affiliation, day)?.name, name);
    });
});
