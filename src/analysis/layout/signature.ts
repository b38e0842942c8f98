/** A line that signs or dates the article: "By Jo Bell, 3 May 2019", "Published 14:05 GMT, 2 June". */
import type { Author } from '../article.ts';
import { moved } from '../moved.ts';
import { type Block, type BlockForm, onceAForm } from './blocks.ts';
import { isNewsroomLine, readByline, readNameLine, type Byline } from './byline.ts';
import { readDateLine, type DayMonthOrder, type LineDate } from './dateLine.ts';

/** A line that signs or dates the article. */
export interface Signature {
  readonly dates: readonly LineDate[];
  readonly authors: readonly Author[];
  readonly agency: string | null;
  readonly outlet: string | null;
  /** Whether the line says "By" or "Published", or is known only by where it stands. */
  readonly certain: boolean;
}

const EMAIL = /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,3}$/;
/** "VOL. XLII No. 113 SATURDAY, MAY 4, 1912 ONE CENT" */
const MASTHEAD =
  /^(?:(?:vol|no|page|price|issue|edition|one|two|three|five|cents?|pence|penny|[ivxlcdm]{1,8}|\d{1,6}|£?\d{1,2}p?)\.? {0,12}){1,8}$/i;
const NOTHING: Byline = { authors: [], agency: null, outlet: null };

/** The line as a byline, a date line or both; null where anything is left over. */
export function readSignature(block: Block, order: DayMonthOrder): Signature | null {
  const signature = signatureOf[order ?? 'unknown'](block);
  return signature && moved(signature, block.start);
}

const signatureOf = {
  'day-first': onceAForm((form) => signatureIn(form, 'day-first')),
  'month-first': onceAForm((form) => signatureIn(form, 'month-first')),
  unknown: onceAForm((form) => signatureIn(form, undefined)),
};

/** In offsets into the line. */
function signatureIn({ words: count, plain }: BlockForm, order: DayMonthOrder): Signature | null {
  if (count > 36 || plain.length > 240) return null;
  const { dates, rest } = readDateLine(plain, 0, order);
  const whole = dates.length === 0 ? readByline(plain, 0) : null;
  if (whole) return { ...whole, dates: [], certain: true };
  if (dates.length === 0) return null;
  let byline: Byline = NOTHING;
  let certain = rest.length === 0;
  let sourced = false;
  for (const span of rest) {
    const words = plain.slice(span.start, span.end).replace(/^[^\p{L}\p{N}]{1,4}/u, '');
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
      certain = certain || /^(?:by|posted)\b/i.test(plain) || / by /i.test(plain);
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
    const title = /^(?:[\p{Lu}\d][\p{L}\d&'.-]{0,24} ?){1,5}$/u.test(words) && rest.length === 1 && count <= 16;
    if (!title) return null;
    if (/^The \p{Lu}/u.test(words)) byline = { ...byline, outlet: words.trim() };
    else certain = false;
  }
  return { ...byline, dates, certain };
}

/** Nothing but a name. */
export const isNamed = onceAForm(({ words, plain }) => words <= 12 && readNameLine(plain, 0) !== null);
