/** Where content can stand around a cue: before it, around it, or in a quotation beside it. */
import type { Clause } from '../tokens/clause.ts';
import { sentenceAt, trim, type Range, type Region, type TokenTable } from '../tokens/tokenTable.ts';
import { listed, isFinite, occasion, timeWord } from '../tokens/words.ts';

const closingMark = listed(', — – ― ? ! --');
const insertingMark = listed(', — – ―');
/** Said with a preposition: "in 2011", "last March". */
const calendar =
  /^(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;
const timeOpener = listed('on in at last this earlier late during after the a an one');
/** What opens a clause that something else is said in. */
const fronting = listed('when after before while as because since although though until once');
const insertedTag = listed('NN NNS NNP NNPS PRP JJ CD DT PRP$ POS');

/** "The road, the mayor said, is shut": a short subject and verb between commas. */
export function insertedCue(
  table: TokenTable,
  { head, group }: Clause,
): { source: Range; before: Range; behind: Range } | null {
  const { words, lower, tags, regionOf } = table;
  const { first, last } = sentenceAt(table, head);
  if (regionOf[head]! >= 0 || !isFinite(table, head)) return null;
  if (!insertingMark.has(words[group[1] + 1] ?? '') || group[1] + 1 >= last) return null;
  // "When asked, the mayor smiled, saying it would be paid"
  if (tags[group[1] + 2] === 'VBG' && table.heads[group[1] + 2] === head) return null;
  let k = group[0] - 1;
  let length = 0;
  while (
    k > first &&
    length < 9 &&
    regionOf[k]! < 0 &&
    (insertedTag.has(tags[k]!) || /^(?:and|of|the)$/.test(lower[k]!))
  ) {
    k--;
    length++;
  }
  if (length === 0 || k <= first || !insertingMark.has(words[k]!)) return null;
  const before = trim(table, first, k - 1);
  const behind = trim(table, group[1] + 2, last);
  return before && behind ? { source: [k + 1, group[0] - 1], before, behind } : null;
}

/** First word of subject and cue; a comma that the tree hangs on the subject is no part of them. */
function cueStartOf({ left, isWord }: TokenTable, { head, group, subject }: Clause): number {
  if (subject < 0 || subject > head) return group[0];
  let start = Math.min(left[subject]!, group[0]);
  while (start < subject && isWord[start] === 0) start++;
  return start;
}

export interface Before {
  readonly left: Range | null;
  readonly tree: Range | null;
  /** What goes on after the cue: "…, he said, and …". */
  readonly rest: Range | null;
}

/** "The road is shut, the mayor said": what stands before subject and verb, by the comma and by the tree. */
export function contentBefore(table: TokenTable, clause: Clause): Before | null {
  const { head, group, subject, complement, infinitive, object } = clause;
  const { words, tags, relations, heads, children, left, right, regionOf, regions } = table;
  const { first, last } = sentenceAt(table, head);
  const cueStart = cueStartOf(table, clause);
  const previous = cueStart - 1 >= first ? words[cueStart - 1]! : '';
  const endsQuotation = cueStart - 1 >= first && regions[regionOf[cueStart - 1]!]?.last === cueStart - 1;
  const set = cueStart - 1 >= first && (closingMark.has(previous) || endsQuotation);
  let leftRange = set ? trim(table, first, cueStart - 1) : null;
  const fronted = children[head]!.find(
    (k) => k < head && k !== subject && /^(?:ccomp|parataxis|dep)$/.test(relations[k]!),
  );
  const isParataxis = relations[head] === 'parataxis' && heads[head]! >= 0 && heads[head]! < head;
  let tree: Range | null = null;
  if (fronted !== undefined) tree = trim(table, left[fronted]!, Math.min(right[fronted]!, cueStart - 1));
  else if (isParataxis) tree = trim(table, left[heads[head]!]!, cueStart - 1);
  const inverted = subject > head && subject - head < 10;
  const bare = complement < 0 && infinitive < 0 && object < 0;
  if (leftRange && fronted === undefined && !isParataxis && !inverted && !saysSomething(table, leftRange))
    leftRange = null;
  const found = leftRange
    ? fronted !== undefined || isParataxis || inverted || bare || (tree !== null && set)
    : tree !== null && set;
  if (!found) return null;
  const behind = Math.max(group[1], subject > head ? right[subject]! : group[1]);
  let k = behind + 1;
  while (k <= last && k - behind < 30 && words[k] !== ',' && regionOf[k]! < 0) k++;
  // "…, she said on Friday, citing the cost": what she did while saying it is not what she said
  const isParticiple = words[k] === ',' && tags[k + 1] === 'VBG' && heads[k + 1] === head;
  const goesOn = k < last && !isParticiple && (words[k] === ',' || regionOf[k]! >= 0);
  const rest = goesOn ? trim(table, k, last) : null;
  return { left: leftRange, tree, rest: rest && rest[1] > rest[0] ? rest : null };
}

/** "In her speech, Orr warned against it", "As prices rose, Orr spoke of it": words without a clause of their own are nothing said. */
function saysSomething(table: TokenTable, [first, last]: Range): boolean {
  const { tags, relations, heads, regionOf, children } = table;
  for (let k = first; k <= last; k++) {
    if (regionOf[k]! >= 0) return true;
    if (!/^(?:VB[DZP]|MD)$/.test(tags[k]!)) continue;
    const verb = heads[k]! >= 0 && /^(?:aux|cop)/.test(relations[k]!) ? heads[k]! : k;
    if (relations[verb] === 'acl:relcl') continue;
    const isMarked =
      relations[verb] === 'advcl' &&
      children[verb]!.some((i) => i < verb && /^(?:mark|advmod)$/.test(relations[i]!) && fronting.has(table.lower[i]!));
    if (!isMarked) return true;
  }
  return false;
}

/** The quotation directly before the cue, and the one behind it with the number of words between. */
export function neighbouringQuotations(
  table: TokenTable,
  clause: Clause,
): { left: Region | null; right: Region | null; gap: number } {
  const { head, group, subject } = clause;
  const { words, isWord, regionOf, regions, right } = table;
  const { first, last } = sentenceAt(table, head);
  const behind = Math.max(group[1], subject > head && subject - head < 12 ? right[subject]! : group[1]);
  const cueStart = cueStartOf(table, clause);
  let before: Region | null = null;
  for (let k = cueStart - 1; k >= first - 1 && k >= 0 && k >= cueStart - 2; k--)
    if (regionOf[k]! >= 0) {
      before = regions[regionOf[k]!]!;
      break;
    }
  let next: Region | null = null;
  let gap = 0;
  for (let k = behind + 1; k <= last + 1 && k < table.count && gap < 25; k++) {
    if (regionOf[k]! >= 0) {
      const region = regions[regionOf[k]!]!;
      if (region.first > head && region.words > 0) {
        next = region;
        break;
      }
    }
    gap += isWord[k]!;
  }
  if (next && gap > 1 && !/^[:,]$/.test(words[next.first - 1]!)) next = null;
  return { left: before, right: next, gap };
}

/** First token behind adverbs and time or occasion phrases: "said [on Tuesday in a statement] that". */
export function afterTimePhrase(table: TokenTable, from: number, last: number): number {
  const { lower, tags, words } = table;
  const isTime = (i: number): boolean => timeWord.has(lower[i]!) || occasion.has(lower[i]!);
  let k = from;
  for (let round = 0; round < 4 && k <= last; round++) {
    const before = k;
    if (tags[k] === 'RB' && lower[k] !== 'not') k++;
    else if (isTime(k)) k++;
    else if (timeOpener.has(lower[k]!)) {
      let j = k;
      while (
        j < last &&
        j - k < 6 &&
        !isTime(j) &&
        !calendar.test(lower[j]!) &&
        words[j] !== ',' &&
        !tags[j]!.startsWith('V')
      )
        j++;
      if (isTime(j) || calendar.test(lower[j]!)) k = j + 1;
    }
    if (k === before) break;
  }
  return k <= last && words[k] === ',' ? k + 1 : k;
}
