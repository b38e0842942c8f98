import assert from 'node:assert/strict';
import { analyseArticle } from '../../../../src/analysis/analyseArticle.ts';
import type { KnownRole, KnownSpeaker, Knowledge } from '../../../../src/analysis/knowledge.ts';
import { noKnowledge } from '../../../../src/analysis/knowledge.ts';
import { noModels } from '../../../../src/analysis/language/models.ts';
import { isHeldAt } from '../../../../src/analysis/speakers/linking/officeTimes.ts';

const held = (
  name: string,
  title: string,
  affiliation: string | undefined,
  from?: string,
  to?: string,
): KnownSpeaker => ({
  id: name.toLowerCase().replace(' ', '-'),
  name,
  kind: 'person',
  aliases: [],
  roles: [
    {
      title,
      ...(affiliation !== undefined && { affiliation }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
  ],
});

const speakers = [
  held('Hal Orton', 'Prime Minister', 'UK', '2016-07-13', '2019-07-24'),
  held('Jan Weir', 'Prime Minister', 'UK', '2019-07-24', '2022-09-06'),
];
const indian = held('Ravi Sethi', 'Prime Minister', 'India', '2014-05');

/** Who is meant by the words between «», if it is a person. */
function holderIn(marked: string, published: string | undefined, knowledge: Partial<Knowledge>): string | undefined {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = `${marked.replace(/[«»]/g, '')}\n\nIt was not clear when the talks would go on, and what would be done about the cost of the roads in the meantime.`;
  const told = { ...noKnowledge, ...knowledge, ...(published !== undefined && { published }) };
  const found = analyseArticle(text, told, noModels).speakers.find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.end === end),
  );
  return found?.kind === 'person' ? found.name : undefined;
}

