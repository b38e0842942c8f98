/** Who said what: cue, source and content. The speaker behind the source is found by `speakers/attributeClaims.ts`. */
import type { Claim } from '../article.ts';
import type { Reading } from '../reading.ts';

export function findClaims(_reading: Reading): Claim[] {
  return [];
}
