/** A sentence as mentions are read from it: its words in lower case, the names and the nouns for people at each token, looked up once. */
import type { Span } from '../../article.ts';
import type { Name, Sentence, Token } from '../../language/sentence.ts';
import { isBodyNoun, isDocument, isOffice, isUnnamedPerson, singularOf } from './nounLists.ts';

/** "officials" → official, many. */
export interface PersonNoun {
  readonly noun: string;
  readonly many: boolean;
}

/** What a word can begin a mention as. */
export interface WordClass {
  readonly person?: PersonNoun;
  readonly paper?: boolean;
  readonly body?: boolean;
  readonly pronoun?: boolean;
}

export interface SentenceWords {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  /** The names of this sentence, in order. */
  readonly names: readonly Name[];
  /** The name that covers a token. */
  readonly nameAt: readonly (Name | undefined)[];
  readonly classAt: readonly (WordClass | undefined)[];
}

const pronouns =
  'he him his himself she her hers herself they them their theirs themselves themself it its itself who whom whose';

const classes = new Map<string, WordClass>();
const addClass = (words: Iterable<string>, of: (word: string) => WordClass): void => {
  for (const word of words) classes.set(word, { ...classes.get(word), ...of(word) });
};
addClass(singularOf.keys(), (word) => ({ person: { noun: singularOf.get(word)!, many: true } }));
addClass([...isOffice, ...isUnnamedPerson], (noun) => ({ person: { noun, many: false } }));
addClass(isDocument, () => ({ paper: true }));
addClass(isBodyNoun, () => ({ body: true }));
addClass(pronouns.split(' '), () => ({ pronoun: true }));

export function readWords(text: string, sentence: Sentence, names: readonly Name[]): SentenceWords {
  const { tokens } = sentence;
  const lower: string[] = [];
  const classAt: (WordClass | undefined)[] = [];
  const nameAt: (Name | undefined)[] = [];
  for (const token of tokens) {
    const word = token.form.small;
    lower.push(word);
    classAt.push(classes.get(word));
    nameAt.push(undefined);
  }
  for (const name of names) {
    const last = tokenBefore(tokens, name.end);
    for (let i = tokenAt(tokens, name.start); i <= last; i++) nameAt[i] = name;
  }
  return { text, sentence, tokens, lower, names, nameAt, classAt };
}

/** From the sentence's beginning, so that it holds wherever the sentence stands. */
export const spanOf = ({ tokens, sentence }: SentenceWords, first: number, last: number): Span => ({
  start: tokens[first]!.start - sentence.start,
  end: tokens[last]!.end - sentence.start,
});

export const wordsOf = ({ text }: SentenceWords, { start, end }: Span): string => text.slice(start, end);

/** Index of the token that begins at or after an offset. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that ends at or before an offset. */
export function tokenBefore(tokens: readonly Token[], offset: number): number {
  const next = tokenAt(tokens, offset);
  return tokens[next]!.start >= offset && next > 0 ? next - 1 : next;
}

/** The token that begins at an offset, looked for backwards. */
export function tokenBackTo(tokens: readonly Token[], start: number, from: number): number {
  let i = from;
  while (i > 0 && tokens[i]!.start > start) i--;
  return i;
}
