/**
 * What people said is no suggestion: "Not a Name", "Reject Everywhere". Asked by names, mentions, sources and claims alike, so
 * that words rejected once come back in no other way.
 */
import type { Correction, Knowledge } from './knowledge.ts';
import type { Layout } from './reading.ts';

/** Are these words, at this offset of the article, rejected? */
export type IsCorrected = (words: string, start: number) => boolean;

/** Nobody said anything of the kind: who would ask for many words need not. */
export const nothingCorrected: IsCorrected = () => false;

/** The corrections of one kind that hold for this article. A name is the same in capitals; claims are told by their exact words. */
export function correctionsOf(
  kind: Correction['kind'],
  { corrections }: Knowledge,
  { meta, zones }: Pick<Layout, 'meta' | 'zones'>,
): IsCorrected {
  const key = kind === 'speaker' ? (words: string): string => plain(words).toLowerCase() : plain;
  const told = new Map<string, Correction[]>();
  for (const correction of corrections) {
    if (correction.kind !== kind) continue;
    if (correction.outlet !== undefined && correction.outlet !== meta.outlet) continue;
    const words = key(correction.text);
    told.set(words, [...(told.get(words) ?? []), correction]);
  }
  if (told.size === 0) return nothingCorrected;
  return (words, start) =>
    told
      .get(key(words))
      ?.some(
        ({ zone }) =>
          zone === undefined || zones.some((one) => one.kind === zone && one.start <= start && start < one.end),
      ) ?? false;
}

/** The same words over a line end, or with other apostrophes, are the same words. */
function plain(words: string): string {
  return words.replace(/[‘’]/g, "'").trim().split(/\s+/).join(' ');
}
