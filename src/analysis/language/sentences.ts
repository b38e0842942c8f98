/**
 * Where sentences end, inside one paragraph. A closing quotation mark or bracket belongs to the sentence before it, an
 * opening one to the sentence after it; a headline without a stop is one sentence; a blank line always ends one.
 */
import { titleAbbreviations } from '../english/abbreviations.ts';
import { captionStarts, sentenceStarts, speechVerbs } from '../english/sentenceStarts.ts';
import { isCapitalised, isLowerCase } from './characters.ts';
import type { TokenSpans } from './tokens.ts';

/** For each sentence the index after its last token; the last entry is the number of tokens. Empty without tokens. */
export function findSentenceEnds(text: string, { starts, ends }: TokenSpans): number[] {
  const count = starts.length;
  const result: number[] = [];
  let first = 0; // of the sentence being read
  let straightOpen = false; // whether a " is open: looking alike, opening and closing ones take turns
  const word = (index: number): string =>
    index < count ? text.slice(starts[index], Math.min(ends[index]!, starts[index]! + 40)) : '';
  const touches = (index: number): boolean => index > 0 && index < count && starts[index] === ends[index - 1];
  const finish = (after: number): void => {
    result.push(after);
    first = after;
  };

  for (let i = 0; i < count; i++) {
    if (i > first && starts[i]! > ends[i - 1]! + 1 && hasBlankLine(text, ends[i - 1]!, starts[i]!)) {
      finish(i);
      straightOpen = false;
    }
    const last = text.charCodeAt(ends[i]! - 1);
    if (last === 0x22) straightOpen = opensStraight(text, starts[i]!, ends[i]!, straightOpen);
    if (!stopCodes.has(last)) continue;
    const token = word(i);
    const kind = stopKind(token);
    if (kind === 'stop' && i === first && isEnumerator(token)) continue;

    // Closing marks stand at the stop: ." .’) ?”
    let after = i + 1;
    let quoted = false;
    for (; after < count; after++) {
      const mark = word(after);
      if (mark === '"') {
        if (!straightOpen || (!touches(after) && touches(after + 1))) break;
        straightOpen = false;
        quoted = true;
      } else if (/^(?:”|’|’’|''|»)$/.test(mark)) {
        if (!touches(after) && (mark !== "''" || touches(after + 1))) break;
        quoted = true;
      } else if (mark === "'") {
        if (!touches(after) || touches(after + 1)) break;
        quoted = true;
      } else if (mark === ')' || mark === ']') {
        if (!touches(after)) break;
      } else if (!(touches(after) && /^[.!?…]+$/.test(mark))) break;
    }
    if (after >= count) break;
    if (endsHere(kind, token, after, i, quoted)) {
      i = after - 1;
      finish(after);
    } else i = after - 1;
  }
  if (count > 0 && first < count) result.push(count);
  return result;

  function endsHere(stop: StopKind, mark: string, next: number, i: number, quoted: boolean): boolean {
    let at = next;
    while (at < count && /^(?:["“‘«([]|``|`|''|')$/.test(word(at))) at += 1;
    const opened = at > next;
    const following = word(at);
    if (following === '') return true;
    const brand = /^[a-z]\p{Lu}/u.test(following); // "iPhone"
    if (isLowerCase(following) && !brand) {
      // a line of its own can begin small; nothing else does
      return false;
    }
    if (/^[,;:]$/.test(following)) return false;
    if (/^(?:--?|[–—)\]}”’])$/.test(following) && !opened) return false;
    if (stop === 'stop') return !(i === first + 1 && isListNumber(word(first), i));
    if (stop === 'question') return !(quoted && isAttribution(at));
    if (stop === 'ellipsis') return quoted || ((isCapitalised(following) || opened) && !/^I(?:$|['’])/.test(following));
    // an abbreviation
    if (opened && !/^[([]/.test(word(next))) return isCapitalised(following);
    if (isTitle(mark)) return false;
    if (/^\d/.test(following)) return false;
    if (captionStarts.has(following) && /^(?::|by)$/.test(word(at + 1))) return true;
    return sentenceStarts.has(following) && !/^(?:Mr|Mrs|Ms)/.test(mark);
  }

  /** “Why?” Mr Bell asked. A name of up to four words, then a verb of speech. */
  function isAttribution(at: number): boolean {
    for (let k = at; k < Math.min(count, at + 6); k++) {
      const here = word(k);
      if (speechVerbs.has(here)) return k > at || isLowerCase(here);
      if (!isCapitalised(here) && !/^(?:of|the|de|van|von|al|'s|’s|he|she)$/.test(here)) return false;
    }
    return false;
  }

  /** "1. The first point": the number and its stop begin the sentence. */
  function isListNumber(head: string, stop: number): boolean {
    return (
      /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/.test(head) && starts[stop] === ends[stop - 1] && !/^(?:I|a|A)$/.test(head)
    );
  }
}

type StopKind = 'stop' | 'question' | 'ellipsis' | 'abbreviation';

/** The last characters of what can end a sentence: . ! ? … ‽ ⁇ */
const stopCodes: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x2026, 0x203d, 0x2047]);

function stopKind(token: string): StopKind {
  const last = token.charCodeAt(token.length - 1);
  if (last === 0x2e) {
    if (token.length === 1) return 'stop';
    return /^[. \u00a0]+$/.test(token) ? 'ellipsis' : 'abbreviation';
  }
  return last === 0x2026 ? 'ellipsis' : 'question';
}

/** A stop that begins a sentence ends none: it is what an ellipsis or a list leaves behind. */
function isEnumerator(token: string): boolean {
  return token === '.';
}

function isTitle(token: string): boolean {
  return titleAbbreviations.has(token.slice(0, -1).toLowerCase()) || /^\p{Lu}\.$/u.test(token);
}

/**
 * Whether a straight mark opens: decided by the spaces around it, and where they do not decide, by turns.
 * `it was"total` opens after a closed one; `total"and` closes an open one.
 */
function opensStraight(text: string, start: number, end: number, open: boolean): boolean {
  const spaceBefore = start === 0 || /[\s([{—–-]/.test(text[start - 1]!);
  const spaceAfter = end >= text.length || /[\s)\]},.;:!?—–-]/.test(text[end]!);
  if (spaceBefore !== spaceAfter) return spaceBefore;
  return !open;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to && breaks < 2; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x2029 || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) breaks += 1;
  }
  return breaks > 1;
}
