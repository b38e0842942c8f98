/** What kind of character stands at an offset, as small numbers: the tokeniser asks this once a character. */

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const PUNCTUATION = 3;
/** Belongs to the character before it: combining marks, joiners, variation selectors, soft hyphens, skin tones. */
export const EXTENDER = 4;

const kinds = new Uint8Array(0x10000).fill(255);

/** The kind of one code point. */
export function kindOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint));
  const known = kinds[codePoint]!;
  if (known !== 255) return known;
  return (kinds[codePoint] = classify(String.fromCharCode(codePoint)));
}

function classify(character: string): number {
  if (/[\s\p{Cc}\u200b\u2060\ufeff]/u.test(character)) return SPACE;
  if (/[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character)) return EXTENDER;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return PUNCTUATION;
}

/** Whether the word begins with a capital letter: "Élan", "USA". */
export function isCapitalised(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  return /^\p{Lu}/u.test(word);
}

/** Whether the word begins with a small letter. */
export function isLowerCase(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 97 && first <= 122;
  return /^\p{Ll}/u.test(word);
}

/** Whether the word is of capitals: "NATO", "AT&T", "U.S."; not "I". */
export const isAllCaps = (word: string): boolean => isCapitalised(word) && /^\p{Lu}[\p{Lu}.&]+$/u.test(word);

/** Of a code point, in UTF-16 code units. */
export const width = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The kind of the character at `at`, or SPACE outside the stretch. */
export function kindAt(text: string, at: number, end: number): number {
  return at < end ? kindOf(text.codePointAt(at)!) : SPACE;
}

export function isWordAt(text: string, at: number, end: number): boolean {
  const kind = kindAt(text, at, end);
  return kind === LETTER || kind === DIGIT;
}

/** Letters, digits and what extends them, from `at` on. */
export function endOfRun(text: string, at: number, end: number): number {
  while (at < end) {
    const codePoint = text.codePointAt(at)!;
    const kind = kindOf(codePoint);
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTENDER) break;
    at += width(codePoint);
  }
  return Math.min(at, end);
}

/** One spelling for looking up: lower case, straight apostrophes, single spaces. */
export const fold = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
