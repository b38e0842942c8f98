/** What is asked of a single word again and again, worked out once: its key and its shape, which the models see, and its forms. */
import { fold, isAllCaps, isCapitalised } from './characters.ts';

export interface WordFeatures {
  /** From 1 up, and no other word's, though the same word may get another after a while: what is kept of words is kept by it. */
  readonly id: number;
  /** The word itself, the same string each time: a string that was looked up once is found faster again. */
  readonly word: string;
  /** "Bell" → "Xx", "2022" → "dd", "e-mail" → "x-x". */
  readonly shapeText: string;
  readonly capitalised: boolean;
  /** "NATO", "AT&T"; "U.S." as well. */
  readonly allCaps: boolean;
  /** Begins with two letters. */
  readonly lettered: boolean;
  /** Lower case with straight marks: the key of the word vectors. */
  readonly key: string;
  /** Lower case with straight apostrophes. */
  readonly lower: string;
  /** Lower case with its own marks. */
  readonly small: string;
  /** As names are looked up: see `fold`. */
  readonly folded: string;
  /** Has a letter or digit. */
  readonly isWord: boolean;
  /** The tag that its lemma was last asked for with, and that lemma; it changes no result. */
  askedTag: string;
  askedLemma: string;
}

const known = new Map<string, WordFeatures>();
let ids = 0;

export function featuresOf(word: string): WordFeatures {
  const found = known.get(word);
  if (found !== undefined) return found;
  const features = read(word);
  if (known.size > 50_000) known.clear(); // bounds the memory; what is cached changes no result
  known.set(word, features);
  return features;
}

function read(word: string): WordFeatures {
  const form = straighten(word.length > 60 ? word.slice(0, 60) : word);
  const key = form.toLowerCase();
  const lower = word.toLowerCase();
  return {
    id: ++ids,
    word,
    shapeText: shapeOf(form),
    capitalised: isCapitalised(word),
    allCaps: isAllCaps(word),
    lettered: /^\p{L}{2}/u.test(word),
    key,
    lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
    small: lower,
    folded: fold(word),
    isWord: /[\p{L}\p{N}]/u.test(word),
    askedTag: '',
    askedLemma: '',
  };
}

/** Quotation marks and dashes of every style look alike to the models, which have seen few of some. */
function straighten(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word === '``' || word === "''" ? '"' : word;
  return word
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[“”„‟«»″]|''/g, '"')
    .replace(/^[–—―]$/, '--')
    .replace(/…/g, '...')
    .replace(/[\u00ad\u200b-\u200d]/g, '');
}

function shapeOf(form: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of form) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run < 3) shape += kind;
    if (shape.length > 9) break;
  }
  return shape;
}
