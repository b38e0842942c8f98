/** Organisations and governments, what stands for them, and papers that speak. */
import { lexicalName } from '../language/names/lexicon.ts';
import type { Name, Sentence } from '../language/sentence.ts';
import type { Candidate } from './candidate.ts';
import type { SentenceReading } from './findMentions.ts';
import { isBodyNoun, isDocument } from './nounLists.ts';

type NameAt = (token: number) => Name | undefined;
type Base = (
  first: number,
  last: number,
) => Pick<Candidate, 'start' | 'end' | 'sentence' | 'first' | 'last' | 'subject' | 'speaks' | 'quoted'>;

const rulers = /^(?:government|administration|leadership|regime|authorities)$/i;
const locative = /^(?:in|at|near|inside|outside|across|around|into|through|throughout|via|over)$/i;
const travel = /^(?:visit|visited|visits|visiting|reach|reached|left|leave|leaving|to|from|towards?)$/i;

export function findBodies(
  { text, sentence }: SentenceReading,
  nameAt: NameAt,
  used: Uint8Array,
  base: Base,
): Candidate[] {
  const { tokens } = sentence;
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const name = nameAt(i);
    if (name === undefined) {
      const thing = used[i] === 1 ? undefined : thingThatSpeaks(text, sentence, i, nameAt, base);
      if (thing !== undefined) found.push(thing);
      continue;
    }
    const first = i;
    while (nameAt(i + 1) === name) i++;
    const last = i;
    const words = text.slice(name.start, name.end);
    const known = lexicalName(words, words === words.toUpperCase());
    const next = tokens[last + 1];
    if (name.kind === 'person') {
      // "the Biden administration", "Mr Vask’s government"
      const ruler = /^(?:'s|’s)$/.test(next?.text ?? '') ? last + 2 : last + 1;
      if (!rulers.test(tokens[ruler]?.text ?? '')) continue;
      used[ruler] = 1;
      const from = ruler === last + 1 && /^(?:the|a)$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
      found.push({
        ...base(from, ruler),
        form: 'name',
        kind: 'government',
        rule: 'government-of-person',
        confidence: 0.75,
        words: text.slice(tokens[first]!.start, tokens[ruler]!.end),
      });
      continue;
    }
    const adjectival = isAdjectival(sentence, last);
    if (
      rulers.test(next?.text ?? '') &&
      known?.country !== undefined &&
      (known.sort === 'country' || known.sort === 'nationality' || known.sort === 'capital')
    ) {
      const from = /^(?:the|a)$/i.test(tokens[first - 1]?.text ?? '') ? first - 1 : first;
      used[last + 1] = 1;
      found.push({
        ...base(from, last + 1),
        form: 'name',
        kind: 'government',
        rule: 'government',
        confidence: 0.85,
        words: known.name,
        known: known.name,
        country: known.country,
      });
      continue;
    }
    if (name.kind === 'organisation') {
      // a bare acronym is one where it acts or is introduced: "the Northam Harbour Board (NHB)"
      const introduced = tokens[first - 1]?.text === '(' && next?.text === ')';
      if (name.confidence < 0.55 && !introduced && !base(first, last).subject) continue;
      const start = nationBefore(text, first, nameAt, known !== undefined && known.sort !== 'body');
      found.push({
        ...base(start.first, last),
        form: 'name',
        kind: 'organisation',
        rule: name.rule,
        confidence: name.confidence,
        words: known?.name ?? words,
        ...(known && { known: known.name }),
        ...((known?.country ?? start.country) !== undefined && { country: known?.country ?? start.country! }),
      });
      continue;
    }
    if (known?.country === undefined || known.sort === 'nationality' || known.sort === 'people' || adjectival) continue;
    const before = tokens[first - 1]?.text ?? '';
    const place = /^the$/i.test(before) ? (tokens[first - 2]?.text ?? '') : before;
    const capital = known.sort === 'capital';
    if (locative.test(place) || (capital && travel.test(place) && !base(first, last).subject)) continue;
    if (capital && tokens[last + 1]?.text === ',' && sentence.tokens.length < 6) continue;
    const marks = base(first, last);
    found.push({
      ...marks,
      form: 'name',
      kind: 'government',
      rule: capital ? 'capital-for-government' : 'country',
      confidence: capital ? 0.6 : 0.7,
      words: known.name,
      known: known.name,
      country: known.country,
      subject: marks.subject || ownsClaim(tokens, last),
    });
  }
  return found;
}

/** A country before a noun is an adjective: "UK officials". */
function isAdjectival({ tokens }: Sentence, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || !/^\p{Ll}/u.test(next.text)) return false;
  if (/^(?:-|–)$/.test(next.text)) return true;
  return /^(?:NN|NNS|JJ|VBG)$/.test(next.tag) && next.start > tokens[last]!.end;
}

