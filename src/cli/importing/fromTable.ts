/** Rows of a CSV file or lines of JSON → articles, by the names of their columns. */
import Papa from 'papaparse';
import { InputError } from '../errors.ts';
import { type ArticleField, articleFields, type ImportedArticle } from './importedArticle.ts';

/** Which column holds which field, as the user said. */
export type Columns = Partial<Record<ArticleField, string>>;

export interface Row {
  /** For messages: `row 3`, `line 3`. */
  readonly place: string;
  readonly article: ImportedArticle | { readonly problem: string };
}

/** What archives and scrapers call them. */
const usualNames: Record<ArticleField, readonly string[]> = {
  headline: ['headline', 'title', 'hl', 'head'],
  outlet: ['outlet', 'source', 'publication', 'publisher', 'media_name', 'media', 'newspaper', 'site'],
  author: ['author', 'authors', 'byline', 'by'],
  published: ['published', 'date', 'publish_date', 'published_at', 'publication_date', 'pubdate', 'datetime'],
  url: ['url', 'link', 'permalink'],
  text: ['text', 'body', 'content', 'article', 'fulltext', 'full_text', 'article_text'],
};

export function readCsv(content: string, columns: Columns): Row[] {
  if (content.trim() === '') throw new InputError('the table is empty');
  const { data, errors, meta } = Papa.parse<Record<string, string>>(content, {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw new InputError(
      `row ${(broken.row ?? 0) + 1}: a quotation mark opens a cell that nothing closes; nothing of this table was taken`,
    );
  }
  const overfull = new Set(errors.filter(({ code }) => code === 'TooManyFields').map(({ row }) => row));
  const names = chooseColumns(meta.fields ?? [], columns);
  return data.map((row, i) => {
    const place = `row ${i + 2}`;
    // the words behind the comma would be lost without a word
    const problem = 'it has more cells than the table has columns: a comma in a text needs quotation marks around it';
    return { place, article: overfull.has(i) ? { problem } : toArticle(row, names) };
  });
}

export function readJsonLines(content: string, columns: Columns): Row[] {
  const lines = content.split('\n').map((line, i) => ({ line: line.trim(), place: `line ${i + 1}` }));
  return lines
    .filter(({ line }) => line !== '')
    .map(({ line, place }) => {
      try {
        const value = parseLine(line);
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          return { place, article: { problem: 'not a JSON object' } };
        const row = value as Record<string, unknown>;
        return { place, article: toArticle(row, chooseColumns(Object.keys(row), columns)) };
      } catch (error) {
        return {
          place,
          article: { problem: error instanceof Error ? error.message : String(error) },
        };
      }
    });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`not valid JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function chooseColumns(present: readonly string[], chosen: Columns): Columns {
  const names: Columns = {};
  for (const field of articleFields) {
    const wanted = chosen[field];
    if (wanted !== undefined && !present.includes(wanted)) {
      throw new InputError(`there is no column "${wanted}" for ${field}; the columns are ${present.join(', ')}`);
    }
    const name =
      wanted ??
      usualNames[field].map((usual) => present.find((column) => column.toLowerCase().trim() === usual)).find(Boolean);
    if (name !== undefined) names[field] = name;
  }
  if (names.text === undefined) {
    throw new InputError(
      `no column holds the text (say which with --columns text=NAME); the columns are ${present.join(', ')}`,
    );
  }
  return names;
}

function toArticle(row: Record<string, unknown>, names: Columns): Row['article'] {
  const cell = (field: ArticleField): string | undefined => {
    const value = row[names[field] ?? ''];
    if (Array.isArray(value)) return value.map(String).join(', ');
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const text = cell('text') ?? '';
  if (text.trim() === '') return { problem: 'its text is empty' };
  return {
    headline: cell('headline'),
    outlet: cell('outlet'),
    author: cell('author'),
    published: cell('published'),
    url: cell('url'),
    text,
  };
}
