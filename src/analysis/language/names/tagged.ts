/** Joins what the trained tagger sees with what lists and rules say. */
import { isAllCaps } from '../characters.ts';
import type { NameKind, Sentence } from '../sentence.ts';
import { type Capitals, isCapital } from './capitals.ts';
import { Coverage, type Draft } from './draft.ts';
import { nameLabels, type NameTagger } from './nameTagger.ts';
import { canBeNamed } from './personSequence.ts';
import {
  isCalendarWord,
  isOfficeHead,
  isOfficeModifier,
  isOrganisationHead,
  isSmallWord,
  isThing,
  isTitle,
} from './wordLists.ts';

const kindOf: Readonly<Record<string, NameKind>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
/** Rules that are no more than a guess from the form, and need a second opinion. */
const guesses: ReadonlySet<string> = new Set([
  'person-shape',
  'person-context',
  'place-context',
  'acronym',
  'place-head',
]);
const sure = 0.75;

/** The drafts of one sentence, in order: a sure rule stands, a guess needs the tagger, and what only the tagger saw is added. */
export function joinTagged(
  sentence: Sentence,
  index: number,
  drafts: readonly Draft[],
  tagger: NameTagger | undefined,
  capitals: Capitals,
): Draft[] {
  if (tagger === undefined) return [...drafts];
  const names = taggedNames(sentence, index, tagger);
  const seen = new Coverage(names);
  const joined: Draft[] = [];
  for (const draft of drafts) {
    if (!guesses.has(draft.rule)) {
      joined.push(shorter(sentence, draft, seen));
      continue;
    }
    const same = seen.meets(draft);
    if (same === undefined) {
      // alone, the form says little: "Big Tech"
      joined.push({ ...draft, confidence: draft.rule === 'person-shape' ? 0.3 : draft.confidence - 0.1 });
    } else if (same.kind === draft.kind)
      joined.push({ ...draft, rule: `${draft.rule}+tagger`, confidence: Math.max(sure, draft.confidence) });
    else if (draft.rule === 'person-context' && draft.confidence >= sure) joined.push(draft);
    else if (draft.rule === 'acronym' && same.kind === 'person' && tokenLength(sentence, draft) < 5) joined.push(draft);
    else if (draft.rule === 'person-shape' && same.last - same.first < draft.last - draft.first) {
      // "Denzil Washington" where only the town was seen: another place in the article may tell
      joined.push({ ...draft, confidence: 0.3 });
    } else joined.push({ ...same, confidence: 0.6 });
  }
  const taken = new Coverage(joined.filter(({ confidence }) => confidence >= 0.45));
  for (const name of names) {
    if (taken.meets(name) !== undefined) continue;
    if (isBelievable(sentence, name, capitals)) joined.push(name);
  }
  return joined.sort((a, b) => a.first - b.first);
}

/** "Ann Hale Harbour Works" is more than a name: of a long run of capitals what the tagger took from its start. */
function shorter({ tokens }: Sentence, draft: Draft, seen: Coverage<Draft>): Draft {
  if (draft.rule !== 'person-first-name' || draft.last - draft.first < 2) return draft;
  const same = seen.meets(draft);
  if (same?.first !== draft.first || same.last === same.first || same.last >= draft.last || same.kind !== 'person')
    return draft;
  return !isCapital(tokens[same.last]) || !isCapital(tokens[same.last + 1]) ? draft : { ...draft, last: same.last };
}

function taggedNames({ tokens }: Sentence, sentence: number, tagger: NameTagger): Draft[] {
  const labels = tagger.label(
    tokens.map(({ text }) => text),
    tokens.map(({ tag }) => tag),
  );
  const names: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const label = nameLabels[labels[i]!]!;
    if (label === 'O') continue;
    const first = i;
    while (i + 1 < tokens.length && nameLabels[labels[i + 1]!] === `I-${label.slice(2)}`) i++;
    const kind = kindOf[label.slice(2)]!;
    names.push({ sentence, first, last: i, kind, rule: 'tagger', confidence: kind === 'person' ? 0.65 : 0.5 });
  }
  return names;
}

const isOfficeWord = (word: string): boolean =>
  isTitle.has(word) || isOfficeHead.has(word) || isOfficeModifier.has(word);

/** A name has capitals, and no everyday word in their place. */
function isBelievable({ tokens }: Sentence, { first, last, kind }: Draft, capitals: Capitals): boolean {
  const token = tokens[first]!;
  const word = token.text.toLowerCase();
  if (!isCapital(token) || isThing.has(token.text)) return false;
  if (isSmallWord.has(word) || isCalendarWord.has(word)) return false;
  if (tokens.slice(first, last + 1).every(({ text }) => isOfficeWord(text.toLowerCase()))) return false;
  if (kind === 'person') {
    if (!canBeNamed(token) || isOrganisationHead.has(tokens[last]!.text)) return false;
    return capitals === 'sentence' ? !(first === last && isAllCaps(token.text) && token.text.length < 5) : first < last;
  }
  return capitals === 'sentence';
}

const tokenLength = ({ tokens }: Sentence, { first }: Draft): number => tokens[first]!.text.length;
