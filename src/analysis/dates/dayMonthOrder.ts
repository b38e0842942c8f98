/** Whether 3/4/2022 is the third of April: by the article's own usage, then by the setting, else it stays open. */
import type { Knowledge } from '../knowledge.ts';
import type { Match } from './form.ts';
import { slashedReadings } from './numeric.ts';

type Order = 'day-first' | 'month-first';

/** @param found all matches of the article. */
export function dayMonthOrder(found: Iterable<Match & { form: { rule: string } }>, knowledge: Knowledge): Order | null {
  const votes = { 'day-first': 0, 'month-first': 0 };
  for (const match of found) {
    const { rule } = match.form;
    // a date in digits that can be read in only one way says most: 25/12/2021
    if (rule === 'numeric-date') {
      const readings = slashedReadings(match.original());
      const [only] = readings;
      if (readings.length === 1 && only !== undefined && only.order !== 'year-first') votes[only.order] += 100;
    } else if (rule === 'day-month-year' || rule === 'day-month') votes['day-first'] += 1;
    else if (rule === 'month-day-year' || rule === 'month-day') votes['month-first'] += 1;
  }
  if (votes['day-first'] !== votes['month-first'])
    return votes['day-first'] > votes['month-first'] ? 'day-first' : 'month-first';
  return knowledge.dayMonthOrder ?? null;
}
