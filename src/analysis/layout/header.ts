/**
 * What stands above the article as data: YAML front matter, `Key: value` lines, and the date that a collector's tool wrote
 * before the headline (` date 2022-01-19 Headline…`). It is read as given, and never interpreted further.
 */
import type { Span } from '../article.ts';
import { splitLines, trim, type Line } from './lines.ts';

export interface Header {
  /** The stretch that is no part of the article; empty where there is none. */
  readonly span: Span;
  readonly form: 'front-matter' | 'key-values' | 'collector' | 'none';
  /** Values by what they say about the article, without quotation marks, in the order given. */
  readonly fields: readonly Field[];
}

export type FieldName =
  'headline' | 'standfirst' | 'author' | 'outlet' | 'agency' | 'place' | 'published' | 'updated' | 'language';

export interface Field extends Span {
  readonly name: FieldName;
  readonly value: string;
}

const NAMES: Readonly<Record<string, FieldName>> = {
  title: 'headline',
  headline: 'headline',
  head: 'headline',
  hd: 'headline',
  subtitle: 'standfirst',
  subheadline: 'standfirst',
  standfirst: 'standfirst',
  deck: 'standfirst',
  summary: 'standfirst',
  description: 'standfirst',
  author: 'author',
  authors: 'author',
  by: 'author',
  byline: 'author',
  writer: 'author',
  outlet: 'outlet',
  source: 'outlet',
  publication: 'outlet',
  publisher: 'outlet',
  newspaper: 'outlet',
  site: 'outlet',
  'site name': 'outlet',
  site_name: 'outlet',
  sitename: 'outlet',
  agency: 'agency',
  wire: 'agency',
  place: 'place',
  dateline: 'place',
  location: 'place',
  date: 'published',
  published: 'published',
  pubdate: 'published',
  'pub date': 'published',
  'publication date': 'published',
  'date published': 'published',
  'published at': 'published',
  published_at: 'published',
  publication_date: 'published',
  date_published: 'published',
  publish_date: 'published',
  publisheddate: 'published',
  'load-date': 'published',
  updated: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  'last modified': 'updated',
  'last updated': 'updated',
  'date modified': 'updated',
  updated_at: 'updated',
  language: 'language',
  lang: 'language',
};
/** Keys that archives and collectors write and that say nothing the article's data keeps. */
const OTHER_KEYS = new Set(
  'url link id uri doi section category categories tags tag keywords subject subjects topic topics copyright length words wordcount word-count type page edition series volume issue country region permalink canonical image retrieved accessed downloaded crawled database accession credit format slug layout draft'.split(
    ' ',
  ),
);

const NONE: Header = { span: { start: 0, end: 0 }, form: 'none', fields: [] };
const MAX_LINES = 80;

export function readHeader(text: string): Header {
  const lines = splitLines(text.slice(0, 20_000)).slice(0, MAX_LINES);
  return readFrontMatter(text, lines) ?? readCollector(text, lines) ?? readKeyValues(text, lines) ?? NONE;
}

