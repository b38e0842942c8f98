import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { noKnowledge, type Knowledge } from '../../../src/analysis/knowledge.ts';
import { findNames } from '../../../src/analysis/language/findNames.ts';
import { type LanguageModels, noModels } from '../../../src/analysis/language/models.ts';
import { readSentences } from '../../../src/analysis/language/readSentences.ts';
import type { Name, NameKind } from '../../../src/analysis/language/sentence.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';
import { mark, marked } from '../../marked.ts';
import { shippedModels } from './shippedModels.ts';

function namesIn(text: string, knowledge: Knowledge = noKnowledge, models: LanguageModels = noModels): Name[] {
  const { paragraphs } = readLayout(text, knowledge);
  return findNames(text, readSentences(text, paragraphs, models), knowledge);
}

/** Checks that the names of one kind are exactly the marked ones. */
function check(kind: NameKind, phrases: readonly string[]): void {
  for (const phrase of phrases) {
    it(phrase, () => {
      const { text } = marked(phrase);
      const found = namesIn(text).filter((name) => name.kind === kind);
      assert.equal(mark(text, found), phrase);
    });
  }
}

describe('findNames', () => {
  describe('people by title, first name and form', () => {
    check('person', [
      'Mr «Harlow» met Ms. «Benn» on Monday.',
      'Chief Executive «Rosa Quill» and Chief Operating Officer «Jan Weir» said on Monday that it would close.',
      'The team lost. Coach «Bill Hatcher» said so, and the Education Bill was not discussed.',
      'Parent «Donna Hale», 38, said so, and Interior Undersecretary «Renato Magban» agreed. Pensioner «Jean Aldow» woke.',
      'Auditor-General «Grace Wale» said so. Smt. «Rekha Devan» and Alhaji «Musa Bell» agreed. Cr «Joan Tyne» did not.',
      '«Hunter Davis» wrote it. «Walker Evan» took pictures.',
      'The inspector thanked Sir «Alan Pryce» and Dame «Ruth Ode».',
      'Deputy Prime Minister «Ann Velder» said the talks went on.',
      'Reporters asked Lt. Gen. «Karl Ostrow» about the bridge.',
      'Labour leader «Tom Sedge» and President «Vask» spoke by phone.',
      'It was written by «J. K. Marlow» and «Jean-Luc Besse».',
      '«Ursula von der Marck» met «Hassan al-Tabari» and «Seán O’Brae».',
      'The award went to «Ray "Lefty" Hobbs» of Leeds.',
      '“It is late,” «Brannock» said.',
      '«Milos Dravec», 41, lives in Geneva.',
      '«May Tarrant», 58, who drove a crane, left. The vote in May went on.',
      '«Jordan Hill», 34, of Lowfield said so, and Rovers have Leeds Road, 34 points ahead, in view.',
      'The minister thanked «Jordan Hale» in Jordan.',
      '«Peter Reed» Jr and «John Cole» MP were there.',
      // titles that are first names, or begin like one, and a first name that is a thing
      'Lance Corporal «Dean Hollis» met Tan Sri «Omar Yass», and «Dean Tarrow» left. Dean «Ann Marwell» prayed.',
      '«Bill Tarrow» voted for the Education Bill. The Bill Committee sat, and the bill passed.',
      'It was up to House Speaker «Ann Velder» and Garda «Aoife Marr».',
      'In his day «Hank “The Iron Anvil” Dole» beat all, and «Luiz “Lilo” da Serra» too.',
      'We saw «Maarten ’t Hart» there, and Ex-husband «Trevor Blake» was late.',
    ]);
  });

  describe('a name seen in full once is known everywhere', () => {
    check('person', [
      'The vote was won by «Theresa May» in May. «May» said she may stay until May 5.',
      '«PRENTICE»: WE WILL NOT PAY\n\nMayor «Ana Prentice» told the council so.',
      '«Prentice» Says Roads Will Stay Closed\n\n«Ana Prentice» runs the city.',
      'Dr «Price» was late. «Price» rises followed. «Price» said so.'.replace('«Price» rises', 'Price rises'),
      'Asked again, «Boris Tolland» smiled. Friends of «Boris» were not amused.',
    ]);
  });

  describe('what is no person', () => {
    check('person', [
      'In May the Budget was late, and on Wednesday Breakfast was cancelled.',
      'Plan B is the Covid rule for the World Cup.',
      'No 10 said the Kremlin and Nato had not replied.',
      'The Ministry of Defence met Amnesty International in Eastern Europe.',
      'However, Russian troops left Kyiv for Belarus.',
      // what bears a person's name
      'It was Hurricane Andrew, then Storm Doris, and HMS Alfred Hale that sank.',
      'Under the Hale-Dodd Act and the Amy Hale Prize, under Amy’s Law, he won. He has Dodd’s disease.',
      'The film “Erin Marsh” is out. They walked from Lake Amy to Mount Doris and Charles de Hale Airport.',
      'The U. S. and Title IV were there.',
      'They met in Amy Tolland Boulevard near St Tarrow and at Queen Ada Hospital.',
    ]);
  });

  describe('organisations', () => {
    check('organisation', [
      'The «Ministry of Tides» wrote to the «Northam Harbour Board».',
      'The «Department for Coasts, Ferries and Island Affairs» said so. The «Ministry of Tides», Ann Hale and Bob Roe agreed.',
      '"WE WANT A CLEAN HOUSE AND THE PEOPLE SHALL HAVE IT," Sir Peter Mael said.',
      'A «Foreign Office» spokesman spoke to the «BBC».',
      'Both «Nato» and «NATO» are written.',
      'The «University of Northam» and the «Department for Work and Pensions» agreed.',
      '«No 10» and «Downing Street» are one address.',
    ]);
  });

  describe('countries, places and nationalities', () => {
    check('country', ['«Britain», the «UK» and the «U.S.» told us that «Russia» had left.']);
    check('place', ['They flew from «Kyiv» to «Geneva» over the «Black Sea».']);
    check('nationality', ['The «Ukrainian» envoy met «British» and «French» ministers.']);
  });

  describe('the kind of a name, from the whole article', () => {
    const decided: readonly [NameKind, string][] = [
      ['place', 'Gales hit «Tarnby» on Sunday. The mayor of «Tarnby» said a roof was lost.'],
      ['place', 'Anna Poll, 44, of «Quay Street», «Tarnby», denies theft.'],
      ['place', '«Velmark» will cut exports, its energy ministry said. «Velmark»’s president wept.'],
      ['place', 'Baroness Amadi of «Velbury» and the Duke of «Marwell» met the magistrate of «Gonderpur».'],
      ['place', 'We met at «Amy Tolland King Boulevard» near «St Tarrow» in «King’s Lynn».'],
      [
        'organisation',
        'At the «UQW» President Shawn Rill said no, and «Queen Ada Hospital» and «St Jude’s School» shut.',
      ],
      ['person', 'THE COURT: Sit down, «DeShawn Pruitt».\n\nMS. «RUIZ»: I object. «Ty’Quan Moss» was at home.'],
      ['person', 'Snow closed roads. “Mum was everything,” said «Kayleigh Drew». Yes, Your Honor.'],
      ['person', 'Actor «Aamir Velder» wept. «Tom Hunt» went. Hunt rules stood. «Hunt» sold his dogs.'],
      ['person', '«Tolland» v «Marsh»: the row that split a village\n\n«Tim Tolland» and «Dee Marsh» lived next door.'],
      ['organisation', 'The «Bank of Ireland», «Lloyds» and «Sainsbury’s» gave evidence.'],
      ['place', 'Envoys from Japan, India and «Velmark» met in «Geneva».'],
      ['organisation', 'Peter Hull, managing director of «Corrin Marine», resigned. «Corrin Marine» employs 40.'],
      ['organisation', 'They wrote to «Fisk, Boyle & Lane» about «Isar Werke AG» and «Verily Foods plc» today.'],
      ['organisation', 'The «Harbour Workers’ Federation» and the «Sudranian Ministry of Tides» agreed.'],
      ['person', 'Judge «Helen Strand» KC told «Marlow» to stand. “No,” said «Marlow». «Colin Marlow», 61, wept.'],
      ['person', '«Park Ji-woo» met «Abena Owusu-Ansah» and Msgr «Luigi Ferra» in Rome.'],
      ['person', 'Rep. «Marcy Dell», D-Mass., who leads the panel, said no. Sen. «Ann Cole», R-Fla., said yes.'],
      ['person', 'Rep. «Marcy Dell», D-Texas, met Det Insp «Rhys Toll» and Cllr «Jane Odu».'],
    ];
    for (const [kind, phrase] of decided) {
      it(`${kind}: ${phrase}`, () => {
        const { text } = marked(phrase);
        const found = namesIn(text, noKnowledge, shippedModels).filter((name) => name.kind === kind);
        assert.equal(mark(text, found), phrase);
      });
    }
  });

  it('finds names and aliases that reviewers added', () => {
    const knowledge: Knowledge = {
      speakers: [{ id: 'ondra', name: 'Ondra', kind: 'person', aliases: ['the Fox of Brno', 'Ondřej'], roles: [] }],
      corrections: [],
    };
    const text = 'It was sung by Ondra. Later Ondřej left.';
    assert.equal(mark(text, namesIn(text, knowledge)), 'It was sung by «Ondra». Later «Ondřej» left.');
  });

  it('finds names that are written small, as they were told, and only so', () => {
    const known = (id: string, name: string) => ({ id, name, kind: 'organisation', aliases: [], roles: [] }) as const;
    const knowledge: Knowledge = {
      speakers: [known('light', 'quayside light'), known('ebarge', 'eBarge'), known('watch', 'Moor Watch')],
      corrections: [],
    };
    const text = 'They thanked quayside light and eBarge. The moor watch of the ebarge was over.';
    assert.equal(
      mark(text, namesIn(text, knowledge)),
      'They thanked «quayside light» and «eBarge». The moor watch of the ebarge was over.',
    );
  });

  it('gives names inside the text, in order and apart, for any string', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'Mr',
            'Ann',
            'Hale',
            'al-',
            'of',
            'the',
            '-',
            '“',
            '.',
            '\n',
            'Office',
            'May',
            '’s',
            'ß',
            '😀',
            'No',
            '10',
            ',',
          ),
        ),
        (words) => {
          const text = words.join(' ');
          let end = 0;
          for (const name of namesIn(text)) {
            assert.ok(name.start >= end && name.end > name.start && name.end <= text.length);
            end = name.end;
          }
        },
      ),
    );
  });

  it('reads a megabyte of capitals', () => {
    assert.ok(namesIn('Office of the Al-'.repeat(60_000)).length >= 0);
    assert.ok(namesIn('Ann-Hale-'.repeat(100_000)).length >= 0);
    assert.ok(namesIn('Mr Hale Lance Corporal Dean Tarn '.repeat(30_000)).length >= 0);
  });
});
