/** What a verb or adjective has beside it in the tree: subject, objects, complement clause, infinitive, prepositional phrase. */
import { afterTimePhrase } from '../candidates/contentPlaces.ts';
import { sentenceAt, type Range, type TokenTable } from './tokenTable.ts';
import { listed, auxiliary, beForm, haveForm } from './words.ts';

export interface Clause {
  readonly head: number;
  readonly group: Range;
  readonly passive: boolean;
  readonly subject: number;
  readonly agent: number;
  readonly object: number;
  readonly indirectObject: number;
  /** Complement clause with or without "that". */
  readonly complement: number;
  readonly infinitive: number;
  readonly oblique: number;
  readonly preposition: string;
  readonly parataxis: number;
  /** Dependents to the right that belong to the predicate. */
  readonly dependents: readonly number[];
}

const skipped = listed('punct cc aux aux:pass cop compound:prt mark det case expl');
const subjectRelation = listed('nsubj nsubj:pass nsubj:outer csubj csubj:pass');

/** Of two the nearer one: "On this week's “Long Road,” [the mayor] said". */
export function subjectOf(table: TokenTable, head: number): number {
  let subject = -1;
  for (const k of table.children[head]!) {
    if (!subjectRelation.has(table.relations[k]!)) continue;
    if (k > head) return subject < 0 ? k : subject;
    subject = k;
  }
  return subject;
}

export function caseOf(table: TokenTable, head: number): string {
  const mark = table.children[head]!.find((k) => table.relations[k] === 'case');
  return mark === undefined ? '' : table.lower[mark]!;
}

/** "has not yet been", "did n't", "ruled out": the verb with what belongs to its form. */
export function cueGroup(table: TokenTable, head: number): Range {
  const { first, last } = sentenceAt(table, head);
  const { lower, lemmas, tags, relations, regionOf } = table;
  let a = head;
  while (a > first && regionOf[a - 1]! < 0) {
    const isPart = auxiliary.has(lower[a - 1]!) || tags[a - 1] === 'RB' || tags[a - 1] === 'MD';
    // "Ann May said"
    const isName = tags[a - 1]!.startsWith('NNP') && table.nameOf[a - 1]! >= 0;
    if (!isPart || isName || (lower[a - 1] === 'to' && tags[a - 1] === 'IN')) break;
    a--;
  }
  // "appeared to suggest"
  while (a < head && a - 1 > first && (lemmas[a - 1] === 'seem' || lemmas[a - 1] === 'appear')) a--;
  let b = head;
  while (b < last && (relations[b + 1] === 'compound:prt' || tags[b + 1] === 'RP')) b++;
  return [a, b];
}

export function readClause(table: TokenTable, head: number, isAdjective: boolean): Clause {
  const { lower, tags, relations, left, children } = table;
  const kids = children[head]!;
  const group = cueGroup(table, head);
  const before = subjectOf(table, head);
  // "It is alleged that the money paid for a car": what is alleged stands behind
  const clausal =
    before > head && relations[before]!.startsWith('csubj') && lower[left[before]!] === 'that' ? before : -1;
  const subject = clausal < 0 ? before : -1;
  const passive = !isAdjective && isPassive(table, head, group);
  const dependents = kids.filter((k) => k > head && !skipped.has(relations[k]!) && k !== subject);
  let [agent, object, indirectObject, complement, infinitive, oblique, parataxis] = [-1, -1, -1, -1, -1, -1, -1];
  let preposition = '';
  for (const k of dependents) {
    const relation = relations[k]!;
    const opening = lower[left[k]!]!;
    if (relation === 'obj') {
      if (object < 0) object = k;
    } else if (relation === 'iobj') indirectObject = k;
    else if (relation === 'ccomp') {
      if (complement < 0) complement = k;
    } else if (relation === 'xcomp') {
      if (infinitive < 0) infinitive = k;
    } else if (relation === 'advcl') {
      if (infinitive < 0 && opening === 'to') infinitive = k;
      else if (complement < 0 && object < 0 && /^(?:that|whether|if|how|why|what)$/.test(opening) && k - head < 25)
        complement = k;
      else if (infinitive < 0 && tags[k] === 'VBG' && left[k]! - group[1] < 4 && hasMark(table, k)) {
        oblique = k;
        preposition = opening;
      }
    } else if (relation.startsWith('obl') || relation === 'nmod') {
      const word = caseOf(table, k);
      if (passive && word === 'by') agent = k;
      else if (oblique < 0 && word) {
        oblique = k;
        preposition = word;
      }
    } else if ((relation === 'parataxis' || relation === 'dep') && parataxis < 0) parataxis = k;
  }
  if (clausal >= 0) complement = clausal;
  if (complement < 0 && !isAdjective) complement = thatClause(table, head, group[1] + 1);
  if (object >= 0 && complement > object && isSubjectOf(table, object, complement)) object = -1;
  return {
    head,
    group,
    passive,
    subject,
    agent,
    object,
    indirectObject,
    complement,
    infinitive,
    oblique,
    preposition,
    parataxis,
    dependents,
  };
}

