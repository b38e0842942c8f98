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
import type { Name } from './language/sentence.ts';
import { isEnglish } from './layout/language.ts';
import type { Memory } from './memory.ts';
import { ownCopy } from './ownCopy.ts';
import type { ReadParagraph } from './passages.ts';
import type { LaidParagraph } from './reading.ts';

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
  { knowledge, models, isNoSpeaker, memory }: Means,
): { sentences: readonly Span[]; english: readonly ReadParagraph[] } {
  const known = readKnownNames(knowledge);
  const sentences: Span[] = [];
  const own = paragraphs.filter(isEnglish);
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const forms = own.map(({ form }) => form);
  // one stage after another and not one paragraph after another: what a processor did just before it does faster
  const read = memory.recallAll(
    forms,
    (index) => stages.sentences[own[index]!.kind],
    (missing) =>
      readTogether(
        missing.map((i) => ({ text: ownCopy(wordsOf(own[i]!)), zone: own[i]!.kind })),
        models,
      ),
  );
  const scans = memory.recallAll(
    forms,
    (index) => stages.names[own[index]!.kind],
    (missing) => missing.map((i) => knownNamings(scanNames(ownCopy(wordsOf(own[i]!)), read[i]!, known), memory)),
  );
  let next = 0;
  for (const paragraph of paragraphs) {
    const { start } = paragraph;
    const spans = isEnglish(paragraph)
      ? read[next++]!
      : memory.recall('other sentences', paragraph.form, () => sentenceSpans(wordsOf(paragraph)));
    for (const span of spans) sentences.push({ start: span.start + start, end: span.end + start });
  }
  const namings: (readonly Naming[])[] = [];
  for (const scan of scans) if (scan.namings.length > 0) namings.push(scan.namings);
  const named = memory.again('article names', namings, (last?: Named): Named => {
    const version = memory.reading;
    const names = articleNames(namings, last?.names);
    if (last === undefined) return { names, version, before: undefined, changed: new Set() };
    const changed = differences(last.names, names);
    return changed.size === 0 ? { ...last, names } : { names, version, before: last.version, changed };
  });
  const english = own.map((paragraph, i): ReadParagraph => {
    const sentences = read[i]!;
    const stage = stages.settled[paragraph.kind];
    let settled = memory.known(stage, paragraph.form) as Settled | undefined;
    if (settled === undefined || !stillHolds(settled, named)) {
      const { names, questions } = listening(named.names);
      const own = settleNames(wordsOf(paragraph), sentences, scans[i]!, names);
      settled = memory.keep<Settled>(stage, paragraph.form, {
        names: own,
        key: keyOf(own),
        questions,
        asked: named.version,
      });
    }
    if (isNoSpeaker === nothingCorrected) return { paragraph, sentences, names: settled.names, namesKey: settled.key };
    const words = wordsOf(paragraph);
    const kept = settled.names.filter(
      ({ start, end }) => !isNoSpeaker(words.slice(start, end), paragraph.start + start),
    );
    const namesKey = kept.length === settled.names.length ? settled.key : keyOf(kept);
    return { paragraph, sentences, names: kept, namesKey };
  });
  return { sentences, english };
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