describe('an office that stands alone', () => {
  const rows: [string, string | undefined, KnownSpeaker[], string | undefined][] = [
    ['«The Prime Minister» said no.', '2018-03-05', speakers, 'Hal Orton'],
    ['«The PM» said no.', '2020-01', speakers, 'Jan Weir'],
    ['«The British prime minister» said no.', '2018', speakers, 'Hal Orton'],
    // the day that both held it, a year that both did, and no day at all
    ['«The Prime Minister» said no.', '2019-07-24', speakers, undefined],
    ['«The Prime Minister» said no.', '2019', speakers, undefined],
    ['«The Prime Minister» said no.', undefined, speakers, undefined],
    ['«The Prime Minister» said no.', '2024-01-05', speakers, undefined],
    // of which country is not said
    ['«The Prime Minister» said no.', '2018-03-05', [...speakers, indian], undefined],
    ['«The Indian prime minister» said no.', '2018-03-05', [...speakers, indian], 'Ravi Sethi'],
    ['«The Indian prime minister» said no.', '2018-03-05', speakers, undefined],
    ['The Indian prime minister said yes. «The prime minister» said no.', '2018-03-05', speakers, undefined],
    // the article itself knows best
    ['Prime Minister Ola Berg left. «The Prime Minister» said no.', '2018-03-05', speakers, 'Ola Berg'],
    ['«The former prime minister» said no.', '2018-03-05', speakers, undefined],
    ['«The prime minister of the chess club» said no.', '2018-03-05', speakers, undefined],
    ['«The Prime Minister’s official spokesman» said no.', '2018-03-05', speakers, undefined],
    ['It was the first visit by «a prime minister» in years.', '2018-03-05', speakers, undefined],
    // there are many of them: the article has to speak of this one
    ['«The mayor» said no.', '2018-03-05', [held('Ann Hale', 'Mayor', 'Northam')], undefined],
    ['Ann Hale left. «The mayor» said no.', '2018-03-05', [held('Ann Hale', 'Mayor', 'Northam', '2017')], 'Ann Hale'],
    [
      'The ferry will stop, Mara Lind said on Monday. Ann Hale said that the boats were old.\n\n«The mayor» said that nothing was decided yet.',
      '2018-03-05',
      [held('Ann Hale', 'Mayor', 'Northam', '2017')],
      'Ann Hale',
    ],
    ['Ann Hale left. «The mayor» said no.', '2016-03-05', [held('Ann Hale', 'Mayor', 'Northam', '2017')], undefined],
  ];
  for (const [marked, published, told, name] of rows)
    it(`${marked} ${published ?? 'undated'}: ${name ?? 'nobody'}`, () => {
      assert.equal(holderIn(marked, published, { speakers: told }), name);
    });

  it('is one with the person who is named in the article too', () => {
    const text = 'Hal Orton was in Rome. The Prime Minister said no to all of the plans for the harbour.';
    const { speakers: found } = analyseArticle(text, { ...noKnowledge, speakers, published: '2018-03-05' }, noModels);
    const orton = found.find(({ id }) => id === 'hal-orton');
    assert.equal(orton?.mentions.length, 2);
    assert.equal(orton.role, 'Prime Minister');
    assert.match(orton.mentions[1]!.reason.text, /entities file/);
  });

  it('finds who holds it in other articles of that time, less surely', () => {
    const role = { title: 'Prime Minister', affiliation: 'UK', from: '2018-01-04', to: '2018-11-30' };
    const holders = [{ name: 'Hal Orton', role }];
    assert.equal(holderIn('«The Prime Minister» said no.', '2018-03-05', { holders }), 'Hal Orton');
    assert.equal(holderIn('«The Prime Minister» said no.', '2019-03-05', { holders }), undefined);
    const both = { holders: [{ name: 'Ola Berg', role }], speakers };
    assert.equal(holderIn('«The Prime Minister» said no.', '2018-03-05', both), 'Hal Orton');
  });

  describe('as other articles state it', () => {
    const stated = (name: string, title: string, affiliation: string, from: string, to = from) => ({
      name,
      role: { title, affiliation, from, to },
      statedIn: [`${from}.txt`],
    });
    const orton = stated('Hal Orton', 'Foreign Secretary', 'UK', '2017-03-05');
    const weir = stated('Jan Weir', 'Foreign Secretary', 'UK', '2017-05-02', '2018-01-10');
    const peter = stated('Peter Orton', 'Foreign Secretary', 'UK', '2017-03-05');
    const rows: [string, string, ReturnType<typeof stated>[], string | undefined][] = [
      // some weeks around the day that states it
      ['«The Foreign Secretary» said no.', '2017-04-20', [orton], 'Hal Orton'],
      ['«The Foreign Secretary» said no.', '2017-02-20', [orton], 'Hal Orton'],
      ['«The Foreign Secretary» said no.', '2017-09-20', [orton], undefined],
      ['«The Foreign Secretary» said no.', '2017', [orton], undefined],
      // a change of holder: only who is not over, and nobody between the two
      ['«The Foreign Secretary» said no.', '2017-03-01', [orton, weir], 'Hal Orton'],
      ['«The Foreign Secretary» said no.', '2017-05-20', [orton, weir], 'Jan Weir'],
      ['«The Foreign Secretary» said no.', '2017-04-01', [orton, weir], undefined],
      // an article about another country
      [
        '«The prime minister» of Denmark said no. Denmark would wait.',
        '2017-03-05',
        [stated('Hal Orton', 'Prime Minister', 'UK', '2017-03-05')],
        undefined,
      ],
      [
        'Norway would wait. «The prime minister» said no.',
        '2017-03-05',
        [stated('Hal Orton', 'Prime Minister', 'UK', '2017-03-05')],
        undefined,
      ],
      // whom the article names by surname alone
      ['«Mr Orton» left. The Foreign Secretary said no.', '2017-03-05', [orton], 'Orton'],
      ['Mrs Orton left. «The Foreign Secretary» said no.', '2017-03-05', [peter], 'Peter Orton'],
    ];
    for (const [text, day, holders, name] of rows)
      it(`${day}: ${text} ${name ?? 'nobody'}`, () => {
        assert.equal(holderIn(text, day, { holders }), name);
      });

    it('says which article states it', () => {
      const text = 'The Foreign Secretary said no to all of the plans for the harbour.';
      const told = { ...noKnowledge, holders: [orton], published: '2017-04-20' };
      const [found] = analyseArticle(text, told, noModels).speakers;
      assert.deepEqual(found?.mentions[0]?.reason.values, ['Hal Orton', 'Foreign Secretary', '2017-03-05.txt']);
    });
  });
});

describe('isHeldAt', () => {
  const rows: [Pick<KnownRole, 'from' | 'to'>, string | null, boolean][] = [
    [{ from: '2016', to: '2019-07' }, '2018', true],
    [{ from: '2016', to: '2019-07' }, '2019-07-31T10:00Z', true],
    [{ from: '2016', to: '2019-07' }, '2019', false],
    [{ from: '2016-07-13' }, '2016', false],
    [{ from: '2016-07-13' }, '2016-07-13', true],
    [{ to: '2019~' }, '1998', true],
    [{ from: '2016/2017' }, '2016-05', true],
    [{ from: '201X', to: '2015' }, '2010-01-01', true],
    [{ from: '2022-21', to: '2022-22' }, '2022-04', true],
    [{}, null, true],
    [{ from: '2016' }, null, false],
    [{ from: 'what', to: '' }, '2016', false],
  ];
  for (const [role, date, expected] of rows)
    it(`${role.from ?? ''}/${role.to ?? ''} at ${date ?? 'no date'}: ${expected}`, () => {
      assert.equal(isHeldAt({ title: 'Mayor', ...role }, date), expected);
    });
});
