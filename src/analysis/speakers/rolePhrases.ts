/** Noun phrases that say an office or a function: "the UK’s former foreign secretary", "a spokesman for the harbour board". */
import type { Name, Sentence, Token } from '../language/sentence.ts';
import { isCalendarWord } from '../language/names/wordLists.ts';
import { lexicalName } from '../language/names/lexicon.ts';
import { type RoleWords, spanOf } from './candidate.ts';
import { isModifier, isOffice, isUnnamedPerson, officeKey, officeOfPhrases, singularOf } from './nounLists.ts';

export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  /** The token of the last noun. */
  readonly noun: number;
  readonly words: RoleWords;
  readonly determiner: 'definite' | 'indefinite' | 'none';
  readonly many: boolean;
}

const longestBefore = 10;
const longestAfter = 14;
const definite = /^(?:the|this|that|these|those|both|his|her|its|their|my|our|your|whose)$/i;
const indefinite =
  /^(?:an?|another|one|any|some|no|every|each|either|neither|several|many|few|most|other|two|three|four|five|six|seven|eight|nine|ten|more|dozens|hundreds|thousands|certain|various|unnamed|anonymous|\d[\d,]*)$/i;
const owners = /^(?:his|her|its|their|my|our|your)$/i;
const former = /^(?:former|then|ex|ex-|previous|late|one-time|onetime|erstwhile|retired)$/i;
/** Who is "on" something: "chair of …", "adviser on …". */
const aboutHeads =
  /^(?:chair|chairman|chairwoman|spokes\w+|adviser|advisor|expert|rapporteur|envoy|correspondent|authority|analyst)$/i;
const possessive = /^(?:'s|’s|'|’)$/;

/** Which noun of people stands at a token, in its singular, if any. */
export function personNounAt(tokens: readonly Token[], index: number): { noun: string; many: boolean } | undefined {
  const word = tokens[index]?.text.toLowerCase() ?? '';
  if (isOffice.has(word) || isUnnamedPerson.has(word)) return { noun: word, many: false };
  const singular = singularOf.get(word);
  return singular === undefined ? undefined : { noun: singular, many: true };
}

