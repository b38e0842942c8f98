/** What an export was made from and with, so that a table in a paper can be traced back to its texts. */
import type { Exported } from './exported.ts';
import type { ExportArticle } from './exportRecord.ts';

export interface ExportCircumstances {
  readonly format: string;
  readonly extensionVersion: string;
  /** UTC, to the second. */
  readonly at: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Codebook path → hash. */
  readonly codebooks: Readonly<Record<string, string>>;
}

export function writeManifest(
  articles: readonly ExportArticle[],
  exported: Exported,
  circumstances: ExportCircumstances,
): string {
  const manifest = {
    ...circumstances,
    offsets: 'Unicode code points, half-open, in the text with LF line ends and without byte order mark',
    files: exported.files.map(({ name }) => name),
    written: exported.written,
    skipped: exported.skipped,
    lossy: exported.lossy,
    articles: [...articles]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, reviewed, sidecars }) => ({
        path,
        textHash: reviewed.article.hash,
        analysisVersion: reviewed.analysis.analysisVersion,
        sidecars: sidecars.map((sidecar) => sidecar.path),
      })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
