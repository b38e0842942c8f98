/** What the article names, gathered from all its sentences: the second reading asks it for every capital. */
import { newPlace } from '../../words.ts';
import type { NameKind, Sentence, Token } from '../sentence.ts';
import { type Decision, decideKinds } from './decideKinds.ts';
import { type Draft, writtenFolded } from './draft.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { fold } from './lexicon.ts';
import { groupNamings, type NameGroup, type NameGroups } from './nameGroups.ts';
import { isInitial } from './personSequence.ts';
import { isCalendarWord, isFirstName, isParticle } from './wordLists.ts';

export interface Named {
  readonly kind: NameKind;
  readonly confidence: number;
}

/** Names in full, surnames, first names, places and bodies of one word. */
const partNames = ['full', 'surname', 'first', 'single'] as const;
type Part = (typeof partNames)[number];

export interface ArticleNames {
  /** `key` is folded. */
  named(part: Part, key: string): Named | undefined;
  /** The most words of a full name that begins with this word; 0 if none does. */
  longest(firstWord: string): number;
  /** What the whole article says of the kind of a name; undefined if it is not among the article's own. */
  decision(key: string): Decision | undefined;
  /** All of that. */
  readonly tables: Tables;
  /** What it was made of. */
  readonly groups: NameGroups;
}

interface Tables {
  readonly parts: Readonly<Record<Part, ReadonlyMap<string, Named>>>;
  readonly longest: ReadonlyMap<string, number>;
  readonly decisions: ReadonlyMap<string, Decision>;
}

/** One place where a sentence names something. */
export interface Naming extends Named {
  /** The name, folded. */
  readonly key: string;
  /** Its first word, folded, and the number of its words. */
  readonly begin: string;
  readonly length: number;
  readonly isListed: boolean;
  /** By what it is known if it is a person. */
  readonly surnames: readonly string[];
  readonly firstName?: string;
  readonly evidence: Evidence;
}

/** Only a name that is at least so sure lends its parts to other places. */
const sureEnough = 0.55;

export function namingsOf(text: string, sentence: Sentence, drafts: readonly Draft[]): Naming[] {
  const { tokens, zone } = sentence;
  if (drafts.length === 0 || zone === 'boilerplate') return []; // other stories' people prove nothing about this article
  const evidence = evidenceOf(sentence, drafts);
  return drafts.map(({ first, last, kind, confidence, rule }, i) => {
    const begin = tokens[first]!.form.folded;
    const surname = writtenFolded(text, tokens, surnameStart(tokens, first, last), last);
    // "Leyen" alone for "von der Leyen", "Assad" for "al-Assad"
    const plain = fold(tokens[last]!.text.replace(/^\p{Ll}+-/u, ''));
    const isFirst = last > first && isFirstName(begin) && !isInitial(tokens[first]) && !isCalendarWord.has(begin);
    return {
      key: keyOf(text, tokens, first, last),
      begin,
      length: last - first + 1,
      kind,
      confidence,
      isListed: rule.startsWith('list-'),
      surnames: [surname, plain],
      ...(isFirst && { firstName: begin }),
      evidence: evidence[i]!,
    };
  });
}

export const keyOf = (text: string, tokens: readonly Token[], first: number, last: number): string =>
  writtenFolded(text, tokens, first, last);

/** The first token of the surname: particles belong to it. */
function surnameStart(tokens: readonly Token[], first: number, last: number): number {
  let start = last;
  while (start > first + 1 && (isParticle.has(tokens[start - 1]!.text) || tokens[start - 1]!.text === '-')) start--;
  if (start > first && tokens[start]!.text === '-') start++;
  return start;
}

/** All namings in text order; of several with one key the surest stands. `last`: of the article before an edit, of which most is the same. */
export function articleNames(namings: readonly (readonly Naming[])[], last?: ArticleNames): ArticleNames {
  const groups = groupNamings(namings, last?.groups);
  const decisions = decideKinds(groups.byKey.values());
  const parts = {
    full: new Map<string, Named>(),
    surname: new Map<string, Named>(),
    first: new Map<string, Named>(),
    single: new Map<string, Named>(),
  };
  const longest = new Map<string, number>();
  for (const group of groups.byKey.values()) {
    const { named, begins } = lentBy(group, decisions.get(group.key));
    for (const [part, word, one] of named) putSurest(parts[part], word, one);
    for (const [begin, length] of begins) longest.set(begin, Math.max(longest.get(begin) ?? 0, length));
  }
  return {
    named: (part, key) => parts[part].get(key),
    longest: (word) => longest.get(word) ?? 0,
    decision: (key) => decisions.get(key),
    tables: { parts, longest, decisions },
    groups,
  };
}

/** What the places of one name say of its words elsewhere. */
interface Lent {
  readonly decision: Decision | undefined;
  readonly named: readonly (readonly [part: Part, word: string, named: Named])[];
  readonly begins: ReadonlyMap<string, number>;
}

