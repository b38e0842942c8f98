/**
 * Mistakes of the parser that change who says something, where the words around show them: "The council plans to …" with a
 * noun as its root, "Ann Orr called for …" without any verb, "said it would close and added …" with the wrong verb before "and".
 */
import { verbFormOf } from '../../english/verbForms.ts';
import {
  addressing,
  finite,
  hasThat,
  lowerConjunct,
  nominal,
  raiseConjunct,
  reach,
  stating,
  takeClause,
  takeListener,
  takeListeners,
  takeSubject,
  type Trees,
} from './mendClauses.ts';
import { mendPath } from './mendPaths.ts';
import { turnInverted } from './turnInverted.ts';
import { auxiliary, haveForm } from './words.ts';

/** Changes one sentence in place. */
export function mendTree(trees: Trees, first: number, last: number): void {
  const { lower, lemmas, tags, heads, regionOf, relations } = trees;
  for (let i = first + 1; i < last; i++) if (heads[i]! < 0 && tags[i] === 'NN') freeRoot(trees, i, last);
  for (let i = first; i < last; i++) mendPath(trees, first, i, last);
  for (let i = first; i < last; i++) {
    // "…, claims Ms Orr"
    if (tags[i] === 'NNS' && lower[i - 1] === ',' && /^(?:NNP|PRP)$/.test(tags[i + 1]!) && i > first)
      if (verbFormOf(lower[i]!) !== undefined) tags[i] = 'VBZ';
    // "The bridge is unsafe, engineers [warn]": no noun
    if (tags[i] === 'NN' && relations[i] === 'parataxis' && relations[i - 1] === 'nsubj' && heads[i - 1] === i)
      if (addressing.has(lower[i]!) || stating.has(lower[i]!)) tags[i] = 'VBP';
    turnInverted(trees, first, i, last);
    if (tags[i] === 'VBZ' && relations[i] === 'conj') takePlural(trees, first, i);
    if (tags[i] === 'VBN' && relations[i] === 'amod') freeVerb(trees, first, i);
    if (lower[i + 1] === 'that' && i > first && thoughts.has(lemmas[i]!)) takeThought(trees, i, last);
    if (heads[i]! < 0 && i > first && knowing.has(lower[i]!) && tags[i]!.startsWith('V')) freeKnowing(trees, i, last);
    if (relations[i] === 'ccomp' && heads[i]! > i + 2 && haveForm.has(lower[i]!)) joinAuxiliary(trees, first, i);
    if (tags[i]!.startsWith('V') && regionOf[i]! < 0 && stating.has(lemmas[i]!)) takeSubject(trees, i, last);
    if (tags[i]!.startsWith('V') && addressing.has(lemmas[i]!)) {
      takeListeners(trees, i, last);
      takeListener(trees, i, last);
      takeClause(trees, i, last);
    }
  }
  let hasFinite = false;
  for (let i = first; i <= last && !hasFinite; i++) hasFinite = regionOf[i]! < 0 && finite.has(tags[i]!);
  if (!hasFinite) findVerb(trees, first, last);
  else {
    verbBehindRelative(trees, first, last);
    for (let i = first + 1; i <= last; i++) {
      if (relations[i] !== 'conj') continue;
      if (tags[i]!.startsWith('V')) raiseConjunct(trees, i);
      lowerConjunct(trees, i);
    }
  }
}

const thoughts = new Set('hope fear expectation speculation concern worry doubt belief'.split(' '));

/** "rose on hopes that rates would fall": the clause is what is hoped, not what rose. */
function takeThought({ tags, relations, heads }: Trees, noun: number, last: number): void {
  const clause = heads[noun + 1]!;
  if (tags[noun - 1] !== 'IN' || relations[noun + 1] !== 'mark' || clause <= noun || clause > last) return;
  if (relations[clause] !== 'ccomp' || heads[clause]! >= noun || heads[clause] !== heads[noun]) return;
  heads[clause] = noun;
  relations[clause] = 'acl';
}

const knowing = new Set('close familiar briefed acquainted privy involved'.split(' '));

