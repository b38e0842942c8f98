/** What the words around a name say of its kind: points for a person, an organisation and a place. */
import {
  addressWords,
  bodyBelongings,
  bodyCalled,
  bodyHolders,
  bodyVerbs,
  personBelongings,
  personVerbs,
  placeBelongings,
  placeHolders,
  placeNouns,
  placePrepositions,
} from '../../english/nameContexts.ts';
import type { NameKind, Sentence, Token } from '../sentence.ts';
import { capitalsOf, isCapital } from './capitals.ts';
import type { Draft } from './draft.ts';
import { entries, isOfficeHead, isSpeaking, isSuffix, lowerSet } from './wordLists.ts';

/** Points for a person, an organisation, a place; 1 is a hint, 3 nearly settles it. */
export type KindPoints = [person: number, organisation: number, place: number];

const isPlacePreposition = lowerSet(placePrepositions);
const isPlaceHolder = lowerSet(placeHolders);
const isPlaceBelonging = lowerSet(placeBelongings);
const isPlaceNoun = lowerSet(placeNouns);
const isBodyHolder = lowerSet(bodyHolders);
const isBodyBelonging = lowerSet(bodyBelongings);
const isBodyCalled = lowerSet(bodyCalled);
const isBodyVerb = lowerSet(bodyVerbs);
const isPersonVerb = lowerSet(personVerbs);
const isPersonBelonging = lowerSet(personBelongings);

const isAddressWord: ReadonlySet<string> = new Set(entries(addressWords));
/** Who comes from places: "three men from Dunmere". */
const isFromThere =
  /^(?:man|men|woman|women|people|boy|boys|girl|girls|teenager|teenagers|family|families|couple|farmer|farmers|refugees|migrants|\d+|resident|residents|driver|motorist|pensioner|mother|father|doctor|teacher|student|students|miles|km|team|fans|comes|came|returned|fled|flew|travelled|traveled|flight|flights|refugee|immigrant|immigrants)$/;
/** What stands before a name that is no subject. */
export const isGoverned = /^(?:of|in|at|near|from|for|with|by|outside)$/;
/** What only countries have: "Tarvia's parliament". */
const isOfCountries =
  /^(?:president|parliament|army|government|foreign|prime|capital|border|borders|king|queen|military|ambassador|economy|constitution|currency|central|regime)$/;
const isNoble = /^(?:Baroness|Baron|Lord|Lady|Viscount|Viscountess)$/;
/** What lies or goes between two places. */
const isBetweenPlaces =
  /^(?:border|road|ferry|ferries|flights|trains|train|railway|line|motorway|bridge|distance|halfway)$/;
/** Who lives on an island: "a shepherd on Kalyros". */
const isIslander =
  /^(?:farmer|fisherman|fishermen|shepherd|priest|police|officials|islanders|hotelier|residents|tourists|hikers|villagers|holidaymakers)$/;
/** What is called after a person without "'s": "the Chilcot inquiry" may be a place's, "the Allawi government" hardly. */
const isCalledAfterPeople = /^(?:biography|murder|killing|trial|premiership|presidency|dynasty)$/;
const possessive = /^['’]s?$/;

/** What one place of a name says of the kind of the name everywhere. */
export interface Evidence {
  readonly words: readonly string[];
  readonly points: Readonly<KindPoints>;
  /** What the tagger saw, from 0 for the likeliest kind down. */
  readonly seen?: Readonly<KindPoints>;
  /** Whether more than a capital speaks for a name. */
  readonly isBelieved: boolean;
  /** The kind, where a list or a reviewer settled it. */
  readonly settled?: NameKind;
  /** Whether the article may give this place another kind, and make it surer than it is by itself. */
  readonly isOpen: boolean;
  readonly mayRise: boolean;
}

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];

