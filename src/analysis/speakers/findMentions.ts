/** All candidates of one sentence, in text order: names, offices, unnamed sources, governments, things that speak, pronouns. */
import type { Quotation } from '../article.ts';
import { fold } from '../language/names/lexicon.ts';
import { genderOfFirstName, isFemaleTitle, isMaleTitle, isSuffix } from '../language/names/wordLists.ts';
import type { Name, Sentence } from '../language/sentence.ts';
import { type Candidate, type Gender, type RoleWords, spanOf } from './candidate.ts';
import { isPreposition, isSource, isSubject } from './grammar.ts';
import { isCoreSource, isFemaleNoun, isMaleNoun, isRelative, isTopOffice } from './nounLists.ts';
import { personNounAt, readRolePhrase, type RolePhrase } from './rolePhrases.ts';
import { findBodies } from './bodyMentions.ts';

const pronouns =
  /^(?:he|him|his|himself|she|her|hers|herself|they|them|their|theirs|themselves|themself|it|its|itself|who|whom|whose)$/i;

export interface SentenceReading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly index: number;
  /** The names of this sentence, in order. */
  readonly names: readonly Name[];
  readonly isQuoted: (offset: number) => boolean;
}

/** Tells whether an offset lies inside words of a speech quotation. Quotations are in text order; asked with growing or falling offsets alike. */
export function quotedTest(quotations: readonly Quotation[]): (offset: number) => boolean {
  const spans = quotations
    .filter(({ use }) => use === 'speech')
    .flatMap(({ contents }) => contents)
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start <= offset;
  };
}

