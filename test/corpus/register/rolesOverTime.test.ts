import assert from 'node:assert/strict';
import { rolesOver, speakAgainst, stated } from '../../../src/corpus/register/rolesOverTime.ts';

type Said = [role: string | undefined, affiliation?: string | undefined, year?: string];
const of = ([role, affiliation, year]: Said) => stated(role, affiliation, year ?? null);

describe('speakAgainst', () => {
  const rows: [Said, Said, boolean][] = [
    // one office, two countries
    [['President', 'US'], ['President', 'Ireland'], true],
    [['PM', 'UK'], ['Prime Minister', 'Britain'], false],
    [['Foreign Secretary', 'UK'], ['Foreign Minister', 'Russia'], true],
    // a career
    [['Foreign Secretary', 'UK', '2017'], ['Prime Minister', 'UK', '2022'], false],
    [['Mayor', 'Northam'], ['Prime Minister', 'UK'], false],
    [['President'], ['President', 'US'], false],
    // a minister here, a baker there: not within two years
    [['Prime Minister', 'UK', '2022'], ['Baker', undefined, '2022'], true],
    [['Prime Minister', 'UK', '2022'], ['Baker', undefined, '2021'], true],
    [['Prime Minister', 'UK', '2022'], ['Baker', undefined, '2012'], false],
    [['Nurse'], ['Singer'], false],
    [[undefined], ['President', 'US'], false],
    [[undefined], [undefined], false],
  ];
  for (const [a, b, against] of rows)
    it(`${a.join(', ')} ${against ? 'is not' : 'may be'} ${b.join(', ')}`, () => {
      assert.equal(speakAgainst(of(a), of(b)), against);
      assert.equal(speakAgainst(of(b), of(a)), against);
    });
});

describe('rolesOver', () => {
  const sheaf = (said: Said, from: string | null, to: string | null, size = 1) => ({
    stated: of(said),
    size,
    sum: { from, to, first: from ?? 'a', last: to ?? 'a' },
  });

  it('joins what is one office, from its first article to its last', () => {
    const roles = rolesOver(
      [
        sheaf(['Prime Minister', undefined, '2022'], '2022-02-01', '2022-03-01', 2),
        sheaf(['PM', 'UK', '2020'], '2020-05', '2020-06'),
        sheaf(['Foreign Secretary', 'UK', '2017'], '2017', '2017'),
        sheaf([undefined], '2016', '2016'),
      ],
      [],
    );
    assert.deepEqual(roles, [
      {
        title: 'Foreign Secretary',
        affiliation: 'UK',
        from: '2017',
        to: '2017',
        articles: 1,
        statedIn: ['2017'],
        told: false,
      },
      {
        title: 'Prime Minister',
        affiliation: 'UK',
        from: '2020-05',
        to: '2022-03-01',
        articles: 3,
        statedIn: ['2020-05', '2022-03-01'],
        told: false,
      },
    ]);
  });

  it('gives no time to what only undated articles state, and puts the reviewers first', () => {
    const roles = rolesOver([sheaf(['Mayor', 'Northam'], null, null)], [{ title: 'Baker', to: '2012' }]);
    assert.deepEqual(roles, [
      { title: 'Baker', from: null, to: '2012', articles: 0, statedIn: [], told: true },
      { title: 'Mayor', affiliation: 'Northam', from: null, to: null, articles: 1, statedIn: ['a'], told: false },
    ]);
  });
});