/** For each draft of the sentence what it says of its name. */
export function evidenceOf(sentence: Sentence, drafts: readonly Draft[]): Evidence[] {
  const inSentence = capitalsOf(sentence) === 'sentence';
  return drafts.map((draft, i) => {
    const { first, last, scores } = draft;
    const { tokens, parsed } = sentence;
    const words = tokens.slice(first, last + 1).map(({ text }) => text);
    const k = kinds.indexOf(draft.kind);
    if (k < 0 || draft.rule === 'known-speaker' || /^list-(?!place)/.test(draft.rule)) {
      const settled = k >= 0 || draft.kind === 'country' ? draft.kind : undefined;
      return { words, points: [0, 0, 0], isBelieved: true, ...(settled && { settled }), isOpen: false, mayRise: false };
    }
    const points: KindPoints = [0, 0, 0];
    points[k]! += weightOf(draft);
    if (inSentence) {
      addContext(points, tokens, first, last);
      addPronoun(points, tokens, last);
    }
    addNeighbour(points, tokens, drafts[i - 1], draft);
    addOwner(points, tokens, drafts[i - 1], draft);
    addNeighbour(points, tokens, drafts[i + 1], draft);
    const top = scores === undefined ? 0 : Math.max(...scores);
    const seen = scores?.map((score) => (score - top) / 256) as KindPoints | undefined;
    return {
      words,
      points,
      ...(seen && { seen }),
      isBelieved: draft.confidence >= 0.45 || scores !== undefined || !parsed,
      isOpen: isOpen(draft),
      mayRise: parsed,
    };
  });
}

/** Whether the article may give a draft another kind: a title or a list stands. */
export const isOpen = ({ kind, rule }: Pick<Draft, 'kind' | 'rule'>): boolean =>
  kinds.includes(kind) && !/^(?:known-speaker|person-title|list-|street|saint)/.test(rule);

/** How much a rule's word counts. */
function weightOf({ rule, kind, confidence, first, last }: Draft): number {
  if (rule === 'person-title') return 6;
  if (rule === 'person-age' || rule === 'person-nickname') return 3;
  if (rule.startsWith('person-first-name')) return confidence >= 0.75 ? 3 : 1.5;
  if (rule.startsWith('organisation-head')) return 4;
  if (rule === 'company-word' || rule === 'person-surname') return 1.5;
  if (rule === 'list-place') return 3;
  if (/^(?:place-head|street|saint)/.test(rule)) return 2.5;
  if (rule.startsWith('acronym')) return 2;
  if (rule.startsWith('person-context')) return last > first ? 1.5 : 0.3;
  if (rule === 'capital') return 0;
  if (rule.startsWith('place-context')) return 0.5;
  return kind === 'person' && last > first ? 0.5 : 0;
}

/** "Baroness Amadi of Brackley", "Priya Nair of Orrin": what a person is of is nobody. */
function addOwner(points: KindPoints, tokens: readonly Token[], person: Draft | undefined, { first }: Draft): void {
  if (person?.kind !== 'person' || person.last !== first - 2 || tokens[first - 1]?.text !== 'of') return;
  points[0] -= 2;
  if (person.title && isNoble.test(tokens[person.title[1]]!.text)) points[2] += 3;
}

/** "Japan, India and Tarvia": names in a row are of one kind. */
function addNeighbour(points: KindPoints, tokens: readonly Token[], other: Draft | undefined, draft: Draft): void {
  if (other === undefined || !/^(?:list-|person-title|person-first-name|organisation-head)/.test(other.rule)) return;
  const [left, right] = other.first < draft.first ? [other, draft] : [draft, other];
  if (right.first - left.last > 3) return;
  const between = tokens.slice(left.last + 1, right.first).map(({ text }) => text);
  if (!/^(?:and|or|, and|, or|,)$/.test(between.join(' '))) return;
  if (between.length === 1 && between[0] === ',' && !/^(?:and|or|,)$/.test(tokens[right.last + 1]?.text ?? '')) return;
  const k = kinds.indexOf(other.kind === 'country' ? 'place' : other.kind);
  if (k >= 0) points[k]! += other.kind === 'country' ? 2 : 1.5;
}

