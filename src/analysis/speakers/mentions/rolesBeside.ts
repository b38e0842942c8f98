/** The office before a name and the offices behind it: "Russian foreign minister Ivan Dravec, a former envoy". */
import { isSuffix } from '../../language/names/wordLists.ts';
import type { Name } from '../../language/sentence.ts';
import { isModifier, isOffice } from './nounLists.ts';
import { readRolePhrase, type RolePhrase } from './rolePhrases.ts';
import { type SentenceWords, spanOf, tokenAt, tokenBefore } from './sentenceWords.ts';

/** "Northland’s foreign minister «Ivan Dravec»", "the foreign secretary, «Ann Velder»,". */
export function roleBefore(words: SentenceWords, first: number, name: Name): RolePhrase | undefined {
  const { tokens, nameAt, classAt } = words;
  let noun = first - 1;
  const comma = tokens[noun]?.text === ',';
  if (comma) noun--;
  // an honorific between: "the chairman, Mr Hale"
  if (name.title !== undefined) {
    const titleFirst = tokenAt(tokens, name.title.start);
    const titleLast = tokenBefore(tokens, name.title.end);
    noun = titleFirst === titleLast && honorifics.test(words.lower[titleFirst]!) ? titleFirst - 1 : titleLast;
    if (tokens[noun]?.text === ',') noun--;
  }
  // "secretary of state Ann Hale": the noun stands before "of"
  for (let at = noun; at >= Math.max(0, noun - 7); at--) {
    if (at < noun && !/^\p{L}|^-$/u.test(tokens[at]!.text)) break;
    if (nameAt[at]?.kind === 'person') break;
    const found = classAt[at]?.person;
    if (found === undefined || found.many) continue;
    const phrase = readRolePhrase(words, at);
    if (phrase === undefined) break;
    if (phrase.last > noun) {
      const bare = readRolePhrase(words, at, false);
      return bare?.last === noun ? bare : undefined;
    }
    if (phrase.last !== noun && at < noun) continue;
    if (comma && phrase.determiner !== 'definite') return undefined;
    if (comma && !/^[,.)]$/.test(tokens[behindSuffixes(words, tokenBefore(tokens, name.end) + 1)]?.text ?? ''))
      return undefined;
    return phrase;
  }
  return undefined;
}

/** "Hugh Ansell «KC OBE», a barrister" */
function behindSuffixes({ tokens }: SentenceWords, at: number): number {
  while (isSuffix.has(tokens[at]?.text ?? '')) at++;
  return at;
}

const honorifics = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|rev)\.?$/;

/** "Ann Hale, the harbour minister, …", "Tom Sedge MP, chair of …, …", "Ann Hale, 45, a nurse, …", "Ann Hale, who is the mayor". */
export function rolesAfter(words: SentenceWords, last: number): RolePhrase[] {
  const { tokens, lower } = words;
  let at = last + 1;
  const found: RolePhrase[] = [];
  if (/^(?:MP|MSP|MEP|TD)$/.test(tokens[at]?.text ?? '')) {
    const member = readRolePhrase(words, at, false);
    if (member !== undefined)
      found.push({ ...member, first: at, words: { ...member.words, evidence: spanOf(words, at, at) } });
    at++;
  }
  at = behindSuffixes(words, at);
  const opener = tokens[at]?.text;
  if (opener === ',' || opener === '–' || opener === '—') {
    at++;
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
    if (lower[at] === 'who' && /^(?:is|was)$/.test(lower[at + 1] ?? '')) at += 2;
  } else if (/^(?:is|was)$/.test(opener ?? '') && /^(?:the|an?)$/.test(tokens[at + 1]?.text ?? '')) at++;
  else if (opener === 'became') {
    const next = apposition(words, at + 1, false);
    if (next !== undefined && isOffice.has(next.words.head) && !isLongAgo(words, next.last + 1))
      found.push({ ...next, words: { ...next.words, took: true } });
    return found;
  } else return found;
  const phrase = apposition(words, at, opener === ',');
  if (phrase !== undefined) found.push(phrase);
  return found;
}

/** "became mayor in 1998": nothing that holds today. */
const isLongAgo = ({ lower }: SentenceWords, at: number): boolean =>
  lower.slice(at, at + 8).some((word) => /^(?:[12]\d{3}s?|ago|once|then|briefly|years|later)$/.test(word));

/** "chief" in "chief medical officer": another office comes behind it and what belongs to it. */
function isBeforeOffice({ tokens, lower, classAt, nameAt }: SentenceWords, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    if (nameAt[i] !== undefined) return false;
    if (classAt[i]?.person !== undefined) return tokens[i]!.tag.startsWith('NN');
    if (!isModifier.has(lower[i] ?? '')) return false;
  }
  return false;
}

function apposition(words: SentenceWords, at: number, comma: boolean): RolePhrase | undefined {
  const { tokens, lower, nameAt, classAt } = words;
  for (let i = at; i < Math.min(tokens.length, at + 10); i++) {
    const { text, tag } = tokens[i]!;
    if (/^[,.;:]$/.test(text) || /^(?:who|that|which|and|but)$/.test(lower[i]!) || /^(?:VBD|VBZ|VBP|MD)$/.test(tag))
      return undefined;
    const noun = classAt[i]?.person;
    if (noun === undefined || noun.many || nameAt[i]?.kind === 'person') continue;
    const next = tokens[i + 1];
    if (next !== undefined) {
      if (classAt[i + 1]?.person !== undefined || isBeforeOffice(words, i)) continue;
      if (/^NNS?$/.test(next.tag) && /^\p{Ll}/u.test(next.text)) continue;
      if (/^(?:'s|’s)$/.test(next.text)) continue;
    }
    const phrase = readRolePhrase(words, i);
    if (phrase?.first !== at) continue;
    // "…, a man said": the noun is the subject of a new clause, not an apposition
    const after = tokens[phrase.last + 1];
    const goesOn = after !== undefined && !/^[,.;:)–—]$/.test(after.text);
    return comma && goesOn && nameAt[phrase.last + 1]?.kind === 'person' ? undefined : phrase;
  }
  return undefined;
}
