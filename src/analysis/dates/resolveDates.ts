/** Puts forms on the calendar, in text order, so that one date can hang on another. */
import type { DateMention } from '../article.ts';
import { correctionsOf, nothingCorrected } from '../corrections.ts';
import { findingId } from '../findingId.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Layout } from '../reading.ts';
import { firstDay } from './calendar.ts';
import { dayMonthOrder } from './dayMonthOrder.ts';
import type { Forms, PlacedForms } from './findDates.ts';
import type { Earlier, Resolved, Surroundings } from './form.ts';
import { clockOf, clockOn } from './forms/times.ts';
import type { Found } from './matchForms.ts';
import { modifierOf } from './modifier.ts';
import { readPublished, type Published } from './published.ts';
import { readTense } from './tense.ts';

/** How many dates back an expression can hang on one: bounds the work on a text that is nothing but dates. */
const farthest = 60;

type Recall = Surroundings['recall'];

/** A form put on the calendar, in offsets into its passage. */
interface Placed {
  readonly date: DateMention;
  readonly stretch: Resolved['stretch'];
}

/** What became of a form, and all that it depends on: as long as that stands, it need not be worked out again. */
export interface Remembered extends Placed {
  readonly ground: string;
  readonly asked: readonly { readonly ask: (recall: Recall) => Earlier | null; readonly answer: Earlier | null }[];
  /** In its place in the article, as it was said last. */
  last?: DateMention;
}

export function resolveDates(
  passages: readonly PlacedForms[],
  layout: Pick<Layout, 'meta' | 'zones'>,
  knowledge: Knowledge,
): DateMention[] {
  const { meta } = layout;
  const published = readPublished(meta.published);
  const matches: Found[] = [];
  for (const { forms } of passages) for (const { found } of forms) for (const match of found) matches.push(match);
  const order = dayMonthOrder(matches, knowledge);
  const isNoDate = correctionsOf('date', knowledge, layout);
  const ground = `${meta.published} ${order}`;
  const dates: DateMention[] = [];
  const earlier: { id: string; stretch: Earlier['stretch']; sentence: number; boilerplate: boolean }[] = [];
  for (const { text, forms, offset, sentence: before } of passages)
    for (const sentence of forms) {
      const index = before + sentence.index;
      const boilerplate = sentence.sentence.zone === 'boilerplate';
      const recall: Recall = (test, reach) => {
        for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - farthest); i--) {
          const date = earlier[i]!;
          if (index - date.sentence > reach) break;
          if (date.boilerplate === boilerplate && test(date.stretch))
            return { id: date.id, stretch: date.stretch, distance: index - date.sentence };
        }
        return null;
      };
      sentence.found.forEach((match, place) => {
        if (isNoDate !== nothingCorrected && isNoDate(match.original(), match.start + offset)) return;
        let known = match.remembered;
        if (known?.ground !== ground || !known.asked.every(({ ask, answer }) => isSame(ask(recall), answer))) {
          const asked: Remembered['asked'][number][] = [];
          const listening: Recall = (test, reach) => {
            const answer = recall(test, reach);
            asked.push({ ask: (other) => other(test, reach), answer });
            return answer;
          };
          known = { ground, asked, ...placeForm(text, sentence, place, published, order, listening) };
          match.remembered = known;
        }
        const { date, stretch } = known;
        const start = date.start + offset;
        if (known.last?.start !== start) known.last = { ...date, start, end: date.end + offset };
        dates.push(known.last);
        if (stretch !== undefined) earlier.push({ id: date.id, stretch, sentence: index, boilerplate });
      });
    }
  return dates;
}

function isSame(a: Earlier | null, b: Earlier | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.id !== b.id || a.distance !== b.distance) return false;
  return a.stretch === b.stretch || JSON.stringify(a.stretch) === JSON.stringify(b.stretch);
}

function placeForm(
  text: string,
  { sentence, found }: Forms,
  place: number,
  published: Published,
  order: Surroundings['dayMonthOrder'],
  recall: Recall,
): Placed {
  const match = found[place]!;
  const at: Surroundings = {
    headline: sentence.zone === 'headline',
    dayMonthOrder: order,
    ...published,
    beside: () => {
      const day = [found[place + 1], found[place - 1]].find((other) => isBeside(text, match, other));
      return day === undefined ? null : day.form.resolve(day, at);
    },
    tense: () => readTense(sentence.tokens, sentence.parsed, match.start, match.end),
    recall,
  };
  const resolved = resolve(match, at);
  const date = mention(text, match, resolved, sentence.zone === 'boilerplate', published);
  return { date, stretch: resolved.aside === true ? undefined : resolved.stretch };
}

/** Nothing but “on”, “at” or a comma between a time and its day. */
function isBeside(text: string, time: Found, day: Found | undefined): day is Found {
  if (day?.form.joins !== 'day' || day.clock !== undefined) return false;
  const between = time.end <= day.start ? text.slice(time.end, day.start) : text.slice(day.end, time.start);
  return /^\s*(?:,\s*)?(?:(?:on|at|just after|around|about|shortly before|shortly after)\s*)?$/.test(between);
}

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
  const mod = modifierOf(match.words, type);
  const future = today !== undefined && stretch !== undefined && firstDay(stretch) > today;
  return {
    id: findingId('d', text, { start, end }),
    start,
    end,
    type,
    value,
    timex,
    ...(mod === undefined ? {} : { mod }),
    ...(relativeTo === undefined ? {} : { relativeTo }),
    boilerplate,
    ...(future ? { future } : {}),
    rule: rule === undefined || rule === 'unresolved' ? match.form.rule : rule,
    reason,
    confidence,
  };
}
