/** `news-annotator export`: the reviewed articles of a folder as tables, lines, a report or web annotations. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exportCsv } from '../export/csv.ts';
import type { Exported } from '../export/exported.ts';
import type { ExportArticle } from '../export/exportRecord.ts';
import { exportJsonl } from '../export/jsonl.ts';
import { writeManifest } from '../export/manifest.ts';
import { exportMarkdown } from '../export/markdown.ts';
import { exportWebAnnotation } from '../export/webAnnotation.ts';
import { UsageError } from './errors.ts';
import { readModels } from './readModels.ts';
import { reviewFolder } from './reviewFolder.ts';
import { version } from './version.ts';

const formats: Record<string, (articles: readonly ExportArticle[]) => Exported> = {
  csv: exportCsv,
  jsonl: exportJsonl,
  markdown: exportMarkdown,
  'web-annotation': exportWebAnnotation,
};

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export function exportFolder(args: string[]): Promise<number> {
  const { folder, out, format, run } = readArguments(args);
  let problems = 0;
  const complain = (name: string, problem: string) => {
    problems++;
    process.stderr.write(`${name}: ${problem}\n`);
  };
  const articles = [...reviewFolder(folder, readModels(), complain)];
  const exported = run(articles);
  mkdirSync(out, { recursive: true });
  for (const { name, content } of exported.files) writeFileSync(path.join(out, name), content);
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const circumstances = { format, extensionVersion: version, at, settings: {}, codebooks: {} };
  writeFileSync(path.join(out, 'manifest.json'), writeManifest(articles, exported, circumstances));
  const { written, skipped, lossy } = exported;
  process.stdout.write(
    `${articles.length} articles, ${written} records written to ${out}; ${skipped.length} skipped, ${lossy.length} not in full (manifest.json lists them)\n`,
  );
  return Promise.resolve(problems > 0 ? 1 : 0);
}

function readArguments(args: string[]) {
  const { values, positionals } = parse(args);
  const [folder, ...rest] = positionals as (string | undefined)[];
  if (folder === undefined || rest.length > 0) throw new UsageError('export takes one DIR');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(`${folder}: no such folder`);
  const run = formats[values.format ?? ''];
  if (values.format === undefined || run === undefined)
    throw new UsageError(`--format is one of ${Object.keys(formats).join(', ')}`);
  if (values.out === undefined) throw new UsageError('export needs --out DIR');
  return { folder, out: values.out, format: values.format, run };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: { out: { type: 'string' }, format: { type: 'string' } } as const,
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
