/** What reviewers wrote, without those who are not shown: for coding blind, and for looking at one at a time. */
import type { Sidecar } from '../sidecar/annotation.ts';

/** Who has records here, in the order of the files: ids, with how many annotations and rejections. */
export function reviewersIn(sidecars: readonly Sidecar[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const sidecar of sidecars) {
    if (sidecar.reviewer) count.set(sidecar.reviewer.id, count.get(sidecar.reviewer.id) ?? 0);
    for (const { by = sidecar.reviewer?.id } of [...sidecar.annotations.values(), ...sidecar.rejected.values()])
      if (by !== undefined) count.set(by, (count.get(by) ?? 0) + 1);
  }
  return count;
}

/** The very same where nobody of it is hidden. What nobody signed is always shown. */
export function withoutReviewers(sidecar: Sidecar, hidden: ReadonlySet<string>): Sidecar {
  const { reviewer, reviewed, ...rest } = sidecar;
  if (hidden.size === 0) return sidecar;
  const isShown = ([, { by = reviewer?.id }]: readonly [string, { readonly by?: string }]) =>
    by === undefined || !hidden.has(by);
  const only = <T extends { readonly by?: string }>(records: ReadonlyMap<string, T>) =>
    new Map([...records].filter(isShown));
  const finisher = reviewed?.by ?? reviewer?.id;
  return {
    ...rest,
    ...(reviewer && { reviewer }),
    annotations: only(sidecar.annotations),
    rejected: only(sidecar.rejected),
    reviews: only(sidecar.reviews),
    comments: only(sidecar.comments),
    ...(reviewed && (finisher === undefined || !hidden.has(finisher)) && { reviewed }),
  };
}
