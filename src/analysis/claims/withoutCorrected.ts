/** "Reject Everywhere": claims whose exact words people said are none. What is said of one outlet or zone holds only there. */
import type { Claim } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Layout } from '../reading.ts';

export function withoutCorrected(
  text: string,
  claims: readonly Claim[],
  { meta, zones }: Layout,
  { corrections }: Knowledge,
): readonly Claim[] {
  const told = new Map<string, (typeof corrections)[number][]>();
  for (const correction of corrections) {
    if (correction.kind !== 'claim') continue;
    if (correction.outlet !== undefined && correction.outlet !== meta.outlet) continue;
    const key = plain(correction.text);
    told.set(key, [...(told.get(key) ?? []), correction]);
  }
  if (told.size === 0) return claims;
  return claims.filter(({ contents }) => {
    const words = contents.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const start = contents[0]?.start ?? 0;
    return !told
      .get(plain(words))
      ?.some(
        ({ zone }) =>
          zone === undefined || zones.some((one) => one.kind === zone && one.start <= start && start < one.end),
      );
  });
}

/** The same words over a line end are the same words. */
function plain(words: string): string {
  return words.trim().split(/\s+/).join(' ');
}