/** Adds to `points` what speaks for each kind where tokens `first` to `last` stand. */
function addContext(points: KindPoints, tokens: readonly Token[], first: number, last: number): void {
  const word = (at: number): string => tokens[at]?.form.small ?? '';
  const before = word(first - 1);
  const next = word(last + 1);
  const after = word(last + 2);
  addBefore(points, tokens, first, last, before, word);
  if (possessive.test(next)) {
    if (isPersonBelonging.has(after)) points[0] += 2;
    if (isPlaceBelonging.has(after)) points[2] += isOfCountries.test(after) ? 3 : 2;
    if (isBodyBelonging.has(after)) points[1] += 1.5;
  } else {
    if (isPlaceBelonging.has(next) && before !== 'mr') points[2] += 1.5;
    if (isBodyBelonging.has(next)) points[1] += 1.5;
    if (before === 'the' && isCalledAfterPeople.test(next)) points[0] += 2;
    if (isBodyVerb.has(next)) points[1] += 1.5;
    // "the mayor of Tarnby said": not Tarnby spoke
    const isSubject = !isGoverned.test(before);
    if (isSubject && isPersonVerb.has(next)) points[0] += 1.5;
    else if (isSubject && isSpeaking.has(next)) {
      points[0] += 0.8;
      points[1] += 0.5;
      points[2] += 0.3;
    }
    addHolder(points, tokens, last);
    // "Harwick visit Saltby", "Rovers were poor": one name with a verb for many
    if (isSubject && before !== 'and' && /^(?:VBP)$|^(?:were|have)$/.test(verbOf(tokens[last + 1]))) {
      points[0] -= 1;
      points[1] += 1.5;
    }
  }
  if (next === ',') addApposition(points, tokens, last + 2, word);
  const suffix = tokens[last + 1]?.text ?? '';
  if (isSuffix.has(suffix) && (last > first || !/^I[IV]+$/.test(suffix))) points[0] += 3; // "Peter Reed IV", but "Title IV"
  if (next === '-' && after === 'based') points[2] += 3;
  if (/^(?:is|was|are|has|had)$/.test(next)) addPredicate(points, last + 2, word);
}

const verbOf = (token: Token | undefined): string => (token?.tag === 'VBP' ? 'VBP' : (token?.text ?? ''));

/** "Harwick manager Didier Mbappou", "Dunmere boss Terry Walsh". */
function addHolder(points: KindPoints, tokens: readonly Token[], last: number): void {
  const next = tokens[last + 1];
  if (next === undefined || isCapital(next) || !isOfficeHead.has(next.text) || !isCapital(tokens[last + 2])) return;
  points[1] += 1.5;
  points[2] += 0.8;
}

/** "in Halden", "mayor of Halden", "director of Orrin", "beating Orrin". */
function addBefore(
  points: KindPoints,
  tokens: readonly Token[],
  first: number,
  last: number,
  before: string,
  word: (at: number) => string,
): void {
  if (isPlacePreposition.has(before)) points[2] += before === 'in' || before === 'near' ? 2 : 1.5;
  else if (before === 'between' && isBetweenPlaces.test(word(first - 2))) points[2] += 2;
  else if (before === 'on' && isIslander.test(word(first - 2))) points[2] += 2.5;
  else if (before === 'told') {
    points[0] += 0.8;
    points[1] += 0.5;
    points[2] -= 0.8;
  } else if (before === 'at' || before === 'from' || before === 'to') {
    points[2] += before !== 'from' ? 0.4 : isFromThere.test(word(first - 2)) ? 2.2 : 1;
    if (before === 'at') points[1] += 1;
  } else if (before === 'of' || before === 'for' || before === 'with' || before === 'by') {
    const holder = word(first - 2);
    if (holder === ',' && before === 'of')
      points[2] += 1.5; // "Ann Hale, 34, of Orchard Close"
    else if (before === 'of' && isPlaceHolder.has(holder)) {
      points[0] -= 1;
      points[2] += 2.5;
    } else if (before !== 'by' && isBodyHolder.has(holder)) {
      // "the chief executive of Orrin"; but "a lawyer for Orrin", "the partner of Orrin"
      if (before === 'of' && !/^(?:partner|lawyers?)$/.test(holder)) points[0] -= 1;
      points[1] += 2;
    }
  } else if (before === ',' && isAge(tokens, first - 2)) {
    points[2] += 2; // "Shamin Uddin, 36, Stoke Newington,"
  } else if (before === ',' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')) {
    // an address: "of Marsh Lane, Halden"
    let at = first - 2;
    while (at > 0 && isCapital(tokens[at - 1])) at--;
    const isAddress = isAddressWord.has(tokens[first - 2]!.text);
    if (/^(?:in|of|near|at|on)$/.test(word(at - 1)) && !/^(?:and|or)$/.test(word(first + 1)))
      points[2] += isAddress ? 2.5 : 1;
  } else if (isSpeaking.has(before) && isInverted(tokens, first, last)) points[0] += 1.5;
  else if (before === 'the') {
    points[0] -= 1.5;
    points[1] += 0.5;
  } else if (/^neighbou?r$/.test(before) && word(first - 2) === 'its') points[2] += 2;
  else if (/^(?:named|called|nicknamed)$/.test(before)) points[0] += 0.5;
  else if (isPersonBelonging.has(before) || isBodyHolder.has(before)) points[0] += 1;
}

