/** Names of bodies by their head word: "Harbour Office", "Ministry of Tides", "University of Northam". */
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import { lexicalName } from './lexicon.ts';
import {
  isCalendarWord,
  isCompanyEnding,
  isCompanyWord,
  isFirstName,
  isOrganisationHead,
  isOrganisationOpener,
  isOwnerInBody,
  isSmallWord,
  isTitle,
} from './wordLists.ts';

const longestBody = 9;
const connector = /^(?:of|for|on|and|the|&|to|against)$/;

/** "Harbor Workers" "’" "Federation". */
const isOwner = (tokens: readonly Token[], index: number): boolean =>
  isOwnerInBody.has(tokens[index]!.text) && /^['’]s?$/.test(tokens[index + 1]?.text ?? '');

const usable = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isCapital(token) || /^\d+$/.test(token.text)) &&
  !isCalendarWord.has(token.form.small) &&
  /^[\p{L}\d]/u.test(token.text);

/** The index of the last token of the organisation's name that begins at `index`, or -1. */
export function endOfOrganisation(tokens: readonly Token[], index: number): number {
  const first = tokens[index];
  if (!isCapital(first) || isSmallWord.has(first!.form.small)) return -1;
  // "St Oswin’s Church"
  if (
    /^(?:St\.?|Saint)$/.test(first!.text) &&
    /^['’]s?$/.test(tokens[index + 2]?.text ?? '') &&
    isOrganisationHead.has(tokens[index + 3]?.text ?? '')
  )
    return index + 3;
  let best = -1;
  let last = index;
  let joined = false;
  let opener = isOrganisationOpener.has(first!.text);
  while (last - index < longestBody) {
    const next = tokens[last + 1];
    if (usable(next) && !(isSmallWord.has(next!.form.small) && !isCapital(next))) {
      last++;
    } else if (next !== undefined && connector.test(next.text)) {
      // "and" and "to" only inside "Department for Work and Pensions", not between two names: "House Speaker Ann Hale and Tom Reed"
      if (/^(?:and|to|against|the)$/.test(next.text) && !(opener && joined)) break;
      // "Ann Hale of the Northam Times" is two names; "Harbour Board of Northam" one
      if (!opener && next.text !== '&' && !isOrganisationHead.has(tokens[last]!.text)) break;
      let after = last + 2;
      if (tokens[after]?.text === 'the') {
        if (next.text === 'and') break;
        after++;
      }
      if (!usable(tokens[after])) break;
      if (next.text === 'and' && isFirstName(tokens[after]!.form.small)) break;
      // "Sudranian Ministry of Defence"
      if (/^(?:of|for)$/.test(next.text) && isOrganisationOpener.has(tokens[last]!.text) && last > index) opener = true;
      last = after;
      joined = true;
    } else if (opener && joined && next?.text === ',' && isListed(tokens, last + 2)) {
      // "Department for Coasts, Ferries and Island Affairs"
      last += 2;
    } else if (isOwner(tokens, last) && usable(tokens[last + 2])) {
      last += 2;
    } else if (isCompanyEnding.has(next?.text ?? '')) {
      return last + 1; // "Verity Foods plc"
    } else if (next?.text === '-' && next.start === tokens[last]!.end && usable(tokens[last + 2])) {
      last += 2;
    } else break;
    if (isOrganisationHead.has(tokens[last]!.text)) best = last;
    else if (last > index && isCompanyEnding.has(tokens[last]!.text)) return last;
    else if (opener && joined && last > index + 1) best = last;
  }
  if (best < 0) return -1;
  // "General Secretary Office": a title before a bare head is no name of a body
  return best === index + 1 && isTitle.has(first!.form.small) ? -1 : best;
}

/** From here one or two capitals, then "and" and a capital: the end of a list of what a department is for. */
function isListed(tokens: readonly Token[], index: number): boolean {
  const first = tokens[index];
  // "the Ministry of Health, Kenya and Uganda" are three
  if (!usable(first) || isFirstName(first!.form.small) || isTitle.has(first!.form.small)) return false;
  // nor is "the Bank of Ireland, Lloyds and Barclays" one
  if (lexicalName(first!.text) !== undefined || lexicalName(tokens[index - 2]!.text) !== undefined) return false;
  for (let i = index + 1; i <= index + 3; i++) {
    const { text = '' } = tokens[i] ?? {};
    if (text === 'and' || text === '&') return usable(tokens[i + 1]) && !isFirstName(tokens[i + 1]!.form.small);
    if (text === ',' ? !usable(tokens[i + 1]) : !usable(tokens[i])) return false;
  }
  return false;
}

/** The index of the last token of a run of capitals that ends like a company or paper ("Baltic Freight", "Daily Courier"), or -1. */
export function endOfCompany(tokens: readonly Token[], index: number): number {
  const first = tokens[index]!;
  const lower = first.form.small;
  if (!isCapital(first) || isSmallWord.has(lower) || isFirstName(lower) || isTitle.has(lower)) return -1;
  let last = index;
  while (last - index < 4 && usable(tokens[last + 1])) last++;
  if (last === index || !isCompanyWord.has(tokens[last]!.text)) return -1;
  return isCompanyEnding.has(tokens[last + 1]?.text ?? '') ? last + 1 : last;
}

/** The index of the last of the partners who give a firm its name ("Fisk, Doyle & Lamb", "Tuttle & Sons Hardware"), or -1. */
export function endOfPartners(tokens: readonly Token[], index: number): number {
  const isName = (token: Token | undefined): boolean => usable(token) && /^\p{L}{2}/u.test(token!.text);
  if (!isName(tokens[index])) return -1;
  let last = index;
  if (isName(tokens[last + 1])) last++;
  for (let steps = 0; steps < 4 && tokens[last + 1]?.text === ',' && isName(tokens[last + 2]); steps++) {
    if (isName(tokens[last + 3])) break;
    last += 2;
  }
  if (tokens[last + 1]?.text !== '&' || !isName(tokens[last + 2])) return -1;
  last += 2;
  for (
    let steps = 0;
    steps < 2 && (isName(tokens[last + 1]) || isCompanyEnding.has(tokens[last + 1]?.text ?? ''));
    steps++
  )
    last++;
  return last;
}
