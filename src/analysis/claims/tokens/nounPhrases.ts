/** Noun phrases by tags: to the left of a cue, to its right, and around a token. Repairs what the tree gets wrong. */
import { sentenceAt, trim, type Range, type TokenTable } from './tokenTable.ts';
import { listed, isNominal, isNounHead, isQuotedSpeech, isVerb, occasion, timeWord } from './words.ts';

/** The run of nominal tokens around one: "the [mayor] of" → "the mayor". */
export function chunkAround(table: TokenTable, i: number): Range {
  const { tags, lower } = table;
  if (tags[i] === 'PRP' || tags[i] === 'WP' || tags[i] === 'WDT') return [i, i];
  const { first, last } = sentenceAt(table, i);
  let a = i;
  while (a > first && isNominal(table, a - 1) && tags[a - 1] !== 'PRP') {
    if (tags[a] === 'DT' && tags[a - 1] !== 'PDT' && !/^(?:all|both|half)$/.test(lower[a - 1]!)) break;
    a--;
  }
  let b = i;
  while (b < last && isNominal(table, b + 1) && !/^(?:DT|PRP|PRP\$|JJ)$/.test(tags[b + 1]!)) b++;
  return [a, b];
}

/** The noun phrase that ends before a cue, over adverbs, dates and one pair of commas or brackets. */
export function phraseBefore(table: TokenTable, cueStart: number): Range | null {
  const { words, lower, tags, regionOf } = table;
  const { first } = sentenceAt(table, cueStart);
  if (cueStart - 1 < first) return null;
  const skip = skipBack(table, cueStart - 1, first);
  if (!skip) return null;
  const [head, end] = skip;
  if (head < first || !isNounHead(table, head) || isQuotedSpeech(table, head)) return null;
  if (/^(?:WP|WDT)$/.test(tags[head]!) || /^(?:who|which|that)$/.test(lower[head]!)) return [head, head];
  let [a] = chunkAround(table, head);
  for (let round = 0; round < 3; round++) {
    const link = a - 2 >= first ? lower[a - 1]! : '';
    // "two officials familiar with the talks"
    if (
      /^(?:with|to)$/.test(link) &&
      /^(?:familiar|acquainted|close)$/.test(lower[a - 2]!) &&
      isNounHead(table, a - 3) &&
      a - 3 >= first
    ) {
      a = chunkAround(table, a - 3)[0];
      continue;
    }
    if (!/^(?:of|and|&|for|in|at|from)$/.test(link)) break;
    if (!isNounHead(table, a - 2) || regionOf[a - 2]! >= 0 || tags[a - 2] === 'PRP') break;
    const [z] = chunkAround(table, a - 2);
    const inPhrase = z - 1 >= first && /^(?:in|at|on|for|from|by|with|to)$/.test(lower[z - 1]!);
    if (/^(?:for|in|at|from|of)$/.test(link) && inPhrase) break;
    a = z;
  }
  return words[a] === undefined ? null : trim(table, a, end);
}

/** Head and end of the phrase before, once adverbs, time phrases, brackets and appositions are stepped over. */
function skipBack(table: TokenTable, from: number, first: number): Range | null {
  const { words, lower, tags, regionOf } = table;
  let e = from;
  for (let round = 0; round < 4; round++) {
    if (e > first && /^(?:RB|MD|TO)$/.test(tags[e]!)) {
      e--;
      continue;
    }
    if (e > first && timeWord.has(lower[e]!)) {
      let k = e - 1;
      while (
        k > first &&
        (/^(?:last|this|next|late|early|earlier|the|a|on|in|that|few|several|,|\d+)$/.test(lower[k]!) ||
          timeWord.has(lower[k]!))
      )
        k--;
      e = k;
      continue;
    }
    if (e > first && /^(?:,|\)|—|–|―|--)$/.test(words[e]!)) {
      const opening = words[e] === ')' ? '(' : words[e]!;
      let k = e - 1;
      while (k > first && words[k] !== opening && e - k < 28) k--;
      if (k > first && words[k] === opening && isNounHead(table, k - 1) && regionOf[k]! < 0) return [k - 1, e];
      if (words[e] === ',') return null;
      e = k - 1;
      if (e < first) return null;
      continue;
    }
    break;
  }
  return [e, e];
}

