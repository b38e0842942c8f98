/**
 * The article in passages: paragraphs that are read together, since words between quotation marks or a dash tie them to one another.
 * “We go. ⏎ “And we come back,” he said: what the second paragraph says decides whose words the first one is. Most
 * passages are one paragraph.
 */
import type { Quotation, Span } from './article.ts';
import { contextLength } from './findingId.ts';
import { movedSentences } from './language/readSentences.ts';
import type { Name, Sentence } from './language/sentence.ts';
import { moved } from './moved.ts';
import { ownCopy } from './ownCopy.ts';
import type { LaidParagraph, Passage } from './reading.ts';
import { newPlace } from './words.ts';

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

/** In text order. `quotations` of the whole article, in text order. */
export function placePassages(
  text: string,
  paragraphs: readonly ReadParagraph[],
  quotations: readonly Quotation[],
): PassagePlace[] {
  const passages: PassagePlace[] = [];
  let sentence = 0;
  let quotation = 0;
  for (let first = 0, after = 1; first < paragraphs.length; first = after++) {
    const from = quotation;
    let reach = 0;
    const take = (end: number): void => {
      for (; quotation < quotations.length && quotations[quotation]!.start < end; quotation++)
        reach = Math.max(reach, quotations[quotation]!.end);
    };
    take(paragraphs[first]!.paragraph.end);
    for (; after < paragraphs.length; after++) {
      const { start, end } = paragraphs[after]!.paragraph;
      if (reach <= start && !opensTied(text, start)) break;
      take(end);
    }
    const place = {
      paragraphs: paragraphs.slice(first, after),
      quotations: quotation === from ? none : quotations.slice(from, quotation),
      quotation: from,
      sentence,
      start: Math.max(0, paragraphs[first]!.paragraph.start - contextLength),
      end: Math.min(text.length, paragraphs[after - 1]!.paragraph.end + contextLength),
      key: '',
    };
    place.key = keyOf(text, place);
    passages.push(place);
    for (let i = first; i < after; i++) sentence += paragraphs[i]!.sentences.length;
  }
  return passages;
}

const none: readonly Quotation[] = [];

/** Quotation marks or a dash before the first word. */
function opensTied(text: string, start: number): boolean {
  // most begin with a letter
  if (/[\p{L}\p{N}]/u.test(text.charAt(start))) return false;
  return /^[^\p{L}\p{N}]{0,20}["“”„«»'‘’`—–―-]/u.test(text.slice(start, start + 21));
}

type Unkeyed = Omit<PassagePlace, 'key'>;

/** Most are read as they were before an edit elsewhere: the same key need not be put together, nor read again to be found. */
function keyOf(text: string, place: Unkeyed): string {
  const { known } = place.paragraphs[0]!.paragraph.form;
  const last = known[lastPlace] as LastPlace | undefined;
  if (last !== undefined && isAround(last, text, place) && isSamePlace(last, place)) return last.key;
  const { start, end, paragraphs } = place;
  const { paragraph } = paragraphs.at(-1)!;
  known[lastPlace] = {
    paragraphs,
    quotations: place.quotations,
    quotation: place.quotation,
    sentence: place.sentence,
    start,
    end,
    key: makeKey(text, place),
    before: ownCopy(text.slice(start, paragraphs[0]!.paragraph.start)),
    between: paragraphs.length < 2 ? '' : ownCopy(text.slice(paragraphs[0]!.paragraph.end, paragraph.start)),
    after: ownCopy(text.slice(paragraph.end, end)),
  } satisfies LastPlace;
  return (known[lastPlace] as LastPlace).key;
}

/** With the first paragraph's words: where its passage stood last, and its words but for those of the first and the last paragraph. */
const lastPlace = newPlace();
type LastPlace = PassagePlace & { readonly before: string; readonly between: string; readonly after: string };

function isAround({ before, between, after }: LastPlace, text: string, { start, end, paragraphs }: Unkeyed): boolean {
  const first = paragraphs[0]!.paragraph;
  return (
    text.slice(start, first.start) === before &&
    text.slice(end - after.length, end) === after &&
    (between === '' || text.slice(first.end, first.end + between.length) === between)
  );
}

/** Whether all that `makeKey` puts together is the same, but for the words. */
function isSamePlace(last: Unkeyed, place: Unkeyed): boolean {
  const { paragraphs, quotations } = place;
  const by = place.start - last.start;
  if (place.end - last.end !== by) return false;
  if (paragraphs.length !== last.paragraphs.length || quotations.length !== last.quotations.length) return false;
  for (let i = 0; i < paragraphs.length; i++) {
    const [one, other] = [last.paragraphs[i]!, paragraphs[i]!];
    if (one.sentences !== other.sentences || one.namesKey !== other.namesKey) return false;
    if (!isMoved(one.paragraph, other.paragraph, by) || one.paragraph.kind !== other.paragraph.kind) return false;
  }
  for (let i = 0; i < quotations.length; i++) {
    const [one, other] = [last.quotations[i]!, quotations[i]!];
    if (!isMoved(one, other, by) || one.contents.length !== other.contents.length) return false;
    if (one.marks !== other.marks || one.use !== other.use || one.closed !== other.closed) return false;
    if (insideOf(one, last.quotation) !== insideOf(other, place.quotation)) return false;
    for (let k = 0; k < one.contents.length; k++) if (!isMoved(one.contents[k]!, other.contents[k]!, by)) return false;
  }
  return true;
}

const isMoved = (one: Span, other: Span, by: number): boolean =>
  other.start - one.start === by && other.end - one.end === by;

/** Index among those of its own passage of the quotation that one stands inside. */
const insideOf = ({ inside }: Quotation, first: number): number | undefined =>
  inside === undefined ? undefined : inside - first;

function makeKey(text: string, { paragraphs, quotations, quotation: from, start, end }: Unkeyed): string {
  const parts = [text.slice(start, end)];
  for (const { paragraph, sentences, namesKey } of paragraphs)
    parts.push(`${paragraph.start - start} ${paragraph.end - start} ${paragraph.kind} ${sentences.length} ${namesKey}`);
  for (const { contents, marks, use, closed, inside, ...whole } of quotations)
    parts.push(
      `${whole.start - start} ${whole.end - start} ${marks} ${use} ${closed} ${inside === undefined ? '' : inside - from}`,
      ...contents.map((content) => `${content.start - start} ${content.end - start}`),
    );
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
