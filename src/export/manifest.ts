/** What an export was made from and with, so that a table in a paper can be traced back to its texts. */
import type { ExportReport } from './writeExport.ts';

export interface ExportCircumstances {
  readonly format: string;
  readonly extensionVersion: string;
  /** UTC, to the second. */
  readonly at: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Codebook path → hash. */
  readonly codebooks: Readonly<Record<string, string>>;
  /** Files that could not be used, and why. */
  readonly failed: readonly { readonly path: string; readonly what: string }[];
  /** Articles left out because they are not finished. */
  readonly unfinished: number;
}

export function writeManifest(report: ExportReport, circumstances: ExportCircumstances): string {
  const { format, extensionVersion, at, settings, codebooks, failed, unfinished } = circumstances;
  const manifest = {
    format,
    extensionVersion,
    at,
    settings,
    codebooks,
    offsets: 'Unicode code points, half-open, in the text with LF line ends and without byte order mark',
    ...(format === 'csv' && { formulas: formulaNote }),
    files: report.files,
    written: report.written,
    skipped: report.skipped,
    lossy: report.lossy,
    failed,
    unfinished,
    articles: report.articles,
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

const formulaNote =
  "a cell that begins with = + - @, a tab or a line break, or with apostrophes before one of these, has an apostrophe more in front: take one away to have the article's words";