/** "Sources [close] to the talks said", "two people [briefed] on the plan said": it tells who they are, and the verb comes behind it. */
function freeKnowing({ lower, tags, relations, heads }: Trees, knows: number, last: number): void {
  const noun = knows - 1;
  if (!nominal.test(tags[noun]!) || heads[noun] !== knows) return;
  let verb = -1;
  for (let k = knows + 1; k <= last && k - knows < 12 && verb < 0; k++) {
    if (heads[k] !== knows || !finite.has(tags[k]!) || verbFormOf(lower[k]!) === undefined) continue;
    verb = k;
  }
  if (verb < 0) return;
  for (let k = knows + 1; k < verb; k++) if (heads[k] === verb && /subj|^cc$|^mark$/.test(relations[k]!)) return;
  for (let k = verb + 1; k <= last; k++) if (heads[k] === knows) heads[k] = verb;
  heads[verb] = -1;
  relations[verb] = 'root';
  heads[noun] = verb;
  relations[noun] = 'nsubj';
  heads[knows] = noun;
  relations[knows] = 'acl';
  tags[knows] = 'VBN';
}

/** "A poll [has], however, shown that …": no verb of its own. */
function joinAuxiliary({ lower, tags, relations, heads }: Trees, first: number, auxiliary: number): void {
  const verb = heads[auxiliary]!;
  if (lower[auxiliary + 1] !== ',' || lower[verb - 1] !== ',' || verb - auxiliary > 9 || !/^VB[DN]$/.test(tags[verb]!))
    return;
  for (let k = auxiliary + 2; k < verb - 1; k++) if (heads[k] === auxiliary || finite.has(tags[k]!)) return;
  for (let k = Math.max(first, auxiliary - reach); k < verb; k++) if (heads[k] === auxiliary) heads[k] = verb;
  tags[verb] = 'VBN';
  relations[auxiliary] = 'aux';
}

/** "fearing a drought and high death tolls": what is coordinated with a noun or participle, and no verb of speech, is a noun. */
function takePlural({ lower, tags, relations, heads }: Trees, first: number, noun: number): void {
  if (tags[noun - 1] !== 'NN' || verbFormOf(lower[noun]!) !== undefined) return;
  if (!/^(?:NNS?|VBG)$/.test(tags[heads[noun]!] ?? '')) return;
  tags[noun] = 'NNS';
  if (relations[noun - 1] !== 'conj') return;
  const verb = heads[noun]!;
  let conjunct = heads[noun - 1]!;
  if (tags[conjunct] === 'CC') {
    conjunct--;
    while (conjunct > verb && !(heads[conjunct] === verb && nominal.test(tags[conjunct]!))) conjunct--;
    if (conjunct < first) return;
  }
  heads[noun] = conjunct;
  for (let k = Math.max(first, noun - reach); k < noun; k++) if (heads[k] === noun - 1) heads[k] = noun;
  heads[noun - 1] = noun;
  relations[noun - 1] = 'compound';
}

/** "The minister assured voters that …": an attribute with a subject of its own is the verb. */
function freeVerb({ tags, relations, heads }: Trees, first: number, verb: number): void {
  const noun = heads[verb]!;
  if (noun <= verb) return;
  let subject = -1;
  for (let k = Math.max(first, verb - reach); k < verb; k++)
    if (heads[k] === verb && relations[k] === 'nsubj') subject = k;
  if (subject < 0) return;
  tags[verb] = 'VBD';
  heads[verb] = heads[noun]!;
  relations[verb] = relations[noun]!;
  heads[noun] = verb;
  relations[noun] = 'obj';
}

const judging = new Set('support back oppose want favour favor blame praise doubt question trust'.split(' '));

