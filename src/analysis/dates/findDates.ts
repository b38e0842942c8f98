/** Temporal expressions and their values: forms are found sentence by sentence, then put on the calendar in text order. */
import type { ArticleMeta, DateMention, Paragraph } from '../article.ts';
import { findingId } from '../findingId.ts';
import type { Knowledge } from '../knowledge.ts';
import { isEnglish } from '../layout/language.ts';
import type { Name, Sentence } from '../language/sentence.ts';
import type { Layout, Passage, Reading } from '../reading.ts';
import { firstDay } from './calendar.ts';
import { dayMonthOrder } from './dayMonthOrder.ts';
import type { Earlier, Resolved, Surroundings } from './form.ts';
import { clockOf, clockOn } from './forms/times.ts';
import { matchForms, type Found } from './matchForms.ts';
import { isInName } from './notDates.ts';
import { readPublished, type Published } from './published.ts';
import { readTense } from './tense.ts';

/** How many dates back an expression can hang on one: bounds the work on a text that is nothing but dates. */
const farthest = 60;

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
  return resolveDates([placed], reading.meta, knowledge);
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
    const found = matches.filter((match) => !isInName(match, names));
    return found.length === 0 ? [] : [{ sentence, index, found }];
  });
}

/** Puts forms on the calendar, in text order, so that one date can hang on another. */
export function resolveDates(passages: readonly PlacedForms[], meta: ArticleMeta, knowledge: Knowledge): DateMention[] {
  const published = readPublished(meta.published);
  const order = dayMonthOrder(
    passages.flatMap(({ forms }) => forms.flatMap(({ found }) => found)),
    knowledge,
  );
  const rejected = new Set(
    knowledge.corrections
      .filter(({ kind, outlet }) => kind === 'date' && (outlet === undefined || outlet === meta.outlet))
      .map((correction) => correction.text),
  );
  const dates: DateMention[] = [];
  const earlier: { id: string; stretch: Earlier['stretch']; sentence: number; boilerplate: boolean }[] = [];
  for (const { text, forms, offset, sentence: before } of passages)
    for (const { sentence, index: inPassage, found } of forms) {
      const index = before + inPassage;
      const boilerplate = sentence.zone === 'boilerplate';
      for (const [place, match] of found.entries()) {
        if (rejected.has(match.original())) continue;
        const at: Surroundings = {
          ...published,
          headline: sentence.zone === 'headline',
          dayMonthOrder: order,
          beside: () => {
            const day = [found[place + 1], found[place - 1]].find((other) => isBeside(text, match, other));
            return day === undefined ? null : day.form.resolve(day, at);
          },
          tense: () => readTense(sentence.tokens, sentence.parsed, match.start, match.end),
          recall: (test, reach) => {
            for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - farthest); i--) {
              const date = earlier[i]!;
              if (index - date.sentence > reach) break;
              if (date.boilerplate === boilerplate && test(date.stretch))
                return { id: date.id, stretch: date.stretch, distance: index - date.sentence };
            }
            return null;
          },
        };
        const resolved = resolve(match, at);
        const date = mention(text, offset, match, resolved, boilerplate, published);
        dates.push(date);
        if (resolved.stretch !== undefined && resolved.aside !== true)
          earlier.push({ id: date.id, stretch: resolved.stretch, sentence: index, boilerplate });
      }
    }
  return dates;
}

/** Nothing but “on”, “at” or a comma between a time and its day. */
function isBeside(text: string, time: Found, day: Found | undefined): day is Found {
  if (day?.form.joins !== 'day' || day.clock !== undefined) return false;
  const between = time.end <= day.start ? text.slice(time.end, day.start) : text.slice(day.end, time.start);
  return /^\s*,?\s*(?:on|at|just after|around|about|shortly before|shortly after)?\s*$/.test(between);
}

const unitOf = ({ start, end, kind }: Paragraph): Unit => ({ start, end, zone: kind, tokens: [], parsed: false });

function resolve(match: Found, at: Surroundings): Resolved {
  const resolved = match.form.resolve(match, at);
  if (match.clock === undefined) return resolved;
  const clock = clockOf(match.clock);
  return clock === null ? resolved : clockOn(resolved, clock);
}

function mention(
  text: string,
  offset: number,
  match: Found,
  resolved: Resolved,
  boilerplate: boolean,
  published: Published,
): DateMention {
  const { start, end } = match;
  const { stretch, type, value, timex, reason, confidence, relativeTo, rule } = resolved;
  const today = published.published('day')?.index;
  const future = today !== undefined && stretch !== undefined && firstDay(stretch) > today;
  return {
    id: findingId('d', text, { start, end }),
    start: start + offset,
    end: end + offset,
    type,
    value,
    timex,
    ...(relativeTo === undefined ? {} : { relativeTo }),
    boilerplate,
    ...(future ? { future } : {}),
    rule: rule === undefined || rule === 'unresolved' ? match.form.rule : rule,
    reason,
    confidence,
  };
}
