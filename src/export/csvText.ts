/**
 * Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet: a cell that a spreadsheet would run as a
 * formula (`=HYPERLINK(…)`, `+1`, `@SUM`) gets an apostrophe in front, which spreadsheets show as text.
 */

export type Cell = string | number | boolean | null | undefined;

/** A header line and the rows, each with as many cells; lines end with CRLF. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
