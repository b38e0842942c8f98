/** Which of the first lines is the headline: by its looks, and by whether the text below goes on with its words. */
import { functionWords } from '../english/functionWords.ts';
import { plainText, type Block } from './blocks.ts';
import { sameWords } from './captions.ts';
import type { Kinds } from './kinds.ts';
import { isNamed, readSignature } from './signature.ts';
import { readWireDateline } from './wireDateline.ts';

const smallWords = new Set(functionWords['en']?.split(' '));

/** The first line that reads like a headline, above the last signature or right at the start; -1 for none. */
export function findHeadline(blocks: readonly Block[], kinds: Kinds, last: number, title: string | null): number {
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
export function sharingHeadline(blocks: readonly Block[], kinds: Kinds, first: number, last: number): number {
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
export function withoutSuffix(blocks: readonly Block[], kinds: Kinds, headline: number): number {
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
