import assert from 'node:assert/strict';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { shippedModels } from './language/shippedModels.ts';

/** Reports as papers print them, with names, weekdays, quotation marks and words that look English: "mars", "sale", "war", "die". */
const articles: Readonly<Record<string, string>> = {
  de: `Hafen von Eschweiler bleibt bis Montag geschlossen

Die Stadt hat am Dienstag nach Angaben der Feuerwehr alle Tore des Hafens geschlossen. „Wir wissen nicht, wann es weitergeht“, sagte Bürgermeisterin Anna Bell der Zeitung. Der Schaden war am 2022-01-19 auf zwei Millionen Euro geschätzt worden, so die Polizei.

Im Mai soll ein neuer Plan vorliegen, erklärte das Ministerium.`,
  fr: `Le port de Valmer reste fermé jusqu'à lundi

La ville a fermé mardi toutes les portes du port, selon les pompiers. « Nous ne savons pas quand cela reprendra », a déclaré la maire, Anne Bellec, au journal. Les dégâts étaient estimés le 2022-01-19 à deux millions d'euros, a dit la police.

En mars, un nouveau plan sera présenté, a expliqué le ministère.`,
  es: `El puerto de Valmar sigue cerrado hasta el lunes

La ciudad cerró el martes todas las puertas del puerto, según los bomberos. «No sabemos cuándo se reanudará», dijo la alcaldesa, Ana Bello, al periódico. Los daños se estimaban el 2022-01-19 en dos millones de euros, dijo la policía.

En mayo se presentará un nuevo plan, explicó el ministerio.`,
  it: `Il porto di Valmara resta chiuso fino a lunedì

La città ha chiuso martedì tutte le porte del porto, secondo i vigili del fuoco. «Non sappiamo quando si riprenderà», ha detto la sindaca, Anna Belli, al giornale. I danni erano stimati il 2022-01-19 in due milioni di euro, ha detto la polizia.

A maggio sarà presentato un nuovo piano, ha spiegato il ministero.`,
  pt: `O porto de Valmar continua fechado até segunda-feira

A cidade fechou na terça-feira todas as portas do porto, segundo os bombeiros. “Não sabemos quando vai recomeçar”, disse a presidente da câmara, Ana Belo, ao jornal. Os danos eram estimados em 2022-01-19 em dois milhões de euros, disse a polícia.

Em maio será apresentado um novo plano, explicou o ministério.`,
  nl: `Haven van Velmeer blijft tot maandag dicht

De stad heeft dinsdag volgens de brandweer alle poorten van de haven gesloten. “We weten niet wanneer het verder gaat”, zei burgemeester Anna Bel tegen de krant. De schade was op 2022-01-19 op twee miljoen euro geschat, aldus de politie.

In mei moet er een nieuw plan liggen, zei het ministerie.`,
  sv: `Hamnen i Velmar förblir stängd till måndag

Staden har på tisdagen stängt alla hamnens portar, enligt räddningstjänsten. ”Vi vet inte när det fortsätter”, sade borgmästaren Anna Bell till tidningen. Skadorna uppskattades den 2022-01-19 till två miljoner euro, sade polisen.

I maj ska en ny plan läggas fram, förklarade ministeriet.`,
  pl: `Port w Walmarze pozostaje zamknięty do poniedziałku

Miasto we wtorek zamknęło wszystkie bramy portu, jak podała straż pożarna. „Nie wiemy, kiedy to się skończy” – powiedziała gazecie burmistrz Anna Bell. Szkody oszacowano 2022-01-19 na dwa miliony euro, podała policja.

W maju ma powstać nowy plan, wyjaśniło ministerstwo.`,
  tr: `Valmar limanı pazartesiye kadar kapalı kalacak

İtfaiyeye göre kent salı günü limanın bütün kapılarını kapattı. Belediye başkanı Anna Bel gazeteye “Ne zaman devam edeceğini bilmiyoruz” dedi. Zarar 2022-01-19 tarihinde iki milyon avro olarak tahmin edilmişti, polis böyle söyledi.

Bakanlık mayıs ayında yeni bir plan sunulacağını açıkladı.`,
  ru: `Порт Вальмар останется закрытым до понедельника

Во вторник город закрыл все ворота порта, сообщили пожарные. «Мы не знаем, когда работа возобновится», – сказала газете мэр Анна Белл. Ущерб 2022-01-19 оценивали в два миллиона евро, сообщила полиция.

В мае будет представлен новый план, пояснили в министерстве.`,
};

describe('articles in other languages', () => {
  for (const [language, text] of Object.entries(articles))
    it(`${language}: zones, quotation marks and ISO dates, and no suggestion by a rule for English`, () => {
      const found = analyseArticle(text, { ...noKnowledge, published: '2022-01-20' }, shippedModels);
      assert.equal(found.meta.language, language);
      assert.deepEqual(found.speakers, []);
      assert.deepEqual(found.claims, []);
      assert.deepEqual(
        found.dates.map(({ start, end }) => text.slice(start, end)),
        ['2022-01-19'],
      );
      assert.ok(found.zones.length > 1);
      assert.ok(found.quotations.length > 0);
    });
});
