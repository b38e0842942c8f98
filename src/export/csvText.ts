/**
 * Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet: a cell that a spreadsheet would run as a
 * formula (`=HYPERLINK(…)`, `+1`, `@SUM`) gets an apostrophe in front, which spreadsheets show as text. A cell that begins so
 * already gets one more, so that taking one away always gives the words back.
 */

export type Cell = string | number | boolean | null | undefined;

export const lineEnd = '\r\n';

/** Each row with as many cells as the header; lines end with CRLF. */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(writeCell).join(',')}${lineEnd}`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^'{0,99}[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