/** "promised in 2011 that the tram would run": the clause behind a time phrase, which the tree hangs on the year. */
function thatClause(table: TokenTable, cue: number, from: number): number {
  const { lower, left, heads, tags, regionOf } = table;
  const { last } = sentenceAt(table, from - 1);
  const start = afterTimePhrase(table, from, last);
  if (start <= from || start >= last || lower[start] !== 'that' || regionOf[start]! >= 0) return -1;
  // up from "that" to the verb whose clause it opens
  let verb = start;
  for (let k = heads[start]!; k > start && left[k] === start; k = heads[k]!) verb = k;
  const isBetween = heads[verb]! >= cue && heads[verb]! < start;
  return isBetween && tags[verb]!.startsWith('V') ? verb : -1;
}

/** "insisted [the talks] were going well": a finite clause without a subject has it in the object before. */
function isSubjectOf(table: TokenTable, object: number, complement: number): boolean {
  const { relations, children, left, right, tags } = table;
  if (right[object]! + 1 !== left[complement]!) return false;
  const kids = children[complement]!;
  if (kids.some((k) => relations[k]!.includes('subj') || relations[k] === 'mark')) return false;
  const opening = tags[left[complement]]!;
  return /^(?:VB[DZP]|MD)$/.test(opening);
}

/** First token of a complement clause, with a subject that the tree hung on the verb. */
export function complementStart(
  table: TokenTable,
  { head, complement, object }: Pick<Clause, 'head' | 'complement' | 'object'>,
): number {
  const start = table.left[complement]!;
  if (object >= 0) return start;
  const before = table.children[head]!.find((k) => table.relations[k] === 'obj' && table.right[k] === start - 1);
  return before === undefined || before < head ? start : table.left[before]!;
}

function hasMark(table: TokenTable, head: number): boolean {
  return table.children[head]!.some((k) => table.relations[k] === 'mark');
}

/** Only a real "be" makes a passive: "has criticised" is none. */
function isPassive(table: TokenTable, head: number, [first]: Range): boolean {
  const { lower, tags, relations, children } = table;
  if (tags[head] !== 'VBN' && tags[head] !== 'VBD') return false;
  let be = false;
  let have = false;
  for (let k = first; k < head; k++) {
    if (beForm.has(lower[k]!)) be = true;
    else if (haveForm.has(lower[k]!)) have = true;
  }
  for (const k of children[head]!) {
    if (k > head || !relations[k]!.startsWith('aux')) continue;
    if (beForm.has(lower[k]!)) be = true;
    else if (haveForm.has(lower[k]!)) have = true;
  }
  if (be) return true;
  const passiveRelation = relations[head] === 'acl' || children[head]!.some((k) => relations[k]!.includes('pass'));
  return !have && tags[head] === 'VBN' && passiveRelation;
}

/** Last token of the predicate: dependents up to a coordinated verb or an adverbial clause set off by a comma. */
export function predicateEnd(table: TokenTable, { group, dependents, complement }: Clause): number {
  const { relations, left, right, words } = table;
  let end = group[1];
  for (const k of dependents) {
    const relation = relations[k]!;
    if (relation === 'conj') break;
    if ((relation === 'parataxis' || relation === 'dep') && k !== complement) continue;
    if (relation === 'advcl' && left[k]! > 0 && words[left[k]! - 1] === ',') continue;
    end = Math.max(end, right[k]!);
  }
  return end;
}
