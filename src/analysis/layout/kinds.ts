/** What the layout decides of each block before blocks become zones. */
import type { BoilerplateSort, Finding, Reason, ZoneKind } from '../article.ts';
import type { Furniture } from './furniture.ts';

export interface Kind extends Finding {
  readonly kind: ZoneKind;
  readonly sort?: BoilerplateSort;
}

/** One a block, undefined as long as nothing is decided; what stays undecided is body. */
export type Kinds = (Kind | undefined)[];

export const kind = (name: ZoneKind, rule: string, reason: Reason, confidence: number): Kind => ({
  kind: name,
  rule,
  reason,
  confidence,
});

export const furnitureKind = (furniture: Furniture): Kind => ({ kind: 'boilerplate', ...furniture });

export const isFurniture = (found: Kind | undefined): boolean => found?.kind === 'boilerplate';
