/** Paragraphs by themselves: sentences, tags, trees, and names with what the whole article knows of names. */
import type { Span, ZoneKind } from './article.ts';
import { type IsCorrected, nothingCorrected } from './corrections.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameScan, scanNames, settleNames } from './language/findNames.ts';
import type { LanguageModels } from './language/models.ts';
import {
  articleNames,
  type ArticleNames,
  differences,
  listening,
  type Naming,
  type Question,
} from './language/names/articleNames.ts';
import { readKnownNames } from './language/names/knownNames.ts';
import { readTogether, sentenceSpans } from './language/readSentences.ts';
import type { Name, Sentence } from './language/sentence.ts';
import { isEnglish } from './layout/language.ts';
import type { Memory } from './memory.ts';
import { ownCopy } from './ownCopy.ts';
import type { ReadParagraph } from './passages.ts';
import type { LaidParagraph } from './reading.ts';
import { between, sameEnds } from './sameEnds.ts';

interface Settled {
  readonly names: readonly Name[];
  readonly key: string;
  /** What was asked of the article's names to find these. */
  readonly questions: readonly Question[];
  /** With which of the article's names they hold: those that were asked last. */
  asked: number;
}

/** What the whole article names, and what of it is other than in the reading before. */
interface Named {
  readonly names: ArticleNames;
  readonly version: number;
  readonly before: number | undefined;
  readonly changed: ReadonlySet<string>;
}

const kinds: readonly ZoneKind[] = ['headline', 'standfirst', 'byline', 'dateline', 'body', 'caption', 'boilerplate'];
const stagesOf = (stage: string): Readonly<Record<ZoneKind, string>> =>
  Object.fromEntries(kinds.map((kind) => [kind, `${stage} ${kind}`])) as Record<ZoneKind, string>;
const stages = { sentences: stagesOf('sentences'), names: stagesOf('names'), settled: stagesOf('settled') };

interface Means {
  readonly knowledge: Knowledge;
  readonly models: LanguageModels;
  readonly isNoSpeaker: IsCorrected;
  readonly memory: Memory;
}

/** `sentences`: the spans of all; `english`: the paragraphs that rules for English read, if there are any. */
export function readParagraphs(
  text: string,
  paragraphs: readonly LaidParagraph[],
  means: Means,
): { sentences: readonly Span[]; english: readonly ReadParagraph[] } {
  const { memory } = means;
  const own = paragraphs.filter(isEnglish);
  const read = memory.again<ReadEnglish>('english paragraphs', [text, own], (last = nothingRead) =>
    readEnglish(text, own, means, last),
  );
  const english = own.map((paragraph, i): ReadParagraph => {
    const { names, key } = read.settled[i]!;
    return { paragraph, sentences: read.sentences[i]!, names, namesKey: key };
  });
  const { spans } = memory.again<PlacedSentences>('places of sentences', [text, paragraphs], (last = nothingPlaced) =>
    placeSentences(text, paragraphs, memory, last),
  );
  const { isNoSpeaker } = means;
  return {
    sentences: spans,
    english:
      isNoSpeaker === nothingCorrected ? english : english.map((one) => withoutCorrected(text, one, isNoSpeaker)),
  };
}

function withoutCorrected(text: string, read: ReadParagraph, isNoSpeaker: IsCorrected): ReadParagraph {
  const { start, end } = read.paragraph;
  const words = text.slice(start, end);
  const names = read.names.filter((name) => !isNoSpeaker(words.slice(name.start, name.end), start + name.start));
  return names.length === read.names.length ? read : { ...read, names, namesKey: keyOf(names) };
}

/** What was read of the English paragraphs of an article, each by itself and all in the same order. */
interface ReadEnglish {
  /** Of the text. */
  readonly length: number;
  readonly own: readonly LaidParagraph[];
  readonly sentences: readonly (readonly Sentence[])[];
  readonly scans: readonly NameScan[];
  /** With what the whole article names. */
  readonly settled: readonly Settled[];
}

const nothingRead: ReadEnglish = { length: 0, own: [], sentences: [], scans: [], settled: [] };

/** The same words, as far as they are read by themselves. */
const isMoved = (one: LaidParagraph, other: LaidParagraph, by: number): boolean =>
  one.form === other.form &&
  one.kind === other.kind &&
  other.start - one.start === by &&
  isEnglish(one) === isEnglish(other);

