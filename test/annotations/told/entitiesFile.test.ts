import assert from 'node:assert/strict';
import { formatReason } from '../../../src/analysis/reason.ts';
import { entitiesLayout, newEntities, readEntities } from '../../../src/annotations/told/entitiesFile.ts';
import { joinEntities } from '../../../src/annotations/told/joinEntities.ts';
import { readToldName } from '../../../src/annotations/sidecar/sidecarNames.ts';
import { editYaml } from '../../../src/annotations/yaml/editYaml.ts';

const yaml = `version: 1
entities:
  dana-adair:
    kind: person
    name: "Dana Adair"
    roles:
      - {title: "Harbour Minister", affiliation: "Northland", from: "2021-09", to: "2022-09"}
  ms-adair:
    name: "D. Adair"
    mergedInto: dana-adair
  crisis-mode: {name: "Crisis Mode", notSpeaker: true}
`;

function problems(...files: string[]): string[] {
  const read = files.map((file) => readEntities(file));
  const joined = joinEntities(read);
  return read.flatMap((file, i) =>
    [...file.problems, ...joined.problems[i]!].map(
      ({ line, code, message }) => `${i}:${line + 1} ${code}: ${formatReason(message)}`,
    ),
  );
}

describe('entities.yaml', () => {
  it('shows where reviewers differ on an office or a page, and joins what they add', () => {
    const file = (role: string, page: string) =>
      readEntities(
        `version: 1\nentities:\n  ann-hale:\n    name: "Ann Hale"\n    roles: [${role}]\n    sameAs: ["${page}"]\n`,
      );
    const joined = joinEntities([
      file('{title: "Mayor", affiliation: "Northam", from: "2019"}', 'https://www.wikidata.org/wiki/Q1'),
      file('{title: "mayor", affiliation: "Southam"}, {title: "Senator"}', 'https://www.wikidata.org/wiki/Q2'),
      file('{title: "Mayor", affiliation: "Northam", from: "2019"}', 'https://example.org/hale'),
    ]);
    assert.deepEqual(joined.disagreements, [
      {
        id: 'ann-hale',
        field: 'roles',
        values: [
          { file: 0, value: 'Mayor, Northam, 2019/…' },
          { file: 1, value: 'mayor, Southam' },
          { file: 2, value: 'Mayor, Northam, 2019/…' },
        ],
      },
      {
        id: 'ann-hale',
        field: 'sameAs',
        values: [
          { file: 0, value: 'https://www.wikidata.org/wiki/Q1' },
          { file: 1, value: 'https://www.wikidata.org/wiki/Q2' },
        ],
      },
    ]);
    assert.deepEqual(
      joined.speakers[0]?.roles.map(({ title, affiliation }) => [title, affiliation]),
      [
        ['Mayor', 'Northam'],
        ['Senator', undefined],
      ],
    );
    assert.deepEqual(joined.links.get('ann-hale'), ['https://www.wikidata.org/wiki/Q1', 'https://example.org/hale']);
  });

  it('is told from its second versions', () => {
    const rows: [string, ReturnType<typeof readToldName>][] = [
      ['entities.yaml', { kind: 'entities', copyOf: null }],
      ['corrections.ana.yaml', { kind: 'corrections', copyOf: null }],
      ["entities (Ana's conflicted copy 2022-01-29).yaml", { kind: 'entities', copyOf: 'entities.yaml' }],
      ['entities.sync-conflict-20220129-113000-ABCDEF.yaml', { kind: 'entities', copyOf: 'entities.yaml' }],
      ['corrections.ana (1).yaml', { kind: 'corrections', copyOf: 'corrections.ana.yaml' }],
      ['entities - Copy.yaml', { kind: 'entities', copyOf: 'entities.yaml' }],
      ['entities of the north.yaml', null],
      ['entities.../x.yaml', null],
      ['my-entities.yaml', null],
    ];
    for (const [name, expected] of rows) assert.deepEqual(readToldName(name), expected, name);
  });

  it('becomes knowledge', () => {
    const joined = joinEntities([readEntities(yaml)]);
    assert.deepEqual(problems(yaml), []);
    assert.deepEqual(joined.speakers, [
      {
        id: 'dana-adair',
        name: 'Dana Adair',
        kind: 'person',
        aliases: ['D. Adair'],
        roles: [{ title: 'Harbour Minister', affiliation: 'Northland', from: '2021-09', to: '2022-09' }],
      },
    ]);
    assert.deepEqual(joined.corrections, [{ kind: 'speaker', text: 'Crisis Mode' }]);
    assert.deepEqual([...joined.mergedInto], [['ms-adair', 'dana-adair']]);
  });

  it('is the union of several reviewers’ files, and shows where they differ', () => {
    const other =
      'version: 1\nentities:\n  dana-adair:\n    kind: office\n    aliases: ["Adair"]\n  tom-bell: {kind: person, name: "Tom Bell"}\n';
    const joined = joinEntities([readEntities(yaml), readEntities(other)]);
    assert.deepEqual(
      joined.speakers.map(({ name, kind, aliases }) => [name, kind, ...aliases]),
      [
        ['Dana Adair', 'person', 'Adair', 'D. Adair'],
        ['Tom Bell', 'person'],
      ],
    );
    assert.deepEqual(joined.disagreements, [
      {
        id: 'dana-adair',
        field: 'kind',
        values: [
          { file: 0, value: 'person' },
          { file: 1, value: 'office' },
        ],
      },
    ]);
  });

  const bad: [string, string, string[]][] = [
    [
      'a merge in a circle',
      'a: {name: A, mergedInto: b}\n  b: {name: B, mergedInto: a}\n  c: {name: C}',
      [
        '0:3 merge-circle: This merge goes in a circle: a → b → a',
        '0:4 merge-circle: This merge goes in a circle: b → a → b',
      ],
    ],
    [
      'a merge into nothing',
      'a: {name: A, mergedInto: b}\n  c: {name: C}',
      ['0:3 merge-nothing: There is no entity "b" to merge into: add it, or correct the id'],
    ],
    [
      'one name for two',
      'a: {name: "Tom Bell"}\n  c: {name: C, aliases: ["TOM BELL"]}',
      ['0:4 same-name: "TOM BELL" is also a name of "a": merge the two (mergedInto), or tell them apart (notSameAs)'],
    ],
    [
      'a role that ends before it begins',
      'a: {name: A, roles: [{title: x, from: "2022-05", to: "2022"}]}\n  c: {name: C, roles: [{title: y, from: "2022-05", to: "2022-04"}]}',
      ['0:4 role-backwards: The role "y" ends before it begins'],
    ],
    [
      'a kind that is none',
      'a: {name: A, kind: human}\n  c: {name: C}',
      ['0:3 word: "kind" must be one of: person, organisation, government, office, unnamed'],
    ],
    [
      'nobody to be told apart from',
      'a: {name: A, notSameAs: [z]}\n  c: {name: C}',
      ['0:3 no-entity: There is no entity "z"'],
    ],
    [
      'a date that is a number',
      'a: {name: A, roles: [{title: x, from: 2021}]}\n  c: {name: C}',
      ['0:3 text: "from" must be text: put it in double quotes'],
    ],
  ];
  for (const [what, records, expected] of bad) {
    it(`reports ${what}, and uses the rest`, () => {
      const text = `version: 1\nentities:\n  ${records}\n`;
      assert.deepEqual(problems(text), expected);
      assert.ok(joinEntities([readEntities(text)]).speakers.some(({ name }) => name === 'C'));
      assert.ok(readEntities(text).writable);
    });
  }

  it('tells two of one name apart when told so', () => {
    assert.deepEqual(
      problems('version: 1\nentities:\n  a: {name: "Tom Bell"}\n  b: {name: "Tom Bell", notSameAs: [a]}\n'),
      [],
    );
  });

  it('reports a file that does not parse at its line, and does not write it', () => {
    const file = readEntities('version: 1\nentities:\n  a: {name: "x\n');
    assert.equal(file.writable, false);
    assert.equal(file.problems[0]?.severity, 'error');
    assert.equal(file.problems[0].code, 'not-yaml');
  });

  it('is edited like a sidecar', () => {
    const empty = readEntities(newEntities);
    assert.deepEqual(empty.problems, []);
    const edit = editYaml(
      empty.read,
      [{ path: ['entities', 'tom-bell'], value: { name: 'Tom Bell', kind: 'person' } }],
      entitiesLayout,
    );
    assert.ok(edit.ok);
    assert.match(edit.read.text, /\nentities:\n {2}tom-bell:\n {4}kind: person\n {4}name: "Tom Bell"\n$/);
  });
});
