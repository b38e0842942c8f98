/** Joins what the trained tagger sees with what lists and rules say. */
import type { NameGuess, NameKind, Sentence, Token } from '../sentence.ts';
import { type Capitals, isCapital, startsClause } from './capitals.ts';
import { Coverage, type Draft, touches } from './draft.ts';
import { mayBeName } from './propagate.ts';
import { canBeNamed, isInitial, isSyllable, isThingToo } from './personSequence.ts';
import {
  isCalendarWord,
  isCompanyEnding,
  isCompanyWord,
  isFirstName,
  isGroup,
  isOfficeHead,
  isOfficeModifier,
  isOrganisationHead,
  isParticle,
  isPersonNoun,
  isSmallWord,
  isSuffix,
  isThing,
  isTitle,
} from './wordLists.ts';

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];
/** Rules that are no more than a guess from the form, and need a second opinion. */
const guesses: ReadonlySet<string> = new Set([
  'person-shape',
  'person-context',
  'place-context',
  'acronym',
  'place-head',
  'capital',
]);
const sure = 0.75;
/** "Your Honor", "Her Majesty" */
export const isStyle = /^(?:honou?r|majesty|excellency|highness|lordship|ladyship|worship|grace|holiness|eminence)$/;

/** The drafts of one sentence, in order: a sure rule stands, a guess needs the tagger, and what only the tagger saw is added. */
export function joinTagged(sentence: Sentence, index: number, drafts: readonly Draft[], capitals: Capitals): Draft[] {
  if (sentence.guesses === undefined) return drafts.map((draft) => withoutOpening(sentence, draft));
  const names = apart(taggedNames(sentence, index)).map((draft) => withoutOpening(sentence, draft));
  drafts = drafts.map((draft) => withoutOpening(sentence, draft));
  const seen = new Coverage(names);
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const same = seen.meets(draft);
    if (capitals === 'all' && draft.rule === 'person-title' && same === undefined) {
      joined.push({ ...draft, confidence: 0.3 }); // "MAYOR QUITS"
      continue;
    }
    if (draft.rule === 'capital' && same !== undefined) continue; // the tagger's own is added below
    if (!guesses.has(draft.rule)) {
      if (same !== undefined && isPartOf(sentence, draft, same)) continue; // "Tulsa" of "Tulsa Drillers"
      joined.push(withScores(shorter(sentence, draft, seen), same));
      continue;
    }
    if (same === undefined) {
      // alone, the form says little: "Big Tech"
      const confidence = draft.rule === 'person-shape' ? 0.3 : draft.confidence - 0.1;
      joined.push({ ...draft, confidence: Math.max(0.1, confidence) });
    } else if (draft.rule === 'person-shape' && isAround(sentence, draft, same)) {
      joined.push({ ...draft, confidence: 0.5, ...(same.scores && { scores: same.scores }) }); // "Minas do Norte"
    } else if (same.kind === draft.kind && same.first === draft.first && same.last === draft.last) {
      const rule = `${draft.rule}+tagger`;
      joined.push(withScores({ ...draft, rule, confidence: Math.max(sure, draft.confidence) }, same));
    } else if (draft.rule === 'acronym' && same.kind === 'person' && tokenLength(sentence, draft) < 5)
      joined.push(draft);
    else if (draft.first === same.first && draft.last === same.last) joined.push(withScores(draft, same));
    else if (!isBelievable(sentence, same, capitals)) joined.push({ ...draft, confidence: 0.3 });
    // else the tagger's own span, added below
  }
  const taken = new Coverage(joined.filter(({ confidence }) => confidence >= 0.45));
  const inTitle = new Set<number>();
  for (const { title } of joined) if (title !== undefined) for (let i = title[0]; i <= title[1]; i++) inTitle.add(i);
  for (const name of names) {
    if (taken.meets(name) !== undefined) continue;
    // the "Lance" of "Lance Corporal Dean Hollis"
    if (inTitle.has(name.first) && inTitle.has(name.last)) continue;
    if (isBelievable(sentence, name, capitals)) joined.push(name);
  }
  return joined.sort((a, b) => a.first - b.first);
}

/**
 * "Pensioner Jean Tarrow woke", "Jailing Tarrow, the judge said": the capital of the first word is owed to its place, and the
 * word says what the person is or what was done, not the name.
 */
