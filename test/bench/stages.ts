/** Each stage alone and the whole, in KB of text a second on one core, beside the peers. */
import { en } from 'chrono-node';
import nlp from 'compromise/three';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { findClaims } from '../../src/analysis/claims/findClaims.ts';
import { findDates } from '../../src/analysis/dates/findDates.ts';
import { type Knowledge, noKnowledge } from '../../src/analysis/knowledge.ts';
import { findNames } from '../../src/analysis/language/findNames.ts';
import { readSentences } from '../../src/analysis/language/readSentences.ts';
import { readLayout } from '../../src/analysis/layout/readLayout.ts';
import { findQuotations } from '../../src/analysis/quotations.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import { findSpeakers } from '../../src/analysis/speakers/findSpeakers.ts';
import { readModels } from '../../src/cli/readModels.ts';
import { readCorpus } from './corpus.ts';
import { line, medianTime } from './timing.ts';

export function measureStages(): void {
  const { name, texts, size } = readCorpus();
  const models = readModels();
  const knowledge: Knowledge = { ...noKnowledge, published: '2016-10-01' };
  const readings = texts.map((text): Reading => {
    const layout = readLayout(text, knowledge);
    const sentences = readSentences(text, layout.paragraphs, models);
    const names = findNames(text, sentences, knowledge);
    return { ...layout, text, sentences, names, quotations: findQuotations(text, layout.paragraphs) };
  });
  console.log(`  ${name}: ${texts.length} texts, ${(size / 1000).toFixed(0)} KB`);
  const speed = (run: () => void) => size / medianTime(run);
  const show = (stage: string, run: () => void) => line(stage, `${speed(run).toFixed(0)} KB/s`);

  show('layout', () => texts.forEach((text) => readLayout(text, knowledge)));
  const { names: tagger, ...onlyTrees } = models;
  show('tokens, tags and trees', () =>
    readings.forEach(({ text, paragraphs }) => readSentences(text, paragraphs, onlyTrees)),
  );
  const tagged = readings.flatMap(({ sentences }) => sentences.map(({ tokens }) => tokens));
  show('names: tagger', () => tagged.forEach((sentence) => tagger?.find(sentence)));
  show('names: rules and article', () =>
    readings.forEach(({ text, sentences }) => findNames(text, sentences, knowledge)),
  );
  show('quotations', () => readings.forEach(({ text, paragraphs }) => findQuotations(text, paragraphs)));
  show('dates', () => readings.forEach((reading) => findDates(reading, knowledge)));
  show('  peer: chrono-node casual', () => texts.forEach((text) => en.casual.parse(text, new Date(0))));
  show('speakers', () => readings.forEach((reading) => findSpeakers(reading, knowledge)));
  show('claims', () => readings.forEach((reading) => findClaims(reading)));

  show('whole analysis', () => texts.forEach((text) => analyseArticle(text, knowledge, models)));
  const wink = winkNLP(winkModel);
  show('  peer: wink-nlp', () => texts.forEach((text) => void wink.readDoc(text).tokens().out()));
  show('  peer: compromise/three', () => texts.forEach((text) => void nlp(text).people().json()));
}
