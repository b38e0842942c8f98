/** Organisations and governments by name, and what stands for them: capitals, "the Vask administration". */
import { type LexicalName, lexicalName } from '../../language/names/lexicon.ts';
import type { Name } from '../../language/sentence.ts';
import type { Found } from './candidate.ts';
import { marksOf } from './marks.ts';
import { type SentenceWords, tokenAt, tokenBackTo, tokenBefore, wordsOf } from './sentenceWords.ts';

const rulers = /^(?:government|administration|leadership|regime|authorities)$/;
const locative = /^(?:in|at|near|inside|outside|across|around|into|through|throughout|via|over)$/;
const travel = /^(?:visit|visited|visits|visiting|reach|reached|left|leave|leaving|to|from|towards?)$/;

/** Marks in `used` the nouns that belong to a government’s name. */
export function findBodies(words: SentenceWords, used: Uint8Array): Found[] {
  const { tokens } = words;
  return words.names.flatMap((name) => {
    const first = tokenAt(tokens, name.start);
    const last = tokenBefore(tokens, name.end);
    const found =
      name.kind === 'person'
        ? governmentOfPerson(words, first, last, used)
        : (governmentOfCountry(words, name, first, last, used) ??
          (name.kind === 'organisation' ? organisation(words, name, first, last) : country(words, name, first, last)));
    return found === undefined ? [] : [found];
  });
}

/** "the Vask administration", "Mr Vask’s government" */
function governmentOfPerson(words: SentenceWords, first: number, last: number, used: Uint8Array): Found | undefined {
  const { text, tokens, lower } = words;
  const owned = /^(?:'s|’s)$/.test(tokens[last + 1]?.text ?? '');
  const ruler = owned ? last + 2 : last + 1;
  if (!rulers.test(lower[ruler] ?? '')) return undefined;
  used[ruler] = 1;
  const from = !owned && /^(?:the|a)$/.test(lower[first - 1] ?? '') ? first - 1 : first;
  return {
    form: 'name',
    kind: 'government',
    rule: 'government-of-person',
    confidence: 0.75,
    words: text.slice(tokens[first]!.start, tokens[ruler]!.end),
    ...marksOf(words, from, ruler),
  };
}

/** "the Northland government", "the Moscow authorities" */
function governmentOfCountry(
  words: SentenceWords,
  name: Name,
  first: number,
  last: number,
  used: Uint8Array,
): Found | undefined {
  if (!rulers.test(words.lower[last + 1] ?? '')) return undefined;
  const known = lexical(words, name);
  if (known?.country === undefined || !/^(?:country|nationality|capital)$/.test(known.sort)) return undefined;
  used[last + 1] = 1;
  return {
    form: 'name',
    kind: 'government',
    rule: 'government',
    confidence: 0.85,
    words: known.name,
    known: known.name,
    country: known.country,
    ...marksOf(words, /^(?:the|a)$/.test(words.lower[first - 1] ?? '') ? first - 1 : first, last + 1),
  };
}

function organisation(words: SentenceWords, name: Name, first: number, last: number): Found | undefined {
  const { tokens } = words;
  // a bare acronym is one where it acts or is introduced: "the Northam Harbour Board (NHB)"
  const introduced = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  if (name.confidence < 0.55 && !introduced && !marksOf(words, first, last).subject) return undefined;
  const known = lexical(words, name);
  const nation = known === undefined || known.sort === 'body' ? nationBefore(words, first) : undefined;
  const country = known?.country ?? nation?.country;
  return {
    form: 'name',
    kind: 'organisation',
    rule: name.rule,
    confidence: name.confidence,
    words: known?.name ?? wordsOf(words, name),
    ...(known && { known: known.name }),
    ...(country !== undefined && { country }),
    ...marksOf(words, nation?.first ?? first, last),
  };
}

/** A country or its capital for its government, where it is no place that something happens in. */
function country(words: SentenceWords, name: Name, first: number, last: number): Found | undefined {
  const { tokens, lower } = words;
  const known = lexical(words, name);
  if (known?.country === undefined || known.sort === 'nationality' || known.sort === 'people') return undefined;
  if (isAdjectival(words, last)) return undefined;
  const before = lower[first - 1] ?? '';
  const place = before === 'the' ? (lower[first - 2] ?? '') : before;
  const capital = known.sort === 'capital';
  if (locative.test(place)) return undefined;
  const marks = marksOf(words, first, last);
  if (capital && travel.test(place) && !marks.subject) return undefined;
  if (capital && tokens[last + 1]?.text === ',' && tokens.length < 6) return undefined;
  return {
    form: 'name',
    kind: 'government',
    rule: capital ? 'capital-for-government' : 'country',
    confidence: capital ? 0.6 : 0.7,
    words: known.name,
    known: known.name,
    country: known.country,
    ...marks,
    subject: marks.subject || ownsClaim(words, last),
  };
}

function lexical(words: SentenceWords, name: Name): LexicalName | undefined {
  const written = wordsOf(words, name);
  return lexicalName(written, written === written.toUpperCase());
}

/** A country before a noun is an adjective: "UK officials". */
function isAdjectival({ tokens }: SentenceWords, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || !/^\p{Ll}/u.test(next.text)) return false;
  if (/^(?:-|–)$/.test(next.text)) return true;
  return /^(?:NN|NNS|JJ|VBG)$/.test(next.tag) && next.start > tokens[last]!.end;
}

const claimNouns =
  /^(?:demands?|requests?|claims?|threats?|warnings?|pledges?|promises?|proposals?|allegations?|accusations?|insistence|refusal|response|commitment|decision|plans?|calls?|denials?|statements?|announcements?|offers?)$/;

function ownsClaim({ tokens, lower }: SentenceWords, last: number): boolean {
  if (!/^(?:'s|’s|'|’)$/.test(tokens[last + 1]?.text ?? '')) return false;
  for (let i = last + 2; i < Math.min(tokens.length, last + 6); i++) {
    if (claimNouns.test(lower[i]!)) return true;
    if (/^(?:VB|IN|,|\.)/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

/** "the Russian Foreign Ministry": a nation before a body belongs to its name. */
function nationBefore(words: SentenceWords, first: number): { first: number; country: string } | undefined {
  const before = words.nameAt[first - 1];
  if (before?.kind !== 'nationality' && before?.kind !== 'country') return undefined;
  const known = lexicalName(wordsOf(words, before));
  if (known?.country === undefined) return undefined;
  return { first: tokenBackTo(words.tokens, before.start, first - 1), country: known.country };
}
