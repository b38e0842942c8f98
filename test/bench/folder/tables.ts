/** The tables of a reviewed folder: written, joined, and read back by programs that are not ours. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { line } from '../timing.ts';

type Table = Record<string, string>[];

export function checkTables(bundles: string, folder: string, index: string, out: string, workers: string): void {
  const args = [path.join(bundles, 'cli.js'), 'export', folder, '--format', 'csv', '--out', out, '--index', index];
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args, '--workers', workers], { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(stderr);
  const names = readdirSync(out)
    .filter((name) => name.endsWith('.csv'))
    .sort();
  const tables = new Map(names.map((name) => [name.slice(0, -'.csv'.length), read(path.join(out, name))]));
  const rows = [...tables.values()].reduce((sum, table) => sum + table.length, 0);
  line('csv of all, reviewed', `${seconds.toFixed(1)} s`, `${rows} rows`);
  line('rows that join', `${joins(tables)} do not`);
  for (const [reader, cells] of [
    ['Python', readByPython(out, names)],
    ['R', readByR(out, names)],
  ] as const)
    line(`read back by ${reader}`, cells === undefined ? 'not installed' : same(tables, cells) ? 'equal' : 'NOT EQUAL');
}

function read(file: string): Table {
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;
}

/** How many rows name an article, a speaker or a record that is in no table. */
function joins(tables: ReadonlyMap<string, Table>): number {
  const of = (name: string) => tables.get(name) ?? [];
  const articles = new Set(of('articles').map((row) => row['article']));
  const speakers = new Set(of('speakers').map((row) => `${row['article'] ?? ''}\n${row['speaker'] ?? ''}`));
  const records = ['claims', 'mentions', 'dates', 'notes'].flatMap(of);
  const ids = new Set(records.map((row) => `${row['article'] ?? ''}\n${row['id'] ?? ''}`));
  let lost = 0;
  for (const row of [...records, ...of('speakers')]) if (!articles.has(row['article'])) lost++;
  for (const row of [...of('claims'), ...of('mentions')])
    if (row['speaker'] !== '' && !speakers.has(`${row['article'] ?? ''}\n${row['speaker'] ?? ''}`)) lost++;
  for (const row of of('codings')) {
    const key = `${row['article'] ?? ''}\n${row['id'] ?? ''}`;
    const found =
      row['kind'] === 'article' ? articles.has(row['id']) : row['kind'] === 'entity' ? speakers.has(key) : ids.has(key);
    if (!found) lost++;
  }
  return lost;
}

/** Rows and a hash of all cells, table by table, as another program reads them. */
type Digest = Record<string, { rows: number; hash: number }>;

function same(tables: ReadonlyMap<string, Table>, other: Digest): boolean {
  return [...tables].every(([name, table]) => {
    const theirs = other[`${name}.csv`];
    return theirs?.rows === table.length && theirs.hash === hashOf(table);
  });
}

/** Sum of code points, each by its place in its cell: simple enough to be written in any language. */
function hashOf(table: Table): number {
  let hash = 0;
  for (const row of table) {
    for (const cell of Object.values(row)) {
      let place = 1;
      for (const character of cell) hash = (hash + place++ * character.codePointAt(0)!) % 1000000007;
    }
  }
  return hash;
}

const python = `
import csv, json, sys
csv.field_size_limit(10**9)
out = {}
for name in sys.argv[2:]:
    with open(sys.argv[1] + '/' + name, newline='', encoding='utf-8') as f:
        rows, h = 0, 0
        reader = csv.reader(f)
        next(reader)
        for row in reader:
            rows += 1
            for cell in row:
                for place, character in enumerate(cell, 1):
                    h = (h + place * ord(character)) % 1000000007
        out[name] = {'rows': rows, 'hash': h}
print(json.dumps(out))
`;

function readByPython(out: string, names: readonly string[]): Digest | undefined {
  const { status, stdout } = spawnSync('python3', ['-c', python, out, ...names], { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Digest) : undefined;
}

/** Thousands of cells at a time: one by one R takes minutes for a million rows. */
const r = `
args <- commandArgs(TRUE)
for (name in args[-1]) {
  t <- read.csv(file.path(args[1], name), colClasses = "character", na.strings = character(0), encoding = "UTF-8", check.names = FALSE)
  h <- 0
  for (column in t) for (from in seq(1, by = 5000, length.out = ceiling(nrow(t) / 5000))) {
    cells <- enc2utf8(column[from:min(nrow(t), from + 4999)])
    points <- utf8ToInt(paste0(cells, collapse = ""))
    if (length(points) > 0) h <- (h + sum((sequence(nchar(cells, "chars")) * as.numeric(points)) %% 1000000007)) %% 1000000007
  }
  cat(name, nrow(t), sprintf("%.0f", h), "\\n")
}
`;

function readByR(out: string, names: readonly string[]): Digest | undefined {
  const script = path.join(out, 'read.R');
  writeFileSync(script, r);
  const { status, stdout } = spawnSync('Rscript', [script, out, ...names], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((row) => row.trim().split(' '))
      .map(([name = '', rows, hash]) => [name, { rows: Number(rows), hash: Number(hash) }]),
  );
}
