/**
 * Mistakes of the parser that change who says something, where the words around show them: "The council plans to …" with a
 * noun as its root, "Ann Orr called for …" without any verb, "said it would close and added …" with the wrong verb before "and".
 */
import { auxiliary } from './words.ts';

/** Tokens of an article, while their trees can still be changed. */
export interface Trees {
  readonly lower: readonly string[];
  readonly tags: string[];
  readonly relations: string[];
  readonly heads: Int32Array;
  /** -1 outside quotation marks. */
  readonly regionOf: Int32Array;
}

const finite = /^(?:VB[DZP]|MD)$/;
const nominal = /^(?:NN|NNS|NNP|NNPS|PRP)$/;

/** Changes one sentence in place. */
export function mendTree(trees: Trees, first: number, last: number): void {
  const { tags, regionOf, relations } = trees;
  let hasFinite = false;
  for (let i = first; i <= last && !hasFinite; i++) hasFinite = regionOf[i]! < 0 && finite.test(tags[i]!);
  if (!hasFinite) findVerb(trees, first, last);
  else
    for (let i = first + 1; i <= last; i++)
      if (relations[i] === 'conj' && tags[i]!.startsWith('V')) raiseConjunct(trees, i);
}

/** A sentence without a finite verb: a participle or plural noun behind the first noun phrase, with what verbs take, is one. */
function findVerb(trees: Trees, first: number, last: number): void {
  const { lower, tags, relations, heads, regionOf } = trees;
  for (let i = first + 1; i < last; i++) {
    if (regionOf[i]! >= 0) return;
    const next = lower[i + 1]!;
    const participle = tags[i] === 'VBN' && relations[i] === 'acl' && !auxiliary.test(lower[i - 1]!) && next !== 'by';
    const noun =
      tags[i] === 'NNS' &&
      (next === 'to' || next === 'that') &&
      /^(?:NN|NNP|NNPS)$/.test(tags[i - 1]!) &&
      (heads[i]! < 0 || heads[i]! > i);
    if (!participle && !noun) continue;
    const subject = subjectBefore(trees, first, i);
    if (subject < 0) return;
    tags[i] = noun ? 'VBZ' : 'VBD';
    promote(trees, first, i, subject);
    return;
  }
}

/** The last word of the noun phrase before, over a date: "Ann Orr on Monday called". */
function subjectBefore({ tags, relations, heads }: Trees, first: number, verb: number): number {
  const head = heads[verb]!;
  if (relations[verb] === 'acl' && head >= first && head < verb && nominal.test(tags[head]!)) {
    // a date took the verb: the subject stands before it
    let k = head;
    while (
      heads[k]! >= first &&
      heads[k]! < k &&
      /^(?:nmod|obl|nmod:unmarked|obl:unmarked|flat|appos)/.test(relations[k]!)
    )
      k = heads[k]!;
    return nominal.test(tags[k]!) ? k : head;
  }
  return nominal.test(tags[verb - 1]!) ? verb - 1 : -1;
}

/** Makes the verb the root, and the noun its subject. */
function promote({ relations, heads }: Trees, first: number, verb: number, subject: number): void {
  const root = heads[verb]! < 0 ? subject : heads[subject]!;
  const relation = relations[subject]!;
  for (let k = first; k < verb; k++) if (heads[k] === verb && k !== subject && k < subject) heads[k] = subject;
  if (root === subject || root === verb) {
    heads[verb] = -1;
    relations[verb] = 'root';
  } else {
    heads[verb] = root;
    relations[verb] = root < 0 ? 'root' : relation;
  }
  heads[subject] = verb;
  relations[subject] = 'nsubj';
}

/** "said it would close [and added]", "saying she was ill [but suggesting]": coordinated verbs have one form. */
function raiseConjunct({ tags, heads, relations }: Trees, i: number): void {
  const own = form(tags[i]!);
  let head = heads[i]!;
  if (own === '' || head < 0 || form(tags[head]!) === own) return;
  for (let steps = 0; head >= 0 && steps < 12; steps++) {
    if (head < i && form(tags[head]!) === own && !/^(?:aux|cop)/.test(relations[head]!)) {
      heads[i] = head;
      return;
    }
    head = heads[head]!;
  }
}

function form(tag: string): string {
  return tag === 'VBD' || tag === 'VBG' ? tag : tag === 'VBZ' || tag === 'VBP' ? 'present' : '';
}
