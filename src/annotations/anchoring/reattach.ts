/**
 * Says anew where a record's words stand: a place that a person confirmed, or words they chose for it. Everything else that the
 * record holds stays; the places of its cue and source, which were counted in the older text, are looked for near the new words.
 */
import type { Span } from '../../analysis/article.ts';
import type { Annotation, Places, Pos, Words } from '../sidecar/annotation.ts';
import type { ArticleText } from './articleText.ts';
import { setFields, type Change } from '../sidecar/editSidecar.ts';
import { describeTarget } from './selector.ts';

/** How far from the words their cue and source may stand, in characters. */
const reach = 400;

/** `spans` in offsets of the original text, in text order. */
export function reattach(
  article: ArticleText,
  id: string,
  annotation: Annotation,
  spans: readonly Span[],
  at: string,
): Change[] {
  const { more, ...target } = describeTarget(article, spans);
  const near = article.toNormal({ start: spans[0]!.start, end: spans.at(-1)!.end });
  const places = (words: Words | undefined, old: Places | undefined) =>
    old === undefined ? {} : { now: placesNear(article, near, words) };
  const cue = places(annotation.cue, annotation.cuePos);
  const source = places(annotation.source, annotation.sourcePos);
  const addressee = places(annotation.addressee, annotation.addresseePos);
  return setFields('annotations', id, {
    // Before `pos`, with which the store says again what text it counts in.
    textHash: undefined,
    ...target,
    more,
    ...('now' in cue && { cuePos: cue.now }),
    ...('now' in source && { sourcePos: source.now }),
    ...('now' in addressee && { addresseePos: addressee.now }),
    updated: at,
  });
}

/** Where all of the words stand near a place; undefined where one of them does not. */
function placesNear(article: ArticleText, near: Span, words: Words | undefined): Places | undefined {
  const all = typeof words === 'string' ? [words] : (words ?? []);
  const found = all.map((one): Pos | null => {
    const start = nearest(article.text, one, near);
    return start === null ? null : article.toPos({ start, end: start + one.length });
  });
  if (found.length === 0 || found.includes(null)) return undefined;
  const places = found as Pos[];
  return places.length === 1 ? places[0] : places;
}

function nearest(text: string, words: string, near: Span): number | null {
  if (words === '') return null;
  const distance = (at: number) => (at >= near.end ? at - near.end : Math.max(0, near.start - at - words.length));
  let best: number | null = null;
  const last = Math.min(text.length, near.end + reach);
  for (let at = text.indexOf(words, Math.max(0, near.start - reach)); at >= 0 && at < last;) {
    if (best === null || distance(at) < distance(best)) best = at;
    at = text.indexOf(words, at + 1);
  }
  return best;
}
