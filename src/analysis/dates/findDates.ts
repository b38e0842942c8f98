/** Temporal expressions: forms are found sentence by sentence, then put on the calendar in text order (`resolveDates.ts`). */
import type { DateMention, Paragraph } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { isEnglish } from '../layout/language.ts';
import type { Name, Sentence } from '../language/sentence.ts';
import type { Layout, Passage, Reading } from '../reading.ts';
import { matchForms, type Found } from './matchForms.ts';
import { isInName } from './notDates.ts';
import { joinRanges } from './ranges.ts';
import { resolveDates } from './resolveDates.ts';

type Unit = Pick<Sentence, 'start' | 'end' | 'zone' | 'tokens' | 'parsed'>;

/** The forms in one sentence that has some. */
export interface Forms {
  readonly sentence: Unit;
  /** Index into the passage's sentences. */
  readonly index: number;
  readonly found: readonly Found[];
}

/** A passage's forms, and where the passage stands in the article. */
export interface PlacedForms {
  /** The passage's text, into which the forms' offsets are. */
  readonly text: string;
  readonly forms: readonly Forms[];
  /** What its offsets and its sentences' indices are behind those of the article. */
  readonly offset: number;
  readonly sentence: number;
}

/** Total: any reading gives a result. In text order, not overlapping, each inside one sentence. */
export function findDates(reading: Reading, knowledge: Knowledge): DateMention[] {
  const only = formsFor(reading);
  const placed: PlacedForms =
    reading.sentences.length > 0
      ? { text: reading.text, forms: findForms(reading, only), offset: 0, sentence: 0 }
      : formsOfParagraphs(reading.text, reading, only);
  return resolveDates([placed], reading, knowledge);
}

/** In another language nothing is read but what is the same in all. */
export function formsFor({ meta, paragraphs }: Layout): 'iso' | undefined {
  const undecided = meta.language === 'und' && (paragraphs.length === 0 || paragraphs.some(isEnglish));
  return meta.language === 'en' || undecided ? undefined : 'iso';
}

/** The temporal expressions of one passage, not yet on the calendar. */
export function findForms({ text, sentences, names }: Passage, only?: 'iso'): Forms[] {
  return formsOf(text, sentences, names, only);
}

/** Where there are no sentences that may be read: an article in another language. */
export function formsOfParagraphs(text: string, { paragraphs }: Layout, only?: 'iso'): PlacedForms {
  return { text, forms: formsOf(text, paragraphs.map(unitOf), [], only), offset: 0, sentence: 0 };
}

function formsOf(text: string, sentences: readonly Unit[], names: readonly Name[], only?: 'iso'): Forms[] {
  return sentences.flatMap((sentence, index) => {
    const matches = matchForms(text, sentence.start, sentence.end, only);
    const dates = matches.filter((match) => !isInName(match, names));
    const found = joinRanges(text, dates, sentence.start);
    return found.length === 0 ? [] : [{ sentence, index, found }];
  });
}

const unitOf = ({ start, end, kind }: Paragraph): Unit => ({ start, end, zone: kind, tokens: [], parsed: false });
