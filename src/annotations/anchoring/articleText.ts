/**
 * The article's text as sidecars count it: byte order mark stripped, line ends LF, positions in code points. A copy with
 * Windows line ends and one without have the same positions and the same hash.
 */
import { countWhere } from './countWhere.ts';
import type { Span } from '../../analysis/article.ts';
import type { Pos } from '../sidecar/annotation.ts';
import { hashText } from '../store/sha256.ts';

export interface ArticleText {
  /** The normal text. */
  readonly text: string;
  /** `sha256:…` of the normal text; computed when first asked for. */
  readonly hash: string;
  /** Offsets of the original (UTF-16) → offsets of the normal text (UTF-16). */
  toNormal(span: Span): Span;
  toOriginal(span: Span): Span;
  /** Offsets of the normal text (UTF-16) ↔ code points. Positions beyond the end are cut to it. */
  toPos(span: Span): Pos;
  fromPos(pos: Pos): Span;
}

/** `original` is the text as the editor has it, with its own line ends. */
export function readArticleText(original: string): ArticleText {
  const { text, dropped } = normalise(original);
  let hash: string | undefined;
  let pairs: readonly number[] | undefined;
  const mark = original.startsWith('\ufeff') ? 1 : 0;
  // Before a dropped CR and behind a byte order mark: the span holds no more than its words.
  const restore = (at: number) =>
    at +
    Math.max(
      mark,
      countWhere(dropped.length, (i) => dropped[i]! - i < at),
    );
  const before = (at: number) => countWhere(dropped.length, (i) => dropped[i]! < at);
  const clamp = (at: number) => Math.max(0, Math.min(text.length, Math.trunc(at)));
  // Looked for when the first position is asked for: what nobody annotated has none.
  const pairsBefore = (holds: (pair: number, i: number) => boolean) => {
    const all = (pairs ??= surrogatePairs(text));
    return countWhere(all.length, (i) => holds(all[i]!, i));
  };
  const unitOf = (point: number) => clamp(point + pairsBefore((pair, i) => pair - i < point));
  const pointOf = (unit: number) => unit - pairsBefore((pair) => pair < unit);
  return {
    text,
    get hash() {
      return (hash ??= hashText(text));
    },
    toNormal: ({ start, end }) => ({ start: start - before(start), end: end - before(end) }),
    toOriginal: ({ start, end }) => ({ start: restore(start), end: restore(end) }),
    toPos: ({ start, end }) => [pointOf(clamp(start)), pointOf(clamp(end))],
    fromPos: ([start, end]) => ({ start: unitOf(start), end: unitOf(end) }),
  };
}

/**
 * Whether it is the text of this hash. Where that text is known the two are compared, which takes no time: while somebody writes in an
 * annotated article it is asked at every key.
 */
export function isText(
  article: ArticleText,
  hash: string | undefined,
  known: ReadonlyMap<string, string> = new Map(),
): boolean {
  if (hash === undefined) return false;
  const text = known.get(hash);
  return text === undefined ? hash === article.hash : text === article.text;
}

/** `dropped`: offsets in the original of the characters that the normal text does not have, ascending. */
function normalise(original: string): { text: string; dropped: readonly number[] } {
  const dropped: number[] = [];
  if (original.startsWith('\ufeff')) dropped.push(0);
  if (!original.includes('\r')) return { text: dropped.length > 0 ? original.slice(1) : original, dropped };
  for (let at = original.indexOf('\r'); at >= 0; at = original.indexOf('\r', at + 1)) {
    if (original[at + 1] === '\n') dropped.push(at);
  }
  const body = original.startsWith('\ufeff') ? original.slice(1) : original;
  return { text: body.replace(/\r\n?/g, '\n'), dropped };
}

/** Offsets of the first halves. */
function surrogatePairs(text: string): readonly number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(match.index);
  return pairs;
}
