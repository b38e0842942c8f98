import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { noModels } from '../../../src/analysis/language/models.ts';
import { readModels } from '../../../src/cli/readModels.ts';
import { judgeLinking } from './linked.ts';

/** 1,400 characters in seven sentences. */
const longTale = Array.from({ length: 7 }, () => {
  return 'The harbour, which was built when the old bridge over the river was taken down, has lost money in each of the years since the ferry stopped, and the sheds beside it stand empty through most of the long winter.';
}).join(' ');

const speakersIn = (text: string) => analyseArticle(text, noKnowledge, noModels).speakers;

describe('findSpeakers', () => {
  for (const text of [
    '{a:Boris Tolland} spoke. {a:Mr Tolland} said {a:he} was tired. {a:Tolland} left.',
    'The {a:Prime Minister’s official spokesman} smiled: “It is a fine ferry.” {a:The No 10 spokesman} added: “And a fast one.”',
    'Health Secretary {a:Ann Velder} came by boat on Monday. But {a:the Health Secretary} said the sea was rough.',
    '{a:The UK prime minister} said the boat was old. No boat had been bought by {-:a British prime minister} in years.',
    '{a:A source} said it was over. {b:Ann Hale} left. {a:The source} said more.',
    'Polish President {a:Olek Vasinsky} sang. Mr {a:Vasinskyy} danced.',
    '{a:A spokesperson} said: “The pier is shut.” {a:They} said: “It opens in May.”',
    // the one an article is about bears the surname alone, not a relative who is named once
    '{a:Nora Marlow} paints in Leeds. {a:Nora Marlow} has won prizes. Her brother, {b:Emil Marlow}, sings. {a:Marlow} showed her work in May.',
    '{a:Alan Tolland} met {b:Peter Tolland}. {-:Tolland} said it was late.',
    '{a:Harald Quist II} was crowned. {a:Quist} reigned for a year. {b:Harald Quist III} followed.',
    '{a:Valeria Paris} left the firm in May. On the ship, {a:Paris} said that the cabin was cold.',
    '{a:Tom Maurer} runs the shop. “It is late,” {a:Mauer} said.',
    '{a:Ann Velder} said no. {a:The mayor} added that it was late.',
    '{a:Ann Velder} said no. {b:The mayor} said it was late.',
    'Judge {a:Ann Velder} said no. {b:The mayor} added that it was late.',
    // "he" was before, and is no "she"
    '{a:Xanthor Vale} said {a:he} was tired. {a:He} left. {b:Ann Velder} stayed. {a:Vale} waved, and {b:she} smiled.',
    // the surname need not be the last word
    '{a:Xu Weiming} won. {a:Mr Xu} said {a:he} would wait.',
    '{a:Park Soo-yeon} spoke. {a:Ms Park} said {a:she} was glad.',
    '{a:José Luis Rivas Prieto} resigned. {a:Mr Rivas} said {a:he} was tired.',
    '{a:Nikolai Petrovich Orlov} sang. {a:Orlov} left. {a:Nikolai Petrovich} danced.',
    '{a:Mark Alan Tolland} painted. {b:Mark Allen} sang. {b:Mr Allen} left.',
    '{b:Carl Boone} left. In {a:his} first speech, {a:Tom Sarvis} thanked the town.',
    // who somebody came after is not himself, and where a thing is may be where its owner is
    '{a:Tom Sarvis} painted boats. {b:Carl Boone} painted bridges. Before {b:Boone}, {a:he} was the only painter in town.',
    '{a:Ann Velder} kept a notebook. {a:She} carried it around with {a:her}.',
    '{a:Tom Sarvis} waited. {a:He} was praised by those around {a:him}.',
    // what somebody was called before stands for them alone, unless there was another
    '{a:Judge Finn} waited. The court was full. {a:The judge} said {a:he} would go on.',
    // one sentence nearer is no reason to take the one for the other
    '{a:Ann Hale}, mayor of Northam, left early. {b:Ben Cole}, mayor of Lowfield, stayed. {-:The mayor} said the talks had failed.',
    // another one may stand further back than anybody looks, though few sentences
    `{a:Judge Ida Marsh} sent the case back on Friday. The papers then went to {-:a second judge} in Lowfield. ${longTale} {-:The judge} said the case was closed.`,
    `{a:Quarl Holdings} closed the pit. A second company was to buy the sheds. ${longTale} {-:The company} said no.`,
    '{a:Dr Finn} waited. The ward was full. {a:The doctor} said it was late.',
    '{a:Dr Finn}, an economist, waited. {-:The doctor} said it was late.',
    '{a:Tom Sedge}, a nurse, waited. The ward was full. {a:The nurse} said it was late.',
    '{a:Tom Sedge MP} waited. The hall was full. {a:The MP} said it was late.',
    '{a:Judge Finn} waited. {b:Judge Velder} came. {-:The judge} said it was late.',
    '{a:Judge Finn} waited. A judge in Leeds wrote to the town. {-:The judge} said it was late.',
    '{a:Chief Justice Ann Velder} waited. {a:The chief justice} said no.',
    '{a:The Bishop of Northam} said it was late. {a:The bishop} added that the boat was old.',
    // the only company, and none of two
    '{a:Quarl Holdings} closed the pit in May. {a:The company} said no.',
    '{a:Quarl Holdings} closed the pit in May. {b:Brackwell Ltd} opened one. {-:The company} said no.',
    '{a:Quarl Holdings} closed the pit in May. {b:The energy company} said no.',
  ]) {
    it(text, () => {
      const { wrongMerges, missedLinks } = judgeLinking(text);
      assert.deepEqual({ wrongMerges, missedLinks }, { wrongMerges: [], missedLinks: [] });
    });
  }

  // an office that changes hands, and one that is said shorter
  for (const text of [
    'House Speaker {a:Ann Velder} waited. {a:The speaker} said no.',
    'Finance minister {b:Tom Sedge} resigned in May. {a:Ann Velder} became finance minister. {a:The finance minister} said no.',
    'Finance minister {a:Tom Sedge} resigned in May. {b:Ann Velder} became finance minister in 1998. {a:The finance minister} said no.',
  ]) {
    it(text, () => {
      assert.deepEqual(judgeLinking(text, readModels()), { wrongMerges: [], missedLinks: [] });
    });
  }

  it('gives readable ids, kind, role and affiliation with evidence', () => {
    const text = 'Russian foreign minister Milos Dravec, 51, said no. A Foreign Office spokeswoman said yes.';
    const [dravec] = speakersIn(text);
    assert.equal(dravec?.id, 'milos-dravec');
    assert.equal(dravec.kind, 'person');
    assert.equal(dravec.role, 'Foreign Minister');
    assert.equal(dravec.affiliation, 'Russia');
    assert.equal(
      text.slice(dravec.roles[0]!.evidence.start, dravec.roles[0]!.evidence.end),
      'Russian foreign minister',
    );
    const spokeswoman = speakersIn(text).find(({ kind }) => kind === 'unnamed');
    assert.equal(spokeswoman?.affiliation, 'Foreign Office');
  });

  it('reads on behind the letters after a name', () => {
    const text = 'The judge waited. Orrin’s barrister, Hugh Tolland KC, said the case was weak. He asked for time.';
    const { speakers, claims } = analyseArticle(text, noKnowledge, readModels());
    assert.deepEqual(
      speakers.filter(({ name }) => name === 'Hugh Tolland').map(({ role }) => role),
      ['Barrister'],
    );
    assert.deepEqual([...new Set(claims.map(({ speaker }) => speaker))], ['hugh-tolland']);
  });

  describe('of somebody who wrote the article', () => {
    const by = (author: string, body: string) =>
      analyseArticle(`Pier shut\n\nBy ${author}\n\nMarch 14, 2024\n\n${body}\n`, noKnowledge, readModels()).speakers;
    const namesAt = (all: readonly { name: string; mentions: readonly unknown[] }[]) =>
      all.map(({ name, mentions }) => `${name} ${mentions.length}`);

    it('makes no "she"', () => {
      const all = by(
        'Ruth Tolland',
        'The harbour was shut on Monday. She went white when the boats came in to the pier.',
      );
      assert.deepEqual(namesAt(all.filter(({ kind }) => kind === 'person')), ['Ruth Tolland 1']);
    });

    it('makes no other Velder, unless the end of the article tells of the reporter', () => {
      const body = 'Velder said the pier was old. The boats came in on Monday.';
      assert.deepEqual(namesAt(by('Ruth Velder', body)).sort(), ['Ruth Velder 1', 'Velder 1']);
      const credit = 'The boats came in on Monday, the harbour said. \n\nVelder reported from Leeds.';
      assert.ok(namesAt(by('RUTH VELDER', credit)).includes('Ruth Velder 2'));
    });
  });

  it('lists a group once, and a relative as no office', () => {
    const text = 'Police said it was late. The police said the man was gone. “My husband says no,” Ann Velder said.';
    const { speakers } = analyseArticle(text, noKnowledge, readModels());
    assert.deepEqual(
      speakers.map(({ name, kind }) => `${name}: ${kind}`),
      ['Ann Velder: person', 'Police: unnamed', 'My husband: unnamed'],
    );
  });

  it('takes the "that" of a clause for no part of who is in it', () => {
    const text = 'The ministry said that officials from both banks would meet.';
    const { speakers } = analyseArticle(text, noKnowledge, readModels());
    assert.deepEqual(
      speakers.filter(({ kind }) => kind === 'unnamed').map(({ name }) => name),
      ['Officials from both banks'],
    );
  });

  it('gives mentions inside the text and unique ids for any string', () => {
    const words = [
      'Ann',
      'Hale',
      'Mr',
      'the',
      'minister',
      'said',
      'he',
      'his',
      '’s',
      ',',
      '.',
      '“',
      '”',
      'of',
      'UK',
      'Russian',
      'spokesman',
      'who',
      'it',
      '\n\n',
      'No',
      '10',
      'a',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        const speakers = speakersIn(text);
        assert.equal(new Set(speakers.map(({ id }) => id)).size, speakers.length);
        for (const { mentions } of speakers)
          for (const { start, end } of mentions) assert.ok(start >= 0 && start < end && end <= text.length);
      }),
    );
  });
});
