/** What the article names, gathered from all its sentences: the second reading asks it for every capital. */
import { joined } from '../../joined.ts';
import type { NameKind, Sentence, Token } from '../sentence.ts';
import { type Decision, decideKinds } from './decideKinds.ts';
import { type Draft, writtenFolded } from './draft.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { fold } from './lexicon.ts';
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

/** All namings in text order; of several with one key the surest stands. */
export function articleNames(namings: Iterable<readonly Naming[]>): ArticleNames {
  const all = joined([...namings]);
  const decisions = decideKinds(all);
  const parts = {
    full: new Map<string, Named>(),
    surname: new Map<string, Named>(),
    first: new Map<string, Named>(),
    single: new Map<string, Named>(),
  };
  const longest = new Map<string, number>();
  for (const naming of all) {
    const named = settled(naming, naming.evidence, decisions.get(naming.key));
    if (named === undefined || named.kind === 'country' || named.kind === 'nationality') continue;
    const { kind, confidence } = named;
    const { key, begin, length, isListed } = naming;
    if (kind !== 'person') {
      if (isListed) continue;
      if (length === 1) {
        if (confidence >= sureEnough && key.length > 3) put(parts.single, key, named);
        continue;
      }
    }
    put(parts.full, key, named);
    longest.set(begin, Math.max(longest.get(begin) ?? 0, length));
    if (kind !== 'person' || confidence < sureEnough) continue;
    for (const surname of naming.surnames) put(parts.surname, surname, named);
    if (naming.firstName !== undefined) put(parts.first, naming.firstName, named);
  }
  return {
    named: (part, key) => parts[part].get(key),
    longest: (word) => longest.get(word) ?? 0,
    decision: (key) => decisions.get(key),
    tables: { parts, longest, decisions },
  };
}

/** Of several the surest, and of those the first. */
function put(part: Map<string, Named>, word: string, { kind, confidence }: Named): void {
  const old = part.get(word);
  if (old === undefined || old.confidence < confidence) part.set(word, { kind, confidence });
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
        questions.push({ key, stillAnswered: (others) => isSame(others.named(part, key), answer) });
        return answer;
      },
      longest: (word) => {
        const answer = names.longest(word);
        questions.push({ key: word, stillAnswered: (others) => others.longest(word) === answer });
        return answer;
      },
      decision: (key) => {
        const answer = names.decision(key);
        questions.push({ key, stillAnswered: (others) => isSame(others.decision(key), answer) });
        return answer;
      },
      tables: names.tables,
    },
  };
}

function isSame(one: Decision | undefined, other: Decision | undefined): boolean {
  return (
    one === other ||
    (one !== undefined && other !== undefined && one.kind === other.kind && one.confidence === other.confidence)
  );
}
