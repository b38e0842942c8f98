/**
 * The article's tokens as one flat table, with trees, sentences and quoted regions by token index: what all rules
 * of claims read. Trees are projective, so that a subtree is a range of tokens.
 */
import { mendTree } from './mendTree.ts';
import { restoreMainVerb } from './mainVerb.ts';
import { untie } from './untie.ts';
import type { Quotation, Span, ZoneKind } from '../../article.ts';
import type { Name } from '../../language/sentence.ts';
import type { Passage } from '../../reading.ts';

/** First and last token, both inside. */
export type Range = readonly [first: number, last: number];

export interface TableSentence {
  readonly first: number;
  readonly last: number;
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  readonly zone: ZoneKind;
  readonly parsed: boolean;
}

/** Words between quotation marks in one paragraph, with the marks. Quotations inside quotations are no regions. */
export interface Region {
  readonly index: number;
  readonly first: number;
  readonly last: number;
  /** Number of words. */
  readonly words: number;
  readonly use: Quotation['use'];
  /** Whether its own closing mark ends it here. */
  readonly closed: boolean;
  /** Index of the quotation's first region: equal in all paragraphs it runs over. */
  readonly chain: number;
}

export interface TokenTable {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly words: readonly string[];
  /** In lower case, with straight apostrophes. */
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** Token index of the head, -1 for roots. */
  readonly heads: Int32Array;
  readonly children: readonly (readonly number[])[];
  /** Edges of the subtree. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** 1 for letters and digits, 0 for punctuation. */
  readonly isWord: Uint8Array;
  /** Index into `sentences`. */
  readonly sentenceOf: Int32Array;
  readonly sentences: readonly TableSentence[];
  /** The proper names, and the index of the one a token belongs to; -1. */
  readonly names: readonly Name[];
  readonly nameOf: Int32Array;
  /** Index into `regions`, -1 outside quotation marks. */
  readonly regionOf: Int32Array;
  readonly regions: readonly Region[];
}

/** Longer sentences (lists, texts without full stops) are read in pieces, so that looking round within one stays cheap. */
const longestSentence = 250;
const claimZones: ReadonlySet<ZoneKind> = new Set(['headline', 'standfirst', 'body', 'caption']);
const none: readonly number[] = [];

/** Page furniture, bylines and datelines are left out: they hold no claims. */
export function tableOf(reading: Passage): TokenTable {
  const kept = reading.sentences.filter(({ zone, tokens }) => claimZones.has(zone) && tokens.length > 0);
  const count = kept.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const heads = new Int32Array(count);
  const left = new Int32Array(count);
  const right = new Int32Array(count);
  const sentenceOf = new Int32Array(count);
  const isWord = new Uint8Array(count);
  const words = new Array<string>(count);
  const lower = new Array<string>(count);
  const lemmas = new Array<string>(count);
  const tags = new Array<string>(count);
  const relations = new Array<string>(count);
  const children = new Array<readonly number[]>(count).fill(none);
  let at = 0;
  for (const { tokens } of kept) {
    const first = at;
    for (const token of tokens) {
      const word = token.form;
      start[at] = token.start;
      end[at] = token.end;
      words[at] = token.text;
      lower[at] = word.lower;
      lemmas[at] = token.lemma;
      tags[at] = token.tag;
      relations[at] = token.relation;
      heads[at] = token.head < 0 ? -1 : first + token.head;
      left[at] = right[at] = at;
      isWord[at] = word.isWord ? 1 : 0;
      at++;
    }
  }
  const bare = { text: reading.text, count, start, end, isWord };
  const quoted = regionsOf(bare, reading.quotations);
  const trees = { lower, lemmas, tags, relations, heads, regionOf: quoted.regionOf };
  const sentences: TableSentence[] = [];
  at = 0;
  for (const { tokens, paragraph, zone, parsed } of kept) {
    const first = at;
    at += tokens.length;
    if (zone !== 'headline') restoreMainVerb(trees, first, at - 1);
    mendTree(trees, first, at - 1);
    untie(trees, tokens, first);
    for (let from = first; from < at; from += longestSentence) {
      const last = Math.min(at, from + longestSentence) - 1;
      for (let i = from; i <= last; i++) {
        sentenceOf[i] = sentences.length;
        if (heads[i]! < from || heads[i]! > last) heads[i] = -1;
      }
      growEdges(heads, left, right, from, last);
      listChildren(heads, children, from, last);
      sentences.push({ first: from, last, paragraph, zone, parsed });
    }
  }
  // field by field: a table is made for every passage
  return {
    text: reading.text,
    count,
    start,
    end,
    isWord,
    words,
    lower,
    lemmas,
    tags,
    relations,
    heads,
    children,
    left,
    right,
    sentenceOf,
    sentences,
    names: reading.names,
    nameOf: nameOf(bare, reading.names),
    regionOf: quoted.regionOf,
    regions: quoted.regions,
  };
}

