/** Tags, trees and sentence ends against treebanks: tags and trees on the treebank's own words, ends on the text as it stood. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Paragraph } from '../../src/analysis/article.ts';
import type { Grammar } from '../../src/analysis/language/grammar.ts';
import { lemmaOf } from '../../src/analysis/language/lemma.ts';
import { noModels } from '../../src/analysis/language/models.ts';
import { readSentences } from '../../src/analysis/language/readSentences.ts';
import { readTreebank, type TreebankSentence } from '../../training/treebank.ts';
import { confuse, printConfusions } from './confusions.ts';
import type { Material, Row } from './row.ts';

export function scoreTrees({ shared, models, errors }: Material): Row[] {
  const { grammar } = models;
  const read = (file: string): TreebankSentence[] =>
    readTreebank(readFileSync(path.join(shared, 'corpora', 'ud', file), 'utf8'));
  const ewt = read('ewt/en_ewt-ud-test.conllu');
  const news = [...read('gum/en_gum-ud-dev.conllu'), ...read('gum/en_gum-ud-test.conllu')].filter(({ document }) =>
    document.includes('_news_'),
  );
  const allNews = [
    ...read('gum/en_gum-ud-train.conllu').filter(({ document }) => document.includes('_news_')),
    ...news,
  ];
  return [
    ...(grammar === undefined
      ? []
      : [...scoreGrammar('EWT test', ewt, grammar, errors), ...scoreGrammar('GUM news', news, grammar, errors)]),
    ...scoreSentenceEnds('GUM news', allNews, errors),
  ];
}

/** Own tags and trees on given words: shares of right ones, and the arguments of reporting verbs. */
export function scoreGrammar(
  on: string,
  sentences: readonly TreebankSentence[],
  grammar: Grammar,
  errors = false,
): Row[] {
  let words = 0;
  let tags = 0;
  let heads = 0;
  let labelled = 0;
  const reported = { nsubj: newCounts(), ccomp: newCounts() };
  const tagConfusions = new Map<string, number>();
  const treeConfusions = new Map<string, number>();
  for (const sentence of sentences) {
    const tree = grammar.read(sentence.words);
    sentence.words.forEach((_, i) => {
      const relation = grammar.relations[tree.relations[i]!]!;
      const tag = grammar.tags[tree.tags[i]!]!;
      const rightHead = tree.heads[i] === sentence.heads[i];
      words += 1;
      if (tag === sentence.tags[i]) tags += 1;
      else confuse(tagConfusions, `${sentence.tags[i]!} read as ${tag}`);
      if (rightHead) heads += 1;
      if (rightHead && relation === sentence.relations[i]) labelled += 1;
      else
        confuse(
          treeConfusions,
          `${sentence.relations[i]!} read as ${rightHead ? relation : `${relation} of another word`}`,
        );
      for (const kind of ['nsubj', 'ccomp'] as const) {
        const counts = reported[kind];
        const inGold = sentence.relations[i] === kind && isReporting(sentence, sentence.heads[i]!);
        const inOwn = relation === kind && isReporting(sentence, tree.heads[i]!);
        if (inGold) counts.gold += 1;
        if (inOwn) counts.own += 1;
        if (inGold && inOwn && rightHead) counts.right += 1;
      }
    });
  }
  if (errors) {
    printConfusions(`${on}, tags`, tagConfusions, words);
    printConfusions(`${on}, heads and relations`, treeConfusions, words);
  }
  const share = (count: number): number => (100 * count) / words;
  return [
    { on, figure: 'tags', value: share(tags) },
    { on, figure: 'heads (UAS)', value: share(heads) },
    { on, figure: 'heads and relations (LAS)', value: share(labelled) },
    { on, figure: 'subject of reporting verb F1', value: f1(reported.nsubj) },
    { on, figure: 'clause of reporting verb F1', value: f1(reported.ccomp) },
  ];
}

/** Sentence ends in documents rebuilt with their paragraphs, by own tokens; needs no model. */
export function scoreSentenceEnds(on: string, sentences: readonly TreebankSentence[], errors = false): Row[] {
  const counts = newCounts();
  const documents = new Set(sentences.map(({ document }) => document));
  for (const name of documents) {
    const { text, paragraphs, ends } = rebuild(sentences.filter(({ document }) => document === name));
    const own = new Set(readSentences(text, paragraphs, noModels).map(({ end }) => end));
    const gold = new Set(ends);
    counts.gold += gold.size;
    counts.own += own.size;
    counts.right += [...own].filter((end) => gold.has(end)).length;
    if (!errors) continue;
    const around = (end: number): string =>
      `${text.slice(Math.max(0, end - 40), end)}‖${text.slice(end, end + 25)}`.replaceAll('\n', ' ');
    for (const end of own) if (!gold.has(end)) console.log(`    end too many: ${around(end)}`);
    for (const end of gold) if (!own.has(end)) console.log(`    end missed:   ${around(end)}`);
  }
  return [{ on, figure: 'sentence ends F1', value: f1(counts) }];
}

function rebuild(sentences: readonly TreebankSentence[]): { text: string; paragraphs: Paragraph[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  sentences.forEach(({ words, spaces, newParagraph }, s) => {
    if (newParagraph || s === 0) {
      text = text.trimEnd();
      if (s > 0) text += '\n\n';
      starts.push(text.length);
    }
    words.forEach((word, i) => {
      text += word;
      if (i === words.length - 1) ends.push(text.length);
      if (spaces[i]) text += ' ';
    });
  });
  const paragraphs = starts.map((start, p): Paragraph => {
    const end = text.slice(0, starts[p + 1] ?? text.length).trimEnd().length;
    return { start, end, zone: 0, kind: 'body' };
  });
  return { text, paragraphs, ends };
}

/** The commonest verbs of saying and thinking. */
const reportingVerbs = new Set(
  `acknowledge add admit announce argue ask believe claim declare deny explain insist note promise report say state suggest
  tell think warn write`.split(/\s+/),
);

function isReporting({ words, tags }: TreebankSentence, head: number): boolean {
  return head >= 0 && tags[head]!.startsWith('VB') && reportingVerbs.has(lemmaOf(words[head]!, tags[head]!));
}

interface Counts {
  gold: number;
  own: number;
  right: number;
}

const newCounts = (): Counts => ({ gold: 0, own: 0, right: 0 });
const f1 = ({ gold, own, right }: Counts): number => (200 * right) / (gold + own);
