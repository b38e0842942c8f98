/**
 * Lines joined into blocks: what a reader sees as one paragraph, heading or list entry. Where a text is hard-wrapped,
 * as in wire archives and plain mails, the lines of a paragraph are joined; where each line is a paragraph they stay apart.
 */
import type { Span } from '../article.ts';
import { editBetween } from '../edit.ts';
import { newPlace, type Words } from '../words.ts';
import { splitLines, type Line } from './lines.ts';

/** What a block's characters say by themselves. */
export interface BlockForm extends Words {
  /** The block's characters with straight quotation marks and plain spaces: as long as the block, so that offsets hold. */
  readonly plain: string;
  readonly words: number;
  /** Ends with a full stop, a question mark or the like, before any closing quotation marks and brackets. */
  readonly ended: boolean;
  /** Reads like running text: a sentence or more. */
  readonly prose: boolean;
  /** Sentences, by their ends. */
  readonly sentences: number;
}

export interface Block extends Span, Omit<BlockForm, 'known'> {
  /** Blank lines above it; 0 for a block on the line right after another. */
  readonly blankBefore: number;
  /** The same object for the same characters, as long as they are remembered. */
  readonly form: BlockForm;
}

/** Reads a block's characters, or remembers what it read of them. */
export type ReadForm = (words: string) => BlockForm;

/** `read`, worked out once for each form: an article is laid out again at every key, and asks this of each of its blocks. */
export function onceAForm<Result>(read: (form: BlockForm) => Result): (block: Pick<Block, 'form'>) => Result {
  const place = newPlace();
  return ({ form }) => {
    const { known } = form;
    const before = known[place];
    if (before !== undefined) return (before === nothing ? undefined : before) as Result;
    const result = read(form);
    known[place] = result ?? (result === null ? null : nothing);
    return result;
  };
}

const nothing = Symbol('nothing');

/** A text and its blocks. */
export interface BlocksOf {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Blocks of the part of the text from `from` on. `last`: those of the text before an edit, of which most say the same. */
export function readBlocks(text: string, from: number, read: ReadForm = formOf, last?: BlocksOf): Block[] {
  const lines = splitLines(text, from);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  const sameBefore = last && blocksOfSameWords(last, text);
  const push = (start: number, end: number, blankBefore: number): void => {
    const same = sameBefore?.(start, end);
    if (same === undefined) blocks.push(describeBlock(text, start, end, blankBefore, read));
    else if (same.start === start && same.blankBefore === blankBefore) blocks.push(same);
    else blocks.push(placeForm(same.form, start, end, blankBefore));
  };
  let first: Line | undefined;
  let end: Line | undefined;
  for (const line of lines) {
    if (first && end && width > 0 && continues(text, end, line, width)) {
      end = line;
      continue;
    }
    if (first && end) push(first.start, end.end, first.blankBefore);
    first = end = line;
  }
  if (first && end) push(first.start, end.end, first.blankBefore);
  return blocks;
}

/** Tells of the stretches of a text, in order, which block had the same words at the same place before; an edit moves places along. */
function blocksOfSameWords(last: BlocksOf, text: string): (start: number, end: number) => Block | undefined {
  const { blocks } = last;
  const edit = editBetween(last.text, text);
  let next = 0;
  return (start, end) => {
    const by = end <= edit.start ? 0 : edit.by;
    if (end > edit.start && start < edit.end + by) return undefined;
    while (next < blocks.length && blocks[next]!.start < start - by) next++;
    const block = blocks[next];
    return block?.start === start - by && block.end === end - by ? block : undefined;
  };
}

export function describeBlock(
  text: string,
  start: number,
  end: number,
  blankBefore: number,
  read: ReadForm = formOf,
): Block {
  return placeForm(read(text.slice(start, end)), start, end, blankBefore);
}

function placeForm(form: BlockForm, start: number, end: number, blankBefore: number): Block {
  const { plain, words, ended, prose, sentences } = form;
  return { start, end, blankBefore, plain, words, ended, prose, sentences, form };
}

export function formOf(text: string): BlockForm {
  const plain = plainText(text);
  const words = countWords(plain);
  const ended = /[.!?…।。！？](?:\s?\[\d{1,3}\])?["')\]»’”]{0,3}$/.test(plain.slice(-12));
  const sentences = (plain.match(/[.!?…]["')\]]{0,2} {1,4}["'(]{0,2}\p{Lu}/gu)?.length ?? 0) + (ended ? 1 : 0);
  const prose = ended && (words >= 10 || (words >= 4 && /[\p{L}\d,;:]["'»]|["'«„]\p{L}/u.test(plain)));
  return { plain, words, ended, prose, sentences, known: [] };
}

/** Curly marks made straight and white space made plain, character by character. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201a\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033«»]/g, '"')
    .replace(/[^\S ]/g, ' ');
}

/** Of plain text: words between white space; in scripts without spaces, two characters to a word. */
export function countWords(text: string): number {
  let spaced = 0;
  for (let i = 0, inside = false; i < text.length; i++) {
    const isInside = text.charCodeAt(i) !== 32;
    if (isInside && !inside) spaced++;
    inside = isInside;
  }
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return Math.max(spaced, Math.round(dense / 2));
}

/**
 * The width a text was wrapped at, 0 where it was not. In wrapped text most lines are full (the next line's first word
 * would not have fitted), most stop in the middle of a sentence, and many go on in lower case.
 */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const pairs: [Line, Line][] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next?.blankBefore === 0) pairs.push([line, next]);
  });
  if (pairs.length < 3) return 0;
  const lengths = pairs.map(([line]) => columns(line)).sort((a, b) => a - b);
  // the wider one first; in a short text one long line, a page's head, hides the column below it
  for (const share of [0.97, 0.85]) {
    const width = lengths[Math.floor(lengths.length * share)] ?? 0;
    if (width >= 30 && width <= 140 && isWrappedAt(text, pairs, width)) return width;
  }
  return 0;
}

function isWrappedAt(text: string, pairs: readonly (readonly [Line, Line])[], width: number): boolean {
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width));
  const open = full.filter(([line]) => !endsSentence(text, line));
  const lower = full.filter(([, next]) => /\p{Ll}/u.test(text[next.start] ?? ''));
  return full.length >= 0.6 * pairs.length && open.length >= 0.5 * full.length && lower.length >= 0.35 * full.length;
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.blankBefore > 0 || columns(line) > width + 20) return false;
  if (next.indent >= line.indent + 2 && endsSentence(text, line)) return false;
  if (isFull(text, line, next, width)) return true;
  // a ragged line inside a sentence, as when a long name was moved down whole
  return !endsSentence(text, line) && columns(line) > 0.6 * width && /\p{Ll}/u.test(text[next.start] ?? '');
}

const columns = (line: Line): number => line.indent + line.end - line.start;

function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const firstWord = /^\S{1,40}/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0;
  const room = endsSentence(text, line) ? width : 0.9 * width;
  return columns(line) + 1 + firstWord > room;
}

const endsSentence = (text: string, line: Line): boolean =>
  /[.!?:][”"'’)]{0,2}$/.test(text.slice(line.end - 4, line.end));
