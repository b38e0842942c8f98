/** All forms, in the order in which they win over others of the same length. */
import type { Form } from '../form.ts';
import { agoForms } from './ago.ts';
import { anaphoricForms } from './anaphora.ts';
import { dayForms } from './days.ts';
import { feastForms } from './feasts.ts';
import { habitForms } from './habits.ts';
import { lengthForms } from './lengths.ts';
import { monthForms } from './months.ts';
import { numberForms } from './numbers.ts';
import { periodForms } from './periods.ts';
import { relativeForms } from './relative.ts';
import { timeForms } from './times.ts';
import { vagueForms } from './vague.ts';
import { weekdayForms } from './weekdays.ts';
import { yearForms } from './years.ts';

export const forms: readonly Form[] = [
  ...feastForms,
  ...periodForms,
  ...numberForms,
  ...dayForms,
  ...monthForms,
  ...yearForms,
  ...relativeForms,
  ...habitForms,
  ...weekdayForms,
  ...agoForms,
  ...anaphoricForms,
  ...lengthForms,
  ...timeForms,
  ...vagueForms,
];
