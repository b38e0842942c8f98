/** Finds the forms in a sentence: the longest match wins, then the form that stands first in the table. */
import { createNotation } from './notation.ts';
import type { Form, Match } from './form.ts';
import { shorthands } from './forms/shorthands.ts';
import { forms } from './forms/table.ts';
import type { Remembered } from './resolveDates.ts';
import { scan } from './scan.ts';

/** A form found in the text, not yet put on the calendar: it depends on nothing but the words of its sentence. */
export interface Found extends Match {
  readonly form: Form;
  /** A clock time beside a day: the two are one time. */
  readonly clock?: Found;
  /** What became of it on the calendar, kept by `resolveDates`. */
  remembered?: Remembered | undefined;
}

/** With its first and last token. */
interface Placed extends Found {
  readonly first: number;
  readonly last: number;
}

interface Compiled {
  readonly form: Form;
  readonly order: number;
  readonly expression: () => RegExp;
}

interface Candidate {
  readonly form: Form;
  readonly order: number;
  readonly first: number;
  readonly last: number;
  readonly groups: Captures['groups'];
}

const none: readonly Compiled[] = [];

/** Which forms a code unit makes possible, so that a sentence meets only the forms it has the words for. */
const byKey = new Map<number, Compiled[]>();
const compile = createNotation(shorthands);
for (const [order, form] of forms.entries()) {
  const { expression, keys } = compile(form.pattern, form);
  if (keys.length === 0) throw new Error(`The form ${form.rule} has no word that must be there`);
  const compiled = { form, order, expression };
  for (const key of new Set(keys)) byKey.set(key, [...(byKey.get(key) ?? []), compiled]);
}

/** No sentence is longer; a text without sentences is read in stretches of this many characters. */
const longest = 4000;

/** @param only `iso` reads nothing but what is the same in all languages. */
export function matchForms(text: string, start: number, end: number, only?: 'iso'): Found[] {
  if (end - start <= longest) return matchStretch(text, start, end, only);
  const found: Found[] = [];
  for (let from = start; from < end;) {
    let to = Math.min(end, from + longest);
    while (to < end && to > from + longest / 2 && text.charCodeAt(to) > 32) to--;
    for (const match of matchStretch(text, from, to, only)) found.push(match);
    from = to;
  }
  return found;
}

function matchStretch(text: string, start: number, end: number, only?: 'iso'): Found[] {
  const scanned = scan(text, start, end);
  if (!scanned.promising) return [];
  const { codes, starts, ends } = scanned;
  const met = new Uint8Array(forms.length);
  const possible: Compiled[] = [];
  for (let i = 0; i < codes.length; i++) {
    for (const compiled of byKey.get(codes.charCodeAt(i)) ?? none) {
      if (met[compiled.order] === 1) continue;
      met[compiled.order] = 1;
      possible.push(compiled);
    }
  }

  const candidates: Candidate[] = [];
  for (const compiled of possible) {
    const { form, order } = compiled;
    if (only === 'iso' && form.anyLanguage !== true) continue;
    const expression = compiled.expression();
    expression.lastIndex = 0;
    for (let result = expression.exec(codes); result !== null; result = expression.exec(codes)) {
      const first = result.index;
      const last = first + result[0].length - 1;
      candidates.push({ form, order, first, last, groups: result.indices?.groups });
      expression.lastIndex = first + 1;
    }
  }
  candidates.sort((a, b) => b.last - b.first - (a.last - a.first) || a.order - b.order || a.first - b.first);

  const taken = new Uint8Array(codes.length);
  const found: Placed[] = [];
  for (const { form, first, last, groups } of candidates) {
    if (isTaken(taken, first, last)) continue;
    const captures = { groups, starts, ends };
    const match = matchAt(text, starts[first]!, ends[last]!, start, end, form, first, last, captures);
    if (form.accepts?.(match) === false) continue;
    taken.fill(1, first, last + 1);
    found.push(match);
  }
  found.sort((a, b) => a.first - b.first);
  return joinClocks(text, found, start, end);
}

function isTaken(taken: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (taken[i] === 1) return true;
  return false;
}

/** Where the captured tokens stand. */
interface Captures {
  readonly groups: Record<string, [number, number] | undefined> | undefined;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function matchAt(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  form: Form,
  first: number,
  last: number,
  captures?: Captures,
): Placed {
  const read = (a: number, b: number): string => text.slice(a, b).toLowerCase().replace(/\s+/g, ' ');
  let words: string | undefined;
  return {
    form,
    first,
    last,
    start,
    end,
    has: (name) => captures?.groups?.[name] !== undefined,
    word: (name) => {
      const tokens = captures?.groups?.[name];
      return tokens === undefined ? '' : read(captures!.starts[tokens[0]]!, captures!.ends[tokens[1] - 1]!);
    },
    original: (name) => {
      const tokens = name === undefined ? undefined : captures?.groups?.[name];
      return tokens === undefined
        ? text.slice(start, end)
        : text.slice(captures!.starts[tokens[0]], captures!.ends[tokens[1] - 1]);
    },
    before: () => text.slice(Math.max(from, start - 40), start).replace(/\s+/g, ' '),
    after: () => text.slice(end, Math.min(to, end + 40)).replace(/\s+/g, ' '),
    get words() {
      return (words ??= read(start, end));
    },
  };
}

/** "10 p.m. Wednesday" and "19 January 2022, 00:25" are one time each. */
function joinClocks(text: string, found: readonly Placed[], from: number, to: number): Found[] {
  const result: Found[] = [];
  for (let i = 0; i < found.length; i++) {
    const here = found[i]!;
    const next = found[i + 1];
    const between = next === undefined ? '' : text.slice(here.end, next.start);
    const beside = next !== undefined && /^\s*(?:,\s*)?$/.test(between) && next.first - here.last <= 2;
    if (beside && here.form.joins === 'clock' && next.form.joins === 'day' && !between.includes(',')) {
      result.push({
        ...matchAt(text, here.start, next.end, from, to, next.form, here.first, next.last),
        clock: here,
        word: next.word,
        has: next.has,
      });
      i++;
    } else if (beside && here.form.joins === 'day' && next.form.joins === 'clock') {
      result.push({
        ...matchAt(text, here.start, next.end, from, to, here.form, here.first, next.last),
        clock: next,
        word: here.word,
        has: here.has,
      });
      i++;
    } else {
      result.push(here);
    }
  }
  return result;
}
