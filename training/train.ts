/**
 * Makes the files in `models/` from the corpora beside the project, the same bytes every time:
 *
 *     npm run train -- --corpora ../shared/corpora [--only words,grammar,names,claims] [--vectors FILE] [--out DIR]
 *
 * Word vectors come from npm, or from `--vectors` where there is no network (see `wordVectors.ts`). What `--only` leaves out is read from `models/`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Grammar, readGrammar } from '../src/analysis/language/grammar.ts';
import { openModel } from '../src/analysis/language/modelFile.ts';
import { readVocabulary, type Vocabulary } from '../src/analysis/language/vocabulary.ts';
import { formatReason } from '../src/analysis/reason.ts';
import { readModels } from '../src/cli/readModels.ts';
import type { Row } from '../test/quality/row.ts';
import { scoreGrammar } from '../test/quality/scoreTrees.ts';
import { trainClaims } from './claims/train.ts';
import { trainGrammar } from './grammar.ts';
import { encodeModel, type Section } from './modelFile.ts';
import { trainNameNetwork } from './nameNetwork.ts';
import { nameExamples, readGumNames, readUniversalNer, readWikiGold } from './names.ts';
import { readTreebank } from './treebank.ts';
import { makeVocabulary } from './vocabulary.ts';
import { readWordVectors } from './wordVectors.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    only: { type: 'string', default: 'words,grammar,names,claims' },
    vectors: { type: 'string' },
    out: { type: 'string', default: 'models' },
  },
});
const started = Date.now();
const chosen = options.only.split(',');
const corpus = (file: string): string => readFileSync(path.join(options.corpora, file), 'utf8');
const log = (message: string): void =>
  console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(5)} s  ${message}`);

mkdirSync(options.out, { recursive: true });
if (chosen.includes('words')) save('words.bin', makeVocabulary(readWordVectors(options.vectors)));
const vocabulary = load('words.bin', readVocabulary);
if (chosen.includes('grammar')) saveGrammar(vocabulary);
if (chosen.includes('names'))
  saveNames(
    vocabulary,
    load('grammar.bin', (file) => readGrammar(file, vocabulary)),
  );
// counts of claims are read by the analysis that the models beside it make, so they come last, and from `models/`
if (chosen.includes('claims') && options.out === 'models')
  trainClaims(path.join(options.corpora, 'polnear', 'train'), readModels(), log);

function saveGrammar(words: Vocabulary): void {
  const read = (file: string) => readTreebank(corpus(file));
  const dev = read('ud/ewt/en_ewt-ud-dev.conllu');
  const sentences = [...read('ud/ewt/en_ewt-ud-train.conllu'), ...read('ud/gum/en_gum-ud-train.conllu')];
  log(`grammar: ${sentences.length} sentences`);
  const sections = trainGrammar(sentences, words, undefined, (pass, loss, present) => {
    const { model } = openModel('grammar.bin', encodeModel(present()), (file) => readGrammar(file, words));
    log(
      `pass ${pass + 1}, loss ${loss.toFixed(2)}; ${model === undefined ? '' : figures(scoreGrammar('EWT dev', dev, model))}`,
    );
  });
  save('grammar.bin', sections);
}

function saveNames(words: Vocabulary, grammar: Grammar): void {
  const sentences = [
    ...readGumNames(corpus('ud/gum/en_gum-ud-train.conllu')),
    ...readWikiGold(corpus('ner/wikigold/wikigold.conll')),
    ...readUniversalNer(corpus('ner/uner-ewt/dev.iob2')),
  ];
  log(`names: ${sentences.length} sentences`);
  const examples = nameExamples(sentences, (each) => {
    const { tags, heads, relations } = grammar.read(each);
    return {
      tags: Array.from(tags, (tag) => grammar.tags[tag]!),
      heads,
      relations: Array.from(relations, (relation) => grammar.relations[relation]!),
    };
  });
  const sections = trainNameNetwork(examples, words, undefined, (pass, loss) =>
    log(`pass ${pass + 1}, loss ${loss.toFixed(3)}`),
  );
  save('names.bin', sections);
}

function figures(rows: readonly Row[]): string {
  return rows.map(({ figure, value }) => `${figure} ${value.toFixed(1)}`).join(', ');
}

function save(name: string, sections: readonly Section[]): void {
  const bytes = encodeModel(sections);
  writeFileSync(path.join(options.out, name), bytes);
  log(`${name}: ${bytes.length} bytes`);
}

/** A file made just now, or the one in `models/`. */
function load<Model>(name: string, read: Parameters<typeof openModel<Model>>[2]): Model {
  const made = chosen.includes(name.replace('.bin', ''));
  const { model, problem } = openModel(name, readFileSync(path.join(made ? options.out : 'models', name)), read);
  if (model === undefined) throw new Error(problem === undefined ? name : formatReason(problem));
  return model;
}
