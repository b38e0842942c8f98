/**
 * Direct speech by its surface: quotation marks, commas, colons and a speech verb beside them. Trees are least
 * reliable exactly here, so they are hardly asked.
 */
import { cueAfter } from './cueAfterQuotation.ts';
import { scriptColonBehind } from './colonClaims.ts';
import { bareVerb, cueBefore } from './cueBeforeQuotation.ts';
import type { Draft } from '../draft.ts';
import { own, stageOf } from './quotationStage.ts';
import { signature } from './signedQuotation.ts';
import type { TokenTable } from '../tokens/tokenTable.ts';

export function quotationClaims(table: TokenTable): Draft[] {
  const stage = stageOf(table);
  for (const region of table.regions) {
    if (region.words < 1 || stage.owner[region.index]! >= 0) continue;
    // `"ORR: We never saw it.`: a script between marks names its speakers itself (colonClaims.ts)
    if (scriptColonBehind(table, region.first) >= 0) continue;
    const made =
      cueAfter(stage, region) || signature(stage, region) || bareVerb(stage, region) || cueBefore(stage, region);
    if (!made && stage.owner[region.chain]! >= 0) own(stage, region, stage.owner[region.chain]!, true);
  }
  return stage.drafts;
}
