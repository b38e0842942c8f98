/**
 * What an edit in a 100 KB article costs: read with a memory of the text before, beside the same text read afresh and beside
 * what a peer needs for people alone. Edits go through the whole article: letters, new sentences, opened quotation marks, joined paragraphs.
 */
import nlp from 'compromise/three';
import type { ArticleAnalysis } from '../../src/analysis/article.ts';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { type Knowledge, noKnowledge } from '../../src/analysis/knowledge.ts';
import { Memory } from '../../src/analysis/memory.ts';
import { emptyCodebook } from '../../src/annotations/codebook/codebook.ts';
import { reviewArticle, type ReviewedArticle } from '../../src/annotations/reviewing/review.ts';
import { readModelFiles, readModels } from '../../src/cli/readModels.ts';
import { readView } from '../../src/extension/reading/readView.ts';
import { createAnswer } from '../../src/worker/answer.ts';
import { applyPatch, type Patch } from '../../src/worker/patch.ts';
import { analysisShape } from '../../src/worker/sameFinding.ts';
import { readCorpus } from './corpus.ts';
import { line, timeOf } from './timing.ts';

const size = 100_000;
const edits = 120;
/** The first edits find no compiled code. */
const warm = 20;

export function measureEdits(): void {
  const { name, texts } = readCorpus();
  const all = texts.join('\n\n');
  const whole = all.repeat(Math.ceil(size / all.length)).slice(0, size);
  const models = readModels();
  const knowledge: Knowledge = { ...noKnowledge, published: '2016-10-01' };
  console.log(`  ${name}, ${(size / 1000).toFixed(0)} KB as one article, ${edits} edits`);

  const memory = new Memory();
  analyseArticle(whole, knowledge, models, memory);
  show(
    'edit to result',
    versions(whole).map((text) => timeOf(() => analyseArticle(text, knowledge, models, memory))),
  );

  const answer = createAnswer(() => 0);
  answer({ kind: 'models', from: readModelFiles() });
  let last: ArticleAnalysis | undefined;
  let id = 0;
  const ask = (text: string): ArticleAnalysis => {
    const open = { name: 'a.txt', ...(last && { base: id }) };
    const reply = answer({ kind: 'analyse', id: ++id, text, ...(last ? {} : { knowledge }), open });
    if (reply?.kind === 'analysis') last = JSON.parse(reply.analysis) as ArticleAnalysis;
    else if (reply?.kind === 'patch')
      last = applyPatch(last, JSON.parse(reply.patch) as Patch, reply.edit, analysisShape) as ArticleAnalysis;
    else throw new Error('no analysis');
    return last;
  };
  ask(whole);
  show(
    'as the worker is asked and answers',
    versions(whole).map((text) => timeOf(() => ask(text))),
  );
  const coding = { codebook: emptyCodebook, article: {}, entities: new Map() };
  let before: ReviewedArticle | undefined;
  show(
    'result to marks, in the editor',
    versions(whole).map((text) => {
      const analysis = ask(text);
      return timeOf(() => {
        before = reviewArticle({ text, analysis, sidecars: [], before });
        readView(before, new Map(), coding);
      });
    }),
  );

  show(
    'peer: the same, read afresh',
    versions(whole)
      .slice(0, warm + 5)
      .map((text, i) => (i % 5 === 0 ? timeOf(() => analyseArticle(text, knowledge, models)) : undefined))
      .filter((time) => time !== undefined),
    2,
  );
  show(
    'peer: compromise/three, people',
    Array.from({ length: 4 }, () => timeOf(() => void nlp(whole).people().json())),
    1,
  );
}

/** The article after each of the edits. */
function versions(whole: string): string[] {
  let text = whole;
  return Array.from({ length: edits }, (_, i) => {
    const at = 1000 + Math.floor((i * (size - 2000)) / edits);
    if (i % 8 === 7) text = `${text.slice(0, at)} “${text.slice(at)}`;
    else if (i % 8 === 5) text = text.slice(0, at) + text.slice(at).replace('\n\n', ' ');
    else text = `${text.slice(0, at)}${['x', ' ', 'ed', '. He said so. '][i % 4] ?? ''}${text.slice(at)}`;
    // as an editor gives it: one flat string
    return Buffer.from(text).toString();
  });
}

function show(what: string, times: number[], skipped = warm): void {
  const sorted = times.slice(skipped).sort((a, b) => a - b);
  const at = (share: number) => `${(sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(1)} ms`;
  line(what, `p50 ${at(0.5)}`, `p95 ${at(0.95)}`);
}
