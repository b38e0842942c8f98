/** Temporal expressions and their values: forms are found sentence by sentence, then put on the calendar in text order. */
import type { DateMention, Paragraph } from '../article.ts';
import { findingId } from '../findingId.ts';
import type { Knowledge } from '../knowledge.ts';
import { isEnglish } from '../layout/language.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../language/sentence.ts';
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

/** Total: any reading gives a result. In text order, not overlapping, each inside one sentence. */
export function findDates(reading: Reading, knowledge: Knowledge): DateMention[] {
  const { text, meta } = reading;
  const undecided = meta.language === 'und' && (reading.paragraphs.length === 0 || reading.paragraphs.some(isEnglish));
  const only = meta.language === 'en' || undecided ? undefined : ('iso' as const);
  const sentences: readonly Unit[] = reading.sentences.length > 0 ? reading.sentences : reading.paragraphs.map(whole);
  const found = sentences.map((sentence) =>
    matchForms(text, sentence.start, sentence.end, only).filter((match) => !isInName(match, reading.names)),
  );
  const published = readPublished(meta.published);
  const order = dayMonthOrder(text, found.flat(), knowledge);
  const rejected = new Set(
    knowledge.corrections
      .filter(({ kind, outlet }) => kind === 'date' && (outlet === undefined || outlet === meta.outlet))
      .map((correction) => correction.text),
  );

  const dates: DateMention[] = [];
  const earlier: { id: string; stretch: Earlier['stretch']; sentence: number; boilerplate: boolean }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const boilerplate = sentence.zone === 'boilerplate';
    const matches = found[index] ?? [];
    for (const [place, match] of matches.entries()) {
      if (rejected.has(text.slice(match.start, match.end))) continue;
      const at: Surroundings = {
        ...published,
        headline: sentence.zone === 'headline',
        dayMonthOrder: order,
        beside: () => {
          const day = [matches[place + 1], matches[place - 1]].find((other) => isBeside(text, match, other));
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
      const date = mention(text, match, resolved, boilerplate, published);
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

const whole = ({ start, end, kind }: Paragraph): Unit => ({ start, end, zone: kind, tokens: [], parsed: false });

function resolve(match: Found, at: Surroundings): Resolved {
  const resolved = match.form.resolve(match, at);
  if (match.clock === undefined) return resolved;
  const clock = clockOf(match.clock);
  return clock === null ? resolved : clockOn(resolved, clock);
}

function mention(
  text: string,
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
    start,
    end,
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
