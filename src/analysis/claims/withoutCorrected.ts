/** "Reject Everywhere": claims whose exact words people said are none are left out. */
import type { Claim } from '../article.ts';
import { nothingCorrected, type IsCorrected } from '../corrections.ts';

export function withoutCorrected(text: string, claims: readonly Claim[], isCorrected: IsCorrected): readonly Claim[] {
  if (isCorrected === nothingCorrected) return claims;
  return claims.filter(({ contents }) => {
    const words = contents.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return !isCorrected(words, contents[0]?.start ?? 0);
  });
}
