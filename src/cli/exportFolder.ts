/** `news-annotator export`: the reviewed articles of a folder as tables, lines, a report or web annotations. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { ExportFormatName } from '../export/format.ts';
import { exportFormatNames, exportFormats } from '../export/formats.ts';
import { exportFiles } from '../worker/exportFiles.ts';
import { duplicatesOf } from '../corpus/duplicates/duplicateDecisions.ts';
import { complain, describeError, InputError, UsageError } from './errors.ts';
import { diskSink, inTheWay } from './exportSink.ts';
import { diskReader, listArticles, readDecisions, startPool } from './folder.ts';
import { defaultIndex, storeOf } from './bringUpToDate.ts';
import { readWorkers } from './indexFolder.ts';
import { endProgress, onInterrupt, showProgress } from './progress.ts';
import { version as extensionVersion } from './version.ts';

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export async function exportFolder(args: string[]): Promise<number> {
  const { folder, out, format, workers, index, finishedOnly } = readArguments(args);
  const unread: string[] = [];
  const files = listArticles(folder, (name, problem) => unread.push(`${name}: ${problem}`));
  const notices: string[] = [];
  const { pool, version } = startPool(workers, storeOf(index));
  const sink = diskSink(out);
  const state = { stopped: false };
  const interrupt = onInterrupt(() => (state.stopped = true));
  try {
    const job = { format, files, pool, version, extensionVersion, finishedOnly, describeError };
    const { articles, written, skipped, lossy, failed, unfinished } = await exportFiles(
      {
        ...job,
        reader: diskReader(folder, (name) =>
          notices.push(`${path.join(folder, name)}: no UTF-8; read as windows-1252`),
        ),
        at: `${new Date().toISOString().slice(0, 19)}Z`,
        atOnce: workers * 4,
        duplicateOf: duplicatesOf(readDecisions(folder)),
        settings: {},
        onProgress: showProgress,
        goOn: () => !state.stopped,
        breathe: () => Promise.resolve(),
      },
      sink,
    );
    endProgress();
    if (state.stopped) throw new InputError(`stopped; what ${out} held before is as it was`);
    await sink.finish();
    for (const line of [...notices, ...unread]) complain(line);
    for (const { path: name, what } of failed) complain(`${path.join(folder, name)}: ${what}`);
    const left = unfinished === 0 ? '' : `${unfinished} articles are not finished; `;
    process.stdout.write(
      `${articles.length} articles, ${written} records written to ${out}; ${left}${skipped.length} skipped, ${lossy.length} not in full (manifest.json lists them)\n`,
    );
    return failed.length + unread.length > 0 ? 1 : 0;
  } finally {
    interrupt.dispose();
    await sink.close();
    pool.dispose();
  }
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals as (string | undefined)[];
  if (folder === undefined || rest.length > 0) throw new UsageError('export takes one DIR');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder}: no such folder`);
  const format: ExportFormatName | undefined = exportFormatNames.find((name) => name === values.format);
  if (format === undefined) throw new UsageError(`--format is one of ${exportFormatNames.join(', ')}`);
  if (values.out === undefined) throw new UsageError('export needs --out DIR');
  const other = inTheWay(
    values.out,
    exportFormats[format].files.map(({ name }) => name),
  );
  if (other !== undefined)
    throw new UsageError(`--out: ${path.join(values.out, other)} is there already, and is no export`);
  const index = values.index ?? defaultIndex(folder);
  const finishedOnly = values.finished === true;
  return { folder, out: values.out, format, index, finishedOnly, workers: readWorkers(values.workers) };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: { out: text, format: text, workers: text, index: text, finished: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
