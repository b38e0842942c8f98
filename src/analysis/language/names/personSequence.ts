/** The words of a person's name: "Ursula von der Leyen", "J. K. Hall", "Seán O’Shea", "Bashar al-Assad". */
import { hyphenEndings } from '../../english/nameContexts.ts';
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import { touches } from './draft.ts';
import { lexicalName } from './lexicon.ts';
import {
  entries,
  isCalendarWord,
  isCompanyWord,
  isFirstName,
  isOfficeHead,
  isOrganisationHead,
  isParticle,
  isPlaceHead,
  isSmallWord,
  isSuffix,
  isThing,
} from './wordLists.ts';

const longestName = 6;
const isHyphenEnding: ReadonlySet<string> = new Set(entries(hyphenEndings));
/** A title inside capitals begins another name: "the envoy Ann Hale Sir Tom". */
const breaker = /^(?:Sir|Mr|Mrs|Ms|Miss|Dr|Dame|President|Senator|Sen|Rep|Gov|Professor|Prof)\.?$/;
const initial = /^\p{Lu}\.?$|^(?:\p{Lu}\.){2,3}$/u;

export const isInitial = (token: Token | undefined): boolean => token !== undefined && initial.test(token.text);

const joinedFirstName = /^(?:De|La|Le|Ja|Da|Ke|Sha|\p{Lu}\p{Ll}{0,2}['’])\p{Lu}\p{Ll}/u;

/** "DeShawn Pruitt", "Ty'Quan Moss": a first name by its form, where no "County" or "Airport" follows. */
export const isJoinedFirstName = (first: string, last: string): boolean =>
  joinedFirstName.test(first) && ![isOrganisationHead, isCompanyWord, isPlaceHead].some((heads) => heads.has(last));

/** Whether a word can be part of a person's name at all. */
export function canBeNamed(token: Token | undefined): boolean {
  if (!isCapital(token)) return false;
  const text = token!.text;
  const lower = text.toLowerCase();
  if (initial.test(text)) return !/^[AI]$/.test(text);
  if (isCalendarWord.has(lower) && !/^(?:may|april|june|august|summer|mon|sun|eve|jan)$/.test(lower)) return false;
  if (isSmallWord.has(lower) && !/^(?:may|will|best|young|little|an|so|do|ho|no|go|she|sun|yet|such|long)$/.test(lower))
    return false;
  return !isThing.has(text) && /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(text);
}

/** "Bill Hatcher": a first name, though a bill is a thing; "the Bill Committee" is no person. */
export function isThingToo(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (!isThing.has(text) || !isFirstName(text.toLowerCase()) || !canBeNamed(next)) return false;
  return (
    !isOrganisationHead.has(next!.text) && !/^(?:the|an?|this|that|its|their)$/i.test(tokens[index - 1]?.text ?? '')
  );
}

/** Whether a short capital word goes on in small letters after a hyphen, as Korean and Chinese names do: "Ji-woo". */
export function isSyllable(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 2];
  return (
    tokens[index + 1]?.text === '-' &&
    touches(tokens[index], tokens[index + 1]) &&
    touches(tokens[index + 1], next) &&
    /^\p{Lu}\p{Ll}{1,4}$/u.test(tokens[index]!.text) &&
    /^\p{Ll}{2,5}$/u.test(next!.text) &&
    !isHyphenEnding.has(next!.text) &&
    isCapital(tokens[index - 1])
  );
}

/** The word after a nickname in marks that begins at `index`, of up to three words; -1 if there is none: Ray "Lefty" Hobbs, Hank “The Anvil” Dole. */
function behindNickname(tokens: readonly Token[], index: number): number {
  if (!/^["“‘']$|^``$/.test(tokens[index]?.text ?? '') || !isCapital(tokens[index + 1])) return -1;
  if (tokens[index]!.start - tokens[index - 1]!.end !== 1) return -1;
  for (let end = index + 2; end < index + 5; end++) {
    const mark = tokens[end];
    const behind = tokens[end + 1];
    if (!/^["”’']$|^''$/.test(mark?.text ?? '')) continue;
    // Luiz “Lula” da Serra
    let name = end + 1;
    while (name < end + 3 && isParticle.has(tokens[name]?.text ?? '')) name++;
    return canBeNamed(tokens[name]) && behind!.start - mark!.end === 1 ? name : -1;
  }
  return -1;
}

/** The index of the last token of the name that begins at `index`, or -1. */
export function endOfPerson(tokens: readonly Token[], index: number, anyCase = false): number {
  if (!canBeNamed(tokens[index]) && !isThingToo(tokens, index)) return -1;
  let last = index;
  let words = 1;
  while (words < longestName) {
    let next = last + 1;
    // hyphens that stand as tokens of their own: "Jean" "-" "Luc"
    if (tokens[next]?.text === '-' && touches(tokens[last], tokens[next]) && touches(tokens[next], tokens[next + 1]))
      next++;
    // particles: up to three between capitals
    let particles = 0;
    while (particles < 3 && isParticle.has(tokens[next]?.text ?? '') && /^\p{Ll}/u.test(tokens[next]!.text)) {
      next++;
      particles++;
      if (tokens[next]?.text === '-' && touches(tokens[next - 1], tokens[next])) next++;
    }
    // "Maarten ’t Hart"
    if (/^['’‘]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === 't' && isCapital(tokens[next + 2]))
      next += 2;
    const token = tokens[next];
    // "Park Ji-woo"
    if (next === last + 2 && isSyllable(tokens, last)) {
      last = next;
      words++;
      continue;
    }
    if (particles === 0 && /^\p{Ll}{1,2}-\p{Lu}/u.test(token?.text ?? '')) {
      last = next; // "al-Assad" as one token
      words++;
      continue;
    }
    const behind = behindNickname(tokens, next);
    if (behind > 0) {
      last = behind;
      words += 2;
      continue;
    }
    if (!canBeNamed(token) || isSuffix.has(token!.text)) break;
    if (
      token!.text.length > 1 &&
      !anyCase &&
      token!.form.allCaps &&
      !tokens[index]!.form.allCaps &&
      !initial.test(token!.text)
    )
      break;
    if (breaker.test(token!.text)) break;
    // "House Speaker Ann Hale", but "Anna Speaker left"
    if (words === 1 && isOfficeHead.has(token!.form.small) && isFirstName(tokens[next + 1]?.form.small ?? '')) break;
    if (words >= 2 && (isOfficeHead.has(token!.form.small) || isOrganisationHead.has(token!.text))) break;
    if (words >= 2) {
      const known = lexicalName(token!.text, anyCase);
      if (known !== undefined && known.sort !== 'place') break;
    }
    last = next;
    words++;
  }
  return last;
}
