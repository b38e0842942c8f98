/** Claims as marks in the text: content «…», source {…}, cue ‹…›, addressee [[…]], so that tests read as text. */
import type { Claim } from '../../../src/analysis/article.ts';

const signs = [
  ['«', '»'],
  ['{', '}'],
  ['‹', '›'],
  ['[[', ']]'],
] as const;

/** The text without marks. */
export function unmarked(source: string): string {
  return source.replace(/«|»|\{|\}|‹|›|\[\[|\]\]/g, '');
}

/** The text with the claims marked in it. */
export function markClaims(text: string, claims: readonly Claim[]): string {
  const marks = new Map<string, { at: number; sign: string; closing: boolean; length: number }>();
  for (const { contents, source, cue, addressee } of claims)
    [contents, source, cue, addressee].forEach((spans, kind) => {
      for (const { start, end } of spans) {
        const [open, close] = signs[kind]!;
        const length = end - start;
        marks.set(`${start}${open}${end}`, { at: start, sign: open, closing: false, length });
        marks.set(`${end}${close}${start}`, { at: end, sign: close, closing: true, length });
      }
    });
  const ordered = [...marks.values()].sort(
    (a, b) =>
      b.at - a.at ||
      (a.closing === b.closing ? (a.closing ? b.length - a.length : a.length - b.length) : a.closing ? 1 : -1),
  );
  return ordered.reduce((result, { at, sign }) => result.slice(0, at) + sign + result.slice(at), text);
}