/** The "36" of "Shamin Uddin, 36,": a number between commas. */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^\d\d$/.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text === ',' && isCapital(tokens[at - 2]);

/** "“No,” said Marik." but not "Barr, said Halden had no money" and not "“No,” said Harwick manager Ivo Lund". */
export function isInverted(tokens: readonly Token[], first: number, last: number): boolean {
  return /^[,"”'’]+$/.test(tokens[first - 2]?.text ?? '') && !/^(?:VB[DZP]|MD)$/.test(tokens[last + 1]?.tag ?? '');
}

/** "Pettifer, 61," "Marik, who" "Brusk, a mining town" "Minas do Norte, the mining group". */
function addApposition(points: KindPoints, tokens: readonly Token[], from: number, word: (at: number) => string): void {
  const first = word(from);
  if (/^\d{1,3}$/.test(first) && Number(first) < 110 && /^(?:,|\.|;|\)|of|from)$/.test(word(from + 1))) points[0] += 3;
  else if (first === 'who' || first === 'whose' || first === 'whom') points[0] += first === 'whose' ? 1.5 : 2.5;
  else if (first === 'which') {
    points[0] -= 2;
    points[1] += 0.7;
  } else if (first === 'where') points[2] += 3;
  else if (/^(?:an?|the|its|his|her|their)$/.test(first)) {
    for (let i = from + 1; i < Math.min(tokens.length, from + 6); i++) {
      const noun = word(i);
      if (!/^[\p{L}-]+$/u.test(noun)) break;
      if (/^(?:of|in|for|with|at|from|who|which|that|on)$/.test(noun)) break;
      if (/^(?:of|in|at|for|from|who|which|that|on|,|\.|near|about|with|and|-|–|—|;)?$/.test(word(i + 1))) {
        if (isPlaceNoun.has(noun)) points[2] += 3;
        else if (isBodyCalled.has(noun)) points[1] += 2.5;
        break;
      }
    }
  }
}

/** "Rosk is a village", "Parcelo is an app", "Vask is a teacher". */
function addPredicate(points: KindPoints, from: number, word: (at: number) => string): void {
  if (!/^(?:an?|the)$/.test(word(from))) return;
  for (let i = from + 1; i < from + 4; i++) {
    const noun = word(i);
    if (isPlaceNoun.has(noun)) points[2] += 2.5;
    else if (isBodyCalled.has(noun)) points[1] += 2;
    else continue;
    return;
  }
}

/** "Tarvia will cut deliveries, its ministry said": the pronoun after a subject tells whether it is somebody. */
function addPronoun(points: KindPoints, tokens: readonly Token[], last: number): void {
  if (!tokens[last]!.relation.startsWith('nsubj')) return;
  for (let i = last + 1; i < Math.min(tokens.length, last + 20); i++) {
    const token = tokens[i]!;
    if (token.tag.startsWith('NNP') && token.relation.startsWith('nsubj')) return;
    if (/^(?:he|she|his|her|him|himself|herself)$/i.test(token.text)) points[0] += 1.5;
    else if (/^(?:its|itself)$/i.test(token.text)) points[0] -= 1.5;
    else if (token.text === 'it' && token.relation.startsWith('nsubj')) points[0] -= 0.8;
    else continue;
    return;
  }
}
