/** Quoted regions and the drafts that hold them so far, while the rules of direct speech go through an article. */
import type { Draft } from '../draft.ts';
import type { Region, TokenTable } from '../tokens/tokenTable.ts';

/** How sure each of these rules is, from its precision on the tuning sample. */
export const sure = { after: 0.95, before: 0.93, signed: 0.85, bare: 0.9, colon: 0.9 };

export interface Stage {
  readonly table: TokenTable;
  readonly drafts: Draft[];
  /** Index of the draft that holds a region; -1. */
  readonly owner: Int32Array;
  readonly heads: Set<number>;
  /** Tokens that are cue or source of an earlier draft. */
  readonly taken: Uint8Array;
}

export function stageOf(table: TokenTable): Stage {
  return {
    table,
    drafts: [],
    owner: new Int32Array(table.regions.length).fill(-1),
    heads: new Set(),
    taken: new Uint8Array(table.count),
  };
}

/** Gives a region to a draft that there is already. */
export function own(stage: Stage, region: Region, draft: number, addContent: boolean): void {
  stage.owner[region.index] = draft;
  if (addContent) stage.drafts[draft]!.contents.push([region.first, region.last]);
}

/** Adds a draft that a rule made for a region. */
export function keep(stage: Stage, region: Region, draft: Draft): void {
  const index = stage.drafts.length;
  stage.drafts.push(draft);
  stage.heads.add(draft.head);
  for (const range of [draft.group, draft.source]) if (range) stage.taken.fill(1, range[0], range[1] + 1);
  for (const [first, last] of draft.contents)
    for (let i = first; i <= last; i++)
      if (stage.table.regionOf[i]! >= 0) stage.owner[stage.table.regionOf[i]!] = index;
  stage.owner[region.index] = index;
  // the paragraphs before, of a quotation whose cue comes at its end
  for (let k = region.chain; k < region.index; k++)
    if (stage.table.regions[k]!.chain === region.chain && stage.owner[k]! < 0)
      own(stage, stage.table.regions[k]!, index, true);
  draft.contents.sort((a, b) => a[0] - b[0]);
}
