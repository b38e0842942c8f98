/**
 * Lists of other stories and of topics: a heading ("Most read", or a label that "See more …" repeats) and what stands below
 * it until running text goes on; headlines in a row at the end; readers' comments; appeals of several paragraphs.
 */
import { because } from '../reason.ts';
import type { Block } from './blocks.ts';
import { appealStrength, isListHeading, labelOf } from './furniture.ts';
import { isFurniture, type Kind, type Kinds } from './kinds.ts';

export function markLists(blocks: readonly Block[], kinds: Kinds): void {
  let text = false;
  for (let i = 0; i < blocks.length; i++) {
    const heading = blocks[i]!;
    if (kinds[i] === undefined && heading.prose && heading.words >= 12) text = true;
    const repeated = isRepeatedLabel(heading, blocks[i + 1]);
    if (!repeated && !isListHeading(heading)) continue;
    // a menu above the article lists nothing: what stands below it may be the headline
    const end = text ? findBody(blocks, kinds, i + 1) : i + 1;
    for (let start = i; start < end;) {
      let next = start + (isRepeatedLabel(blocks[start]!, blocks[start + 1]) ? 2 : 1);
      while (next < end && !isListHeading(blocks[next]!) && !isRepeatedLabel(blocks[next]!, blocks[next + 1])) next++;
      markList(blocks, kinds, start, next);
      start = next;
    }
    i = end - 1;
  }
}

/** One list: its heading at `start` and its entries. "Related" with running text below it heads nothing and is a label. */
function markList(blocks: readonly Block[], kinds: Kinds, start: number, end: number): void {
  const heading = blocks[start]!;
  const items = blocks
    .slice(start + 1, end)
    .filter((item, i) => kinds[start + 1 + i] === undefined && !isListHeading(item));
  const short = items.filter((item) => item.words <= 4).length;
  const topics = items.length > 0 && short >= 0.7 * items.length && items.every((item) => item.words <= 8);
  const repeated = isRepeatedLabel(heading, blocks[start + 1]);
  const listed: Kind = {
    kind: 'boilerplate',
    sort: topics ? 'topics' : items.length > 0 ? 'other-stories' : 'widget',
    rule: repeated ? 'list-under-repeated-label' : 'list-under-heading',
    reason: because('stands under “{0}”', heading.plain),
    confidence: repeated ? 0.95 : 0.85,
  };
  for (let j = start; j < end; j++) if (j === start || !isFurniture(kinds[j])) kinds[j] = listed;
}

/** "More Latest News" / "See more More Latest News": pages repeat the label of a list in its link. */
function isRepeatedLabel(heading: Block, next: Block | undefined): boolean {
  if (!next || heading.words > 6 || heading.ended || next.words > heading.words + 4) return false;
  const label = labelOf(heading);
  const link = labelOf(next);
  return (
    label.length > 2 &&
    link.endsWith(label) &&
    /^(?:see|view|show|read|go to|all|more) (?:more|all)? ?$/.test(link.slice(0, link.length - label.length))
  );
}

/**
 * Index of the block where running text goes on, or the number of blocks. Where somebody whom the text above names
 * speaks or is told of again in a sentence, it goes on, however short the sentence is.
 */
function findBody(blocks: readonly Block[], kinds: Kinds, from: number): number {
  let pairs = 0;
  let named: ReadonlySet<string> | undefined;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (isFurniture(kinds[i])) continue;
    const before = blocks[i - 1];
    if (block.ended && block.words >= 6 && i - from <= 14 && /\.["']?$/.test(block.plain)) {
      named ??= namesAbove(blocks, kinds, from);
      if (goesOnAbout(block.plain, named)) return i;
    }
    if (!block.prose) continue;
    if (block.words < 12 && block.sentences < 2) continue;
    let next = i + 1;
    while (next < blocks.length && isFurniture(kinds[next])) next++;
    const after = blocks[next];
    // a teaser stands alone under its headline; running text goes on
    if (after?.prose && (after.words >= 8 || after.sentences > 1) && block.words + after.words >= 35) return i;
    if (!after && pairs === 0 && block.words >= 25 && i - from <= 6) return i;
    if (before && !before.ended && i > from) pairs++;
  }
  return blocks.length;
}

