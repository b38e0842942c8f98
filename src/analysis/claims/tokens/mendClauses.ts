/**
 * Clauses that the parser hangs on the wrong word beside verbs of speech: "told the committee that she would go" with the clause in
 * its object, "claimed the chairman knew" with the chairman as its object, "said it was late and that she would go" cut at "and".
 */
import { verbFormOf } from '../../english/verbForms.ts';
import { timeWord } from './words.ts';

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
export const addressing = new Set('tell inform assure remind warn convince persuade notify advise promise'.split(' '));
/** What is stated can follow them without "that". */
export const stating = new Set(
  (
    'say claim argue suggest insist show believe think hope fear report announce estimate predict note find feel know allege ' +
    'contend maintain admit concede acknowledge confirm reveal expect imagine suspect warn recall declare assert assume hear'
  ).split(' '),
);
/** Words further apart are left as they are, so that mending a sentence of any length takes time in proportion to it. */
export const reach = 120;
export const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const subjectPronoun = new Set('it he she they we'.split(' '));
export const nominal = /^(?:NN|NNS|NNP|NNPS|PRP)$/;

/** "told [reporters] Norland could attack": those who are told are no part of the name behind them. */
export function takeListeners({ tags, relations, heads }: Trees, verb: number, last: number): void {
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

/** "told [the BBC's Long Day programme] that …": a word that is no verb of speech, taken for the verb of what is told. */
export function takeListener(trees: Trees, verb: number, last: number): void {
  const { lower, tags, relations, heads } = trees;
  for (let k = verb + 1; k <= last && k - verb < 10; k++) {
    if (heads[k] !== verb || !/^(?:ccomp|xcomp)$/.test(relations[k]!)) continue;
    if (verbFormOf(lower[k]!) !== undefined || !/^(?:NNS?|VBP|VB)$/.test(tags[k]!)) return;
    for (let z = verb + 1; z < k; z++) if (/^(?:TO|MD|VB[DZ])$/.test(tags[z]!) || lower[z] === 'that') return;
    for (let z = k + 1; z <= last && z - k < 40; z++) {
      if (heads[z] !== k || !hasThat(trees, k, z) || !(relations[z] === 'ccomp' || isState(trees, k, z))) continue;
      tags[k] = 'NN';
      relations[k] = 'obj';
      heads[z] = verb;
      relations[z] = 'ccomp';
      for (let y = verb + 1; y < z; y++) {
        if (y < k && heads[y] === verb && relations[y] === 'obj') heads[y] = k;
        if (heads[y] !== k) continue;
        if (y < k && relations[y] === 'nsubj') relations[y] = 'compound';
        else if (y > k) heads[y] = verb;
      }
      return;
    }
    return;
  }
}

/** "that members were tired": with a subject and a state, "that" is no object. */
function isState({ relations, heads }: Trees, from: number, clause: number): boolean {
  let [subject, copula] = [false, false];
  for (let k = from + 1; k < clause; k++) {
    if (heads[k] !== clause) continue;
    subject ||= relations[k] === 'nsubj';
    copula ||= relations[k] === 'cop';
  }
  return subject && copula;
}

/** "told [the committee] that she would go", "telling [reporters] it was over": the clause behind the object is told, whatever it hangs on. */
export function takeClause({ lower, tags, relations, heads }: Trees, verb: number, last: number): void {
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

/** "claimed [the chairman, Ann Orr,] knew about it": a finite verb that lacks its subject has it in the object before. */
export function takeSubject({ lower, tags, relations, heads }: Trees, verb: number, last: number): void {
  let object = -1;
  for (let k = verb + 1; k <= last && k - verb < 10 && object < 0; k++)
    if (heads[k] === verb && (relations[k] === 'obj' || (relations[k] === 'iobj' && subjectPronoun.has(lower[k]!))))
      object = k;
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
      main - verb > reach ||
      !finite.has(tags[k]!) ||
      !/^(?:conj|advcl|parataxis|ccomp|root|dep)$/.test(relations[main]!)
    )
      return;
    // "said it [accepts …]"; but "said it, argues"
    const isSubject = subjectPronoun.has(lower[object]!) && k === object + 1;
    if (heads[main]! > verb || (verbFormOf(lower[main]!) !== undefined && !isSubject)) return;
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

/** "said it would close [and added]", "saying she was ill [but suggesting]": coordinated verbs have one form. */
export function raiseConjunct({ lower, tags, heads, relations }: Trees, i: number): void {
  const own = form(tags[i]!);
  let head = heads[i]!;
  if (own === '' || head < 0 || form(tags[head]!) === own) return;
  // "said they had offered a loan [and doubled] it": one form of both, unless it is said
  if (tags[i] === 'VBD' && tags[head] === 'VBN' && lower[i]!.endsWith('ed') && verbFormOf(lower[i]!) === undefined)
    return;
  for (let steps = 0; head >= 0 && steps < 12; steps++) {
    if (head < i && form(tags[head]!) === own && !/^(?:aux|cop)/.test(relations[head]!)) {
      heads[i] = head;
      return;
    }
    head = heads[head]!;
  }
}

/** "said it was late and [that she would go]", "wants to close it and [sell the land]": what is joined to the cue belongs to its clause. */
export function lowerConjunct({ lower, tags, relations, heads, regionOf }: Trees, i: number): void {
  const verb = heads[i]!;
  if (verb < 0 || verb > i || i - verb > reach || !tags[verb]!.startsWith('V')) return;
  let clause = -1;
  for (let k = i - 1; k > verb && clause < 0; k--)
    if (heads[k] === verb && /^(?:ccomp|xcomp)$/.test(relations[k]!)) clause = k;
  if (clause < 0) return;
  let opening = i;
  let modal = false;
  let had = false;
  let hasSubject = false;
  for (let k = clause + 1; k < i; k++) {
    if (heads[k] !== i) continue;
    if (opening === i && relations[k] === 'mark') opening = k;
    if (tags[k] === 'MD') modal = true;
    if (lower[k] === 'had') had = true;
    if (relations[k]!.includes('subj')) hasSubject = true;
  }
  let own = false;
  for (let k = verb - 1; k >= 0 && verb - k < 6 && !own; k--) own = heads[k] === verb && tags[k] === 'MD';
  // "said she was [sorry and had sought help]"
  const isPerfect = tags[i] === 'VBN' && had && tags[verb] === 'VBD' && !hasSubject && relations[clause] === 'ccomp';
  const isThat = lower[opening] === 'that' && relations[clause] === 'ccomp';
  const isQuoted = regionOf[i]! >= 0 && regionOf[clause]! >= 0 && regionOf[verb]! < 0;
  const isModal = modal && !own && !hasSubject && relations[clause] === 'ccomp';
  const isBare = tags[i] === 'VB' && !modal && !hasSubject && tags[clause] === 'VB' && /^VB[DZPG]$/.test(tags[verb]!);
  // "said money was needed to teach the public and [learn] more": a bare form is never joined to "said"
  if (tags[i] === 'VB' && !modal && !hasSubject && !own && /^VB[DZG]$/.test(tags[verb]!)) {
    for (let k = i - 1; k > clause; k--) {
      if (tags[k] !== 'VB' || heads[k] === i) continue;
      heads[i] = k;
      return;
    }
  }
  // "said she was calm and [was] unsure": nor is a state
  let state = false;
  if (!hasSubject && tags[verb] === 'VBD' && relations[clause] === 'ccomp' && /^(?:JJ|NN)/.test(tags[i]!))
    for (let k = clause + 1; k < i; k++)
      if (heads[k] === i && relations[k] === 'cop' && lower[k] === 'was') state = true;
  if (state) heads[i] = clause;
  else if (isThat || isQuoted || isModal || isBare || isPerfect) heads[i] = clause;
}

function form(tag: string): string {
  return tag === 'VBD' || tag === 'VBG' ? tag : tag === 'VBZ' || tag === 'VBP' ? 'present' : '';
}

/** "claim that he …": is a "that" between them, and part of the clause? */
export function hasThat({ lower, heads }: Pick<Trees, 'lower' | 'heads'>, noun: number, clause: number): boolean {
  for (let k = noun + 1; k < clause; k++) if (lower[k] === 'that' && heads[k] === clause) return true;
  return false;
}
