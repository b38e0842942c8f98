/** Mentions of speakers, linked: one person, one entity. */
import type { Speaker } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Reading } from '../reading.ts';

export function findSpeakers(_reading: Reading, _knowledge: Knowledge): Speaker[] {
  return [];
}
