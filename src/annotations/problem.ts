/** What is wrong with a file, where, and what to do about it. Files are never mended behind a person's back. */
import type { Reason } from '../analysis/article.ts';

export interface Problem {
  /** `error`: the file is not written until this is mended. `warning`: it is used, this part of it maybe not. */
  readonly severity: 'error' | 'warning';
  /** Stable name: `duplicate-key`. */
  readonly code: string;
  readonly message: Reason;
  /** UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
  /** Zero-based, as editors count. */
  readonly line: number;
  readonly column: number;
}

/** A problem at an offset; line and column come from the text. */
export function problemAt(
  text: string,
  start: number,
  end: number,
  severity: Problem['severity'],
  code: string,
  message: Reason,
): Problem {
  const at = Math.max(0, Math.min(start, text.length));
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  let line = 0;
  for (let i = text.indexOf('\n'); i >= 0 && i < at; i = text.indexOf('\n', i + 1)) line++;
  return {
    severity,
    code,
    message,
    start: at,
    end: Math.max(at, Math.min(end, text.length)),
    line,
    column: at - lineStart,
  };
}

/**
 * A problem of a piece that was read by itself, in the text that the piece was cut out of: it began at `by` and ended at `last`. Parsers
 * report what is unfinished behind its end, which is the next piece's line.
 */
export function movedProblem(
  { start, end, severity, code, message }: Problem,
  text: string,
  by: number,
  last: number,
): Problem {
  const at = Math.min(start + by, last - 1);
  return problemAt(text, at, Math.max(at, end + by), severity, code, message);
}
