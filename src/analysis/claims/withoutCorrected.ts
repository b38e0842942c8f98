/** "Reject Everywhere": claims whose exact words people said are none are left out. */
import { nothingCorrected, type IsCorrected } from '../corrections.ts';
import type { PlacedClaim } from './placedClaim.ts';

export function withoutCorrected(
  text: string,
  claims: readonly PlacedClaim[],
  isCorrected: IsCorrected,
): readonly PlacedClaim[] {
  if (isCorrected === nothingCorrected) return claims;
  return claims.filter(({ found: { contents }, offset }) => {
    const words = contents.map(({ start, end }) => text.slice(start + offset, end + offset)).join(' … ');
    return !isCorrected(words, contents[0] === undefined ? 0 : contents[0].start + offset);
  });
}
