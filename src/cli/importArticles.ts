/** `news-annotator import`: tables, lines and saved pages become articles. The originals are untouched, nothing is overwritten. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText, largestFile } from './decode.ts';
import { complain, describeError, InputError, UsageError } from './errors.ts';
import { readHtml } from './importing/fromHtml.ts';
import { type Columns, readCsv, readJsonLines, type Row } from './importing/fromTable.ts';
import { articleFields, fileStem, type ImportedArticle, writeArticle } from './importing/importedArticle.ts';
import { cannotWrite, makeFolder } from './writeWhole.ts';

const kinds = ['.csv', '.jsonl', '.ndjson', '.html', '.htm'];

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export function importArticles(args: string[]): Promise<number> {
  const { inputs, out, columns } = readArguments(args);
  makeFolder(out, 'say with --out where the articles may be written');
  const count = { written: 0, unchanged: 0, failed: 0 };
  for (const file of inputs.flatMap(filesOf)) {
    try {
      for (const { place, article } of readFile(file, columns)) {
        if ('problem' in article) {
          count.failed++;
          complain(`${file}: ${place}: ${article.problem}`);
        } else saveOrSay(article, file, place);
      }
    } catch (error) {
      count.failed++;
      complain(`${file}: ${describeError(error)}`);
    }
  }
  function saveOrSay(article: ImportedArticle, file: string, place: string): void {
    try {
      count[save(article, path.parse(file).name, out) ? 'written' : 'unchanged']++;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      count.failed++;
      complain(`${file}: ${place}: ${error.message}`);
    }
  }
  process.stdout.write(
    `${count.written} articles written to ${out}, ${count.unchanged} were there already, ${count.failed} could not be read\n`,
  );
  return Promise.resolve(count.failed > 0 ? 1 : 0);
}

function readArguments(args: string[]): { inputs: string[]; out: string; columns: Columns } {
  const options = { out: { type: 'string' }, columns: { type: 'string' } } as const;
  const { values, positionals } = parse(() => parseArgs({ args, options, allowPositionals: true }));
  if (positionals.length === 0) throw new UsageError('import takes a FILE or DIR');
  if (values.out === undefined) throw new UsageError('import needs --out DIR, the folder for the articles');
  const missing = positionals.find((input) => !existsSync(input));
  if (missing !== undefined) throw new UsageError(`${missing}: no such file or folder`);
  return { inputs: positionals, out: values.out, columns: readColumns(values.columns ?? '') };
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `text=body,headline=ttl` */
function readColumns(option: string): Columns {
  const columns: Columns = {};
  for (const pair of option.split(',').filter((part) => part !== '')) {
    const [name, column] = pair.split('=', 2);
    const field = articleFields.find((known) => known === name);
    if (field === undefined || column === undefined)
      throw new UsageError(`--columns: ${pair} is not FIELD=COLUMN with one of ${articleFields.join(', ')}`);
    columns[field] = column;
  }
  return columns;
}

function filesOf(input: string): string[] {
  return statSync(input).isDirectory() ? filesBelow(input) : [input];
}

/** By name, at any depth. Links to folders are not followed: one that leads back up would never end. */
function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(name);
    if (!kinds.includes(path.extname(name).toLowerCase())) return [];
    return entry.isFile() || (entry.isSymbolicLink() && statSync(name, { throwIfNoEntry: false })?.isFile() === true)
      ? [name]
      : [];
  });
}

function readFile(file: string, columns: Columns): Row[] {
  const { text } = decodeText(readFileSync(file));
  switch (path.extname(file).toLowerCase()) {
    case '.csv':
      return readCsv(text, columns);
    case '.jsonl':
    case '.ndjson':
      return readJsonLines(text, columns);
    case '.html':
    case '.htm':
      return [{ place: 'the page', article: readHtml(text) }];
    default:
      throw new InputError(`import reads ${kinds.join(', ')}`);
  }
}

/** False if the same article lies there already. */
function save(article: ImportedArticle, otherwise: string, out: string): boolean {
  const content = writeArticle(article);
  const bytes = Buffer.byteLength(content);
  if (bytes > largestFile)
    throw new InputError(
      `its text is larger than the 20 MB an article can have (${(bytes / 1024 / 1024).toFixed(1)} MB)`,
    );
  const stem = fileStem(article, otherwise);
  for (let n = 1; ; n++) {
    const file = path.join(out, `${stem}${n === 1 ? '' : `-${n}`}.txt`);
    if (!existsSync(file)) {
      try {
        writeFileSync(file, content, { flag: 'wx' });
      } catch (error) {
        // half an article would be taken for another one the next time
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(file, { force: true });
        throw cannotWrite(file, error);
      }
      return true;
    }
    if (readFileSync(file, 'utf8') === content) return false;
  }
}