/** It depends on nothing but the places and what was decided of them. */
function lentBy(group: NameGroup, decision: Decision | undefined): Lent {
  const last = group.known[lentPlace] as Lent | undefined;
  if (last?.decision === decision && last !== undefined) return last;
  const lent = lend(group, decision);
  group.known[lentPlace] = lent;
  return lent;
}

const lentPlace = newPlace();

function lend({ namings }: NameGroup, decision: Decision | undefined): Lent {
  const parts: Record<Part, Map<string, Named>> = {
    full: new Map(),
    surname: new Map(),
    first: new Map(),
    single: new Map(),
  };
  const begins = new Map<string, number>();
  for (const naming of namings) {
    const named = settled(naming, naming.evidence, decision);
    if (named === undefined || named.kind === 'country' || named.kind === 'nationality') continue;
    const { kind, confidence } = named;
    const { key, begin, length, isListed } = naming;
    const one = { kind, confidence };
    if (kind !== 'person') {
      if (isListed) continue;
      if (length === 1) {
        if (confidence >= sureEnough && key.length > 3) putSurest(parts.single, key, one);
        continue;
      }
    }
    putSurest(parts.full, key, one);
    begins.set(begin, Math.max(begins.get(begin) ?? 0, length));
    if (kind !== 'person' || confidence < sureEnough) continue;
    for (const surname of naming.surnames) putSurest(parts.surname, surname, one);
    if (naming.firstName !== undefined) putSurest(parts.first, naming.firstName, one);
  }
  const named = partNames.flatMap((part) => [...parts[part]].map(([word, one]) => [part, word, one] as const));
  return { decision, named, begins };
}

/**
 * Of several the surest, and of those the first. Names of several keys share only surnames and first names, which are all of people: in
 * which order they come changes nothing.
 */
function putSurest(part: Map<string, Named>, word: string, named: Named): void {
  const old = part.get(word);
  if (old === undefined || old.confidence < named.confidence) part.set(word, named);
}

/** The keys of whatever is answered in another way. */
export function differences({ tables: old }: ArticleNames, { tables: now }: ArticleNames): ReadonlySet<string> {
  const keys = new Set<string>();
  const isSameNumber = (a: number, b: number | undefined): boolean => a === b;
  for (const part of partNames) addDifferences(keys, old.parts[part], now.parts[part], isSame);
  addDifferences(keys, old.longest, now.longest, isSameNumber);
  addDifferences(keys, old.decisions, now.decisions, isSame);
  return keys;
}

function addDifferences<Value>(
  keys: Set<string>,
  old: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
  same: (a: Value, b: Value | undefined) => boolean,
): void {
  for (const [key, value] of old) if (!same(value, now.get(key))) keys.add(key);
  for (const key of now.keys()) if (!old.has(key)) keys.add(key);
}

/** A draft's kind and confidence after what the whole article says; undefined if it is no name. */
export function settled<Some extends Named>(
  draft: Some,
  { isOpen, mayRise }: Pick<Evidence, 'isOpen' | 'mayRise'>,
  decision: Decision | undefined,
): (Some & { readonly changed?: true }) | undefined {
  if (!isOpen || decision === undefined) return draft;
  const { kind, confidence } = decision;
  if (kind === undefined) return undefined;
  if (draft.kind !== kind) return { ...draft, kind, confidence: Math.min(0.8, confidence), changed: true };
  if (draft.confidence >= 0.75 || confidence < 0.6 || !mayRise) return draft;
  return { ...draft, confidence: Math.max(draft.confidence, confidence) };
}

/** What was asked, and whether the answer is the same: as long as it is of all, so is what was made of them. */
export interface Question {
  readonly key: string;
  readonly stillAnswered: (names: ArticleNames) => boolean;
}

/** The same names, and a list of the questions that are put to them from now on. */
export function listening(names: ArticleNames): { names: ArticleNames; questions: readonly Question[] } {
  const questions: Question[] = [];
  return {
    questions,
    names: {
      named: (part, key) => {
        const answer = names.named(part, key);
        questions.push(askNamed(part, key, answer));
        return answer;
      },
      longest: (word) => {
        const answer = names.longest(word);
        questions.push(askLongest(word, answer));
        return answer;
      },
      decision: (key) => {
        const answer = names.decision(key);
        questions.push(askDecision(key, answer));
        return answer;
      },
      tables: names.tables,
      groups: names.groups,
    },
  };
}

// Questions are kept for long, so they are made where they see nothing but their answers: else each would keep all that the article named when it was asked.
const askNamed = (part: Parameters<ArticleNames['named']>[0], key: string, answer: Decision | undefined): Question => ({
  key,
  stillAnswered: (names) => isSame(names.named(part, key), answer),
});
const askLongest = (key: string, answer: ReturnType<ArticleNames['longest']>): Question => ({
  key,
  stillAnswered: (names) => names.longest(key) === answer,
});
const askDecision = (key: string, answer: Decision | undefined): Question => ({
  key,
  stillAnswered: (names) => isSame(names.decision(key), answer),
});

function isSame(one: Decision | undefined, other: Decision | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && one.kind === other.kind && one.confidence === other.confidence)
  );
}
