/** A text as numbered words and signs: what the comparison of two versions works on. */
import type { Span } from '../../analysis/article.ts';
import { fold } from './fold.ts';

export interface Token extends Span {
  readonly id: number;
  readonly word: string;
  /** It begins a paragraph. */
  readonly first: boolean;
}

/**
 * Words, and single signs that are no spaces. `known` words keep their numbers; the others get the next ones, and stand in `others`.
 * By hand: an expression takes five times as long, and this is done at every key in an annotated article.
 */
export function tokenise(text: string, known: ReadonlyMap<string, number>, others: Map<string, number>): Token[] {
  const tokens: Token[] = [];
  let first = false;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at)!;
    const kind = kindOf(code);
    const start = at;
    at += code > 0xffff ? 2 : 1;
    if (kind === space) {
      first ||= code === 10;
      continue;
    }
    let plain = code < 128;
    while (kind === letter && at < text.length) {
      const next = text.codePointAt(at)!;
      if (kindOf(next) !== letter) break;
      plain &&= next < 128;
      at += next > 0xffff ? 2 : 1;
    }
    const words = text.slice(start, at);
    const word = plain && code !== 96 ? words.toLowerCase() : foldWord(words);
    if (word === '' || word === ' ') continue;
    let id = known.get(word) ?? others.get(word);
    if (id === undefined) others.set(word, (id = known.size + others.size));
    tokens.push({ start, end: at, id, word, first });
    first = false;
  }
  return tokens;
}

/** The words and signs folded last that are more than plain letters: a text has the same few quotation marks again and again. */
const foldedWords = new Map<string, string>();

function foldWord(word: string): string {
  if (word.length > 40) return fold(word).text;
  let folded = foldedWords.get(word);
  if (folded !== undefined) return folded;
  if (foldedWords.size > 5000) foldedWords.clear();
  foldedWords.set(word, (folded = fold(word).text));
  return folded;
}

const space = 1;
const letter = 2;
const sign = 3;
/** Of every code unit that was asked for: a text has few different ones. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  if (code > 0xffff) return readKind(String.fromCodePoint(code));
  return (kinds[code] ||= readKind(String.fromCharCode(code)));
}

function readKind(character: string): number {
  return /[\p{L}\p{M}\p{N}]/u.test(character) ? letter : /\s/.test(character) ? space : sign;
}
