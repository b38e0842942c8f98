/** Offices alone ("the prime minister") and people without a name ("a Foreign Office spokesperson", "UK officials"). */
import type { Found, Gender } from './candidate.ts';
import { isHelper, isPreposition } from './grammar.ts';
import { type Marks, marksOf } from './marks.ts';
import { isCoreSource, isFemaleNoun, isMaleNoun, isOffice, isRelative, isTopOffice } from './nounLists.ts';
import { readRolePhrase, type RolePhrase } from './rolePhrases.ts';
import type { SentenceWords } from './sentenceWords.ts';

export function findRoles(words: SentenceWords, used: Uint8Array): Found[] {
  const found: Found[] = [];
  words.classAt.forEach((is, i) => {
    if (is?.person === undefined || used[i] === 1 || words.nameAt[i] !== undefined) return;
    if (!isLastNoun(words, i, used) || isVerb(words, i)) return;
    const mention = roleMention(words, i);
    if (mention === undefined) return;
    found.push(mention);
    // "police" are people and a body: one mention
    if (is.body === true) used[i] = 1;
  });
  return found;
}

/** "minister" in "the foreign minister said", not in "the minister council" or "official-looking". */
function isLastNoun({ tokens, lower, classAt, nameAt }: SentenceWords, index: number, used: Uint8Array): boolean {
  const next = tokens[index + 1];
  if (next === undefined || isOfficePair(lower, index)) return true;
  if (next.text === '-') return false;
  const isPerson = classAt[index + 1]?.person !== undefined && nameAt[index + 1] === undefined;
  if (isPerson && used[index + 1] !== 1 && next.tag.startsWith('NN')) return false;
  return !(/^NNS?$/.test(next.tag) && /^\p{Ll}/u.test(next.text) && !/^(?:today|yesterday|tuesday)$/.test(next.text));
}

/** "chief justice" is said whole: no other noun follows the first. */
const isOfficePair = (lower: readonly string[], index: number): boolean =>
  lower[index] === 'chief' && lower[index + 1] === 'justice';

/** "They head the list" names no head. */
function isVerb({ tokens, lower }: SentenceWords, index: number): boolean {
  const { tag } = tokens[index]!;
  return (
    tag.startsWith('VB') &&
    tag !== 'VBG' &&
    /^(?:head|chair|chief|coach|lead|leads|heads|leader)$/.test(lower[index]!) &&
    !/^(?:the|a|an)$/.test(lower[index - 1] ?? '')
  );
}

function roleMention(words: SentenceWords, noun: number): Found | undefined {
  const phrase = readRolePhrase(words, noun);
  if (phrase === undefined) return undefined;
  const { words: role, many, determiner } = phrase;
  const marks = marksOf(words, phrase.first, phrase.last);
  if (role.former === true && determiner !== 'definite' && !marks.speaks) return undefined;
  const gender = genderOfNoun(role.head);
  const shared = {
    form: 'role' as const,
    words: role.title,
    role,
    determiner,
    ...(many && { many }),
    ...(gender && { gender }),
    ...marks,
  };
  if (role.head === 'counterpart') {
    const owned = role.ownerPronoun !== undefined || role.owner !== undefined;
    return many || !owned ? undefined : { kind: 'office', rule: 'counterpart', confidence: 0.6, ...shared };
  }
  if (determiner === 'indefinite' && !many && isFirstBy(words, phrase.first))
    return { kind: 'office', rule: 'first-by-office', confidence: 0.6, ...shared };
  const capital = /^\p{Lu}/u.test(words.tokens[noun]!.text);
  if (isOfficePhrase(phrase, capital) && (determiner !== 'indefinite' || marks.speaks)) {
    // "a foreign secretary" names nobody; "president" in a sentence without "the" is a predicate
    if (
      determiner === 'none' &&
      !capital &&
      words.sentence.zone !== 'headline' &&
      role.country === undefined &&
      !marks.speaks
    )
      return undefined;
    if (determiner === 'indefinite') return { kind: 'unnamed', rule: 'unnamed-person', confidence: 0.6, ...shared };
    const another = /^(?:next|new|future|first|last|previous|only|best)$/.test(words.lower[phrase.first + 1] ?? '');
    if (another && !marks.speaks) return undefined;
    const goesOn = marks.speaks && addsSomething(words, phrase.last);
    return { kind: 'office', rule: 'office-alone', confidence: 0.7, ...(goesOn && { goesOn }), ...shared };
  }
  if (marks.speaks) return { kind: 'unnamed', rule: 'unnamed-source', confidence: 0.8, ...shared };
  if (!isMentionedPerson(words, phrase, marks)) return undefined;
  return { kind: 'unnamed', rule: 'unnamed-people', confidence: 0.5, ...shared };
}

