import assert from 'node:assert/strict';
import { readEntities } from '../src/annotations/told/entitiesFile.ts';
import { joinEntities } from '../src/annotations/told/joinEntities.ts';
import { toldSpeakers } from '../src/extension/reading/toldSpeakers.ts';

const ana = readEntities(
  [
    'version: 1',
    'entities:',
    '  dana-adair:',
    '    kind: person',
    '    name: "Dana Adair"',
    '    sameAs: ["https://www.wikidata.org/wiki/Q42"]',
    '    roles:',
    '      - {title: "Harbour Minister", affiliation: "Northland", from: "2017", to: "2019-06"}',
    '      - {title: "Prime Minister", affiliation: "Northland", from: "2019-07"}',
    '  ms-adair:',
    '    mergedInto: dana-adair',
    '',
  ].join('\n'),
);
const ben = readEntities('version: 1\nentities:\n  dana-adair:\n    kind: organisation\n    name: "Dana Adair"\n');

describe('what is told of speakers', () => {
  const at = (published: string | null) =>
    toldSpeakers(joinEntities([ana, ben]), ['entities.ana.yaml', 'entities.ben.yaml'], published);

  it('shows the role of the article’s day, and none where the day is not known', () => {
    assert.equal(at('2018-05-02').speakers.get('dana-adair')?.role?.title, 'Harbour Minister');
    assert.equal(at('2022').speakers.get('dana-adair')?.role?.title, 'Prime Minister');
    assert.equal(at('2019').speakers.get('dana-adair')?.role, undefined);
    assert.equal(at(null).speakers.get('dana-adair')?.role, undefined);
  });

  it('says who differs on what, and which pages tell more', () => {
    const told = at('2018').speakers.get('dana-adair');
    assert.deepEqual(told?.links, ['https://www.wikidata.org/wiki/Q42']);
    assert.deepEqual(told.disagreements, [
      {
        field: 'kind',
        values: [
          { file: 'entities.ana.yaml', value: 'person' },
          { file: 'entities.ben.yaml', value: 'organisation' },
        ],
      },
    ]);
    assert.equal(at('2018').mergedInto.get('ms-adair'), 'dana-adair');
  });
});
