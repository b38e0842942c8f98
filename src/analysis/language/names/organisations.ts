/** Names of bodies by their head word: "Harbour Office", "Ministry of Tides", "University of Northam". */
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import {
  isCalendarWord,
  isFirstName,
  isOrganisationHead,
  isOrganisationOpener,
  isSmallWord,
  isTitle,
} from './wordLists.ts';

const longestBody = 9;
const connector = /^(?:of|for|on|and|the|&|to|in|against)$/;

const usable = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isCapital(token) || /^\d+$/.test(token.text)) &&
  !isCalendarWord.has(token.text.toLowerCase()) &&
  /^[\p{L}\d]/u.test(token.text);

/** The index of the last token of the organisation's name that begins at `index`, or -1. */
export function endOfOrganisation(tokens: readonly Token[], index: number): number {
  const first = tokens[index];
  if (!isCapital(first) || isSmallWord.has(first!.text.toLowerCase())) return -1;
  let best = -1;
  let last = index;
  const opener = isOrganisationOpener.has(first!.text);
  while (last - index < longestBody) {
    const next = tokens[last + 1];
    if (usable(next) && !(isSmallWord.has(next!.text.toLowerCase()) && !isCapital(next))) {
      last++;
    } else if (next !== undefined && connector.test(next.text)) {
      // "and" and "to" only inside "Department for Work and Pensions", not between two names
      if (/^(?:and|to|in|against|the)$/.test(next.text) && !opener) break;
      // "Ann Hale of the Northam Times" is two names; "Harbour Board of Northam" one
      if (!opener && next.text !== '&' && !isOrganisationHead.has(tokens[last]!.text)) break;
      let after = last + 2;
      if (tokens[after]?.text === 'the') {
        if (next.text === 'and') break;
        after++;
      }
      if (!usable(tokens[after])) break;
      if (next.text === 'and' && isFirstName(tokens[after]!.text.toLowerCase())) break;
      last = after;
    } else if (next?.text === '-' && next.start === tokens[last]!.end && usable(tokens[last + 2])) {
      last += 2;
    } else break;
    if (isOrganisationHead.has(tokens[last]!.text)) best = last;
    else if (opener && last > index + 1) best = last;
  }
  if (best < 0) return -1;
  // "General Secretary Office": a title before a bare head is no name of a body
  return best === index + 1 && isTitle.has(first!.text.toLowerCase()) ? -1 : best;
}
