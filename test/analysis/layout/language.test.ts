import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseArticle } from '../../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../../src/analysis/knowledge.ts';
import { noModels } from '../../../src/analysis/language/models.ts';
import { isEnglish } from '../../../src/analysis/layout/language.ts';
import { readLayout } from '../../../src/analysis/layout/readLayout.ts';

/** Headline and two paragraphs, with names, quotation marks, a date and numbers that rules for English would like to have. */
const articles: Readonly<Record<string, string>> = {
  de: 'Sturm legt Fähre nach Karrau lahm\n\nDie Fähre nach Karrau fällt am Freitag aus, teilte die Hafenbehörde in Port Ellery mit. Minister Karl Roe sagte, das Boot sei 1968 gebaut worden.\n\n„Wir wissen, dass den Menschen das Brot ausgeht“, sagte die Sprecherin Ada Winter am 3. März 2020.',
  fr: 'La tempête arrête le bac de Carrau\n\nLe bac de Carrau est resté au port vendredi, a annoncé la capitainerie. Le ministre Karl Roe a dit que le bateau date de 1968.\n\n« Nous savons que les habitants manquent de pain », a déclaré la porte-parole Ada Winter le 3 mars 2020.',
  es: 'La tormenta detiene el barco de Carrow\n\nEl barco de Carrow no salió el viernes, según informó la oficina del puerto. El ministro Karl Roe dijo que el barco es de 1968.\n\n“Sabemos que a la gente le falta pan”, dijo la portavoz Ada Winter el 3 de marzo de 2020.',
  it: 'La tempesta ferma il traghetto di Carrow\n\nIl traghetto per Carrow è rimasto in porto venerdì, ha detto la capitaneria. Il ministro Karl Roe ha spiegato che la nave è del 1968.\n\n«Sappiamo che alla gente manca il pane», ha dichiarato la portavoce Ada Winter il 3 marzo 2020.',
  pt: 'Tempestade para o barco de Carrow\n\nO barco de Carrow ficou no porto na sexta-feira, informou a capitania. O ministro Karl Roe disse que o barco é de 1968.\n\n“Sabemos que as pessoas estão sem pão”, disse a porta-voz Ada Winter em 3 de março de 2020.',
  nl: 'Storm legt veerboot naar Carrow stil\n\nDe veerboot naar Carrow vaart vrijdag niet, heeft het havenbedrijf laten weten. Minister Karl Roe zei dat het schip uit 1968 is.\n\n“We weten dat de mensen geen brood meer hebben”, zei woordvoerster Ada Winter op 3 maart 2020.',
  sv: 'Stormen stoppar färjan till Carrow\n\nFärjan till Carrow ställdes in på fredagen, uppger hamnkontoret. Minister Karl Roe säger att båten är från 1968.\n\n”Vi vet att folk börjar få ont om bröd”, säger talespersonen Ada Winter den 3 mars 2020.',
  da: 'Stormen stopper færgen til Carrow\n\nFærgen til Carrow blev aflyst fredag, oplyser havnekontoret. Minister Karl Roe siger, at skibet er fra 1968, og at det skal skiftes ud.\n\n"Vi ved, at folk er ved at løbe tør for brød, og det er vi kede af", siger talskvinden Ada Winter.',
  pl: 'Sztorm zatrzymał prom na Carrow\n\nProm na Carrow nie wypłynął w piątek, poinformowało biuro portu. Minister Karl Roe powiedział, że statek jest z 1968 roku.\n\n„Wiemy, że ludziom kończy się chleb” – powiedziała rzeczniczka Ada Winter.',
  fi: 'Myrsky pysäytti Carrow’n lautan\n\nLautta Carrowiin peruttiin perjantaina, satamatoimisto kertoo. Ministeri Karl Roe sanoi, että lautta on vuodelta 1968 ja että se korvataan.\n\n”Tiedämme, että ihmisiltä on leipä loppumassa”, sanoi tiedottaja Ada Winter.',
  tr: 'Fırtına Carrow feribotunu durdurdu\n\nCarrow feribotu cuma günü iptal edildi, liman ofisi açıkladı. Bakan Karl Roe, geminin 1968 yılında yapıldığını ve değiştirileceğini söyledi.\n\n“İnsanların ekmeğinin bittiğini biliyoruz” dedi sözcü Ada Winter.',
  ru: 'Шторм остановил паром на Карроу\n\nПаром на Карроу в пятницу не вышел в море, сообщили в порту. Министр Карл Роу сказал, что судно построено в 1968 году.\n\n«Мы знаем, что у людей кончается хлеб», — сказала Ада Винтер.',
  uk: 'Шторм зупинив пором на Керроу\n\nПором на Керроу в п’ятницю не вийшов у море, повідомили в порту. Міністр Карл Роу сказав, що судно збудоване 1968 року.\n\n«Ми знаємо, що в людей закінчується хліб», — сказала Ада Вінтер.',
  ar: 'العاصفة توقف العبارة\n\nلم تغادر العبارة إلى كارو يوم الجمعة، حسبما أعلن مكتب الميناء.\n\nوقالت المتحدثة: "نعرف أن الخبز ينفد".',
  zh: '暴风雨使渡轮停航\n\n港务局表示，前往卡罗岛的渡轮周五停航。\n\n发言人说：“我们知道大家快没有面包了。”',
  ja: '嵐でフェリー欠航\n\n港湾局によると、カロー島行きのフェリーは金曜日に欠航した。\n\n「パンがなくなりそうだと承知しています」と広報担当者は述べた。',
};