const claimNouns =
  /^(?:demands?|requests?|claims?|threats?|warnings?|pledges?|promises?|proposals?|allegations?|accusations?|insistence|refusal|response|commitment|decision|plans?|calls?|denials?|statements?|announcements?|offers?)$/i;

function ownsClaim(tokens: Sentence['tokens'], last: number): boolean {
  if (!/^(?:'s|’s|'|’)$/.test(tokens[last + 1]?.text ?? '')) return false;
  for (let i = last + 2; i < Math.min(tokens.length, last + 6); i++) {
    if (claimNouns.test(tokens[i]!.text)) return true;
    if (/^(?:VB|IN|,|\.)/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

/** "the Russian Foreign Ministry": a nation before a body belongs to its name. */
function nationBefore(text: string, first: number, nameAt: NameAt, has: boolean): { first: number; country?: string } {
  const before = nameAt(first - 1);
  if (has || before === undefined || (before.kind !== 'nationality' && before.kind !== 'country')) return { first };
  const known = lexicalName(text.slice(before.start, before.end));
  if (known?.country === undefined) return { first };
  let start = first - 1;
  while (nameAt(start - 1) === before) start--;
  return { first: start, country: known.country };
}

/** "a statement said", "the ministry added", "US intelligence suggests": only where it speaks. */
function thingThatSpeaks(
  text: string,
  sentence: Sentence,
  index: number,
  nameAt: NameAt,
  base: Base,
): Candidate | undefined {
  const { tokens } = sentence;
  const token = tokens[index]!;
  const word = token.text.toLowerCase();
  const paper = isDocument.has(word);
  if ((!paper && !isBodyNoun.has(word)) || !token.tag.startsWith('NN')) return undefined;
  const next = tokens[index + 1];
  if (
    next !== undefined &&
    (/^NNS?$/.test(next.tag) || /^(?:'s|’s)$/.test(next.text)) &&
    !/^(?:that|which)$/.test(next.text)
  )
    return undefined;
  let first = index;
  let country: string | undefined;
  let body: string | undefined;
  let determiner: Candidate['determiner'] = 'none';
  for (let i = index - 1; i >= Math.max(0, index - 8); i--) {
    const before = tokens[i]!;
    const name = nameAt(i);
    if (name !== undefined && name.kind !== 'person') {
      const known = lexicalName(text.slice(name.start, name.end));
      country ??= known?.country;
      if (name.kind === 'organisation') body ??= known?.name ?? text.slice(name.start, name.end);
      first = i;
    } else if (/^(?:'s|’s)$/.test(before.text) && !paper && i > 0) {
      // "the mayor’s office"
      determiner = 'definite';
      first = i - 1;
      if (/^(?:the|an?)$/i.test(tokens[i - 2]?.text ?? '')) first = i - 2;
      break;
    } else if (/^(?:the|this|that|its|his|her|their)$/i.test(before.text)) {
      determiner = 'definite';
      first = i;
      break;
    } else if (/^(?:an?|one|another|two|three|several|recent)$/i.test(before.text)) {
      determiner = 'indefinite';
      first = i;
      if (/^an?$/i.test(before.text)) break;
    } else if (/^(?:JJ|JJS|JJR|NN|NNP|CD|VBN)$/.test(before.tag) && /^[\p{L}\d]/u.test(before.text)) first = i;
    else break;
  }
  let last = index;
  // "a report by the committee", "a poll for the daily"
  if (/^(?:by|from|of|for)$/i.test(next?.text ?? '')) {
    for (let i = index + 2; i < Math.min(tokens.length, index + 10); i++) {
      if (!/^(?:DT|NN|JJ|CD|POS)/.test(tokens[i]!.tag) || /^(?:this|last|next|that)$/i.test(tokens[i]!.text)) break;
      last = i;
      const name = nameAt(i);
      if (name?.kind === 'organisation')
        body ??= lexicalName(text.slice(name.start, name.end))?.name ?? text.slice(name.start, name.end);
    }
  }
  const marks = base(first, last);
  const relative = /^(?:that|which)$/i.test(tokens[last + 1]?.text ?? '') && base(first, last + 1).speaks;
  if (!marks.speaks && !relative && !(isBodyNoun.has(word) && determiner === 'definite' && marks.subject))
    return undefined;
  return {
    ...marks,
    speaks: true,
    form: 'role',
    kind: 'organisation',
    rule: paper ? 'paper' : 'body-noun',
    confidence: 0.6,
    words: text.slice(tokens[index]!.start, tokens[index]!.end),
    determiner,
    ...(country !== undefined && { country }),
    ...(body !== undefined && { known: body }),
  };
}
