/** Only the outermost claim is kept: "She said he denied the charge" is hers. */
import type { Draft } from './draft.ts';
import { lengthOf } from './tokens/tokenTable.ts';

/** `threshold` is the least probability of a draft; what lies clearly above it can outweigh an outer claim. */
export function outermost(drafts: readonly Draft[], threshold: number): Draft[] {
  const at = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const same = at.get(draft.head);
    if (same) same.push(draft);
    else at.set(draft.head, [draft]);
  }
  const alive = new Set(drafts);
  const worth = (draft: Draft): number => draft.probability - threshold * 0.6;
  for (const draft of [...drafts].sort((a, b) => lengthOf(b.contents) - lengthOf(a.contents))) {
    if (!alive.has(draft)) continue;
    const inner: Draft[] = [];
    for (const [first, last] of draft.contents)
      for (let i = first; i <= last; i++)
        for (const other of at.get(i) ?? []) if (other !== draft && alive.has(other)) inner.push(other);
    if (inner.length === 0) continue;
    const innerWorth = inner.reduce((sum, other) => sum + worth(other), 0);
    if (draft.probability >= 0.75 || worth(draft) >= innerWorth * 0.8) for (const other of inner) alive.delete(other);
    else alive.delete(draft);
  }
  return withoutDoubles(drafts.filter((draft) => alive.has(draft)));
}

/** Two cues of one content ("declined to say"): the likelier one stays. */
function withoutDoubles(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  const keys = drafts.map(({ contents }) => contents.map(([first, last]) => `${first},${last}`).join(';'));
  drafts.forEach((draft, i) => {
    const other = best.get(keys[i]!);
    if (!other || other.probability < draft.probability) best.set(keys[i]!, draft);
  });
  return drafts.filter((draft, i) => best.get(keys[i]!) === draft).sort((a, b) => a.head - b.head);
}
