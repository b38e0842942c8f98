/**
 * Finds the words of records again in the article as it is now.
 *
 *     const article = readArticleText(document.getText());
 *     placeTargets(article, [{ target: annotation, textHash: sidecar.article.textHash }], oldTexts)
 *       → [{ state: 'moved', spans: [{ start: 231, end: 240 }], score: 1 }]
 *
 * - `exact`: the words stand where they stood.
 * - `moved`: found elsewhere, or with small changes, beyond doubt: context and order agree.
 * - `uncertain`: probably here; a person has to confirm. Never written as a fact.
 * - `orphaned`: not found. The record stays in the file and in the sidebar.
 */
import type { Span } from '../../analysis/article.ts';
import type { Selector, Target } from '../sidecar/annotation.ts';
import { isText, type ArticleText } from './articleText.ts';
import { fold } from './fold.ts';
import { findByContext, type Known, type Search } from './findByContext.ts';
import { atOnce, type InSteps } from '../inSteps.ts';
import { mapInSteps, type TextMap } from './mapTexts.ts';

export type PlacementState = 'exact' | 'moved' | 'uncertain' | 'orphaned';

export interface Placement {
  readonly state: PlacementState;
  /** One span for each part found, in offsets of the original text (UTF-16); empty when orphaned. */
  readonly spans: readonly Span[];
  /** How alike the words and their surroundings are, 0 to 1. */
  readonly score: number;
}

export interface Wanted {
  readonly target: Target;
  /** The sidecar's `article.textHash`; a `textHash` of the record's own wins. */
  readonly textHash?: string | undefined;
}

/** Texts that were coded, by hash, as far as they are known: normal text (`ArticleText.text`). */
export type OldTexts = ReadonlyMap<string, string>;

interface Part {
  readonly selector: Selector;
  readonly hash: string | undefined;
}

interface Found {
  readonly state: PlacementState;
  /** In the normal text. */
  readonly span: Span | null;
  readonly score: number;
}

const nothing: Found = { state: 'orphaned', span: null, score: 0 };

/** One placement for each wanted target, in the same order. `known`: those whose place is known already. */
export function placeTargets(
  article: ArticleText,
  wanted: readonly Wanted[],
  oldTexts: OldTexts,
  known: (wanted: Wanted) => Placement | undefined = () => undefined,
): Placement[] {
  return atOnce(placeInSteps(article, wanted, oldTexts, known));
}

/** Targets of a step, where each is looked at shortly. */
const atATime = 100;

/** As `placeTargets`. */
export function* placeInSteps(
  article: ArticleText,
  wanted: readonly Wanted[],
  oldTexts: OldTexts,
  known: (wanted: Wanted) => Placement | undefined = () => undefined,
): InSteps<Placement[]> {
  const placements: (Placement | undefined)[] = [];
  for (const one of wanted) {
    placements.push(known(one));
    if (placements.length % atATime === 0) yield;
  }
  const groups = wanted.flatMap(({ target, textHash }, i) => {
    const hash = target.textHash ?? textHash;
    const selectors = [target, ...(target.more ?? [])];
    return placements[i] ? [] : [selectors.map((selector): Part => ({ selector, hash }))];
  });
  const found = yield* placeParts(article, groups.flat(), oldTexts, () => placesOf(article, wanted, placements));
  let at = 0;
  let next = 0;
  return placements.map((placement) => {
    if (placement) return placement;
    const own = found.slice(at, (at += groups[next++]!.length));
    return joinParts(article, own);
  });
}

/** Where the others of the file were found: what is searched for stands among them. */
function placesOf(
  article: ArticleText,
  wanted: readonly Wanted[],
  placements: readonly (Placement | undefined)[],
): Known[] {
  return wanted.flatMap(({ target }, i) => {
    const { spans = [] } = placements[i] ?? {};
    const selectors = [target, ...(target.more ?? [])];
    if (spans.length !== selectors.length) return [];
    return selectors.flatMap(({ pos }, part) =>
      pos ? [{ old: pos[0], now: article.toPos(article.toNormal(spans[part]!))[0] }] : [],
    );
  });
}

