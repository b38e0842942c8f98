/**
 * The kind of a name is decided once for the whole article, by all places where it stands: what the tagger saw, what the rules
 * say, the words around, and longer names it is a part of. "Halden" is a town where one reads "the mayor of Halden" somewhere.
 */
import { addressWords, foreignOpeners } from '../../english/nameContexts.ts';
import type { NameKind } from '../sentence.ts';
import { joined } from '../../joined.ts';
import { newPlace } from '../../words.ts';
import type { KindPoints } from './evidence.ts';
import { fold } from './lexicon.ts';
import type { NameGroup } from './nameGroups.ts';
import { isJoinedFirstName } from './personSequence.ts';
import {
  entries,
  isCompanyEnding,
  isCompanyWord,
  isFirstName,
  isOrganisationHead,
  isParticle,
  isPlaceHead,
} from './wordLists.ts';

const kinds: readonly NameKind[] = ['person', 'organisation', 'place'];
/** With less between the best kind and the next, a name of one word stays unknown. */
const clear = 0.35;
/** What a capital needs of which nothing but the words around say that it is a name. */
const enough = { points: 1.9, margin: 1 };
const isForeignOpener: ReadonlySet<string> = new Set(entries(foreignOpeners));
const isAddressWord: ReadonlySet<string> = new Set(entries(addressWords));
/** Bodies that bear the name of a place: "Halden Council". */
const isPublicBody =
  /^(?:Council|Police|University|Hospital|Court|College|School|Parliament|Constabulary|Assembly|Department|Cathedral)$/;

/** What the article says of a name; the kind is undefined where it says too little. */
export interface Decision {
  readonly kind: NameKind | undefined;
  readonly confidence: number;
}

/** What was decided of a group last, and from what. */
interface Decided {
  /** What longer names said of it. */
  readonly whole: Readonly<KindPoints>;
  readonly decision: Decision;
  /** What it says of its parts. */
  readonly parts: readonly PartPoints[];
}

type PartPoints = readonly [key: string, points: Readonly<KindPoints>];

/** By key, in the order of `longestFirst`. What was decided of a group before stands while longer names say the same of it. */
export function decideKinds(groups: Iterable<NameGroup>): ReadonlyMap<string, Decision> {
  const decisions = new Map<string, Decision>();
  const wholes = new Map<string, KindPoints>();
  for (const group of longestFirst(groups)) {
    const whole = wholes.get(group.key) ?? nothing;
    const last = group.known[decidedPlace] as Decided | undefined;
    const { decision, parts } = last !== undefined && isEqual(last.whole, whole) ? last : decideAnew(group, whole);
    decisions.set(group.key, decision);
    for (const [key, points] of parts) {
      const sum = wholes.get(key);
      if (sum === undefined) wholes.set(key, [...points]);
      else add(sum, points);
    }
  }
  return decisions;
}

const decidedPlace = newPlace();
const nothing: Readonly<KindPoints> = [0, 0, 0];

const isEqual = (a: Readonly<KindPoints>, b: Readonly<KindPoints>): boolean =>
  a[0] === b[0] && a[1] === b[1] && a[2] === b[2];

function decideAnew(group: NameGroup, whole: Readonly<KindPoints>): Decided {
  const { words } = group;
  const [kind, margin] = decide(group, whole);
  const decided: Decided = {
    whole: [...whole],
    decision: { kind, confidence: Math.round(Math.min(85, 55 + 5 * margin)) / 100 },
    parts: words.length > 1 && kind !== undefined ? partsOf(words, kind, margin) : [],
  };
  group.known[decidedPlace] = decided;
  return decided;
}

/** By the number of their words; those of one length in the order in which they came. */
function longestFirst(groups: Iterable<NameGroup>): NameGroup[] {
  const byLength: NameGroup[][] = [];
  for (const group of groups) (byLength[group.words.length] ??= []).push(group);
  return joined(Object.values(byLength).reverse());
}

function add(sum: KindPoints, more: readonly number[]): void {
  for (let k = 0; k < 3; k++) sum[k]! += more[k]!;
}