const deeds = /^(?:visits?|trips?|tours?|journeys?|speech|address|appearance|call)$/;

/** "the first visit by «a harbour minister»", "her visit would be the first by «a harbour minister»": whoever makes it is one. */
function isFirstBy({ lower }: SentenceWords, first: number): boolean {
  if (!/^(?:by|from|of)$/.test(lower[first - 1] ?? '')) return false;
  const before = lower.slice(Math.max(0, first - 8), first - 1);
  const place = before.lastIndexOf('first');
  if (place < 0) return false;
  return before.some((word) => deeds.test(word)) && before.slice(place + 1).length <= 2;
}

/** "The mayor added", "the minister also went on to say" */
function addsSomething({ tokens, lower }: SentenceWords, last: number): boolean {
  let verb = last + 1;
  while (verb < last + 3 && isHelper(tokens[verb])) verb++;
  return (
    /^(?:added|adds|continued|continues)$/.test(lower[verb] ?? '') ||
    (lower[verb] === 'went' && lower[verb + 1] === 'on')
  );
}

function isOfficePhrase({ words: { title, head }, many, determiner }: RolePhrase, capital: boolean): boolean {
  if (many || (isRelative.has(head) && !isOffice.has(head))) return false;
  return isTopOffice.has(title.toLowerCase()) || (!unnamedOnly.test(head) && (determiner === 'definite' || capital));
}

/** Who is worth a mention without saying anything: "officials", "his wife" as a subject. */
function isMentionedPerson(words: SentenceWords, phrase: RolePhrase, { subject }: Marks): boolean {
  const { words: role, many, determiner, first, noun } = phrase;
  const { head } = role;
  const owned = role.ownerPronoun !== undefined || role.owner !== undefined;
  const core =
    isCoreSource.has(head) &&
    (many || determiner !== 'none') &&
    !/^(?:no|any|every|each)$/.test(words.lower[first] ?? '');
  const relative = isRelative.has(words.lower[noun]!) && owned;
  if (!core && !(relative && subject)) return false;
  if (!isCoreSource.has(head)) return true;
  if (!many && !/^(?:spokes|official|source|representative|aide|insider|adviser|diplomat)/.test(head)) return false;
  const general = /^(?:chief|leader|minister|power|counterpart|analyst|expert|officer)$/.test(head);
  if (many && general && !subject && !isAfterBy(words, first)) return false;
  return head !== 'ally' || owned || subject;
}

const isAfterBy = ({ tokens, lower }: SentenceWords, first: number): boolean =>
  lower[first - 1] === 'by' && !isPreposition(tokens[first - 2]);

const unnamedOnly =
  /^(?:spokesman|spokeswoman|spokesperson|official|source|aide|adviser|advisor|diplomat|representative|insider|observer|analyst|expert|ally|friend|man|woman|witness|resident|member|figure|person|lawyer|economist|journalist|reporter|correspondent|columnist|candidate|worker|lawmaker|legislator|mp|msp|mep|senator|councillor|judge|prosecutor|officer|doctor|nurse|teacher|commander|manager|boss|captain|editor|presenter|owner|envoy|negotiator|inspector|lecturer|professor|collector|constable)$/;

function genderOfNoun(head: string): Gender | undefined {
  if (isFemaleNoun.has(head)) return 'female';
  return isMaleNoun.has(head) && !/^(?:chairman|pope|king)$/.test(head) ? 'male' : undefined;
}
