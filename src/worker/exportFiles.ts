/** Exports articles of a folder: workers make the parts, they are put together here. The same for the palette and the command line. */
import { type CodebookFile, readCodebook } from '../annotations/codebook/codebook.ts';
import { entitiesFilesOf, type FolderFile } from '../corpus/index/folderFiles.ts';
import type { FolderArticle, FolderReader } from '../corpus/index/gatherArticle.ts';
import { inOrder, readArticleAt } from '../corpus/index/readFolder.ts';
import { codebookTable } from '../export/codebookTable.ts';
import type { ExportFormatName, ExportPart } from '../export/format.ts';
import { exportFormats } from '../export/formats.ts';
import { writeManifest } from '../export/manifest.ts';
import { type ExportReport, type ExportSink, writeExport } from '../export/writeExport.ts';
import type { WorkerPool } from './pool.ts';

export interface ExportJob {
  readonly format: ExportFormatName;
  /** By path, ascending. */
  readonly files: readonly FolderFile[];
  readonly reader: FolderReader;
  readonly pool: WorkerPool;
  /** Of the analysis, as the index has it. */
  readonly version: string;
  readonly extensionVersion: string;
  /** UTC, to the second. */
  readonly at: string;
  readonly atOnce: number;
  readonly finishedOnly: boolean;
  /** Article → the one that counts in its stead. */
  readonly duplicateOf: ReadonlyMap<string, string>;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly knowledge?: FolderArticle['knowledge'];
  /** Lets others have their turn. */
  readonly breathe: () => Promise<void>;
  readonly describeError: (error: unknown) => string;
  readonly onProgress: (done: number, of: number) => void;
  /** Asked before each article: false to stop. */
  readonly goOn: () => boolean;
}

export interface ExportResult extends ExportReport {
  /** Files that could not be used, or not whole, and why. */
  readonly failed: readonly { readonly path: string; readonly what: string }[];
  /** Articles that are not finished, where only finished ones were wanted. */
  readonly unfinished: number;
  /** False if it was stopped: nothing of it is whole then. */
  readonly complete: boolean;
}

export async function exportFiles(job: ExportJob, sink: ExportSink): Promise<ExportResult> {
  const { format, files, reader, pool, version, finishedOnly, knowledge } = job;
  const failed: { path: string; what: string }[] = [];
  let [done, unfinished, stopped] = [0, 0, false];
  const partOf = async (file: FolderFile): Promise<ExportPart | undefined> => {
    try {
      if (stopped || !job.goOn()) {
        stopped = true;
        return undefined;
      }
      const other = job.duplicateOf.get(file.path);
      const wish = { want: format, version, finishedOnly, ...(other !== undefined && { duplicateOf: other }) };
      const made = await readArticleAt(file, reader, pool, wish, knowledge);
      for (const { path, line, message } of made.problems) failed.push({ path: `${path}:${line}`, what: message });
      if (made.part === undefined) unfinished++;
      return made.part;
    } catch (error) {
      failed.push({ path: file.path, what: job.describeError(error) });
      return undefined;
    } finally {
      job.onProgress(++done, files.length);
    }
  };
  const surroundings = { entities: await readEntitiesFiles(files, reader), breathe: job.breathe };
  const report = await writeExport(exportFormats[format], inOrder(files, job.atOnce, partOf), sink, surroundings);
  const codebooks = await readCodebooks(files, reader);
  const tables = format === 'csv' && codebooks.size > 0 ? ['codebook.csv'] : [];
  if (tables.length > 0) await sink.append('codebook.csv', codebookTable(codebooks));
  failed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const result = { ...report, files: [...report.files, ...tables], failed, unfinished, complete: !stopped };
  const { extensionVersion, at, settings } = job;
  const hashes = Object.fromEntries([...codebooks].map(([path, { hash }]) => [path, hash]));
  const circumstances = { format, extensionVersion, at, settings: { ...settings, finishedOnly }, failed, unfinished };
  await sink.append('manifest.json', writeManifest(result, { ...circumstances, codebooks: hashes }));
  return result;
}

/** Those of the upper folders first, as the lists of all articles read them. */
async function readEntitiesFiles(files: readonly FolderFile[], reader: FolderReader): Promise<string[]> {
  const read = await Promise.all(entitiesFilesOf(files).map((path) => reader.readUtf8(path)));
  return read.filter((yaml) => yaml !== null);
}

async function readCodebooks(files: readonly FolderFile[], reader: FolderReader): Promise<Map<string, CodebookFile>> {
  const paths = [...new Set(files.flatMap(({ codebook }) => (codebook === undefined ? [] : [codebook])))].sort();
  const texts = await Promise.all(paths.map((path) => reader.readUtf8(path)));
  return new Map(
    paths.flatMap((path, i): [string, CodebookFile][] => {
      const text = texts[i];
      return typeof text === 'string' ? [[path, readCodebook(text)]] : [];
    }),
  );
}
