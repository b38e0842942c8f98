/**
 * The top of the article: headline, standfirst, byline, date line and what stands between them and the first paragraph.
 * Where the body begins is known by the last line that signs or dates the article; without one, by the first running text.
 */
import { because } from '../reason.ts';
import { plainText, type Block } from './blocks.ts';
import { isJobLine, isNewsroomLine } from './byline.ts';
import { sameWords } from './captions.ts';
import type { DayMonthOrder } from './dateLine.ts';
import { labelOf } from './furniture.ts';
import { findHeadline, sharingHeadline, withoutSuffix } from './headline.ts';
import { isFurniture, kind, type Kinds } from './kinds.ts';
import { isNamed, readSignature, type Signature } from './signature.ts';
import { readWireDateline } from './wireDateline.ts';

const LOOK_AHEAD = 40;
/**
 * Decides every block before the first paragraph of the body; returns that paragraph's index and the headline's, -1 where
 * the text has none. `title` is a headline that a header gave.
 */
export function markTop(
  blocks: readonly Block[],
  kinds: Kinds,
  order: DayMonthOrder,
  title: string | null,
): { body: number; headline: number } {
  const last = findLastSignature(blocks, kinds, order);
  const first = findHeadline(blocks, kinds, last, title);
  const headline = withoutSuffix(blocks, kinds, title === null ? sharingHeadline(blocks, kinds, first, last) : first);
  const body = findBody(blocks, kinds, Math.max(last, headline), order);
  if (headline >= 0) {
    kinds[headline] = kind(
      'headline',
      'headline',
      because(title === null ? 'the first line that reads like a headline' : 'the headline that the header gives'),
      last >= 0 ? 0.95 : 0.85,
    );
  }
  let standfirst = -1;
  for (let i = 0; i < body; i++) {
    const block = blocks[i]!;
    const signature = i === headline ? null : readSignature(block, order);
    if (signature && kinds[i]?.kind !== 'caption' && (!isFurniture(kinds[i]) || signature.dates.length > 0)) {
      kinds[i] = signed(signature);
      continue;
    }
    if (kinds[i] !== undefined) continue;
    const above = kinds[i - 1]?.kind;
    const below = readSignatureAt(blocks, i + 1, order);
    if (above === 'byline' && block.blankBefore === 0 && !isJobLine(block.plain) && isNewsroomLine(block.plain)) {
      kinds[i] = kind('byline', 'newsroom-line', because('a newsroom below a name'), 0.8);
    } else if (isJobLine(block.plain) && above === 'byline')
      kinds[i] = kind('byline', 'job-line', because('a job below a name'), 0.9);
    else if (
      (headline < 0 || i > headline || headline > last) &&
      isNamed(block) &&
      (above === 'byline' || above === 'dateline' || below || isJobLine(blocks[i + 1]?.plain ?? '') || i > headline)
    ) {
      kinds[i] = kind('byline', 'name-line', because('a name alone between headline and text'), 0.8);
    } else if (headline >= 0 && i > headline && headline >= 0 && sameWords(block, blocks[headline]!))
      kinds[i] = metadata('repeated-headline', 'the headline again');
    else if (i < headline && sameWords(block, blocks[headline]!))
      kinds[i] = metadata('repeated-headline', 'the headline again');
    // "# Ferry cancelled", as Markdown repeats what its header says
    else if (
      title !== null &&
      /^#{1,6} /.test(block.plain) &&
      plainText(title).startsWith(block.plain.replace(/^#{1,6} /, ''))
    )
      kinds[i] = metadata('repeated-headline', 'the headline again');
    else if (isUnderKeyPoints(blocks, kinds, i) && block.words >= 3) {
      kinds[i] = kind('standfirst', 'key-points', because('one of the points that sum the article up'), 0.7);
    } else if (i < headline || (headline < 0 && block.words <= 3)) kinds[i] = furniture(block);
    else if (
      i > headline &&
      headline >= 0 &&
      standfirst < 0 &&
      block.words >= 4 &&
      !block.plain.endsWith(':') &&
      (last > i || !block.ended || closeBelow(block, blocks[i + 1])) &&
      !(last >= 0 && i > last && isAfterDate(kinds, i))
    ) {
      standfirst = i;
      kinds[i] = kind('standfirst', 'standfirst', because('stands between headline and text'), last > i ? 0.9 : 0.7);
    } else if (standfirst >= 0 && i === standfirst + 1 && last > i && goesOn(block)) {
      standfirst = i;
      kinds[i] = kind('standfirst', 'standfirst', because('goes on below the standfirst'), 0.7);
    } else if (last >= 0 || /^[^\p{Ll}]{4,60}$/u.test(block.plain)) kinds[i] = beside(block);
    // without a byline or a date line below, a short sentence is the first of the body
    else if (block.ended || block.plain.endsWith(':')) return { body: i, headline };
    else kinds[i] = beside(block);
  }
  return { body, headline };
}

/** Right under the headline, with a blank line below it: archives set a second headline like that. */
const closeBelow = (block: Block, next: Block | undefined): boolean =>
  block.blankBefore === 0 && (next?.blankBefore ?? 0) > 0 && block.words <= 30;

/** A second sentence, or the next of the points that some pages set between headline and byline. */
const goesOn = (block: Block): boolean => block.prose || (block.blankBefore === 0 && block.words >= 5 && !block.ended);

const metadata = (rule: string, reason: string) => ({
  ...kind('boilerplate', rule, because(reason), 0.85),
  sort: 'metadata' as const,
});

const furniture = (block: Block) => ({
  ...kind('boilerplate', 'above-headline', because('stands above the headline'), 0.75),
  sort: block.words <= 4 ? ('topics' as const) : ('widget' as const),
});

/** A line beside byline and date that is neither: a picture's caption, or the title of a video. */
function beside(block: Block) {
  if (block.words <= 3)
    return {
      ...kind('boilerplate', 'label-at-top', because('a label between headline and text'), 0.7),
      sort: 'topics' as const,
    };
  if (
    !block.ended &&
    / (?:says|say|warns|warn|tells|reveals|will|vows|urges|claims|admits|denies|asks|calls|to) /.test(block.plain)
  ) {
    return {
      ...kind('boilerplate', 'other-title-at-top', because('another headline beside the byline'), 0.6),
      sort: 'related-link' as const,
    };
  }
  return kind('caption', 'between-byline-and-text', because('stands between byline and text'), 0.6);
}

function signed(signature: Signature) {
  const named =
    signature.authors.length > 0 ||
    signature.agency !== null ||
    (signature.outlet !== null && signature.dates.length === 0);
  if (named) return kind('byline', 'byline', because('names who wrote the article'), signature.certain ? 0.95 : 0.85);
  return kind('dateline', 'date-line', because('a line that only dates the article'), signature.certain ? 0.95 : 0.8);
}

/** Below "Key points" or "What you need to know", or below another of the points. */
function isUnderKeyPoints(blocks: readonly Block[], kinds: Kinds, i: number): boolean {
  const above = kinds[i - 1];
  if (above?.rule === 'key-points') return blocks[i]!.blankBefore === 0;
  return (
    isFurniture(above) &&
    /^(?:key points|in summary|in brief|summary|at a glance|what you need to know)$/.test(labelOf(blocks[i - 1]!))
  );
}

const isAfterDate = (kinds: Kinds, i: number): boolean =>
  kinds.slice(0, i).some((found) => found?.kind === 'dateline' || found?.kind === 'byline');

function readSignatureAt(blocks: readonly Block[], i: number, order: DayMonthOrder): boolean {
  const block = blocks[i];
  return block !== undefined && readSignature(block, order) !== null;
}

/** Index of the last line that signs or dates the article before its running text; -1 for none. */
function findLastSignature(blocks: readonly Block[], kinds: Kinds, order: DayMonthOrder): number {
  let last = -1;
  let proseBlocks = 0;
  let proseWords = 0;
  let wordsBelow = blocks.reduce((sum, block, i) => sum + (block.prose && kinds[i] === undefined ? block.words : 0), 0);
  for (let i = 0; i < Math.min(blocks.length, LOOK_AHEAD); i++) {
    const block = blocks[i]!;
    const signature = kinds[i]?.kind === 'caption' ? null : readSignature(block, order);
    if (!signature) {
      if (!block.prose || kinds[i] !== undefined) continue;
      proseBlocks++;
      proseWords += block.words;
      wordsBelow -= block.words;
      if (proseBlocks > 3 || proseWords > 110) break;
      continue;
    }
    // a line below the text signs it too, but does not open it
    if (wordsBelow < proseWords) break;
    // a subhead of a chronicle, "March 3, 2020", has running text above it
    if (proseBlocks > 1 && !signature.certain) continue;
    if (
      proseBlocks > 0 &&
      signature.dates.length > 0 &&
      !signature.dates.some((date) => date.label !== null || date.value.includes('T')) &&
      signature.authors.length === 0 &&
      proseWords > 45
    )
      continue;
    last = i;
  }
  return last;
}

/** Index of the body's first paragraph: below the top's last line, past captions and furniture. */
function findBody(blocks: readonly Block[], kinds: Kinds, top: number, order: DayMonthOrder): number {
  let skipped = 0;
  for (let i = top + 1; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (kinds[i] !== undefined) continue;
    if (block.prose || readWireDateline(block.plain, 0)) return standfirstBefore(blocks, kinds, i, order) ?? i;
    // the alternative text of a picture above its caption
    if (!block.ended && block.words >= 4 && kinds[i + 1]?.kind === 'caption' && blocks[i + 1]!.blankBefore === 0)
      continue;
    const label =
      block.words <= 12 &&
      (isNamed(block) || isJobLine(block.plain) || isNewsroomLine(block.plain) || readSignature(block, order) !== null);
    // lines that are no sentences may be the body itself: a list, a poem
    if (!label && (block.words > 45 || ++skipped > 3)) return firstOpen(kinds, top + 1);
  }
  return firstOpen(kinds, top + 1);
}

/** A sentence, then a name and a job, then the text: the sentence is a standfirst. */
function standfirstBefore(blocks: readonly Block[], kinds: Kinds, i: number, order: DayMonthOrder): number | null {
  let next = i + 1;
  while (next < blocks.length && isFurniture(kinds[next])) next++;
  const name = blocks[next];
  const after = blocks[next + 1];
  if (!name || !after || blocks[i]!.words > 45 || !isNamed(name)) return null;
  if (
    !isJobLine(after.plain) &&
    !readSignatureAt(blocks, next + 1, order) &&
    !(after.prose && i <= 3 && after.words >= 15)
  )
    return null;
  const body = findBody(blocks, kinds, next, order);
  return body > next ? body : null;
}

function firstOpen(kinds: Kinds, from: number): number {
  let i = from;
  while (i < kinds.length && kinds[i] !== undefined) i++;
  return i;
}