/** The noun phrase directly behind a token, with "of …" and an apposition. */
export function phraseBehind(table: TokenTable, token: number): Range | null {
  const { words, lower, tags, regionOf } = table;
  const { last } = sentenceAt(table, token);
  const from = token + 1;
  if (from > last || !isNominal(table, from)) return null;
  let b = from;
  while (b < last && isNominal(table, b + 1) && tags[from] !== 'PRP') b++;
  while (b > from && (timeWord.has(lower[b]!) || /^(?:last|this|on|late|early)$/.test(lower[b]!))) b--;
  for (let round = 0; round < 4; round++) {
    if (b + 2 > last || !/^(?:of|and|&|for|at|in|from|with)$/.test(lower[b + 1]!) || !isNominal(table, b + 2)) break;
    let k = b + 2;
    while (k < last && isNominal(table, k + 1)) k++;
    if (timeWord.has(lower[k]!)) break;
    b = k;
  }
  if (
    b + 2 <= last &&
    words[b + 1] === ',' &&
    /^(?:DT|JJ|NN|NNS|PRP\$|NNP|CD)$/.test(tags[b + 2]!) &&
    regionOf[b + 2]! < 0
  ) {
    let k = b + 2;
    while (k <= last && !/^[,.;“"]$/.test(words[k]!) && regionOf[k]! < 0 && !isVerb(table, k)) k++;
    if ((k > last || /^[,.;]$/.test(words[k]!)) && k - b < 25) b = k - 1;
  }
  return trim(table, from, b);
}

/** The source after an inverted cue, up to the first stop: "said [Mr Orr, the mayor], who …". */
export function sourceBehind(table: TokenTable, verb: number): Range | null {
  const { words, lower, tags } = table;
  const { last } = sentenceAt(table, verb);
  let a = verb + 1;
  while (a <= last && tags[a] === 'RB') a++;
  if (a > last) return null;
  if (tags[a] === 'PRP') return [a, a];
  let end = a;
  for (let k = a; k <= last; k++) {
    const word = words[k]!;
    if (/^(?:[.;:?!]|—|–|―|--)$/.test(word) || isQuotedSpeech(table, k)) break;
    if (k > a && stopsSource(table, k, last)) break;
    if (word === ',') {
      if (tags[k + 1] === 'VBG' || stopAfterComma.has(lower[k + 1] ?? '')) break;
      continue;
    }
    if (k - a > 8 && /^VB[DZ]$/.test(tags[k]!)) break;
    end = k;
  }
  while (end > a && /^(?:who|which|that|and)$/.test(lower[end]!)) end--;
  return trim(table, a, end);
}

const stopAfterComma = listed(
  'who which where whose but and in on at during as when after before while to if though although for according with he she they then because since',
);
const clauseOpener = listed(
  'when after while as during because before if although though adding saying referring speaking that following amid ahead outside',
);

function stopsSource(table: TokenTable, k: number, last: number): boolean {
  const { words, lower } = table;
  if (clauseOpener.has(lower[k]!) || timeWord.has(lower[k]!)) return true;
  if (!/^(?:in|on|at|to|of|during|via)$/.test(lower[k]!)) return false;
  for (let z = k + 1; z <= last && z - k < 6; z++) {
    if (occasion.has(lower[z]!) || timeWord.has(lower[z]!) || lower[z] === 'reporters') return true;
    if (words[z] === ',' || isVerb(table, z)) return false;
  }
  return false;
}

const cutBehind = listed('acl:relcl parataxis dep advcl ccomp');
const cutBefore = listed('advcl obl parataxis discourse mark cc punct');

/** The subtree of a noun without relative clauses, asides and coordination, on its own side of `verb`. */
export function nounPhrase(table: TokenTable, i: number, verb = -1): Range | null {
  const { relations, children } = table;
  let a = table.left[i]!;
  let b = table.right[i]!;
  for (const k of children[i]!) {
    const relation = relations[k]!;
    if (k > i && cutBehind.has(relation)) b = Math.min(b, table.left[k]! - 1);
    else if (k < i && cutBefore.has(relation)) a = Math.max(a, table.right[k]! + 1);
  }
  if (verb >= 0) {
    if (i < verb) b = Math.min(b, verb - 1);
    else a = Math.max(a, verb + 1);
  }
  return trim(table, a, b);
}

/** The subtree of a noun up to, not beyond, `stop`, whatever is in it. */
export function wholePhrase(table: TokenTable, i: number, stop: number): Range | null {
  const [a, b] = chunkAround(table, i);
  return trim(table, Math.min(table.left[i]!, a), Math.min(Math.max(table.right[i]!, b), stop - 1));
}