/** Not even looked up is what stands before and behind an edit: there is so much of it that finding it in memory would take longest. */
function readEnglish(
  text: string,
  own: readonly LaidParagraph[],
  { knowledge, models, memory }: Means,
  last: ReadEnglish,
): ReadEnglish {
  const known = readKnownNames(knowledge);
  const ends = sameEnds(last.own, own, text.length - last.length, isMoved);
  const changed = own.slice(ends.before, own.length - ends.after);
  const forms = changed.map(({ form }) => form);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  // one stage after another and not one paragraph after another: what a processor did just before it does faster
  const read = memory.recallAll(
    forms,
    (index) => stages.sentences[changed[index]!.kind],
    (missing) =>
      readTogether(
        missing.map((i) => ({ text: ownCopy(wordsOf(changed[i]!)), zone: changed[i]!.kind })),
        models,
      ),
  );
  const scanned = memory.recallAll(
    forms,
    (index) => stages.names[changed[index]!.kind],
    (missing) => missing.map((i) => knownNamings(scanNames(ownCopy(wordsOf(changed[i]!)), read[i]!, known), memory)),
  );
  const sentences = between(last.sentences, ends, read);
  const scans = between(last.scans, ends, scanned);
  const named = nameAll(scans, memory);
  const more = own.length - last.own.length;
  const settled = own.map((paragraph, i): Settled => {
    const { kind, form } = paragraph;
    const before = i < ends.before ? last.settled[i] : i < own.length - ends.after ? undefined : last.settled[i - more];
    if (before !== undefined && stillHolds(before, named)) return before;
    const others = memory.known(stages.settled[kind], form) as Settled | undefined;
    if (others !== undefined && others !== before && stillHolds(others, named)) return others;
    const { names, questions } = listening(named.names);
    const found = settleNames(wordsOf(paragraph), sentences[i]!, scans[i]!, names);
    return memory.keep<Settled>(stages.settled[kind], form, {
      names: found,
      key: keyOf(found),
      questions,
      asked: named.version,
    });
  });
  return { length: text.length, own, sentences, scans, settled };
}

function nameAll(scans: readonly NameScan[], memory: Memory): Named {
  const namings: (readonly Naming[])[] = [];
  for (const scan of scans) if (scan.namings.length > 0) namings.push(scan.namings);
  return memory.again('article names', namings, (last?: Named): Named => {
    const version = memory.reading;
    const names = articleNames(namings, last?.names);
    if (last === undefined) return { names, version, before: undefined, changed: new Set() };
    const changed = differences(last.names, names);
    return changed.size === 0 ? { ...last, names } : { names, version, before: last.version, changed };
  });
}

/** Where the sentences of all paragraphs stand. */
interface PlacedSentences {
  /** Of the text. */
  readonly length: number;
  readonly paragraphs: readonly LaidParagraph[];
  readonly spans: readonly Span[];
}

const nothingPlaced: PlacedSentences = { length: 0, paragraphs: [], spans: [] };

/** Those of English paragraphs are remembered already. */
function placeSentences(
  text: string,
  paragraphs: readonly LaidParagraph[],
  memory: Memory,
  last: PlacedSentences,
): PlacedSentences {
  const by = text.length - last.length;
  const { before, after } = sameEnds(last.paragraphs, paragraphs, by, isMoved);
  const spans = last.spans.slice(0, firstFrom(last.spans, last.paragraphs[before]));
  for (const paragraph of paragraphs.slice(before, paragraphs.length - after)) {
    const { start, end, kind, form } = paragraph;
    const stage = isEnglish(paragraph) ? stages.sentences[kind] : 'other sentences';
    for (const span of memory.recall<readonly Span[]>(stage, form, () => sentenceSpans(text.slice(start, end))))
      spans.push({ start: span.start + start, end: span.end + start });
  }
  const behind = firstFrom(last.spans, last.paragraphs[last.paragraphs.length - after]);
  for (let i = behind; i < last.spans.length; i++) {
    const { start, end } = last.spans[i]!;
    spans.push({ start: start + by, end: end + by });
  }
  return { length: text.length, paragraphs, spans };
}

/** Index of the first of a paragraph's spans; their number if there is no paragraph. */
function firstFrom(spans: readonly Span[], paragraph: LaidParagraph | undefined): number {
  if (paragraph === undefined) return spans.length;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < paragraph.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Asks again what may be answered otherwise now. */
function stillHolds(settled: Settled, { names, version, before, changed }: Named): boolean {
  if (settled.asked === version) return true;
  const isNew = settled.asked !== before;
  for (const { key, stillAnswered } of settled.questions)
    if ((isNew || changed.has(key)) && !stillAnswered(names)) return false;
  settled.asked = version;
  return true;
}

/** Equal namings as one list: where an edit changes no name, what the whole article says of names is the same as before. */
function knownNamings({ drafts, namings }: NameScan, memory: Memory): NameScan {
  return { drafts, namings: memory.recall('namings', JSON.stringify(namings), () => namings) };
}

function keyOf(names: readonly Name[]): string {
  return names
    .map(
      ({ start, end, kind, title, rule, confidence }) =>
        `${start} ${end} ${kind} ${title?.start ?? ''} ${title?.end ?? ''} ${rule} ${confidence}`,
    )
    .join();
}
