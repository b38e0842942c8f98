/** Places that their own words make certain: streets and airports, hills and lakes, towns called after saints. */
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import { canBeNamed } from './personSequence.ts';
import { isParticle, isSmallWord } from './wordLists.ts';

const isPlaceOpener = /^(?:Mount|Mt\.?|Lake|Loch|Lough|Cape|Fort)$/;
const isStreet =
  /^(?:Airport|Avenue|Ave\.?|Boulevard|Blvd\.?|Bridge|Crescent|Expressway|Highway|Parkway|Road|Square|Stadium|Street)$/;

/** "Mount Orrin", "Loch Tarrow" */
export const isHillOrLake = (tokens: readonly Token[], index: number): boolean =>
  isPlaceOpener.test(tokens[index]!.text) && canBeNamed(tokens[index + 1]) && !isCapital(tokens[index - 1]);

/** The last token of a street or airport that is called after somebody in full, "Nelson Mandela Square", "Martin Luther King Boulevard", or -1. */
export function endOfStreet(tokens: readonly Token[], index: number): number {
  if (isSmallWord.has(tokens[index]!.form.small)) return -1;
  for (let last = index + 1; last < index + 5; last++) {
    // "Charles de Gaulle Airport"
    if (isParticle.has(tokens[last]?.text ?? '') && last > index) continue;
    if (!isCapital(tokens[last])) return -1;
    if (!/^\p{L}+\.?$/u.test(tokens[last]!.text)) return -1;
    if (isStreet.test(tokens[last]!.text)) return last > index + 1 ? last : -1;
  }
  return -1;
}

/** "St Helens", "St. Paul" where no name goes on: a town more often than a saint. */
export function isSaintlyPlace(tokens: readonly Token[], index: number): boolean {
  if (!/^St\.?$/.test(tokens[index]!.text) || isCapital(tokens[index - 1])) return false;
  const name = tokens[index + 1];
  const next = tokens[index + 2];
  if (!isCapital(name) || !canBeNamed(name) || isCapital(next) || /^(?:['’]s?|of|the)$/.test(next?.text ?? ''))
    return false;
  return true;
}