export function findMentions(reading: SentenceReading): Candidate[] {
  const { text, sentence, index, names, isQuoted } = reading;
  const { tokens } = sentence;
  const nameOf = coverage(sentence, names);
  const nameAt = (token: number): Name | undefined => nameOf[token];
  const found: Candidate[] = [];
  /** Tokens that belong to a role beside a name: no mention of their own. */
  const used = new Uint8Array(tokens.length);

  const base = (
    first: number,
    last: number,
  ): Pick<Candidate, 'start' | 'end' | 'sentence' | 'first' | 'last' | 'subject' | 'speaks' | 'quoted'> => ({
    ...spanOf(sentence, first, last),
    sentence: index,
    first,
    last,
    subject: isSubject(sentence, first, last),
    speaks: isSource(sentence, first, last),
    quoted: isQuoted(tokens[first]!.start),
  });

  for (const name of names) {
    if (name.kind !== 'person') continue;
    const first = tokenAt(tokens, name.start);
    const last = tokenBefore(tokens, name.end);
    const roles: RoleWords[] = [];
    const before = roleBefore(text, sentence, first, nameAt);
    if (before !== undefined) {
      roles.push(before.words);
      used.fill(1, before.noun, first);
      for (let i = before.first; i < first; i++) if (nameAt(i) === undefined) used[i] = 1;
    }
    const after = roleAfter(text, sentence, last, nameAt);
    for (const phrase of after) {
      roles.push(phrase.words);
      for (let i = phrase.first; i <= phrase.last; i++) if (nameAt(i) === undefined) used[i] = 1;
    }
    const honorific = name.title === undefined ? undefined : text.slice(name.title.start, name.title.end);
    const suffix = tokens[last + 1]?.text;
    const words = text.slice(name.start, name.end);
    const gender = genderOf(words, honorific, roles);
    // a bare surname is marked with its honorific: "Mr Harlow"
    const from =
      name.title !== undefined && (last === first || /^(?:sir|dame)$/i.test(honorific ?? ''))
        ? tokenAt(tokens, name.title.start)
        : first;
    if (name.title !== undefined) for (let i = tokenAt(tokens, name.title.start); i < first; i++) used[i] = 1;
    found.push({
      ...base(first, last),
      start: tokens[from]!.start,
      subject: isSubject(sentence, before?.first ?? from, last),
      speaks: isSource(sentence, before?.first ?? from, last),
      form: 'name',
      kind: 'person',
      rule: name.rule,
      confidence: name.confidence,
      words,
      roles,
      ...(gender && { gender }),
      ...(honorific !== undefined && { honorific }),
      ...(suffix !== undefined &&
        isSuffix.has(suffix) &&
        /^(?:jr|sr|ii|iii)\.?$/i.test(suffix) && { suffix: suffix.toLowerCase().replace('.', '') }),
    });
  }
  for (const role of findRoles(reading, nameAt, used, base)) found.push(role);
  for (const body of findBodies(reading, nameAt, used, base)) found.push(body);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.text;
    if (!pronouns.test(word) || nameAt(i) !== undefined) continue;
    const lower = word.toLowerCase();
    const gender: Gender | undefined =
      /^(?:he|hi)/.test(lower) && !lower.startsWith('her') ? 'male' : /^(?:she|her)/.test(lower) ? 'female' : undefined;
    found.push({
      ...base(i, i),
      form: 'pronoun',
      kind: 'person',
      rule: 'pronoun',
      confidence: 0.5,
      words: lower,
      ...(gender && { gender }),
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function coverage({ tokens }: Sentence, names: readonly Name[]): (Name | undefined)[] {
  const at: (Name | undefined)[] = new Array<Name | undefined>(tokens.length).fill(undefined);
  for (const name of names) {
    const last = tokenBefore(tokens, name.end);
    for (let i = tokenAt(tokens, name.start); i <= last; i++) at[i] = name;
  }
  return at;
}

/** Index of the token that begins at or after an offset. */
export function tokenAt(tokens: Sentence['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the token that ends at or before an offset. */
export function tokenBefore(tokens: Sentence['tokens'], offset: number): number {
  const next = tokenAt(tokens, offset);
  return tokens[next]!.start >= offset && next > 0 ? next - 1 : next;
}

function genderOf(words: string, honorific: string | undefined, roles: readonly RoleWords[]): Gender | undefined {
  const title = honorific?.toLowerCase() ?? '';
  for (const word of title.split(' ')) {
    if (isMaleTitle.has(word)) return 'male';
    if (isFemaleTitle.has(word)) return 'female';
  }
  for (const { head } of roles) {
    if (isFemaleNoun.has(head)) return 'female';
    if (isMaleNoun.has(head) && head !== 'pope') return 'male';
  }
  const parts = words.split(/\s+/);
  return parts.length > 1 ? genderOfFirstName(fold(parts[0]!.split('-')[0]!)) : undefined;
}

type NameAt = (token: number) => Name | undefined;

/** "Russian foreign minister «Sergey Lavrov»", "the foreign secretary, «Liz Truss»,". */
function roleBefore(text: string, sentence: Sentence, first: number, nameAt: NameAt): RolePhrase | undefined {
  const { tokens } = sentence;
  const name = nameAt(first)!;
  let noun = first - 1;
  const comma = tokens[noun]?.text === ',';
  if (comma) noun--;
  // an honorific between: "the chairman, Mr Hale"
  if (name.title !== undefined) {
    const titleFirst = tokenAt(tokens, name.title.start);
    const titleLast = tokenBefore(tokens, name.title.end);
    if (isHonorific(tokens, titleFirst, titleLast)) noun = titleFirst - 1;
    else noun = titleLast;
    if (tokens[noun]?.text === ',') noun--;
  }
  if (noun < 0) return undefined;
  // "secretary of state Ann Hale": the noun stands before "of"
  for (let back = 0; back <= 7 && noun - back >= 0; back++) {
    const at = noun - back;
    if (back > 0 && !/^\p{L}|^-$/u.test(tokens[at]!.text)) break;
    const found = nameAt(at)?.kind === 'person' && nameAt(at) !== undefined ? undefined : personNounAt(tokens, at);
    if (found === undefined || found.many) {
      if (nameAt(at)?.kind === 'person') break;
      continue;
    }
    const phrase = readRolePhrase(text, sentence, at, nameAt);
    if (phrase === undefined) break;
    if (phrase.last > noun) {
      const bare = readRolePhrase(text, sentence, at, nameAt, false);
      return bare?.last === noun ? bare : undefined;
    }
    if (phrase.last !== noun && back > 0) continue;
    if (comma && phrase.determiner !== 'definite') return undefined;
    if (comma && !/^[,.)]$/.test(tokens[tokenBefore(tokens, name.end) + 1]?.text ?? '')) return undefined;
    return phrase;
  }
  return undefined;
}

const honorifics = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|rev)\.?$/i;
const isHonorific = (tokens: Sentence['tokens'], first: number, last: number): boolean =>
  first === last && honorifics.test(tokens[first]!.text);

/** "Ann Hale, the harbour minister, …", "Tom Sedge MP, chair of …, …", "Ann Hale, 45, a nurse, …", "Ann Hale, who is the mayor". */
function roleAfter(text: string, sentence: Sentence, last: number, nameAt: NameAt): RolePhrase[] {
  const { tokens } = sentence;
  let at = last + 1;
  const found: RolePhrase[] = [];
  if (/^(?:MP|MSP|MEP|TD)$/.test(tokens[at]?.text ?? '')) {
    const member = readRolePhrase(text, sentence, at, (i) => (i <= last ? undefined : nameAt(i)), false);
    if (member !== undefined)
      found.push({ ...member, first: at, words: { ...member.words, evidence: spanOf(sentence, at, at) } });
    at++;
  }
  if (/^(?:Jr|Sr|II|III)\.?$/.test(tokens[at]?.text ?? '')) at++;
  const opener = tokens[at]?.text;
  if (opener === ',' || opener === '–' || opener === '—') {
    at++;
    if (/^\d{1,3}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
    if (/^who$/i.test(tokens[at]?.text ?? '') && /^(?:is|was)$/.test(tokens[at + 1]?.text ?? '')) at += 2;
  } else if (/^(?:is|was)$/.test(opener ?? '') && /^(?:the|an?)$/.test(tokens[at + 1]?.text ?? '')) at++;
  else return found;
  for (let i = at; i < Math.min(tokens.length, at + 10); i++) {
    const token = tokens[i]!;
    if (
      /^[,.;:]$/.test(token.text) ||
      /^(?:who|that|which|and|but)$/i.test(token.text) ||
      /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag)
    )
      break;
    const noun = personNounAt(tokens, i);
    if (noun === undefined || noun.many || nameAt(i)?.kind === 'person') continue;
    const next = tokens[i + 1];
    if (next !== undefined && personNounAt(tokens, i + 1) !== undefined) continue;
    if (next !== undefined && /^NNS?$/.test(next.tag) && /^\p{Ll}/u.test(next.text)) continue;
    if (/^(?:'s|’s)$/.test(next?.text ?? '')) continue;
    const phrase = readRolePhrase(text, sentence, i, nameAt);
    if (phrase?.first !== at) continue;
    // "…, a man said": the noun is the subject of a new clause, not an apposition
    const after = tokens[phrase.last + 1];
    if (
      opener === ',' &&
      after !== undefined &&
      !/^[,.;:)–—]$/.test(after.text) &&
      nameAt(phrase.last + 1)?.kind === 'person'
    )
      break;
    found.push(phrase);
    break;
  }
  return found;
}

/** Offices alone and unnamed people. */
function findRoles(
  { text, sentence }: SentenceReading,
  nameAt: NameAt,
  used: Uint8Array,
  base: (
    first: number,
    last: number,
  ) => Pick<Candidate, 'start' | 'end' | 'sentence' | 'first' | 'last' | 'subject' | 'speaks' | 'quoted'>,
): Candidate[] {
  const { tokens, zone } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (used[i] === 1) continue;
    const noun = personNounAt(tokens, i);
    if (
      noun === undefined ||
      nameAt(i)?.kind === 'person' ||
      (nameAt(i) !== undefined && nameAt(i)?.kind !== 'organisation')
    )
      continue;
    if (nameAt(i)?.kind === 'organisation') continue;
    const next = tokens[i + 1];
    if (
      next !== undefined &&
      used[i + 1] !== 1 &&
      personNounAt(tokens, i + 1) !== undefined &&
      nameAt(i + 1) === undefined &&
      next.tag.startsWith('NN')
    )
      continue;
    if (
      next?.text === '-' ||
      (next !== undefined &&
        /^NNS?$/.test(next.tag) &&
        /^\p{Ll}/u.test(next.text) &&
        !/^(?:today|yesterday|tuesday)$/i.test(next.text))
    )
      continue;
    if (
      tokens[i]!.tag.startsWith('VB') &&
      /^(?:head|chair|chief|coach|lead|leads|heads|leader)$/i.test(tokens[i]!.text) &&
      tokens[i]!.tag !== 'VBG'
    )
      if (!/^(?:the|a|an)$/i.test(tokens[i - 1]?.text ?? '')) continue;
    const phrase = readRolePhrase(text, sentence, i, nameAt);
    if (phrase === undefined) continue;
    const { words, many, determiner } = phrase;
    const marks = base(phrase.first, phrase.last);
    const capital = /^\p{Lu}/u.test(tokens[i]!.text);
    const top = isTopOffice.has(words.title.toLowerCase());
    const owned = words.ownerPronoun !== undefined || words.owner !== undefined;
    const office = !many && (top || (!isUnnamedOnly(words.head) && (determiner === 'definite' || capital)));
    const shared = { words: words.title, role: words, determiner, ...(many && { many }), ...genderOfNoun(words.head) };
    if (words.former === true && determiner !== 'definite' && !marks.speaks) continue;
    if (words.head === 'counterpart') {
      if (!many && owned)
        found.push({ ...marks, ...shared, form: 'role', kind: 'office', rule: 'counterpart', confidence: 0.6 });
      continue;
    }
    if (office && (determiner !== 'indefinite' || marks.speaks)) {
      // "a foreign secretary" names nobody; "president" in a sentence without "the" is a predicate
      if (determiner === 'none' && !capital && zone !== 'headline' && words.country === undefined && !marks.speaks)
        continue;
      if (determiner === 'indefinite') {
        found.push({ ...marks, ...shared, form: 'role', kind: 'unnamed', rule: 'unnamed-person', confidence: 0.6 });
        continue;
      }
      if (
        /^(?:next|new|future|first|last|previous|only|best)$/i.test(tokens[phrase.first + 1]?.text ?? '') &&
        !marks.speaks
      )
        continue;
      found.push({ ...marks, ...shared, form: 'role', kind: 'office', rule: 'office-alone', confidence: 0.7 });
      continue;
    }
    const core = isCoreSource.has(words.head);
    const relative = isRelative.has(tokens[i]!.text.toLowerCase()) && owned;
    if (
      marks.speaks ||
      (core && (many || determiner !== 'none') && !/^(?:no|any|every|each)$/i.test(tokens[phrase.first]!.text)) ||
      (relative && marks.subject)
    ) {
      if (
        core &&
        !marks.speaks &&
        !many &&
        !/^(?:spokes|official|source|representative|aide|insider|adviser|diplomat)/.test(words.head)
      )
        continue;
      if (
        core &&
        !marks.speaks &&
        many &&
        /^(?:chief|leader|minister|power|counterpart|analyst|expert|officer)$/.test(words.head) &&
        !marks.subject &&
        !afterBy(tokens, phrase.first)
      )
        continue;
      if (core && words.head === 'ally' && !marks.speaks && !owned && !marks.subject) continue;
      if (/^(?:power|authority|chief)$/.test(words.head) && !many) continue;
      found.push({
        ...marks,
        ...shared,
        form: 'role',
        kind: 'unnamed',
        rule: marks.speaks ? 'unnamed-source' : 'unnamed-people',
        confidence: marks.speaks ? 0.8 : 0.5,
      });
    }
  }
  return found;
}

const afterBy = (tokens: Sentence['tokens'], first: number): boolean =>
  /^by$/i.test(tokens[first - 1]?.text ?? '') && !isPreposition(tokens[first - 2]);

const unnamedOnly =
  /^(?:spokesman|spokeswoman|spokesperson|official|source|aide|adviser|advisor|diplomat|representative|insider|observer|analyst|expert|ally|friend|man|woman|witness|resident|member|figure|person|lawyer|economist|journalist|reporter|correspondent|columnist|candidate|worker|lawmaker|legislator|mp|msp|mep|senator|councillor|judge|prosecutor|officer|doctor|nurse|teacher|commander|manager|boss|captain|editor|presenter|owner|envoy|negotiator)$/;
const isUnnamedOnly = (head: string): boolean => unnamedOnly.test(head);

const genderOfNoun = (head: string): { gender?: Gender } =>
  isFemaleNoun.has(head)
    ? { gender: 'female' }
    : isMaleNoun.has(head) && !/^(?:chairman|pope|king)$/.test(head)
      ? { gender: 'male' }
      : {};