/** Capitalised words inside the sentences above: surnames and the names of bodies, mostly. */
function namesAbove(blocks: readonly Block[], kinds: Kinds, until: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = Math.max(0, until - 30); i < until; i++) {
    const block = blocks[i]!;
    if (kinds[i] !== undefined || !block.prose) continue;
    for (const [name] of block.plain
      .slice(0, 1000)
      .matchAll(/(?<=[\p{Ll},] (?:\p{Lu}[\p{L}'-]{1,30} ){0,2})\p{Lu}\p{Ll}[\p{L}'-]{2,30}/gu))
      names.add(name.replace(/'s$/, ''));
  }
  return names;
}

/** "Tarrow, of Quay Street, had …", "… Mr Tarrow said": a report goes on; a teaser of another story says who is who anew. */
function goesOnAbout(plain: string, names: ReadonlySet<string>): boolean {
  const opening =
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame) )?(\p{Lu}\p{Ll}[\p{L}'-]{2,30})(?:,| (?:has|had|was|is|said|also|told|added)\b)/u.exec(
      plain,
    );
  if (opening && names.has(opening[1]!)) return true;
  if (!/ (?:said|told|added|says)\b/.test(plain) || !/["']\p{L}|\bMrs?\b|\bMs\b/u.test(plain)) return false;
  return [...plain.slice(0, 600).matchAll(/\p{Lu}\p{Ll}[\p{L}'-]{2,30}/gu)].some(
    ([name], i) => i > 0 && names.has(name.replace(/'s$/, '')),
  );
}

/** Headlines in a row after the last running text, where no heading says what they are. */
export function markTail(blocks: readonly Block[], kinds: Kinds): void {
  let last = blocks.length - 1;
  while (last >= 0 && !(blocks[last]!.prose && !isFurniture(kinds[last]))) last--;
  const prose = blocks.slice(0, last + 1).filter((block, i) => block.prose && !isFurniture(kinds[i])).length;
  const tail = blocks.slice(last + 1).filter((_, i) => kinds[last + 1 + i] === undefined);
  if (prose < 4 || tail.length < 4) return;
  const headlines = tail.filter(
    (block) => !block.ended && block.words >= 5 && block.words <= 25 && /^["'‘“]?[\p{Lu}\d]/u.test(block.plain),
  );
  if (headlines.length < 0.7 * tail.length) return;
  for (let i = last + 1; i < blocks.length; i++) {
    kinds[i] ??= {
      kind: 'boilerplate',
      sort: 'other-stories',
      rule: 'headlines-at-end',
      reason: because('{0} headlines in a row after the last paragraph', headlines.length),
      confidence: 0.6,
    };
  }
}

/** Below "ENDS": a press release's notes to editors, an agency's contacts. */
export function markBelowEnd(blocks: readonly Block[], kinds: Kinds): void {
  const end = blocks.findIndex((_, i) => kinds[i]?.rule === 'end-mark');
  const wordsOf = (some: readonly Block[]): number => some.reduce((sum, block) => sum + block.words, 0);
  // twice the words above: the mark of a first copy stands in the middle of two
  if (end < 0 || wordsOf(blocks.slice(0, end)) < 2 * wordsOf(blocks.slice(end + 1))) return;
  for (let i = end + 1; i < blocks.length; i++) {
    kinds[i] ??= {
      kind: 'boilerplate',
      sort: 'widget',
      rule: 'below-end-mark',
      reason: because('stands below “{0}”', blocks[end]!.plain),
      confidence: 0.75,
    };
  }
}

/** Below "Comments": names, ages and replies to the end. */
export function markComments(blocks: readonly Block[], kinds: Kinds): void {
  const start = blocks.findIndex((block, i) => {
    if (
      !isFurniture(kinds[i]) ||
      !/^(?:\d{1,5} )?(?:comments?|conversation|join the conversation|view comments|show comments|best comments)(?: ?\(?\d{1,5}\)?)?$/.test(
        labelOf(block),
      )
    )
      return false;
    if (blocks.slice(0, i).filter((before, j) => before.prose && !isFurniture(kinds[j])).length < 3) return false;
    const below = blocks.slice(i + 1, i + 12).map(labelOf);
    return (
      below.filter((label) =>
        /^(?:reply|replies|report|like|share|\d{1,5}|\d{1,3} (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|\d{1,3}[mhd] ago|newest|oldest|sort by.{0,30})$/.test(
          label,
        ),
      ).length >= 2
    );
  });
  if (start < 0) return;
  for (let i = start + 1; i < blocks.length; i++) {
    if (isFurniture(kinds[i])) continue;
    kinds[i] = {
      kind: 'boilerplate',
      sort: 'widget',
      rule: 'readers-comments',
      reason: because('stands among readers’ comments'),
      confidence: 0.75,
    };
  }
}

/** Appeals for money: paragraphs that ask, and what stands between two of them. */
export function markAppeals(blocks: readonly Block[], kinds: Kinds): void {
  const strengths = blocks.map((block, i) =>
    kinds[i]?.sort === 'appeal' ? 2 : kinds[i] === undefined ? appealStrength(block) : 0,
  );
  const appeal = (confidence: number): Kind => ({
    kind: 'boilerplate',
    sort: 'appeal',
    rule: 'appeal',
    reason: because('the outlet asks its readers for support'),
    confidence,
  });
  let last = -1;
  strengths.forEach((strength, i) => {
    if (strength < 2) return;
    // hints around a plain appeal belong to it; one alone stays what it is
    if (last >= 0 && i - last <= 4) {
      for (let j = last + 1; j < i; j++) if ((strengths[j] ?? 0) > 0 || !blocks[j]!.prose) kinds[j] ??= appeal(0.8);
    }
    kinds[i] ??= appeal(0.8);
    for (let j = i + 1; strengths[j] === 1 && j <= i + 2; j++) kinds[j] ??= appeal(0.7);
    last = i;
  });
}