/** `whole`: what longer names say of it. */
function decide(
  { namings, words }: NameGroup,
  whole: Readonly<KindPoints>,
): [kind: NameKind | undefined, margin: number] {
  const points = formOf(words);
  // what the tagger saw, and how often it saw a name
  const seen: KindPoints = [0, 0, 0];
  let times = 0;
  // whether anything but a capital and the words around speaks for a name
  let believed = false;
  for (const { evidence } of namings) {
    // lists, titles and reviewers settle it
    if (evidence.settled !== undefined) return [evidence.settled, 4];
    add(points, evidence.points);
    if (evidence.seen !== undefined) {
      add(seen, evidence.seen);
      times++;
    }
    believed ||= evidence.isBelieved;
  }
  add(points, whole);
  // the tagger's opinion counts once, and less of a single word, which looks like anything
  if (times > 0)
    add(
      points,
      seen.map((value) => Math.max(words.length > 1 ? -4 : -2.2, value / times)),
    );
  const [person, organisation, place] = points;
  const best = person >= organisation && person >= place ? 0 : organisation >= place ? 1 : 2;
  const next = Math.max(best === 0 ? organisation : person, best === 2 ? organisation : place);
  const margin = points[best] - next;
  const isName = believed
    ? margin >= clear || words.length > 1
    : points[best] >= enough.points && margin >= enough.margin;
  return [isName ? kinds[best] : undefined, margin];
}

/** "Norwick Crown Court" is where judges sit, "Earl's Court" where people live. */
const isCourt = (words: readonly string[]): boolean =>
  words.at(-1) === 'Court' &&
  /^(?:Appeal|Appeals|Assize|Circuit|Claims|County|Criminal|Crown|District|Family|Federal|High|Justice|Magistrates|Superior|Supreme|Youth|['’]s?)$/.test(
    words.at(-2) ?? '',
  );

/** What the words of a name say by themselves. */
function formOf(words: readonly string[]): KindPoints {
  const points: KindPoints = [0, 0, 0];
  if (words.length === 1) return points;
  const last = words.at(-1)!;
  const isFirst = isFirstName(words[0]!.toLowerCase()) || isJoinedFirstName(words[0]!, last);
  if (isOrganisationHead.has(last)) points[1] += 2;
  if (isCompanyEnding.has(last)) points[1] += 4;
  if (isCompanyWord.has(last)) points[1] += isFirst ? 1 : 2.5;
  if (isForeignOpener.has(words[0]!)) points[1] += 3.5;
  if (words.includes('&')) points[1] += 6;
  if (isAddressWord.has(last) && !isCourt(words)) points[2] += 2.5;
  if (isPlaceHead.has(last)) points[2] += 1.5;
  if (isFirst) points[0] += 1;
  if (words.some((word, i) => words[i - 1] === '-' && /^\p{Ll}/u.test(word))) points[0] += 3; // "Park Ji-woo"
  return points;
}

/** What a longer name says of the words it is made of: "Pettifer" after "Colin Pettifer", "Orrin" after "Orrin Marine". */
function partsOf(words: readonly string[], kind: NameKind, margin: number): PartPoints[] {
  const sure = Math.min(1, 0.4 + margin / 4);
  const parts: PartPoints[] = [];
  const put = (key: string, person: number, organisation: number, place: number): void => {
    parts.push([key, [person * sure, organisation * sure, place * sure]]);
  };
  const first = fold(words[0]!);
  if (kind === 'person') {
    put(fold(words.at(-1)!), 4, 0, 0);
    let start = words.length - 1;
    while (start > 1 && isParticle.has(words[start - 1]!)) start--;
    if (start < words.length - 1) put(fold(words.slice(start).join(' ')), 4, 0, 0);
    put(first, isFirstName(first) ? 3 : 1, 0, 0);
  } else if (kind === 'organisation') {
    if (isPublicBody.test(words.at(-1)!)) put(first, 0, 1.5, 1.5);
    else put(first, 0, 3, 0);
    if (isCompanyWord.has(words.at(-1)!)) put(fold(words.at(-1)!), 0, 2.5, 0); // "Rovers" after "Dunmere Rovers"
  } else put(first, 0, 0, 2);
  return parts;
}
