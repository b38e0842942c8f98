/**
 * The top of the article: headline, standfirst, byline, date line and what stands between them and the first paragraph.
 * Where the body begins is known by the last line that signs or dates the article; without one, by the first running text.
 */
import type { Author } from '../article.ts';
import { functionWords } from '../english/functionWords.ts';
import { because } from '../reason.ts';
import { plainText, type Block } from './blocks.ts';
import { isJobLine, isNewsroomLine, readByline, readNameLine, type Byline } from './byline.ts';
import { sameWords } from './captions.ts';
import { readDateLine, type DayMonthOrder, type LineDate } from './dateLine.ts';
import { labelOf } from './furniture.ts';
import { isFurniture, kind, type Kinds } from './kinds.ts';
import { readWireDateline } from './wireDateline.ts';

/** A line that signs or dates the article. */
export interface Signature {
  readonly dates: readonly LineDate[];
  readonly authors: readonly Author[];
  readonly agency: string | null;
  readonly outlet: string | null;
  /** Whether the line says "By" or "Published", or is known only by where it stands. */
  readonly certain: boolean;
}

const LOOK_AHEAD = 40;
const EMAIL = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}$/;
/** "VOL. XLII No. 113 SATURDAY, MAY 4, 1912 ONE CENT" */
const MASTHEAD =
  /^(?:(?:vol|no|page|price|issue|edition|one|two|three|five|cents?|pence|penny|[ivxlcdm]{1,8}|\d{1,6}|£?\d{1,2}p?)\.? {0,12}){1,8}$/i;
const smallWords = new Set(functionWords['en']?.split(' '));
const NOTHING: Byline = { authors: [], agency: null, outlet: null };

