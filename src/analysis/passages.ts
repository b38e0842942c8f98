/**
 * The article in passages: paragraphs that are read together, since words between quotation marks or a dash tie them to one another.
 * “We go. ⏎ “And we come back,” he said: what the second paragraph says decides whose words the first one is. Most
 * passages are one paragraph.
 */
import type { Quotation, Span } from './article.ts';
import { editBetween } from './edit.ts';
import { contextLength } from './findingId.ts';
import { movedSentences } from './language/readSentences.ts';
import type { Name, Sentence } from './language/sentence.ts';
import { Memory } from './memory.ts';
import { moved } from './moved.ts';
import { ownCopy } from './ownCopy.ts';
import type { LaidParagraph, Passage } from './reading.ts';
import { type IsSame, sameEnds } from './sameEnds.ts';

/** A paragraph that was read by itself, in offsets into its own words. */
export interface ReadParagraph {
  readonly paragraph: LaidParagraph;
  /** None in a paragraph that is not English. */
  readonly sentences: readonly Sentence[];
  /** `sentence` is an index into the sentences of the paragraph. */
  readonly names: readonly Name[];
  /** Differs wherever the names do. */
  readonly namesKey: string;
}

/** Where a passage stands, and a key of everything that `passageAt` makes of it. */
export interface PassagePlace {
  /** Index of the first of its paragraphs. */
  readonly first: number;
  readonly paragraphs: readonly ReadParagraph[];
  /** Those that begin in it. */
  readonly quotations: readonly Quotation[];
  /** Index of the first of them. */
  readonly quotation: number;
  /** Index of its first sentence. */
  readonly sentence: number;
  /** Where its text begins: somewhat before its first paragraph, so that words keep their surroundings. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Passages of a text, and what they were made of. */
interface Placed {
  readonly text: string;
  readonly paragraphs: readonly ReadParagraph[];
  readonly quotations: readonly Quotation[];
  readonly places: readonly PassagePlace[];
}

const nothing: Placed = { text: '', paragraphs: [], quotations: [], places: [] };

/** In text order. `quotations` of the whole article, in text order. */
export function placePassages(
  text: string,
  paragraphs: readonly ReadParagraph[],
  quotations: readonly Quotation[],
  memory: Memory = new Memory(),
): readonly PassagePlace[] {
  const { places } = memory.again<Placed>('places of passages', [text, paragraphs, quotations], (last = nothing) => ({
    text,
    paragraphs,
    quotations,
    places: placeChanged(text, paragraphs, quotations, last),
  }));
  return places;
}

/** Most passages are as they were before an edit elsewhere: their keys need not be put together, nor read again to be found. */
function placeChanged(
  text: string,
  paragraphs: readonly ReadParagraph[],
  quotations: readonly Quotation[],
  last: Placed,
): PassagePlace[] {
  const edit = editBetween(last.text, text);
  const ofParagraphs = sameEnds(last.paragraphs, paragraphs, edit.by, isSameParagraph);
  const ofQuotations = sameEnds(last.quotations, quotations, edit.by, isSameQuotation);
  // what stands before the edit; of the last of it nobody knows yet whether another paragraph is tied to it
  const isBefore = (place: PassagePlace): boolean => {
    const [after, next] = [place.first + place.paragraphs.length, place.quotation + place.quotations.length];
    if (place.end >= edit.start || after > ofParagraphs.before || next > ofQuotations.before) return false;
    return next === quotations.length || quotations[next]!.start >= paragraphs[after - 1]!.paragraph.end;
  };
  let same = 0;
  while (same < last.places.length && isBefore(last.places[same]!)) same++;
  const places = last.places.slice(0, Math.max(0, same - 1));
  let { first, sentence, quotation } = last.places[places.length] ?? { first: 0, sentence: 0, quotation: 0 };
  // what is new, as far as the passage that begins where one began before and has nothing but the same behind it
  const more = {
    paragraphs: paragraphs.length - last.paragraphs.length,
    quotations: quotations.length - last.quotations.length,
  };
  let behind = places.length;
  while (first < paragraphs.length) {
    while (behind < last.places.length && last.places[behind]!.first < first - more.paragraphs) behind++;
    const old = last.places[behind];
    if (
      old?.first === first - more.paragraphs &&
      old.quotation === quotation - more.quotations &&
      old.start > edit.end &&
      first >= paragraphs.length - ofParagraphs.after &&
      quotation >= quotations.length - ofQuotations.after
    )
      break;
    const place = placeAt(text, paragraphs, quotations, { first, sentence, quotation });
    places.push(place);
    first += place.paragraphs.length;
    quotation += place.quotations.length;
    for (const { sentences } of place.paragraphs) sentence += sentences.length;
  }
  const rest = first < paragraphs.length ? last.places.slice(behind) : [];
  const sentences = sentence - (rest[0]?.sentence ?? 0);
  for (const old of rest) {
    const [first, quotation] = [old.first + more.paragraphs, old.quotation + more.quotations];
    places.push({
      first,
      paragraphs: paragraphs.slice(first, first + old.paragraphs.length),
      quotation,
      quotations: old.quotations.length === 0 ? none : quotations.slice(quotation, quotation + old.quotations.length),
      sentence: old.sentence + sentences,
      start: old.start + edit.by,
      end: old.end + edit.by,
      key: old.key,
    });
  }
  return places;
}

/** The passage that begins with a paragraph. */
function placeAt(
  text: string,
  paragraphs: readonly ReadParagraph[],
  quotations: readonly Quotation[],
  { first, sentence, quotation }: Pick<PassagePlace, 'first' | 'sentence' | 'quotation'>,
): PassagePlace {
  let next = quotation;
  let reach = 0;
  const take = (end: number): void => {
    for (; next < quotations.length && quotations[next]!.start < end; next++)
      reach = Math.max(reach, quotations[next]!.end);
  };
  take(paragraphs[first]!.paragraph.end);
  let after = first + 1;
  for (; after < paragraphs.length; after++) {
    const { start, end } = paragraphs[after]!.paragraph;
    if (reach <= start && !opensTied(text, start)) break;
    take(end);
  }
  const place = {
    first,
    paragraphs: paragraphs.slice(first, after),
    quotation,
    quotations: next === quotation ? none : quotations.slice(quotation, next),
    sentence,
    start: Math.max(0, paragraphs[first]!.paragraph.start - contextLength),
    end: Math.min(text.length, paragraphs[after - 1]!.paragraph.end + contextLength),
    key: '',
  };
  place.key = makeKey(text, place);
  return place;
}

const none: readonly Quotation[] = [];

/** Quotation marks or a dash before the first word. */
function opensTied(text: string, start: number): boolean {
  // most begin with a letter
  if (/[\p{L}\p{N}]/u.test(text.charAt(start))) return false;
  return /^[^\p{L}\p{N}]{0,20}["“”„«»'‘’`—–―-]/u.test(text.slice(start, start + 21));
}

const isSameParagraph: IsSame<ReadParagraph> = (one, other, by) =>
  one.sentences === other.sentences &&
  one.namesKey === other.namesKey &&
  one.paragraph.kind === other.paragraph.kind &&
  isMoved(one.paragraph, other.paragraph, by);

const isSameQuotation: IsSame<Quotation> = (one, other, by, more) =>
  (one === other && by === 0 && more === 0) ||
  (isMoved(one, other, by) &&
    one.marks === other.marks &&
    one.use === other.use &&
    one.closed === other.closed &&
    other.inside === (one.inside === undefined ? undefined : one.inside + more) &&
    one.contents.length === other.contents.length &&
    one.contents.every((content, i) => isMoved(content, other.contents[i]!, by)));

const isMoved = (one: Span, other: Span, by: number): boolean =>
  other.start - one.start === by && other.end - one.end === by;

function makeKey(text: string, { paragraphs, quotations, quotation: from, start, end }: PassagePlace): string {
  const parts = [text.slice(start, end)];
  for (const { paragraph, sentences, namesKey } of paragraphs)
    parts.push(`${paragraph.start - start} ${paragraph.end - start} ${paragraph.kind} ${sentences.length} ${namesKey}`);
  for (const { contents, marks, use, closed, inside, ...whole } of quotations) {
    parts.push(
      `${whole.start - start} ${whole.end - start} ${marks} ${use} ${closed} ${inside === undefined ? '' : inside - from}`,
    );
    // one for each paragraph that a mark stays open over: more than a call can be given at once
    for (const content of contents) parts.push(`${content.start - start} ${content.end - start}`);
  }
  return parts.join('\u0000');
}

/** The passage as a reading of its own. */
export function passageAt(text: string, { paragraphs, quotations, quotation, start, end }: PassagePlace): Passage {
  const sentences: Sentence[] = [];
  const names: Name[] = [];
  paragraphs.forEach(({ paragraph, ...read }, index) => {
    const by = paragraph.start - start;
    for (const name of read.names) names.push({ ...moved(name, by), sentence: sentences.length + name.sentence });
    for (const sentence of movedSentences(read.sentences, by, index)) sentences.push(sentence);
  });
  return {
    text: ownCopy(text.slice(start, end)),
    sentences,
    names,
    quotations: quotations.map((one) => {
      const { inside, ...rest } = moved(one, -start);
      return inside === undefined || inside < quotation ? rest : { inside: inside - quotation, ...rest };
    }),
  };
}