function withoutOpening({ tokens }: Sentence, draft: Draft): Draft {
  const { first, last, kind, title } = draft;
  if (kind === 'person' && last - first >= 2 && isOfOffice(tokens, first)) return { ...draft, first: first + 1 };
  // "Ex-husband Trevor Blake"
  if (kind === 'person' && last > first && /^\p{Lu}\p{Ll}+-\p{Ll}{3,}$/u.test(tokens[first]!.text))
    return { ...draft, first: first + 1 };
  if (kind !== 'person' || first === last || title !== undefined || !startsClause(tokens, first)) return draft;
  const word = tokens[first]!.form.small;
  if (isFirstName(word) || !canBeNamed(tokens[first + 1])) return draft;
  if (isPersonNoun.has(word) && isFirstName(tokens[first + 1]!.form.small)) return { ...draft, first: first + 1 }; // "Dad Ian agreed"
  // "Actor Amit Kapoor wept": after such a noun the form is no mere guess
  if (last - first >= 2 && isPersonNoun.has(word)) {
    const surer = draft.rule === 'person-shape' ? { rule: 'person-context', confidence: 0.8 } : {};
    return { ...draft, ...surer, first: first + 1 };
  }
  // "Caddie Fanny Sund": a first name that is not the first word
  const second = last - first === 2 && tokens[first]!.tag !== 'FW' && isFirstName(tokens[first + 1]!.form.small);
  const isNoun = second && /^(?:NN|JJ)$/.test(tokens[first]!.tag);
  const verb = word.length >= 6 && word.endsWith('ing') && tokens[first]!.tag === 'VBG';
  return isNoun || verb ? { ...draft, first: first + 1 } : draft;
}

/** "Mayor of «Northam» Ann Hale", "Chancellor of the «Exchequer» Ann Hale": what the office is of, before a first name. */
function isOfOffice(tokens: readonly Token[], at: number): boolean {
  if (isFirstName(tokens[at]!.form.small) || !isFirstName(tokens[at + 1]!.form.small)) return false;
  const preposition = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
  if (!/^(?:of|for)$/.test(tokens[preposition]?.text ?? '')) return false;
  for (let i = preposition - 1; i >= Math.max(0, preposition - 3); i--)
    if (isCapital(tokens[i]) && isOfficeHead.has(tokens[i]!.form.small)) return true;
  return false;
}

/** A draft of the same words with what the tagger saw in them. */
function withScores(draft: Draft, same: Draft | undefined): Draft {
  if (same?.scores === undefined || same.first !== draft.first || same.last !== draft.last) return draft;
  return { ...draft, scores: same.scores };
}

/** Whether a run with small words inside holds what the tagger broke off at them. */
const isAround = ({ tokens }: Sentence, { first, last }: Draft, same: Draft): boolean =>
  first <= same.first &&
  last >= same.last &&
  last - first > same.last - same.first &&
  tokens.slice(first, last + 1).some(({ text }) => isParticle.has(text));

/** Whether a known or guessed name is only the beginning or the end of what the tagger took: "Nile" of "Nile Textiles". */
function isPartOf({ tokens }: Sentence, { first, last, rule, kind }: Draft, same: Draft): boolean {
  if (same.first > first || same.last < last || same.last - same.first === last - first) return false;
  if (tokens[first - 1]?.text === '-' || tokens[last + 1]?.text === '-') return false;
  if (rule === 'list-place' || rule === 'list-capital') return true;
  if (rule === 'list-country' || rule === 'list-nationality')
    return same.kind === 'organisation' && first === same.first;
  if (rule === 'person-first-name') return same.kind === 'person' && same.first === first;
  return rule === 'organisation-head' && same.kind === kind;
}

/** "Ann Hale Harbour Works" is more than a name: of a long run of capitals what the tagger took from its start. */
function shorter({ tokens }: Sentence, draft: Draft, seen: Coverage<Draft>): Draft {
  if (draft.rule !== 'person-first-name' || draft.last - draft.first < 2) return draft;
  const same = seen.meets(draft);
  if (same !== undefined && tokens[same.last - 1]?.text === '-') return draft; // "Karl-Heinz" of "Karl-Heinz Obermaier"
  if (same?.first !== draft.first || same.last === same.first || same.last >= draft.last || same.kind !== 'person')
    return draft;
  return !isCapital(tokens[same.last]) || !isCapital(tokens[same.last + 1]) ? draft : { ...draft, last: same.last };
}

/** "Rep. Dan Mulroney, D-Mass.," */
const isParty = (tokens: Sentence['tokens'], at: number): boolean =>
  /^[DRI]$/.test(tokens[at]!.text) && tokens[at + 1]?.text === '-' && /^,$/.test(tokens[at - 1]?.text ?? '');

