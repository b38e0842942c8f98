import assert from 'node:assert/strict';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { readModels } from '../../../src/cli/readModels.ts';

/** What stands before "said it was late", and the office of the one who said it, with what it is of. */
const phrases: readonly (readonly [string, string])[] = [
  ['The Schools Minister, Nick Farrow,', 'Schools Minister'],
  ['Schools Minister Nick Farrow', 'Schools Minister'],
  ['Ann Velder, the shadow home secretary,', 'Shadow Home Secretary'],
  ['Shadow Home Secretary Ann Velder', 'Shadow Home Secretary'],
  [
    'Ann Velder, deputy chief operating officer of Brackwell Holdings,',
    'Deputy Chief Operating Officer, Brackwell Holdings',
  ],
  ['Assistant Chief Constable Ann Velder', 'Assistant Chief Constable'],
  ['The Director of Public Prosecutions, Max Harlan,', 'Director of Public Prosecutions'],
  ['Max Harlan, director of public prosecutions,', 'Director of Public Prosecutions'],
  ['The permanent secretary to the Treasury, Tom Scole,', 'Permanent Secretary, Treasury'],
  ['The minister for women and equalities, Kim Badger,', 'Minister for Women and Equalities'],
  ['Kim Badger, leader of Northam City Council,', 'Leader, Northam City Council'],
  ['Labour leader Kim Badger', 'Leader, Labour'],
  ['Chief Operating Officer Sam Dyer', 'Chief Operating Officer'],
  ['Sam Dyer, chief operating officer,', 'Chief Operating Officer'],
  ["Sam Dyer, the company's chief financial officer,", 'Chief Financial Officer'],
  ['Sam Dyer, chief executive of Brackwell,', 'Chief Executive, Brackwell'],
  ['Sam Dyer, professor of economics at the University of Northam,', 'Professor of Economics, University of Northam'],
  ['Sam Dyer, director of communications at Northam United,', 'Director of Communications, Northam United'],
  ['US Secretary of State Ann Velder', 'Secretary of State, US'],
  ['Chief Justice Ann Velder', 'Chief Justice'],
  ['The Chief Justice, Ann Velder,', 'Chief Justice'],
  ['Chief Secretary to the Treasury Ann Velder', 'Chief Secretary, Treasury'],
  ['Minister for Women and Equalities Ann Velder', 'Minister for Women and Equalities'],
  ['Chancellor of the Exchequer Ann Velder', 'Chancellor of the Exchequer'],
  ['Mayor of Northam Ann Velder', 'Mayor of Northam'],
  ['House Speaker Ann Velder', 'House Speaker'],
  ['Assistant Secretary of State Ann Velder', 'Assistant Secretary of State'],
  ['Deputy Assistant Secretary of Defense Ann Velder', 'Deputy Assistant Secretary of Defense'],
  ['Treasury Secretary Ann Velder', 'Treasury Secretary'],
  ['White House press secretary Ann Velder', 'Press Secretary, White House'],
  ['House Speaker Rob Quill', 'House Speaker'],
  ['House Minority Whip Rob Quill', 'House Minority Whip'],
  ['Attorney General Rob Quill', 'Attorney General'],
  ['Deputy Attorney General Rob Quill', 'Deputy Attorney General'],
  ['Ohio Governor Rob Quill', 'Governor, Ohio'],
  ['Lieutenant Governor Rob Quill', 'Lieutenant Governor'],
  ['District Attorney Rob Quill', 'District Attorney'],
  ['Police Chief Rob Quill', 'Police Chief'],
  ['Fire Chief Rob Quill', 'Fire Chief'],
  ['National Security Adviser Rob Quill', 'National Security Adviser'],
  ['Rob Quill, the national security advisor,', 'National Security Advisor'],
  ['The Taoiseach, Rory Devane,', 'Taoiseach'],
  ['Tánaiste Rory Devane', 'Tánaiste'],
  ['Minister for Housing Rory Devane', 'Minister for Housing'],
  ['Minister of State Rory Devane', 'Minister of State'],
  ['Sinn Féin finance spokesman Rory Devane', 'Finance Spokesman, Sinn Féin'],
  ['Fianna Fáil TD Rory Devane', 'TD, Fianna Fáil'],
  ['Garda Commissioner Rory Devane', 'Garda Commissioner'],
  ['Garda Superintendent Rory Devane', 'Garda Superintendent'],
  ['Federal Treasurer Bruce Kell', 'Federal Treasurer'],
  ['Opposition Leader Bruce Kell', 'Opposition Leader'],
  ['Opposition treasury spokesman Bruce Kell', 'Opposition Treasury Spokesman'],
  ['Home Affairs Minister Bruce Kell', 'Home Affairs Minister'],
  ['Assistant Treasurer Bruce Kell', 'Assistant Treasurer'],
  ['Governor-General Bruce Kell', 'Governor-General'],
  ['Independent senator Bruce Kell', 'Senator'],
  ['Acting Prime Minister Bruce Kell', 'Acting Prime Minister'],
  ['Deputy Prime Minister Bruce Kell', 'Deputy Prime Minister'],
  ['Union Home Minister Anil Rathore', 'Union Home Minister'],
  ['Chief Minister Anil Rathore', 'Chief Minister'],
  ['External Affairs Minister Anil Rathore', 'External Affairs Minister'],
  ['Minister of State for Railways Anil Rathore', 'Minister of State for Railways'],
  ['Lok Sabha Speaker Anil Rathore', 'Speaker, Lok Sabha'],
  ['Deputy Commissioner of Police Anil Rathore', 'Deputy Commissioner of Police'],
  ['District Collector Anil Rathore', 'District Collector'],
  ['Solicitor General Anil Rathore', 'Solicitor General'],
  ['Lagos State Governor Chidi Oyelaran', 'Governor, Lagos State'],
  ['Inspector-General of Police Chidi Oyelaran', 'Inspector-General of Police'],
  ['The Inspector General of Police, Chidi Oyelaran,', 'Inspector General of Police'],
  ['Minister of Works Chidi Oyelaran', 'Minister of Works'],
  ['Managing Director Chidi Oyelaran', 'Managing Director'],
  ['Group Managing Director Chidi Oyelaran', 'Group Managing Director'],
  ['Ann Velder, chief medical officer for England,', 'Chief Medical Officer, England'],
  ['Ann Velder, the chief scientific adviser,', 'Chief Scientific Adviser'],
  ["Ann Velder, the government's chief whip,", 'Chief Whip'],
  ['Chief Inspector of Schools Ann Velder', 'Chief Inspector of Schools'],
  ['Detective Chief Inspector Ann Velder', 'Detective Chief Inspector'],
  ['Detective Superintendent Ann Velder', 'Detective Superintendent'],
  ['Health and Social Care Secretary Ann Velder', 'Health and Social Care Secretary'],
  ['The work and pensions secretary, Ann Velder,', 'Work and Pensions Secretary'],
  ['The Scottish secretary, Ann Velder,', 'Secretary, Scotland'],
  ['Scottish First Minister Ann Velder', 'First Minister, Scotland'],
  ['Culture Secretary Ann Velder', 'Culture Secretary'],
  ['Ann Velder, chair of the public accounts committee,', 'Chair'],
  ['Ann Velder, chair of the Public Accounts Committee,', 'Chair, Public Accounts Committee'],
  ['Ann Velder MP, chair of the Treasury Select Committee,', 'MP'],
  ['Ann Velder, the mayor of Northam,', 'Mayor, Northam'],
  ['Ann Velder, an associate professor at Northam University,', 'Associate Professor, Northam University'],
  ['Foreign Minister Ivan Dravec', 'Foreign Minister'],
  ['Defence Ministry spokesman Igor Dravec', 'Spokesman, Defence Ministry'],
  ['European Commission president Ivan Dravec', 'President, European Commission'],
  ['Deputy editor Ivan Dravec', 'Deputy Editor'],
  ['Head coach Ivan Dravec', 'Head Coach'],
  ['Northam United manager Ivan Dravec', 'Manager, Northam United'],
  ['Ivan Dravec, vice-president of sales at Brackwell Inc,', 'Vice-president of Sales, Brackwell Inc'],
  // a day is no part of an office, nor is blame
  ['On Tuesday Deputy Prime Minister Tom Scole', 'Deputy Prime Minister'],
  ['The angry schools minister, Tom Scole,', 'Schools Minister'],
];

describe('the office that stands beside a name', () => {
  const models = readModels();
  for (const [phrase, role] of phrases)
    it(`${phrase}: ${role}`, () => {
      const text = `The road was long. ${phrase} said it was late. Nobody knew why.\n`;
      const { speakers } = analyseArticle(text, noKnowledge, models);
      const person = speakers.find(({ kind }) => kind === 'person');
      assert.equal([person?.role, person?.affiliation].filter((part) => part !== undefined).join(', '), role);
    });

  it('is whose "the minister" is afterwards, where one is', () => {
    const text = 'Schools Minister Tom Scole came by boat. The minister said that it was late.\n';
    const { speakers, claims } = analyseArticle(text, noKnowledge, models);
    assert.equal(claims.at(-1)?.speaker, 'tom-scole');
    assert.equal(speakers.length, 1);
    const two = `${text.trim()} Transport Minister Ann Velder left. The minister said that it was early.\n`;
    assert.ok(analyseArticle(two, noKnowledge, models).claims.at(-1)?.speaker !== 'tom-scole');
  });
});
