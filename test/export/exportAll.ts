/** A whole export in memory. */
import type { ExportFormat } from '../../src/export/format.ts';
import type { ExportArticle } from '../../src/export/exportRecord.ts';
import { type ExportReport, writeExport } from '../../src/export/writeExport.ts';

export interface Exported extends ExportReport {
  /** Name → content. */
  readonly contents: ReadonlyMap<string, string>;
}

export async function exportAll(format: ExportFormat, articles: readonly ExportArticle[]): Promise<Exported> {
  const contents = new Map<string, string>();
  const append = (name: string, content: string) => void contents.set(name, (contents.get(name) ?? '') + content);
  const parts = articles.map((article) => format.write(article));
  return { ...(await writeExport(format, parts, { append })), contents };
}
