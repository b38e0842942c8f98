/** Titles and offices with capitals before a name: "Deputy Prime Minister Ann Hale", "Lt. Gen. Reed". */
import type { Token } from '../sentence.ts';
import { isCapital } from './capitals.ts';
import { canBeNamed } from './personSequence.ts';
import { isFirstName, isOfficeHead, isOfficeModifier, isTitle, isTitlePair } from './wordLists.ts';

export const longestOffice = 6;

export const isOffice = (token: Token | undefined): boolean =>
  isCapital(token) && (isTitle.has(token!.form.small) || isOfficeHead.has(token!.form.small));

/** The last token of titles and office words written with capitals from `index`: "Deputy Prime Minister", "Lt. Gen."; `index - 1` if none. */
export function endOfOffice(tokens: readonly Token[], index: number): number {
  let last = index - 1;
  let head = index - 1;
  for (let i = index; i < Math.min(tokens.length, index + longestOffice); i++) {
    const token = tokens[i]!;
    const word = token.form.small;
    const plain = word.replace(/\.$/, '');
    if (!isCapital(token)) {
      if (word === '-' && i > index && token.start === tokens[i - 1]!.end) continue;
      break;
    }
    if (isTitlePair.has(`${word} ${tokens[i + 1]?.form.small ?? ''}`) && isCapital(tokens[i + 1])) {
      head = last = ++i; // "Lance Corporal", "Tan Sri"
      continue;
    }
    if (isNamedLikeTitle(tokens, i)) break;
    if (isTitle.has(word) || isTitle.has(plain) || isOfficeHead.has(word) || isOfChief(tokens, index, i)) {
      last = i;
      head = i;
    } else if (isOfficeModifier.has(word)) last = i;
    else break;
  }
  return head >= index ? head : last;
}

/** "Dean Hollis", "Duke Farrell": a first name here, though "Dean Ann Hollis" and "Prince Harold" are titles before one. */
function isNamedLikeTitle(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]!.form.small;
  const next = tokens[index + 1];
  if (!isTitle.has(word) || !isFirstName(word) || !canBeNamed(next) || isOffice(next)) return false;
  return !isFirstName(next!.form.small) || (word === 'dean' && !canBeNamed(tokens[index + 2]));
}

/** "Chief Executive", "Chief Operating Officer" */
function isOfChief(tokens: readonly Token[], first: number, index: number): boolean {
  if (index === first || tokens[index - 1]!.form.small !== 'chief') return false;
  return tokens[index]!.form.small === 'executive' || tokens[index + 1]?.form.small === 'officer';
}

/** "of" and a comma never stand between a title and its name, so the chain must end in a title or an office. */
export function titleEnd(tokens: readonly Token[], _from: number, chain: number): boolean {
  const word = tokens[chain]!.form.small;
  return isTitle.has(word) || isTitle.has(word.replace(/\.$/, '')) || isOfficeHead.has(word);
}

export function titleStart(tokens: readonly Token[], from: number, chain: number): number {
  let start = from;
  // sentence-initial "Former", "Then" belong to the role and not to the title
  while (start < chain && /^(?:former|then|ex|acting|incoming|outgoing)$/i.test(tokens[start]!.text)) start++;
  return start;
}