/** Reads the phrase around its last noun. `nameAt` gives the name that covers a token. */
export function readRolePhrase(
  text: string,
  sentence: Sentence,
  noun: number,
  nameAt: (token: number) => Name | undefined,
  ofPhrase = true,
): RolePhrase | undefined {
  const { tokens } = sentence;
  const found = personNounAt(tokens, noun);
  if (found === undefined) return undefined;
  let first = noun;
  let titleFirst = noun;
  let determiner: RolePhrase['determiner'] = 'none';
  let country: string | undefined;
  let body: string | undefined;
  let owner: [number, number] | undefined;
  let ownerPronoun: string | undefined;
  let isFormer = false;
  let inTitle = true;
  for (let i = noun - 1; i >= Math.max(0, noun - longestBefore); i--) {
    const token = tokens[i]!;
    const word = token.text.toLowerCase();
    if (possessive.test(token.text)) {
      // "Russia’s foreign minister", "the Prime Minister’s official spokesman"
      const start = ownerStart(tokens, i - 1, nameAt);
      if (start < 0) break;
      const name = nameAt(i - 1);
      if (name !== undefined) {
        const known = lexicalName(text.slice(name.start, name.end));
        if (known?.sort === 'country' || known?.sort === 'capital') country ??= known.country;
        else if (name.kind === 'organisation') body ??= known?.name ?? text.slice(name.start, name.end);
        else owner = [start, i - 1];
      } else owner = [start, i - 1];
      first = start;
      determiner = 'definite';
      break;
    }
    const name = nameAt(i);
    if (
      name !== undefined &&
      (name.kind === 'person' || name.kind === 'place') &&
      lexicalName(text.slice(name.start, name.end))?.sort !== 'capital'
    ) {
      if (name.kind === 'person') break;
      inTitle = false;
      first = indexOfToken(tokens, name.start, i);
      i = first;
      continue;
    }
    if (name !== undefined) {
      const start = indexOfToken(tokens, name.start, i);
      const known = lexicalName(text.slice(name.start, name.end));
      if (known?.country !== undefined && known.sort !== 'seat') country ??= known.country;
      else if (name.kind === 'organisation') body ??= known?.name ?? text.slice(name.start, name.end);
      first = start;
      i = start;
      inTitle = false;
      continue;
    }
    if (definite.test(word)) {
      determiner = 'definite';
      if (owners.test(word)) ownerPronoun = word;
      first = i;
      break;
    }
    if (indefinite.test(word)) {
      determiner = 'indefinite';
      first = i;
      if (/^(?:an?|no|every|each|another)$/.test(word)) break;
      inTitle = false;
      continue;
    }
    if (former.test(word)) {
      isFormer = true;
      first = i;
      inTitle = false;
      continue;
    }
    if (word === '-' && i > 0 && i < noun) continue;
    if (isModifier.has(word) && (inTitle || token.tag.startsWith('NN'))) {
      first = i;
      if (inTitle && !/^(?:former|then|senior|longtime|outgoing|incoming|veteran|rival|anti-terrorism)$/.test(word))
        titleFirst = i;
      continue;
    }
    if (canModify(token)) {
      // "junior defence minister" keeps to its title while its words do; "angry foreign minister" does not
      inTitle = false;
      first = i;
      continue;
    }
    break;
  }
  const after = ofPhrase ? complementEnd(tokens, noun, found.many) : noun;
  let titleLast = noun;
  let last = noun;
  const phrase = officeOfPhrases.find((words) =>
    words.every((word, k) => tokens[noun + k]?.text.toLowerCase() === word),
  );
  if (phrase !== undefined) {
    titleLast = noun + phrase.length - 1;
    last = titleLast;
  }
  if (after > last) {
    last = after;
    const name = firstName(tokens, titleLast + 1, after, nameAt);
    if (name !== undefined) {
      const known = lexicalName(text.slice(name.start, name.end));
      if (known?.sort === 'country' || known?.sort === 'capital') country ??= known.country;
      else if (name.kind === 'organisation') body ??= known?.name ?? text.slice(name.start, name.end);
    }
  }
  const title = fullTitle(capitalise(joinWords(tokens, titleFirst, titleLast)));
  return {
    first,
    last,
    noun,
    determiner,
    many: found.many,
    words: {
      title,
      key: officeKey(found.many ? found.noun : title),
      head: found.noun,
      ...(country !== undefined && { country }),
      ...(body !== undefined && { body }),
      ...(owner && { owner: spanOf(sentence, owner[0], owner[1]) }),
      ...(ownerPronoun !== undefined && { ownerPronoun }),
      ...(isFormer && { former: true }),
      evidence: spanOf(sentence, first, last),
    },
  };
}

/** Adjectives, participles and nouns may stand before the noun; what else stands there ends the phrase. */
function canModify(token: Token): boolean {
  if (!/^[\p{L}]/u.test(token.text)) return false;
  if (/^(?:JJ|JJR|JJS|NN|NNP|NNPS|VBN|VBG)$/.test(token.tag))
    return (
      !/^(?:said|told|says|according|including|today|yesterday|tomorrow|saying|telling|adding|being|having)$/i.test(
        token.text,
      ) || false
    );
  return (
    /^NNS$/.test(token.tag) &&
    /^(?:affairs|communications|sports|sales|operations|human|civil|rights|services|relations|arms|women)$/i.test(
      token.text,
    )
  );
}