/** "Many [fear] the worst", "Voters [back] Ann Orr": between a plural and what begins an object the word is no noun. */
function freeRoot({ lower, tags, relations, heads, regionOf }: Trees, verb: number, last: number): void {
  const subject = verb - 1;
  if (tags[subject] !== 'NNS' && !/^(?:many|some|most|few|both|others)$/.test(lower[subject]!)) return;
  if (!/^(?:DT|PRP|PRP\$|NNP)$/.test(tags[verb + 1]!) && lower[verb + 1] !== 'that') return;
  const isVerb = stating.has(lower[verb]!) || judging.has(lower[verb]!) || verbFormOf(lower[verb]!) !== undefined;
  if (!isVerb || regionOf[verb]! >= 0) return;
  tags[verb] = 'VBP';
  if (heads[subject] === verb) relations[subject] = 'nsubj';
  for (let k = verb + 1; k <= last && k - verb < 12; k++) {
    if (heads[k] !== verb || relations[k] === 'punct') continue;
    if (/^(?:amod|nmod|appos|dep|compound)$/.test(relations[k]!)) relations[k] = 'obj';
    else if (relations[k] === 'acl') relations[k] = 'ccomp';
    return;
  }
}

/** A sentence without a finite verb: a participle or plural noun behind the first noun phrase, with what verbs take, is one. */
function findVerb(trees: Trees, first: number, last: number): void {
  const { lower, tags, relations, heads, regionOf } = trees;
  for (let i = first + 1; i < last; i++) {
    if (regionOf[i]! >= 0) return;
    if (relations[i] === 'amod' && /^VB[DN]$/.test(tags[i]!) && takeObject(trees, first, i)) return;
    const next = lower[i + 1]!;
    const participle = tags[i] === 'VBN' && relations[i] === 'acl' && !auxiliary.has(lower[i - 1]!) && next !== 'by';
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

/** "Ann Orr [dismissed] the former mayor", "The firm [recorded] 2 billion": no attribute of what follows, but the verb. */
function takeObject({ lower, tags, relations, heads }: Trees, first: number, verb: number): boolean {
  const object = heads[verb]!;
  const subject = verb - 1;
  const opensPhrase = /^(?:DT|NNPS?|PRP\$?|CD|\$)$/.test(tags[verb + 1]!) || lower[verb + 1] === 'against';
  const isSubject = nominal.test(tags[subject]!) || /^(?:some|many|others|both)$/.test(lower[subject]!);
  if (object < verb || !opensPhrase || !isSubject || verb - first > reach) return false;
  if (!lower[verb]!.endsWith('ed')) return false;
  tags[verb] = 'VBD';
  heads[verb] = heads[object]!;
  relations[verb] = relations[object]!;
  for (let k = first; k < subject; k++) if (heads[k] === object) heads[k] = subject;
  heads[subject] = verb;
  relations[subject] = 'nsubj';
  heads[object] = verb;
  relations[object] = 'obj';
  return true;
}

/** "Voters who believe it is unfair [stayed] at home": what hangs in the relative clause without a link is the sentence's verb. */
function verbBehindRelative(trees: Trees, first: number, last: number): void {
  const { lower, tags, relations, heads, regionOf } = trees;
  let noun = first;
  while (noun <= last && heads[noun]! >= 0) noun++;
  if (noun > last || !/^(?:NNS?|NNPS?|PRP)$/.test(tags[noun]!) || !/^[.!?]$/.test(lower[last]!)) return;
  let relative = -1;
  for (let i = noun + 1; i <= last; i++) {
    if (heads[i] === noun && /^(?:nsubj|csubj|cop|aux|ccomp|xcomp)/.test(relations[i]!)) return;
    const isClause = relations[i] === 'acl:relcl' || (relations[i] === 'acl' && hasThat(trees, noun, i));
    if (heads[i] === noun && isClause && relative < 0) relative = i;
  }
  if (relative < 0) return;
  for (let i = relative + 1; i <= last; i++) {
    if (!/^VB[DN]$/.test(tags[i]!) || regionOf[i]! >= 0 || !/^(?:advcl|ccomp|xcomp|acl)$/.test(relations[i]!)) continue;
    if (!/(?:ed|said|told|made|held|left|led|met|found|won|put|set)$/.test(lower[i]!) || lower[i - 1] === ',') continue;
    let own = false;
    for (let k = relative; k <= last && !own; k++)
      own = heads[k] === i && /^(?:nsubj|aux|mark|cop|obl:agent)/.test(relations[k]!);
    if (own) continue;
    tags[i] = 'VBD';
    heads[i] = -1;
    relations[i] = 'root';
    heads[noun] = i;
    relations[noun] = 'nsubj';
    heads[last] = i;
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
