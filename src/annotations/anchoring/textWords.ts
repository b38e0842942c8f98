/**
 * A text as numbered words and signs: what the comparison of two versions works on. In columns, since a long article has twenty thousand
 * of them, and read from the version before where there is one: only what was written is read at every key.
 */
import { countWhere } from './countWhere.ts';
import { editBetween } from '../../analysis/edit.ts';
import { fold } from './fold.ts';

export interface Words {
  readonly text: string;
  readonly count: number;
  /** Offsets in the text (UTF-16). */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Equal words have equal numbers. */
  readonly id: Int32Array;
  /** 1 where it begins a paragraph. */
  readonly first: Uint8Array;
}

/** Numbers of words, for all texts that are compared with one another. */
export type Numbers = Map<string, number>;

/** Words, and single signs that are no spaces. New words get the next numbers. */
export function readWords(text: string, numbers: Numbers): Words {
  const made = empty(text, text.length);
  const { count } = readInto(made, 0, 0, text.length, false, numbers);
  return cut(made, count);
}

/** As `readWords`, of a version of a text that was read with the same numbers. */
export function readWordsAgain(before: Words, text: string, numbers: Numbers): Words {
  const { start, end, by } = editBetween(before.text, text);
  // A sign that takes two units may have lost one of them: what is kept stands clear of the edit by that much.
  const front = countWhere(before.count, (i) => before.end[i]! < start - 1);
  const back = countWhere(before.count, (i) => before.start[i]! <= end + 1);
  const from = front === 0 ? 0 : before.end[front - 1]!;
  const to = back === before.count ? text.length : before.start[back]! + by;
  const made = empty(text, front + Math.max(0, to - from) + before.count - back);
  made.start.set(before.start.subarray(0, front));
  made.end.set(before.end.subarray(0, front));
  made.id.set(before.id.subarray(0, front));
  made.first.set(before.first.subarray(0, front));
  const { count, first } = readInto(made, front, from, to, false, numbers);
  for (let i = back, k = count; i < before.count; i++, k++) {
    made.start[k] = before.start[i]! + by;
    made.end[k] = before.end[i]! + by;
    made.id[k] = before.id[i]!;
    made.first[k] = before.first[i]!;
  }
  if (back < before.count) made.first[count] = first ? 1 : 0;
  return cut(made, count + before.count - back);
}

/** The word as it is compared: in small letters, its quotation marks and dashes those of every copy. */
export function wordAt({ text, start, end }: Words, i: number): string {
  return foldWord(text.slice(start[i], end[i]));
}

function empty(text: string, size: number): Words {
  const column = () => new Int32Array(size);
  return { text, count: size, start: column(), end: column(), id: column(), first: new Uint8Array(size) };
}

function cut({ text, start, end, id, first }: Words, count: number): Words {
  return {
    text,
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    id: id.slice(0, count),
    first: first.slice(0, count),
  };
}

/**
 * Reads the words between two offsets into the columns, from the row `count` on. By hand: an expression takes five times as long.
 * `first`: a new paragraph has begun, and no word of it was read yet.
 */
function readInto(
  made: Words,
  count: number,
  from: number,
  to: number,
  first: boolean,
  numbers: Numbers,
): { count: number; first: boolean } {
  const { text } = made;
  for (let at = from; at < to;) {
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
    let id = numbers.get(word);
    if (id === undefined) numbers.set(word, (id = numbers.size));
    made.start[count] = start;
    made.end[count] = at;
    made.id[count] = id;
    made.first[count] = first ? 1 : 0;
    count++;
    first = false;
  }
  return { count, first };
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
