/** Parts of the day: "Friday night" is a TIME on that Friday. EDTF has no parts of the day, so the value is the day. */
import { dayParts } from '../english/temporalWords.ts';
import type { Resolved } from './form.ts';

/** "morning" → MO */
export const partLetter = (word: string): string => (word === 'day' ? 'MI' : (dayParts[word] ?? 'DT'));

export function withPart(day: Resolved, part: string): Resolved {
  if (part === '') return day;
  return { ...day, type: 'TIME', timex: `${day.timex}T${partLetter(part)}` };
}
