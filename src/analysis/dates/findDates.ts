/** Temporal expressions and their values. */
import type { DateMention } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';

export function findDates(_reading: Reading, _knowledge: Knowledge): DateMention[] {
  return [];
}