describe('the language of an article', () => {
  for (const [language, text] of Object.entries(articles)) {
    it(`is ${language}, and no rule for English suggests anything`, () => {
      const analysis = analyseArticle(text, noKnowledge, noModels);
      assert.equal(analysis.meta.language, language);
      assert.deepEqual(
        {
          speakers: analysis.speakers.length,
          claims: analysis.claims.length,
          dates: analysis.dates.map((date) => date.timex),
        },
        { speakers: 0, claims: 0, dates: [] },
      );
    });
  }

  it('lets an ISO date be found in every language, and other dates in English alone', () => {
    const dates = (text: string): string[] =>
      analyseArticle(text, noKnowledge, noModels).dates.map((date) => date.timex);
    assert.deepEqual(dates(`${articles['de'] ?? ''}\n\nDas Boot soll am 2020-03-05 wieder fahren.`), ['2020-03-05']);
    assert.deepEqual(dates(`${'Mae’r fferi wedi’i chanslo ddydd Gwener. '.repeat(8)} March 2020, 2020-03-05`), [
      '2020-03-05',
    ]);
  });

  it('is English where a paragraph is quoted in French, and that paragraph is not', () => {
    const { meta, paragraphs } = readLayout(
      'Ferry to Carrow cancelled\n\nThe ferry to the island was cancelled on Friday, the harbour office said, and islanders wrote to the company.\n\nNous savons que les habitants manquent de pain et que le bac est resté au port pour des raisons que nous ne pouvons pas dire.\n\nThe company answered in one word.',
      noKnowledge,
    );
    assert.equal(meta.language, 'en');
    assert.deepEqual(paragraphs.map(isEnglish), [true, true, false, true]);
  });

  it('is English for short paragraphs full of foreign names', () => {
    const body =
      'The ferry to the island was cancelled on Friday, and the harbour office said that it would stay where it was.';
    for (const line of [
      'El Salvador, Costa Rica and Los Angeles sign a pact.',
      'Herr Braun said: “Das ist nicht gut.”',
      'Le Pen and De La Cruz clash in Den Haag.',
    ]) {
      assert.ok(readLayout(`${body}\n\n${line}\n\n${body}`, noKnowledge).paragraphs.every(isEnglish), line);
    }
  });

  it('is undecided for three words, which are read as English', () => {
    const { meta, paragraphs } = readLayout('Bell resigns today', noKnowledge);
    assert.equal(meta.language, 'und');
    assert.ok(paragraphs.every(isEnglish));
  });

  it('is unknown for thirty words of a language that no list knows, which are not read as English', () => {
    const { meta, paragraphs } = readLayout('Mae’r fferi wedi’i chanslo ddydd Gwener. '.repeat(8), noKnowledge);
    assert.equal(meta.language, 'und');
    assert.ok(!paragraphs.some(isEnglish));
  });
});
