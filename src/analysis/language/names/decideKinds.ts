/**
 * The kind of a name is decided once for the whole article, by all places where it stands: what the tagger saw, what the rules
 * say, the words around, and longer names it is a part of. "Halden" is a town where one reads "the mayor of Halden" somewhere.
 */
import { addressWords, foreignOpeners } from '../../english/nameContexts.ts';
import type { NameKind } from '../sentence.ts';
import type { Evidence, KindPoints } from './evidence.ts';
import { fold } from './lexicon.ts';
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

/** All places of one name. */
interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly points: KindPoints;
  /** Sum of what the tagger saw, and how often it saw a name. */
  readonly seen: KindPoints;
  times: number;
  /** Whether anything but a capital and the words around speaks for a name. */
  believed: boolean;
  /** The kind that lists, titles or reviewers settled. */
  settled: NameKind | undefined;
}

/** By key. */
export function decideKinds(
  namings: readonly { readonly key: string; readonly evidence: Evidence }[],
): ReadonlyMap<string, Decision> {
  const groups = new Map<string, Group>();
  for (const { key, evidence } of namings) {
    let group = groups.get(key);
    if (group === undefined) {
      const { words } = evidence;
      group = { key, words, points: formOf(words), seen: [0, 0, 0], times: 0, believed: false, settled: undefined };
      groups.set(key, group);
    }
    add(group.points, evidence.points);
    if (evidence.seen !== undefined) {
      add(group.seen, evidence.seen);
      group.times += 1;
    }
    group.believed ||= evidence.isBelieved;
    group.settled ??= evidence.settled;
  }
  const decisions = new Map<string, Decision>();
  const parts = new Map<string, KindPoints>();
  for (const group of longestFirst(groups.values())) {
    const whole = parts.get(group.key);
    if (whole !== undefined) add(group.points, whole);
    const [kind, margin] = decide(group);
    decisions.set(group.key, { kind, confidence: Math.round(Math.min(85, 55 + 5 * margin)) / 100 });
    if (group.words.length > 1 && kind !== undefined) addParts(parts, group.words, kind, margin);
  }
  return decisions;
}

/** By the number of their words; those of one length in the order in which they came. */
function longestFirst(groups: Iterable<Group>): Group[] {
  const byLength: Group[][] = [];
  for (const group of groups) (byLength[group.words.length] ??= []).push(group);
  return byLength.reverse().flat();
}

function add(sum: KindPoints, more: readonly number[]): void {
  for (let k = 0; k < 3; k++) sum[k]! += more[k]!;
}

function decide({
  points,
  settled,
  words,
  seen,
  times,
  believed,
}: Group): [kind: NameKind | undefined, margin: number] {
  if (settled !== undefined) return [settled, 4];
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
function addParts(parts: Map<string, KindPoints>, words: readonly string[], kind: NameKind, margin: number): void {
  const sure = Math.min(1, 0.4 + margin / 4);
  const put = (key: string, person: number, organisation: number, place: number): void => {
    const points = parts.get(key) ?? [0, 0, 0];
    add(points, [person * sure, organisation * sure, place * sure]);
    parts.set(key, points);
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
}