function readFrontMatter(text: string, lines: readonly Line[]): Header | null {
  const at = (line: Line): string => text.slice(line.start, line.end);
  const [first] = lines;
  if (!first || first.blankBefore > 0 || at(first) !== '---') return null;
  const close = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)$/.test(at(line)));
  if (close < 0) return null;
  const fields: Field[] = [];
  let key = '';
  for (const line of lines.slice(1, close)) {
    const pair = line.indent === 0 ? /^["']?([\p{L}][\p{L}\d _-]{0,30})["']? ?:(?: +|$)/u.exec(at(line)) : null;
    const item = /^- +(?:name: +)?|^name: +/.exec(at(line));
    if (pair) key = pair[1]?.toLowerCase() ?? '';
    const lead = pair?.[0].length ?? item?.[0].length;
    if (lead === undefined) continue;
    fields.push(...readField(text, key, line.start + lead, line.end));
  }
  if (!lines.slice(1, close).some((line) => /^["']?[\p{L}][\p{L}\d _-]{0,30}["']? ?:/u.test(at(line)))) return null;
  return { span: { start: first.start, end: lines[close]!.end }, form: 'front-matter', fields };
}

/** Lines `Key: value` at the top: two with a key that is known, or one that gives a date or a title. */
function readKeyValues(text: string, lines: readonly Line[]): Header | null {
  const fields: Field[] = [];
  let last: Line | undefined;
  let known = 0;
  let pairs = 0;
  for (const line of lines) {
    if (last && line.blankBefore > 1) break;
    const pair = /^([\p{L}][\p{L} _-]{0,24}?) {0,2}[:=](?: {1,8}|\t|$)/u.exec(text.slice(line.start, line.end));
    const key = pair?.[1]?.toLowerCase() ?? '';
    if (!pair || (NAMES[key] === undefined && !OTHER_KEYS.has(key))) {
      // "BODY:" or "Text:" ends the header of an archive
      if (last && /^(?:body|text|full text|content|article)\s?:?$/i.test(text.slice(line.start, line.end))) last = line;
      break;
    }
    pairs++;
    if (NAMES[key] !== undefined) known++;
    fields.push(...readField(text, key, line.start + pair[0].length, line.end));
    last = line;
  }
  const first = lines[0];
  if (!first || !last || known === 0 || pairs < 2) return null;
  return { span: { start: first.start, end: last.end }, form: 'key-values', fields };
}

/** ` date 2022-01-19 Harbour to close…` and `[2022-01-19] Harbour to close…`: keys in lower case, then the headline on the same line. */
function readCollector(text: string, lines: readonly Line[]): Header | null {
  const [first] = lines;
  if (!first) return null;
  const line = text.slice(first.start, Math.min(first.end, first.start + 400));
  const prefix =
    /^(?:(?:id|source|url|outlet|lang) \S{1,120} ){0,3}(?:date|published|pubdate)[ :=]{1,2}(\d{4}-\d{2}-\d{2}(?:T[\d:.Z+-]{4,20})?)(?: (?:title|headline))?[ |:–-]{1,4}(?=\S)/.exec(
      line,
    );
  const bare = prefix ? null : /^[[(]?(\d{4}-\d{2}-\d{2})[\])]?[ |:–-]{1,4}(?=\p{L}|["'“‘])/u.exec(line);
  // "[14.10.2023 18:22] Harbour Watch: …", as messengers hand out what was posted
  const posted = /^\[(\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?)\] ?(?=\S)/.exec(line);
  const found = prefix ?? bare ?? posted;
  if (!found || line.length - found[0].length < 12) return null;
  const start = first.start + found[0].indexOf(found[1]!);
  const value = found[1]!;
  return {
    span: { start: first.start, end: first.start + found[0].trimEnd().length },
    form: 'collector',
    fields: [{ name: 'published', value, start, end: start + value.length }],
  };
}

/** `[A, "B"]` gives two values; quotation marks around a value are not part of it. */
function readField(text: string, key: string, from: number, to: number): Field[] {
  const name = NAMES[key] ?? NAMES[key.replace(/[ -]/g, '_')];
  if (name === undefined) return [];
  const whole = trim(text, from, to);
  const listed = text[whole.start] === '[' && text[whole.end - 1] === ']';
  const spans = listed ? splitList(text, whole.start + 1, whole.end - 1) : [whole];
  return spans.flatMap((span) => {
    const mark = text[span.start];
    const quoted = span.end - span.start > 1 && (mark === '"' || mark === "'") && text[span.end - 1] === mark;
    const bare = quoted ? { start: span.start + 1, end: span.end - 1 } : span;
    const value = text.slice(bare.start, bare.end);
    return value === '' || /^[|>][+-]?$|^null$|^~$|^[&*!{]/.test(value) ? [] : [{ name, value, ...bare }];
  });
}

function splitList(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && text[at] !== ',') continue;
    const span = trim(text, start, at);
    if (span.start < span.end) spans.push(span);
    start = at + 1;
  }
  return spans;
}