function ownerStart(tokens: readonly Token[], last: number, nameAt: (token: number) => Name | undefined): number {
  if (last < 0) return -1;
  const name = nameAt(last);
  let first = name === undefined ? last : indexOfToken(tokens, name.title?.start ?? name.start, last);
  for (let k = 0; k < 5 && first > 0; k++) {
    const token = tokens[first - 1]!;
    if (/^(?:the|an?|this|his|her|their|its|our)$/i.test(token.text)) return first - 1;
    if (name?.kind === 'person' && !token.tag.startsWith('NNP')) break;
    if (!/^(?:NN|NNP|JJ)$/.test(token.tag) || !/^\p{L}/u.test(token.text)) break;
    first--;
  }
  return first;
}

export function indexOfToken(tokens: readonly Token[], start: number, from: number): number {
  let i = from;
  while (i > 0 && tokens[i]!.start > start) i--;
  return i;
}

function firstName(
  tokens: readonly Token[],
  first: number,
  last: number,
  nameAt: (token: number) => Name | undefined,
): Name | undefined {
  for (let i = first; i <= Math.min(last, tokens.length - 1); i++) {
    const name = nameAt(i);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Where "of the harbour board", "close to the talks", "with knowledge of the plan" ends; the noun itself if nothing follows. */
function complementEnd(tokens: readonly Token[], noun: number, many: boolean): number {
  const next = tokens[noun + 1]?.text.toLowerCase() ?? '';
  const opens =
    /^(?:of|for|from|at|with|within|inside|close|familiar|briefed|near|to)$/.test(next) ||
    (next === 'in' && /^(?:the|charge)$/i.test(tokens[noun + 2]?.text ?? '')) ||
    (next === 'on' &&
      !many &&
      aboutHeads.test(tokens[noun]!.text) &&
      /^(?:the|\p{Lu})/u.test(tokens[noun + 2]?.text ?? '') &&
      !isCalendarWord.has(tokens[noun + 2]!.text.toLowerCase()));
  if (!opens) return noun;
  if (
    next === 'to' &&
    !/^(?:ambassador|envoy|adviser|advisor|aide|secretary|counsel|representative|assistant)$/.test(
      tokens[noun]!.text.toLowerCase(),
    )
  )
    return noun;
  let end = noun;
  for (let i = noun + 1; i < Math.min(tokens.length, noun + 1 + longestAfter); i++) {
    const { tag, text } = tokens[i]!;
    if (i > noun + 1 && /^(?:VBD|VBZ|VBP|VB|MD|WP|WDT|WRB|PRP|RB)$/.test(tag) && !/^(?:'s|’s)$/.test(text)) break;
    if (/^[,.;:?!()–—"“”]$|^''$|^``$/.test(text)) break;
    if (/^(?:but|that|who|which|when|after|before|as|said|told|on)$/i.test(text) && i > noun + 1) break;
    if (/^(?:and|or)$/i.test(text)) {
      // "head of trade and industry said": goes on only with a noun and no determiner
      if (!/^(?:NN|NNS|JJ)$/.test(tokens[i + 1]?.tag ?? '')) break;
      continue;
    }
    if (/^(?:NN|PRP\$|CD|JJ|VBG|VBN)/.test(tag) || /^\p{L}/u.test(text))
      end = /^(?:of|for|from|at|with|to|in|the|a|an|by|on)$/i.test(text) ? end : i;
  }
  return end;
}

function joinWords(tokens: readonly Token[], first: number, last: number): string {
  let words = '';
  for (let i = first; i <= last; i++) {
    words += i > first && tokens[i]!.start > tokens[i - 1]!.end ? ` ${tokens[i]!.text}` : tokens[i]!.text;
  }
  return words;
}

/** "PM" is shown as what it is short for. */
const fullTitle = (title: string): string => (title === 'PM' ? 'Prime Minister' : title);

/** "foreign secretary" → "Foreign Secretary"; "pm" → "PM". */
export function capitalise(title: string): string {
  return title
    .split(' ')
    .map((word, i) => {
      if (/^(?:pm|mp|msp|mep|ceo|cfo|coo)$/i.test(word)) return word.toUpperCase();
      return i > 0 && /^(?:of|the|for|and|to|in)$/i.test(word)
        ? word.toLowerCase()
        : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');
}
