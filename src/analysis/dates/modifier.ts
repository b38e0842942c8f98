/** "early May", "more than five years": what the words before a date or a length say of its value. */
import type { DateModifier, DateType } from '../article.ts';

const parts: readonly (readonly [DateModifier, RegExp])[] = [
  ['START', /^(?:at )?(?:the |its )?(?:very )?(?:early|start|beginning)\b/],
  ['MID', /^(?:in )?(?:the |its )?(?:very )?(?:mid|middle|height|heart)\b/],
  ['END', /^(?:at )?(?:the |its )?(?:very )?(?:late|end|close|latter part|later part)\b/],
];
const amounts: readonly (readonly [DateModifier, RegExp])[] = [
  ['EQUAL_OR_LESS', /^(?:at most|up to|no (?:more|longer) than)\b/],
  ['EQUAL_OR_MORE', /^(?:at least|no (?:less|fewer) than)\b/],
  ['MORE_THAN', /^(?:more than|longer than|well over|over (?!the\b|this\b|these\b))/],
  ['LESS_THAN', /^(?:less than|fewer than|under (?!the\b))/],
  ['APPROX', /^(?:about|around|nearly|almost|roughly|approximately|some|close to)\b/],
];

/** `words` of the match in lower case. */
export function modifierOf(words: string, type: DateType): DateModifier | undefined {
  const list = type === 'DURATION' ? amounts : type === 'DATE' || type === 'TIME' ? parts : [];
  return list.find(([, form]) => form.test(words))?.[0];
}
