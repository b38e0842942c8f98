/** What the article names, gathered from all its sentences: the second reading asks it for every capital. */
import type { NameKind, Sentence, Token } from '../sentence.ts';
import { type Draft, written } from './draft.ts';
import { fold } from './lexicon.ts';
import { isInitial } from './personSequence.ts';
import { isCalendarWord, isFirstName, isParticle } from './wordLists.ts';

export interface Named {
  readonly kind: NameKind;
  readonly confidence: number;
}

/** Names in full, surnames, first names. */
type Part = 'full' | 'surname' | 'first';

export interface ArticleNames {
  /** `key` is folded. */
  named(part: Part, key: string): Named | undefined;
  /** The most words of a full name that begins with this word; 0 if none does. */
  longest(firstWord: string): number;
}

/** One thing that a sentence says of the article's names. */
export interface Naming extends Named {
  readonly part: Part;
  readonly key: string;
  /** Of a full name: its first word, and the number of its words. */
  readonly begin?: readonly [word: string, words: number];
}

/** Only a person that is at least so sure lends its surname to other places. */
const sureEnough = 0.55;

export function namingsOf(text: string, { tokens, zone }: Sentence, drafts: readonly Draft[]): Naming[] {
  if (zone === 'boilerplate') return []; // other stories' people prove nothing about this article
  const namings: Naming[] = [];
  for (const { first, last, kind, confidence, rule } of drafts) {
    if (kind !== 'person' && kind !== 'organisation') continue;
    if (kind === 'organisation' && (last === first || rule.startsWith('list-'))) continue;
    const put = (part: Part, key: string): void => void namings.push({ part, key, kind, confidence });
    const begin = fold(tokens[first]!.text);
    const full = fold(written(text, tokens, first, last));
    namings.push({ part: 'full', key: full, kind, confidence, begin: [begin, last - first + 1] });
    if (kind !== 'person' || confidence < sureEnough) continue;
    put('surname', fold(written(text, tokens, surnameStart(tokens, first, last), last)));
    // "Leyen" alone for "von der Leyen", "Assad" for "al-Assad"
    put('surname', fold(tokens[last]!.text.replace(/^\p{Ll}+-/u, '')));
    if (last > first && isFirstName(begin) && !isInitial(tokens[first]) && !isCalendarWord.has(begin))
      put('first', begin);
  }
  return namings;
}

/** The first token of the surname: particles belong to it. */
function surnameStart(tokens: readonly Token[], first: number, last: number): number {
  let start = last;
  while (start > first + 1 && (isParticle.has(tokens[start - 1]!.text) || tokens[start - 1]!.text === '-')) start--;
  if (start > first && tokens[start]!.text === '-') start++;
  return start;
}

/** All namings in text order; of several with one key the surest stands. */
export function articleNames(namings: Iterable<readonly Naming[]>): ArticleNames {
  const parts = { full: new Map<string, Named>(), surname: new Map<string, Named>(), first: new Map<string, Named>() };
  const longest = new Map<string, number>();
  for (const some of namings)
    for (const naming of some) {
      const { part, key, begin } = naming;
      const old = parts[part].get(key);
      if (old === undefined || old.confidence < naming.confidence) parts[part].set(key, naming);
      if (begin !== undefined) longest.set(begin[0], Math.max(longest.get(begin[0]) ?? 0, begin[1]));
    }
  return {
    named: (part, key) => parts[part].get(key),
    longest: (word) => longest.get(word) ?? 0,
  };
}

/** What was asked, and what the answer was: as long as all answers stand, so does what was made of them. */
export type Questions = readonly ((names: ArticleNames) => boolean)[];

/** The same names, and a list of the questions that are put to them from now on. */
export function listening(names: ArticleNames): { names: ArticleNames; questions: Questions } {
  const questions: ((names: ArticleNames) => boolean)[] = [];
  return {
    questions,
    names: {
      named: (part, key) => {
        const answer = names.named(part, key);
        questions.push((others) => {
          const other = others.named(part, key);
          return other === answer || (other?.kind === answer?.kind && other?.confidence === answer?.confidence);
        });
        return answer;
      },
      longest: (word) => {
        const answer = names.longest(word);
        questions.push((others) => others.longest(word) === answer);
        return answer;
      },
    },
  };
}