export function placeTarget(article: ArticleText, wanted: Wanted, oldTexts: OldTexts): Placement {
  return placeTargets(article, [wanted], oldTexts)[0]!;
}

function* placeParts(
  article: ArticleText,
  parts: readonly Part[],
  oldTexts: OldTexts,
  others: () => readonly Known[],
): InSteps<Found[]> {
  const found: (Found | null)[] = [];
  for (const part of parts) {
    found.push(trustPosition(article, part, oldTexts));
    if (found.length % atATime === 0) yield;
  }
  const maps = new Map<string, TextMap | null>();
  for (const [i, { hash }] of parts.entries()) {
    if (found[i] || hash === undefined || maps.has(hash)) continue;
    const old = isText(article, hash, oldTexts) ? undefined : oldTexts.get(hash);
    maps.set(hash, old === undefined ? null : yield* mapInSteps(old, article.text));
  }
  const left: number[] = [];
  for (const [i, part] of parts.entries()) {
    if (found[i]) continue;
    const map = part.hash === undefined ? undefined : maps.get(part.hash);
    found[i] = map ? mapPart(article, part, map) : null;
    if (!found[i]) left.push(i);
    if (i % atATime === 0) yield;
  }
  if (left.length > 0) {
    const folded = fold(article.text);
    const searches = left.map((i): Search => ({
      selector: parts[i]!.selector,
      sameText: isText(article, parts[i]!.hash, oldTexts),
    }));
    const known = parts.flatMap(({ selector: { pos } }, i) => {
      const span = found[i]?.span;
      return pos && span ? [{ old: pos[0], now: article.toPos(span)[0] }] : [];
    });
    for (const [k, hit] of (yield* findByContext(article, folded, searches, [...others(), ...known])).entries()) {
      const pos = parts[left[k]!]!.selector.pos;
      const exact = hit.state === 'moved' && hit.span && pos && samePlace(article, hit.span, pos) && hit.same;
      found[left[k]!] = { state: exact ? 'exact' : hit.state, span: hit.span, score: hit.score };
    }
  }
  return found.map((one) => one ?? nothing);
}

/** The text is the very one the position was counted in, and the words stand there. */
function trustPosition(article: ArticleText, { selector, hash }: Part, oldTexts: OldTexts): Found | null {
  if (!selector.pos || !isText(article, hash, oldTexts)) return null;
  const span = article.fromPos(selector.pos);
  return article.text.slice(span.start, span.end) === selector.quote ? { state: 'exact', span, score: 1 } : null;
}

/** The text that was coded is known: the comparison of the two says where each word went. Null: the position was wrong there. */
function mapPart(article: ArticleText, { selector }: Part, map: TextMap): Found | null {
  if (!selector.pos) return null;
  const hit = map.follow(selector.pos, selector.quote);
  if (!hit) return null;
  if (!hit.span) return nothing;
  const same = article.text.slice(hit.span.start, hit.span.end) === selector.quote;
  const state = !hit.certain ? 'uncertain' : same && samePlace(article, hit.span, selector.pos) ? 'exact' : 'moved';
  return { state, span: hit.span, score: hit.score };
}

function samePlace(article: ArticleText, span: Span, pos: readonly [number, number]): boolean {
  const [start, end] = article.toPos(span);
  return start === pos[0] && end === pos[1];
}

/** Parts of one quotation belong together: in order and near, or the whole is uncertain. */
function joinParts(article: ArticleText, parts: readonly Found[]): Placement {
  const there = parts.filter((part) => part.span !== null);
  if (there.length === 0) return { state: 'orphaned', spans: [], score: 0 };
  const spans = there.map(({ span }) => span!);
  const score = parts.reduce((sum, part) => sum + part.score, 0) / parts.length;
  const inOrder = spans.every((span, i) => i === 0 || spans[i - 1]!.end <= span.start);
  const whole = there.length === parts.length && inOrder;
  const state: PlacementState =
    !whole || there.some((part) => part.state === 'uncertain')
      ? 'uncertain'
      : there.every((part) => part.state === 'exact')
        ? 'exact'
        : 'moved';
  return { state, spans: spans.map((span) => article.toOriginal(span)), score };
}
