/** `news-annotator import`: tables, lines and saved pages become articles. The originals are untouched, nothing is overwritten. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { decodeText } from './decode.ts';
import { describeError, InputError, UsageError } from './errors.ts';
import { readHtml } from './importing/fromHtml.ts';
import { type Columns, readCsv, readJsonLines, type Row } from './importing/fromTable.ts';
import { articleFields, fileStem, type ImportedArticle, writeArticle } from './importing/importedArticle.ts';

const kinds = ['.csv', '.jsonl', '.ndjson', '.html', '.htm'];

/** Returns the exit code. Throws UsageError for arguments that cannot be read. */
export function importArticles(args: string[]): Promise<number> {
  const { inputs, out, columns } = readArguments(args);
  mkdirSync(out, { recursive: true });
  const count = { written: 0, unchanged: 0, failed: 0 };
  for (const file of inputs.flatMap(filesOf)) {
    try {
      for (const { place, article } of readFile(file, columns)) {
        if ('problem' in article) {
          count.failed++;
          process.stderr.write(`${file}: ${place}: ${article.problem}\n`);
        } else count[save(article, path.parse(file).name, out) ? 'written' : 'unchanged']++;
      }
    } catch (error) {
      count.failed++;
      process.stderr.write(`${file}: ${describeError(error)}\n`);
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
  if (!statSync(input).isDirectory()) return [input];
  const names = readdirSync(input, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => kinds.includes(path.extname(name).toLowerCase())).map((name) => path.join(input, name));
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
  const stem = fileStem(article, otherwise);
  for (let n = 1; ; n++) {
    const file = path.join(out, `${stem}${n === 1 ? '' : `-${n}`}.txt`);
    if (!existsSync(file)) {
      writeFileSync(file, content, { flag: 'wx' });
      return true;
    }
    if (readFileSync(file, 'utf8') === content) return false;
  }
}
