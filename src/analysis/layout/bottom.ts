/** What stands below the last paragraph: a date line, who else reported, a note on the author. */
import type { Author } from '../article.ts';
import { because } from '../reason.ts';
import type { Block } from './blocks.ts';
import { isJobLine } from './byline.ts';
import type { DayMonthOrder } from './dateLine.ts';
import { isFurniture, kind, type Kinds } from './kinds.ts';
import { readSignature } from './signature.ts';

const REPORTING =
  /^[\s(—–_-]{0,4}(?:(?:additional |further )?(?:reporting|writing|editing|research|production|compiled|edited|written|translated) (?:was contributed )?(?:by|from)|with (?:additional )?reporting (?:by|from)|with (?:files|input|inputs|agencies|wire reports))\b/i;
const REPORTED =
  /^[\s(—–_*-]{0,4}(?:[\p{Lu}][\p{L}'.-]{0,24},? (?:and )?){1,10}[^.!?]{0,160}\b(?:reported from \p{Lu}|contributed (?:to this|to the (?:report|story|article)|reporting|from \p{Lu}|additional reporting)|also contributed to this|also contributed\.)/u;
/** "Write to Jo Bell at jo.bell@ledger.example". It takes long to compile: asked where there is an "@" alone. */
const CONTACT =
  /^(?:write to|contact|e-?mail|reach|follow) \p{Lu}[^.!?@]{2,80} (?:at|on|via):? [\w.+-]{0,60}@[\w.-]{2,60}/iu;

/** Looks only at the last blocks that are no furniture, and only where an article stands above them. */
export function markBottom(
  blocks: readonly Block[],
  kinds: Kinds,
  body: number,
  order: DayMonthOrder,
  authors: readonly Author[],
): void {
  let seen = 0;
  let text = false;
  for (let i = blocks.length - 1; i > body && seen < 6; i--) {
    const block = blocks[i]!;
    const signature = readSignature(block, order);
    // "Published:" may have been taken for a button
    if (
      isFurniture(kinds[i]) &&
      !(signature && signature.dates.length > 0 && kinds[i]?.sort !== 'other-stories' && kinds[i]?.sort !== 'copyright')
    )
      continue;
    seen++;
    // "2 March 2020" above a paragraph is a subhead of a chronicle
    const dated = signature?.certain === true && signature.dates.some((date) => !text || date.label !== null);
    if (signature && dated) {
      kinds[i] = kind(
        signature.authors.length > 0 ? 'byline' : 'dateline',
        'date-line-at-end',
        because('a line that only dates the article, below its text'),
        0.9,
      );
    } else if (signature && signature.authors.length > 0 && block.words <= 12) {
      kinds[i] ??= kind('byline', 'byline-at-end', because('names who wrote the article, below its text'), 0.8);
    } else if (block.words <= 6 && isJobLine(block.plain) && isByline(blocks[i - 1], order)) {
      kinds[i] ??= kind('byline', 'job-line', because('a job below a name'), 0.8);
    } else if (block.words <= 70 && (REPORTING.test(block.plain) || REPORTED.test(block.plain))) {
      kinds[i] ??= kind('byline', 'contributors', because('says who else reported'), 0.9);
    } else if (
      (block.words <= 20 && block.plain.includes('@') && CONTACT.test(block.plain)) ||
      (block.words <= 60 && isAuthorNote(block, authors))
    ) {
      kinds[i] ??= kind('byline', 'author-note', because('says who the author is'), 0.85);
    } else if (block.prose) text = true;
  }
}

const isByline = (block: Block | undefined, order: DayMonthOrder): boolean =>
  block !== undefined && block.words <= 12 && (readSignature(block, order)?.authors.length ?? 0) > 0;

/** "Imogen Hartley is the Ledger's environment correspondent." under an article that she signed. */
function isAuthorNote(block: Block, authors: readonly Author[]): boolean {
  return authors.some(
    ({ name }) =>
      block.plain.startsWith(name) &&
      /^,? (?:is (?:a|an|the|\p{L}+'s)|can be reached|covers|writes|reports|teaches|was)\b/u.test(
        block.plain.slice(name.length, name.length + 40),
      ),
  );
}
