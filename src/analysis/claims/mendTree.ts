/**
 * Mistakes of the parser that change who says something, where the words around show them: "The council plans to …" with a
 * noun as its root, "Ann Orr called for …" without any verb, "said it would close and added …" with the wrong verb before "and".
 */
import { verbFormOf } from '../english/verbForms.ts';
import { auxiliary, timeWord } from './words.ts';

/** Tokens of an article, while their trees can still be changed. */
export interface Trees {
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: string[];
  readonly relations: string[];
  readonly heads: Int32Array;
  /** -1 outside quotation marks. */
  readonly regionOf: Int32Array;
}

/** What is told follows whom it is told. */
const addressing = new Set('tell inform assure remind warn convince persuade notify advise promise'.split(' '));
/** What is stated can follow them without "that". */
const stating = new Set(
  (
    'say claim argue suggest insist show believe think hope fear report announce estimate predict note find feel know allege ' +
    'contend maintain admit concede acknowledge confirm reveal expect imagine suspect warn recall declare assert assume hear'
  ).split(' '),
);
const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const nominal = /^(?:NN|NNS|NNP|NNPS|PRP)$/;

/** Changes one sentence in place. */
export function mendTree(trees: Trees, first: number, last: number): void {
  const { lower, lemmas, tags, regionOf, relations } = trees;
  for (let i = first + 1; i <= last; i++) if (relations[i] === 'root') raiseRoot(trees, first, i);
  for (let i = first; i < last; i++) {
    // "…, claims Ms Orr"
    if (tags[i] === 'NNS' && lower[i - 1] === ',' && /^(?:NNP|PRP)$/.test(tags[i + 1]!) && i > first)
      if (verbFormOf(lower[i]!) !== undefined) tags[i] = 'VBZ';
    if (tags[i] === 'VBZ' && relations[i] === 'conj') takePlural(trees, first, i);
    if (tags[i] === 'VBN' && relations[i] === 'amod') freeVerb(trees, first, i);
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
  for (let k = first; k < noun; k++) if (heads[k] === noun - 1) heads[k] = noun;
  heads[noun - 1] = noun;
  relations[noun - 1] = 'compound';
}

/** "The minister assured voters that …": an attribute with a subject of its own is the verb. */
function freeVerb({ tags, relations, heads }: Trees, first: number, verb: number): void {
  const noun = heads[verb]!;
  if (noun <= verb) return;
  let subject = -1;
  for (let k = first; k < verb; k++) if (heads[k] === verb && relations[k] === 'nsubj') subject = k;
  if (subject < 0) return;
  tags[verb] = 'VBD';
  heads[verb] = heads[noun]!;
  relations[verb] = relations[noun]!;
  heads[noun] = verb;
  relations[noun] = 'obj';
}

/** "claimed [the chairman, Ann Orr,] knew about it": a finite verb that lacks its subject has it in the object before. */
function takeSubject({ lower, tags, relations, heads }: Trees, verb: number, last: number): void {
  let object = -1;
  for (let k = verb + 1; k <= last && k - verb < 10 && object < 0; k++)
    if (heads[k] === verb && relations[k] === 'obj') object = k;
  if (object < 0 || !nominal.test(tags[object]!) || timeWord.has(lower[object]!)) return;
  for (let k = object + 1; k <= last && k - object < 14; k++) {
    let inside = !/^[\p{L}\p{N}]/u.test(lower[k]!);
    for (let h = heads[k]!, steps = 0; h >= object && steps < 12 && !inside; h = heads[h]!, steps++)
      inside = h === object;
    if (inside) continue;
    let main = k;
    // "had [lost]", "will [lose]"
    if (/^(?:MD|VB[DZP])$/.test(tags[k]!) && /^(?:aux|cop)/.test(relations[k]!)) main = heads[k]!;
    if (
      main < k ||
      main > last ||
      !finite.has(tags[k]!) ||
      !/^(?:conj|advcl|parataxis|ccomp|root|dep)$/.test(relations[main]!)
    )
      return;
    if (heads[main]! > verb || verbFormOf(lower[main]!) !== undefined) return;
    let commas = 0;
    for (let z = object + 1; z < k; z++) if (lower[z] === ',') commas++;
    if (commas % 2 === 1) return; // "mocked his rivals, talked over them"
    for (let z = verb + 1; z <= last && z - main < 3; z++)
      if (heads[z] === main && (/^(?:mark|cc)$/.test(relations[z]!) || relations[z]!.includes('subj'))) return;
    heads[main] = verb;
    relations[main] = 'ccomp';
    heads[object] = main;
    relations[object] = 'nsubj';
    return;
  }
}

/** "told [reporters] Norland could attack": those who are told are no part of the name behind them. */
function takeListeners({ tags, relations, heads }: Trees, verb: number, last: number): void {
  const listeners = verb + 1;
  const subject = verb + 2;
  if (subject > last || tags[listeners] !== 'NNS' || !/^(?:NNP|PRP)$/.test(tags[subject]!)) return;
  if (heads[listeners] === verb) return;
  if (heads[subject] === listeners) {
    heads[subject] = heads[listeners]!;
    relations[subject] = relations[listeners]!;
  }
  heads[listeners] = verb;
  relations[listeners] = 'iobj';
}

/** "Ann Orr, 61, [denies] it", "A poll released Monday [showed] …": a second root is the verb of the noun that the tree began with. */
function raiseRoot({ tags, relations, heads }: Trees, first: number, verb: number): void {
  const begun = heads[verb]!;
  if (begun < first || begun > verb || heads[begun]! >= 0 || !finite.has(tags[verb]!)) return;
  if (relations[begun] === 'nsubj' && nominal.test(tags[begun]!)) {
    for (let k = begun + 1; k < verb; k++) if (heads[k] === verb && relations[k] === 'nsubj') return;
    heads[begun] = verb;
  } else if (relations[begun] === 'acl' && tags[begun] === 'VBN') {
    let subject = -1;
    for (let k = first; k < begun && subject < 0; k++) if (heads[k] === begun && relations[k] === 'nsubj') subject = k;
    if (subject < 0) return;
    // "released [Monday]"
    for (let k = begun + 1; k < verb; k++)
      if (heads[k] === verb && relations[k] === 'nsubj') {
        heads[k] = begun;
        relations[k] = 'obl:unmarked';
      }
    heads[begun] = subject;
    heads[subject] = verb;
  } else return;
  heads[verb] = -1;
}

/** "told [the BBC's Long Day programme] that …": a word that is no verb of speech, taken for the verb of what is told. */
function takeListener({ lower, tags, relations, heads }: Trees, verb: number, last: number): void {
  for (let k = verb + 1; k <= last && k - verb < 10; k++) {
    if (heads[k] !== verb || !/^(?:ccomp|xcomp)$/.test(relations[k]!)) continue;
    if (verbFormOf(lower[k]!) !== undefined || !/^(?:NNS?|VBP|VB)$/.test(tags[k]!)) return;
    for (let z = verb + 1; z < k; z++) if (/^(?:TO|MD|VB[DZ])$/.test(tags[z]!) || lower[z] === 'that') return;
    for (let z = k + 1; z <= last && z - k < 40; z++) {
      if (heads[z] !== k || relations[z] !== 'ccomp' || !hasThat({ lower, heads }, k, z)) continue;
      tags[k] = 'NN';
      relations[k] = 'obj';
      heads[z] = verb;
      for (let y = verb + 1; y < z; y++) {
        if (heads[y] !== k) continue;
        if (y < k && relations[y] === 'nsubj') relations[y] = 'compound';
        else if (y > k) heads[y] = verb;
      }
      return;
    }
    return;
  }
}

/** "told [the committee] that she would go", "telling [reporters] it was over": the clause behind the object is told, whatever it hangs on. */
function takeClause({ lower, tags, relations, heads }: Trees, verb: number, last: number): void {
  let object = -1;
  for (let k = verb + 1; k <= last && k - verb < 12; k++) {
    if (heads[k] !== verb) continue;
    if (/^(?:ccomp|xcomp)$/.test(relations[k]!)) return;
    if (/^i?obj$/.test(relations[k]!)) object = k;
  }
  if (object < 0) return;
  for (let k = object + 1; k <= last && k - object < 60; k++) {
    const inObject = heads[k] === object && /^(?:ccomp|acl|acl:relcl)$/.test(relations[k]!);
    const elsewhere = heads[k]! < verb && relations[k] === 'ccomp';
    if (!inObject && !elsewhere) continue;
    // it begins right behind the object, with a subject of its own
    let opening = k;
    let hasSubject = false;
    for (let z = object + 1; z < k; z++)
      if (heads[z] === k) {
        opening = Math.min(opening, z);
        if (relations[z]!.startsWith('nsubj') && !tags[z]!.startsWith('W')) hasSubject = true;
      }
    while (opening - 1 > object && heads[opening - 1]! >= opening && heads[opening - 1]! <= k) opening--;
    if (opening !== object + 1 || !hasSubject || (inObject && relations[k] !== 'ccomp' && lower[opening] !== 'that'))
      return;
    heads[k] = verb;
    relations[k] = 'ccomp';
    return;
  }
}

/** A sentence without a finite verb: a participle or plural noun behind the first noun phrase, with what verbs take, is one. */
function findVerb(trees: Trees, first: number, last: number): void {
  const { lower, tags, relations, heads, regionOf } = trees;
  for (let i = first + 1; i < last; i++) {
    if (regionOf[i]! >= 0) return;
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
    return;
  }
}

/** "claim that he …": is a "that" between them, and part of the clause? */
function hasThat({ lower, heads }: Pick<Trees, 'lower' | 'heads'>, noun: number, clause: number): boolean {
  for (let k = noun + 1; k < clause; k++) if (lower[k] === 'that' && heads[k] === clause) return true;
  return false;
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

/** "said it was late and [that she would go]", "wants to close it and [sell the land]": what is joined to the cue belongs to its clause. */
function lowerConjunct({ lower, tags, relations, heads, regionOf }: Trees, i: number): void {
  const verb = heads[i]!;
  if (verb < 0 || verb > i || !tags[verb]!.startsWith('V')) return;
  let clause = -1;
  for (let k = i - 1; k > verb && clause < 0; k--)
    if (heads[k] === verb && /^(?:ccomp|xcomp)$/.test(relations[k]!)) clause = k;
  if (clause < 0) return;
  let opening = i;
  let modal = false;
  let hasSubject = false;
  for (let k = clause + 1; k < i; k++) {
    if (heads[k] !== i) continue;
    if (opening === i && relations[k] === 'mark') opening = k;
    if (tags[k] === 'MD') modal = true;
    if (relations[k]!.includes('subj')) hasSubject = true;
  }
  let own = false;
  for (let k = verb - 1; k >= 0 && verb - k < 6 && !own; k--) own = heads[k] === verb && tags[k] === 'MD';
  const isThat = lower[opening] === 'that' && relations[clause] === 'ccomp';
  const isQuoted = regionOf[i]! >= 0 && regionOf[clause]! >= 0 && regionOf[verb]! < 0;
  const isModal = modal && !own && !hasSubject && relations[clause] === 'ccomp';
  const isBare = tags[i] === 'VB' && !modal && !hasSubject && tags[clause] === 'VB' && /^VB[DZPG]$/.test(tags[verb]!);
  if (isThat || isQuoted || isModal || isBare) heads[i] = clause;
}

function form(tag: string): string {
  return tag === 'VBD' || tag === 'VBG' ? tag : tag === 'VBZ' || tag === 'VBP' ? 'present' : '';
}
