/** The smallest replacement that makes one text of another, so that an editor keeps its cursor and its undo steps small. */
import { changedPart } from '../../annotations/yaml/changedPart.ts';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function minimalEdit(before: string, after: string): Replacement | undefined {
  if (before === after) return undefined;
  const { start, oldEnd, newEnd } = changedPart(before, after);
  return { start, end: oldEnd, text: after.slice(start, newEnd) };
}
