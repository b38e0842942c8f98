/** What the models see of a single word: its form, endings, beginnings and shape, as numbers. */
import { isAllCaps, isCapitalised } from './characters.ts';
import { hashText } from './perceptron.ts';

export interface WordFeatures {
  /** As written, with straight quotation marks. */
  readonly form: number;
  readonly lower: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  /** "Bell" → "Xx", "2022" → "dd", "e-mail" → "x-x". */
  readonly shape: number;
  readonly shapeText: string;
  readonly capitalised: boolean;
  /** "NATO", "AT&T"; "U.S." as well. */
  readonly allCaps: boolean;
  /** Begins with two letters. */
  readonly lettered: boolean;
  /** Lower case with straight marks: the key of the word vectors. */
  readonly key: string;
}

const known = new Map<string, WordFeatures>();

export function featuresOf(word: string): WordFeatures {
  const found = known.get(word);
  if (found !== undefined) return found;
  const features = read(word);
  if (known.size > 50_000) known.clear(); // bounds the memory; what is cached changes no result
  known.set(word, features);
  return features;
}

/** Stands before the first and after the last word. */
export const outside: WordFeatures = read('\u0000');

function read(word: string): WordFeatures {
  const form = straighten(word.length > 60 ? word.slice(0, 60) : word);
  const key = form.toLowerCase();
  return {
    form: hashText(form),
    lower: hashText(key),
    suffix1: hashText(`-${key.slice(-1)}`),
    suffix2: hashText(`-${key.slice(-2)}`),
    suffix3: hashText(`-${key.slice(-3)}`),
    suffix4: hashText(`-${key.slice(-4)}`),
    prefix1: hashText(`${form.slice(0, 1)}-`),
    prefix2: hashText(`${key.slice(0, 2)}-`),
    prefix3: hashText(`${key.slice(0, 3)}-`),
    shape: hashText(shapeOf(form)),
    shapeText: shapeOf(form),
    capitalised: isCapitalised(word),
    allCaps: isAllCaps(word),
    lettered: /^\p{L}{2}/u.test(word),
    key,
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