function taggedNames({ tokens, guesses: found }: Sentence, sentence: number): Draft[] {
  return (found ?? [])
    .flatMap((guess) => opponents(tokens, guess))
    .flatMap((guess) => {
      const { scores } = guess;
      const kind = kinds[scores.indexOf(Math.max(...scores))]!;
      let { first, last } = guess;
      // letters after the name, "the", and what stands at an end and is no word
      while (last >= first && (isSuffix.has(tokens[last]!.text) || !/[\p{L}\p{N}]/u.test(tokens[last]!.text))) last--;
      while (first <= last && !/^\p{L}/u.test(tokens[first]!.text) && !/^[\d’']/.test(tokens[first]!.text)) first++;
      if (kind === 'person') while (first < last && isTitle.has(tokens[first]!.form.small)) first++;
      if (first > last || isParty(tokens, first)) return [];
      last = endOfRest(tokens, last, kind);
      first = startOfPartners(tokens, first, last);
      return [{ sentence, first, last, kind, rule: 'tagger', confidence: kind === 'person' ? 0.65 : 0.55, scores }];
    });
}

/** "Tolland v Marsh", "Marsh vs. Hale": two names. */
function opponents(tokens: readonly Token[], guess: NameGuess): NameGuess[] {
  const { first, last } = guess;
  for (let i = first + 1; i <= last; i++) {
    if (!/^(?:vs?\.?|versus)$/.test(tokens[i]!.text)) continue;
    const one = { ...guess, last: i - 1 };
    return i === last ? [one] : [one, { ...guess, first: i + 1 }];
  }
  return [guess];
}

/** Of names that grew into one another the longer stays. */
function apart(names: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const name of names) {
    const before = kept.at(-1);
    if (before !== undefined && before.last >= name.first) {
      if (name.last - name.first > before.last - before.first) kept[kept.length - 1] = name;
    } else kept.push(name);
  }
  return kept;
}

/** What belongs to a name that the tagger broke off: "Park Ji-woo", "Verity Foods plc", "Sable & Finch", "Moravia Glass". */
function endOfRest(tokens: readonly Token[], from: number, kind: NameKind): number {
  let last = from;
  for (let steps = 0; steps < 4; steps++) {
    const next = tokens[last + 1];
    const after = tokens[last + 2];
    if (next?.text === '-' && touches(tokens[last], next) && touches(next, after) && /^\p{L}/u.test(after!.text)) {
      if (!isCapital(after) && !isSyllable(tokens, last)) break;
      last += 2;
    } else if (next?.text === '&' && isCapital(after)) last += 2;
    else if (kind !== 'person' && isCompanyEnding.has(next?.text ?? '')) last += 1;
    else if (
      isCapital(next) &&
      (isCompanyWord.has(next!.text) || (kind !== 'person' && isOrganisationHead.has(next!.text)))
    )
      last += 1;
    else break;
  }
  return last;
}

/** The first of the names that a "&" joins: "Fisk, Doyle & Lamb", "Tuttle & Sons". */
function startOfPartners(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  if (tokens[first - 1]?.text === '&' && isCapital(tokens[first - 2])) first -= 2;
  if (!tokens.slice(first, last + 1).some(({ text }) => text === '&')) return first;
  for (let steps = 0; steps < 3; steps++) {
    if (tokens[first - 1]?.text !== ',' || !isCapital(tokens[first - 2]) || isCapital(tokens[first - 3])) break;
    if (isCalendarWord.has(tokens[first - 2]!.form.small)) break;
    first -= 2;
  }
  return first;
}

const isOfficeWord = (word: string): boolean =>
  isTitle.has(word) || isOfficeHead.has(word) || isOfficeModifier.has(word);

/** A name has capitals, and no everyday word in their place. */
function isBelievable({ tokens }: Sentence, { first, last, kind }: Draft, capitals: Capitals): boolean {
  const token = tokens[first]!;
  const word = token.form.small;
  if (!isCapital(token) || (isThing.has(token.text) && !isThingToo(tokens, first))) return false;
  // "Can Tho", "Per Aasen": a small word may begin a name where its capital is not owed to the place
  if (isSmallWord.has(word) && (first === last || capitals !== 'sentence' || startsClause(tokens, first))) return false;
  if (isCalendarWord.has(word) && first === last) return false;
  if (first === last && kind === 'person' && isInitial(token)) return false;
  // "Snow closed roads", where nobody of that name is
  if (first === last && kind === 'person' && !mayBeName(tokens, first, last, capitals, false)) return false;
  if (isStyle.test(word) && /^(?:your|his|her|their)$/i.test(tokens[first - 1]?.text ?? '')) return false;
  // "Mum was everything", "they welcomed Soldiers": people, but no names
  if (first === last && (isPersonNoun.has(word) || isGroup.has(word))) return false;
  if (tokens.slice(first, last + 1).every(({ form }) => isOfficeWord(form.small))) return false;
  if (kind === 'person') {
    if (!canBeNamed(token) && !isThingToo(tokens, first)) return false;
    if (isOrganisationHead.has(tokens[last]!.text)) return false;
    return capitals === 'sentence' ? !(first === last && token.form.allCaps && token.text.length < 5) : first < last;
  }
  return capitals === 'sentence';
}

const tokenLength = ({ tokens }: Sentence, { first }: Draft): number => tokens[first]!.text.length;