/** How many children a token of a sentence has, while they are listed. */
const room = new Int32Array(longestSentence);

/** Lists of just the right length, which an array that grows is not. */
function listChildren(heads: Int32Array, children: (readonly number[])[], first: number, last: number): void {
  room.fill(0, 0, last - first + 1);
  for (let i = first; i <= last; i++) if (heads[i]! >= 0) room[heads[i]! - first]! += 1;
  for (let i = last; i >= first; i--) {
    const head = heads[i]!;
    if (head < 0) continue;
    const left = --room[head - first]!;
    if (children[head] === none) children[head] = new Array<number>(left + 1).fill(0);
    (children[head] as number[])[left] = i;
  }
}

/** Edges of every subtree of one sentence: each token widens all its ancestors, which stops where nothing grows. */
function growEdges(heads: Int32Array, left: Int32Array, right: Int32Array, first: number, last: number): void {
  for (let i = first; i <= last; i++) {
    for (let head = heads[i]!, steps = 0; head >= 0 && steps < 200; head = heads[head]!, steps++) {
      if (left[head]! > i) left[head] = i;
      else if (right[head]! < i) right[head] = i;
      else break;
    }
  }
}

function nameOf(
  { count, start, end }: Pick<TokenTable, 'count' | 'start' | 'end'>,
  names: readonly Name[],
): Int32Array {
  const found = new Int32Array(count).fill(-1);
  let at = 0;
  for (const [index, name] of names.entries()) {
    while (at < count && end[at]! <= name.start) at++;
    for (let i = at; i < count && start[i]! < name.end; i++) found[i] = index;
  }
  return found;
}

function regionsOf(
  { count, start, end, isWord }: Pick<TokenTable, 'count' | 'start' | 'end' | 'isWord'>,
  quotations: readonly Quotation[],
): Pick<TokenTable, 'regionOf' | 'regions'> {
  const regionOf = new Int32Array(count).fill(-1);
  const regions: Region[] = [];
  const pieces: { span: Span; quotation: Quotation; piece: number }[] = [];
  for (const quotation of quotations)
    if (quotation.inside === undefined)
      quotation.contents.forEach((content, piece) => {
        const last = quotation.contents.length - 1;
        const from = piece === 0 ? quotation.start : markBefore(content);
        pieces.push({ span: { start: from, end: piece === last ? quotation.end : content.end }, quotation, piece });
      });
  pieces.sort((a, b) => a.span.start - b.span.start);
  const firstRegion = new Map<Quotation, number>();
  let at = 0;
  for (const { span, quotation, piece } of pieces) {
    while (at < count && end[at]! <= span.start) at++;
    let first = -1;
    let last = -1;
    let words = 0;
    for (let i = at; i < count && start[i]! < span.end; i++) {
      if (first < 0) first = i;
      last = i;
      regionOf[i] = regions.length;
      words += isWord[i]!;
    }
    if (first < 0) continue;
    const chain = firstRegion.get(quotation) ?? regions.length;
    regions.push({
      index: regions.length,
      first,
      last,
      words,
      use: quotation.use,
      closed: quotation.closed && piece === quotation.contents.length - 1,
      chain,
    });
    firstRegion.set(quotation, chain);
  }
  return { regionOf, regions };
}

/** A reopened paragraph has its mark directly before the content; wire marks are two characters wide. */
function markBefore(content: Span): number {
  return Math.max(0, content.start - 1);
}

/** Text offsets of token ranges. */
export function spansOf(table: TokenTable, ranges: readonly Range[]): Span[] {
  return ranges.map(([first, last]) => ({ start: table.start[first]!, end: table.end[last]! }));
}

export function sentenceAt(table: TokenTable, token: number): TableSentence {
  return table.sentences[table.sentenceOf[token]!]!;
}

export function paragraphOf(table: TokenTable, token: number): number {
  return sentenceAt(table, token).paragraph;
}

const symbols: ReadonlySet<string> = new Set('%$£€#@&');

/** Without punctuation at the edges; marks of a quotation that lies wholly inside stay. Null if nothing is left. */
export function trim(table: TokenTable, first: number, last: number): Range | null {
  const { isWord, regionOf, regions, words } = table;
  const loose = (i: number): boolean => isWord[i] === 0 && !symbols.has(words[i]!);
  const opens = (i: number): boolean => {
    const region = regions[regionOf[i]!];
    return region?.first === i && region.last <= last;
  };
  const closes = (i: number): boolean => {
    const region = regions[regionOf[i]!];
    return region?.last === i && region.first >= first;
  };
  while (first <= last && loose(first) && !opens(first)) first++;
  while (last >= first && loose(last) && !closes(last)) last--;
  return first <= last ? [first, last] : null;
}

export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

export function covers(ranges: readonly Range[], token: number): boolean {
  return ranges.some(([first, last]) => token >= first && token <= last);
}
