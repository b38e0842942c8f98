/** Paragraphs by themselves: sentences, tags, trees, and names with what the whole article knows of names. */
import type { Paragraph, Span } from './article.ts';
import type { IsCorrected } from './corrections.ts';
import type { Knowledge } from './knowledge.ts';
import { type NameScan, scanNames, settleNames } from './language/findNames.ts';
import type { LanguageModels } from './language/models.ts';
import { articleNames, listening, type Questions } from './language/names/articleNames.ts';
import { readKnownNames } from './language/names/knownNames.ts';
import { readParagraph, sentenceSpans } from './language/readSentences.ts';
import type { Name, Sentence } from './language/sentence.ts';
import { isEnglish } from './layout/language.ts';
import type { Memory } from './memory.ts';
import type { ReadParagraph } from './passages.ts';

interface Scanned {
  readonly words: string;
  readonly sentences: readonly Sentence[];
  readonly scan: NameScan;
}

interface Settled {
  readonly names: readonly Name[];
  readonly key: string;
  /** What was asked of the article's names to find these. */
  readonly questions: Questions;
}

interface Means {
  readonly knowledge: Knowledge;
  readonly models: LanguageModels;
  readonly isNoSpeaker: IsCorrected;
  readonly memory: Memory;
}

/** `sentences`: the spans of all; `english`: the paragraphs that rules for English read, if there are any. */
export function readParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  { knowledge, models, isNoSpeaker, memory }: Means,
): { sentences: readonly Span[]; english: readonly ReadParagraph[] } {
  const known = readKnownNames(knowledge);
  const sentences: Span[] = [];
  const scanned: (Scanned & { readonly paragraph: Paragraph })[] = [];
  for (const paragraph of paragraphs) {
    const { start, end, kind } = paragraph;
    const words = text.slice(start, end);
    const put = (spans: readonly Span[]): void =>
      spans.forEach((span) => sentences.push({ start: span.start + start, end: span.end + start }));
    if (!isEnglish(paragraph)) {
      put(memory.recall('other sentences', words, () => sentenceSpans(words)));
      continue;
    }
    const read = memory.recall(`sentences ${kind}`, words, () => readParagraph(words, kind, models));
    put(read);
    const scan = memory.recall(`names ${kind}`, words, () => scanNames(words, read, known));
    scanned.push({ paragraph, words, sentences: read, scan });
  }
  const names = articleNames(scanned.map(({ scan }) => scan.namings));
  const english = scanned.map(({ paragraph, words, sentences: read, scan }): ReadParagraph => {
    const settled = memory.recall(
      `settled ${paragraph.kind}`,
      words,
      (): Settled => {
        const heard = listening(names);
        const own = settleNames(words, read, scan, heard.names);
        return { names: own, key: keyOf(own), questions: heard.questions };
      },
      ({ questions }) => questions.every((stillAnswered) => stillAnswered(names)),
    );
    const kept = settled.names.filter(
      ({ start, end }) => !isNoSpeaker(words.slice(start, end), paragraph.start + start),
    );
    const namesKey = kept.length === settled.names.length ? settled.key : keyOf(kept);
    return { paragraph, sentences: read, names: kept, namesKey };
  });
  return { sentences, english };
}

function keyOf(names: readonly Name[]): string {
  return names
    .map(
      ({ start, end, kind, title, rule, confidence }) =>
        `${start} ${end} ${kind} ${title?.start ?? ''} ${title?.end ?? ''} ${rule} ${confidence}`,
    )
    .join();
}
