/** Puts the parts of an export together: whole files, written while they come, and the account of what is in them. */
import type { ExportedArticle, ExportFormat, ExportNote, ExportPart, Surroundings } from './format.ts';

export interface ExportReport {
  readonly articles: readonly ExportedArticle[];
  readonly files: readonly string[];
  /** Records written. */
  readonly written: number;
  readonly skipped: readonly ExportNote[];
  readonly lossy: readonly ExportNote[];
}

export interface ExportSink {
  /** Appends to a file of this export. */
  append(name: string, content: string): Promise<void> | void;
}

/** `parts`: by path, ascending; undefined for an article that could not be read. */
export async function writeExport(
  format: ExportFormat,
  parts: AsyncIterable<ExportPart | undefined> | Iterable<ExportPart | undefined>,
  sink: ExportSink,
  surroundings: Surroundings = { entities: [], breathe: () => Promise.resolve() },
): Promise<ExportReport> {
  const articles: ExportedArticle[] = [];
  const [skipped, lossy]: [ExportNote[], ExportNote[]] = [[], []];
  const begun = format.files.map(() => false);
  const collector = format.collect?.();
  let written = 0;
  for (const { name, head } of format.files) await sink.append(name, head);
  for await (const part of parts) {
    if (part === undefined) continue;
    articles.push(part.article);
    skipped.push(...part.skipped);
    lossy.push(...part.lossy);
    written += part.written;
    if (part.named) collector?.add(part.named);
    for (const [i, { name, between }] of format.files.entries()) {
      const content = part.contents[i] ?? '';
      if (content === '') continue;
      await sink.append(name, begun[i] === true ? between + content : content);
      begun[i] = true;
    }
  }
  if (collector)
    for await (const { name, content } of collector.finish(surroundings))
      if (content !== '') await sink.append(name, content);
  for (const { name, tail } of format.files) await sink.append(name, tail(written));
  return { articles, files: format.files.map(({ name }) => name), written, skipped, lossy };
}
