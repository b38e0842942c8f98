/** `news-annotator export`: the reviewed articles of a folder as tables, lines, a report or web annotations. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FolderFile } from '../corpus/folderFiles.ts';
import { inOrder, readArticleAt } from '../corpus/readFolder.ts';
import type { ExportFormatName, ExportPart } from '../export/format.ts';
import { exportFormatNames, exportFormats } from '../export/formats.ts';
import { writeManifest } from '../export/manifest.ts';
import { writeExport } from '../export/writeExport.ts';
import { describeError, UsageError } from './errors.ts';
import { diskReader, listArticles, startPool } from './folder.ts';
import { defaultIndex, readWorkers } from './indexFolder.ts';
import { endProgress, showProgress } from './progress.ts';
import { version as extensionVersion } from './version.ts';

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export async function exportFolder(args: string[]): Promise<number> {
  const { folder, out, format, workers, index } = readArguments(args);
  const files = listArticles(folder);
  const failed: { path: string; what: string }[] = [];
  const notices: string[] = [];
  const { pool, version } = startPool(workers, path.join(index, 'analyses'));
  const reader = diskReader(folder, (name) =>
    notices.push(`${path.join(folder, name)}: no UTF-8; read as windows-1252`),
  );
  let done = 0;
  const partOf = async (file: FolderFile): Promise<ExportPart | undefined> => {
    try {
      const { part, problems } = await readArticleAt(file, reader, pool, { want: format, version });
      for (const { path: name, line, message } of problems) failed.push({ path: `${name}:${line}`, what: message });
      return part;
    } catch (error) {
      failed.push({ path: file.path, what: describeError(error) });
      return undefined;
    } finally {
      showProgress(++done, files.length);
    }
  };
  mkdirSync(out, { recursive: true });
  const sink = openSink(out);
  try {
    const report = await writeExport(exportFormats[format], inOrder(files, workers * 4, partOf), sink);
    sink.finish();
    endProgress();
    const at = `${new Date().toISOString().slice(0, 19)}Z`;
    const circumstances = { format, extensionVersion, at, settings: {}, codebooks: {}, failed };
    writeFileSync(path.join(out, 'manifest.json'), writeManifest(report, circumstances));
    for (const line of notices) process.stderr.write(`${line}\n`);
    for (const { path: name, what } of failed) process.stderr.write(`${path.join(folder, name)}: ${what}\n`);
    const { articles, written, skipped, lossy } = report;
    process.stdout.write(
      `${articles.length} articles, ${written} records written to ${out}; ${skipped.length} skipped, ${lossy.length} not in full (manifest.json lists them)\n`,
    );
    return failed.length > 0 ? 1 : 0;
  } finally {
    sink.close();
    pool.dispose();
  }
}

/** Files get their names when they are whole: an export that was stopped leaves an earlier one as it was. */
function openSink(out: string) {
  const open = new Map<string, number>();
  const temporary = (name: string) => path.join(out, `${name}.part`);
  const close = () => {
    for (const file of open.values()) closeSync(file);
  };
  return {
    append(name: string, content: string) {
      let file = open.get(name);
      if (file === undefined) open.set(name, (file = openSync(temporary(name), 'w')));
      writeSync(file, content);
    },
    finish() {
      close();
      for (const name of open.keys()) renameSync(temporary(name), path.join(out, name));
      open.clear();
    },
    close,
  };
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals as (string | undefined)[];
  if (folder === undefined || rest.length > 0) throw new UsageError('export takes one DIR');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder}: no such folder`);
  const format: ExportFormatName | undefined = exportFormatNames.find((name) => name === values.format);
  if (format === undefined) throw new UsageError(`--format is one of ${exportFormatNames.join(', ')}`);
  if (values.out === undefined) throw new UsageError('export needs --out DIR');
  const index = values.index ?? defaultIndex(folder);
  return { folder, out: values.out, format, index, workers: readWorkers(values.workers) };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: { out: text, format: text, workers: text, index: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
