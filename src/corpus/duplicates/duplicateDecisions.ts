/** What reviewers said of groups of articles that are alike, held against the groups that are proposed. */
import type { DuplicateRecord } from '../../annotations/told/duplicatesFile.ts';
import type { DuplicateGroup } from './duplicates.ts';

export interface JudgedGroup extends DuplicateGroup {
  /** `open`: nobody has compared all of them yet. */
  readonly decision: 'open' | 'different' | 'once' | 'all';
}

/** A group is decided when one record speaks of all its articles; a copy that is found later opens it again. The last record counts. */
export function judgeGroups(groups: readonly DuplicateGroup[], decisions: readonly DuplicateRecord[]): JudgedGroup[] {
  return groups.map((group) => {
    const record = decisions.findLast(({ articles }) => group.paths.every((path) => articles.includes(path)));
    if (record === undefined) return { ...group, decision: 'open' };
    return { ...group, decision: record.are === 'different' ? 'different' : (record.count ?? 'once') };
  });
}

/** Article → the article that counts in its stead. */
export function duplicatesOf(decisions: readonly DuplicateRecord[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { articles, are, count } of decisions) {
    const [first, ...others] = articles;
    if (first === undefined) continue;
    for (const path of others) {
      if (are === 'same' && count !== 'all') found.set(path, found.get(first) ?? first);
      else found.delete(path);
    }
  }
  // Of two records that name each other's first, one article still counts.
  for (const [path, other] of found) if (found.get(other) === path) found.delete(other);
  return found;
}