/** The line as a byline, a date line or both; null where anything is left over. */
export function readSignature(block: Block, order: DayMonthOrder): Signature | null {
  if (block.words > 36 || block.plain.length > 240) return null;
  const { dates, rest } = readDateLine(block.plain, block.start, order);
  const whole = dates.length === 0 ? readByline(block.plain, block.start) : null;
  if (whole) return { ...whole, dates: [], certain: true };
  if (dates.length === 0) return null;
  let byline: Byline = NOTHING;
  let certain = rest.length === 0;
  let sourced = false;
  for (const span of rest) {
    const words = block.plain
      .slice(span.start - block.start, span.end - block.start)
      .replace(/^[^\p{L}\p{N}]{1,4}/u, '');
    const at = span.end - words.length;
    if (
      EMAIL.test(words) ||
      /^from the section .{2,40}$/i.test(words) ||
      MASTHEAD.test(words) ||
      /^(?:\d{1,2} ?(?:min(?:ute)?s?)(?:(?: to)? read)?|\d{1,3} (?:comments?|shares?)|min(?:ute)?s? read|read|ago|gmt|updated?|and|in|comments?|share|save|print|local time|version|•|\.)$/i.test(
        words.trim(),
      )
    )
      continue;
    const named = readByline(words, at) ?? readNameLine(words, at);
    if (named) {
      byline = {
        authors: [...byline.authors, ...named.authors],
        agency: byline.agency ?? named.agency,
        outlet: byline.outlet ?? named.outlet,
      };
      certain = certain || /^(?:by|posted)\b/i.test(block.plain) || / by /i.test(block.plain);
      continue;
    }
    if (/^source$/i.test(words.trim())) {
      sourced = true;
      continue;
    }
    if (sourced || (rest.length > 1 && isNewsroomLine(words))) {
      byline = { ...byline, outlet: byline.outlet ?? words.replace(/[\s·|]{1,3}$/, '') };
      continue;
    }
    // "Saturday January 29 2022, 12.01am GMT, The Ledger": what stands after the date can be the outlet or the section
    const title = /^(?:[\p{Lu}\d][\p{L}\d&'.-]{0,24} ?){1,5}$/u.test(words) && rest.length === 1 && block.words <= 16;
    if (!title) return null;
    if (/^The \p{Lu}/u.test(words)) byline = { ...byline, outlet: words.trim() };
    else certain = false;
  }
  return { ...byline, dates, certain };
}

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

const isNamed = (block: Block): boolean => block.words <= 12 && readNameLine(block.plain, block.start) !== null;

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

/** The first line that reads like a headline, above the last signature or right at the start; -1 for none. */
function findHeadline(blocks: readonly Block[], kinds: Kinds, last: number, title: string | null): number {
  const limit = Math.min(blocks.length, Math.max(last + 6, 12));
  if (title !== null) {
    const wanted = plainText(title).toLowerCase().slice(0, 40);
    return blocks.slice(0, limit).findIndex((block) => block.plain.toLowerCase().startsWith(wanted));
  }
  let short = -1;
  const seen = new Set<string>();
  for (let i = 0; i < limit; i++) {
    const block = blocks[i]!;
    if (kinds[i] !== undefined && !(kinds[i]?.sort === 'related-link' && short < 0 && i === 0)) continue;
    if (readWireDateline(block.plain, 0)) break;
    if (i <= last && readSignature(block, undefined)) continue;
    if (isHeadline(block, blocks, i, last)) {
      // a section's label above the headline: "Environment", "Sir Duncan Peel"
      const named = block.words <= 3 || isNamed(block);
      const better =
        named &&
        blocks
          .slice(i + 1, Math.max(last + 1, i + 4))
          .some(
            (next, j) => kinds[i + 1 + j] === undefined && next.words >= 4 && isHeadline(next, blocks, i + 1 + j, last),
          );
      if (!better) return i;
      // a title of few words stands twice: in the page's head and above the text
      if (seen.has(block.plain) && block.words >= 2) return i;
      seen.add(block.plain);
      if (short < 0) short = i;
      continue;
    }
    if (block.prose && !(i < last)) break;
  }
  return short;
}

/**
 * A headline's words come again in the text below it. Where none of the first candidate's does ("Support our reporting with
 * $5 a month", "Page 3"), and several of a later line's do, that one is the headline.
 */
function sharingHeadline(blocks: readonly Block[], kinds: Kinds, first: number, last: number): number {
  const top = Math.max(last, first + 1);
  if (first < 0) return first;
  const text = blocks
    .slice(first + 1)
    .filter((block, i) => block.prose && block.words >= 12 && kinds[first + 1 + i] === undefined)
    .slice(0, 8)
    .map(({ plain }) => plain.toLowerCase())
    .join(' ')
    .slice(0, 6000);
  if (text === '' || shared(blocks[first]!, text).again > 0) return first;
  for (let i = first + 1; i < Math.min(blocks.length, Math.max(top, first + 8)); i++) {
    const block = blocks[i]!;
    if (kinds[i] !== undefined || (i <= last && readSignature(block, undefined))) continue;
    if ((block.prose && block.words >= 12) || readWireDateline(block.plain, 0)) return first;
    const { again, of } = shared(block, text);
    if (again >= 2 && again >= 0.4 * of && isHeadline(block, blocks, i, last)) return i;
  }
  return first;
}

/** How many of the block's words that say something stand in the text. */
function shared(block: Block, text: string): { again: number; of: number } {
  const content = (block.plain.toLowerCase().match(/\p{L}{4,30}/gu) ?? []).filter((word) => !smallWords.has(word));
  return { again: content.filter((word) => text.includes(word.slice(0, 6))).length, of: content.length };
}

/** "Ferry cancelled | The Ledger", then "Ferry cancelled": the second is the headline, the first the page's title. */
function withoutSuffix(blocks: readonly Block[], kinds: Kinds, headline: number): number {
  const title = blocks[headline];
  const next = blocks[headline + 1];
  if (!title || !next || kinds[headline + 1] !== undefined || next.words >= title.words) return headline;
  return sameWords(title, next) && / [|–—-] /.test(title.plain.slice(next.plain.length - 1)) ? headline + 1 : headline;
}

function isHeadline(block: Block, blocks: readonly Block[], i: number, last: number): boolean {
  const next = blocks[i + 1];
  // a short first line with a longer one below it is a headline, whether it ends in a full stop or not
  if (i === 0 && block.ended && block.words >= 3 && block.words < 10 && !block.plain.includes(',.')) {
    if (blocks.slice(1, 4).some((below) => below.words > block.words)) return true;
  }
  if (block.words > 40 || block.plain.length > 260 || !next || block.words < 2)
    return block.words === 1 && next !== undefined && next.words > 20 && block.plain.length > 3;
  if (/[:,]$/.test(block.plain) || /^[-•*]/.test(block.plain) || /^\p{Ll}/u.test(block.plain)) return false;
  if (!block.ended || (block.words <= 16 && /[?!]['")]?$/.test(block.plain)) || block.plain.endsWith(';'))
    return block.words <= 30 || i < last;
  return block.words <= 24 && block.sentences <= 2 && readsLikeTitle(block, blocks.slice(i + 1, i + 4), i < last);
}

/** A headline that ends in a full stop: in title case, short of articles, or its words come again at once in a longer paragraph. */
function readsLikeTitle(block: Block, below: readonly Block[], signedBelow: boolean): boolean {
  const words = block.plain.match(/[\p{L}][\p{L}'-]{0,30}/gu) ?? [];
  const long = words.slice(1).filter((word) => word.length >= 4);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (long.length >= 3 && capitals >= 0.8 * long.length) return true;
  if (signedBelow && block.words <= 20) return true;
  const next = below.find((other) => other.words >= 12);
  if (!next || next.words < 1.4 * block.words) return false;
  const small = words.filter((word) =>
    /^(?:the|a|an|is|are|was|were|had|has|have|that|it|he|she|they|said)$/i.test(word),
  ).length;
  const text = below
    .map((other) => other.plain.toLowerCase())
    .join(' ')
    .slice(0, 1200);
  const content = words.filter((word) => word.length >= 4);
  const again = content.filter((word) => text.includes(word.toLowerCase().slice(0, 6))).length;
  return (
    block.words >= 3 &&
    block.words <= 18 &&
    again >= 2 &&
    again / Math.max(1, content.length) >= (small === 0 ? 0.35 : small === 1 ? 0.6 : 0.85)
  );
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
