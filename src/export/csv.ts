/**
 * Tables for statistics: articles, claims, speakers, mentions, dates and codings, joined by `article` (the path) and by
 * the ids. One row a decision: where two reviewers coded the same claim there are two rows with one id.
 */
import type { Words } from '../annotations/annotation.ts';
import { wordsAt } from '../annotations/selector.ts';
import { type Cell, csvText } from './csvText.ts';
import type { Exported } from './exported.ts';
import { articleFieldsOf, type ExportArticle, type ExportRecord, recordsOf, speakersOf } from './exportRecord.ts';

type Row = readonly Cell[];

const recordColumns = [
  'article',
  'id',
  'reviewer',
  'status',
  'origin',
  'rule',
  'confidence',
  'anchor',
  'start',
  'end',
  'parts',
  'quote',
];
const columns = {
  articles: [
    'article',
    'headline',
    'authors',
    'outlet',
    'agency',
    'language',
    'published',
    'published_from',
    'updated',
    'url',
  ].concat([
    'status',
    'finished_at',
    'finished_by',
    'text_hash',
    'characters',
    'claims',
    'claims_open',
    'annotations',
    'orphaned',
  ]),
  claims: recordColumns
    .concat([
      'claim_kind',
      'cue',
      'source',
      'addressee',
      'speaker',
      'speaker_name',
      'polarity',
      'modality',
      'continues',
      'claim',
    ])
    .concat([
      'when',
      'verdict',
      'certainty',
      'evidence',
      'anonymity',
      'same_claim_as',
      'note',
      'reason',
      'created',
      'updated',
    ]),
  speakers: ['article', 'speaker', 'name', 'kind', 'role', 'affiliation', 'origin', 'mentions', 'claims'],
  mentions: [...recordColumns, 'speaker', 'form', 'note', 'reason'],
  dates: [...recordColumns, 'type', 'value', 'timex', 'relative_to', 'future', 'note', 'reason'],
  codings: ['article', 'id', 'kind', 'reviewer', 'question', 'value'],
};

export function exportCsv(articles: readonly ExportArticle[]): Exported {
  const rows: Record<keyof typeof columns, Row[]> = {
    articles: [],
    claims: [],
    speakers: [],
    mentions: [],
    dates: [],
    codings: [],
  };
  let written = 0;
  for (const article of [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const records = recordsOf(article);
    const names = new Map([...speakersOf(article)].map(([id, { name }]) => [id, name]));
    rows.articles.push(articleRow(article, records));
    rows.speakers.push(...speakerRows(article, records));
    for (const record of records) {
      if (record.kind === 'claim') rows.claims.push(claimRow(article.path, record, names));
      if (record.kind === 'speaker') rows.mentions.push(mentionRow(article.path, record));
      if (record.kind === 'date') rows.dates.push(dateRow(article.path, record));
      rows.codings.push(...codingRows(article.path, record));
      written++;
    }
  }
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const files = names.map((name) => ({ name: `${name}.csv`, content: csvText(columns[name], rows[name]) }));
  return { files, written, skipped: [], lossy: [] };
}

function articleRow(article: ExportArticle, records: readonly ExportRecord[]): Row {
  const { analysis, article: text, left, states, annotations, finished } = article.reviewed;
  const { meta } = analysis;
  const said = articleFieldsOf(article);
  const { headline } = meta;
  return [
    article.path,
    said.headline ?? (headline === null ? null : oneLine(wordsAt(text, headline))),
    (said.authors ?? meta.authors.map(({ name }) => name)).join('; '),
    said.outlet ?? meta.outlet,
    meta.agency,
    said.language ?? meta.language,
    said.published ?? meta.published,
    said.published === undefined || said.published === null ? meta.publishedFrom : 'reviewer',
    said.updated ?? meta.updated,
    said.url,
    said.status ?? (finished === null ? 'new' : 'finished'),
    finished?.reviewed.at,
    finished?.reviewed.by,
    text.hash,
    text.toPos({ start: 0, end: text.text.length })[1],
    records.filter(({ kind, status }) => kind === 'claim' && status !== 'rejected').length,
    left.claim,
    annotations.length,
    states.orphaned,
  ];
}

function recordCells(path: string, { id, reviewer, status, anchor, places, quotes, fields }: ExportRecord): Row {
  return [
    path,
    id,
    reviewer,
    status,
    fields.origin === undefined ? 'reviewer' : 'machine',
    fields.origin?.rule,
    fields.origin?.confidence,
    anchor,
    places[0]?.[0],
    places.at(-1)?.[1],
    places.map(([start, end]) => `${start}-${end}`).join(';'),
    quotes.map(oneLine).join(' … '),
  ];
}

function claimRow(path: string, record: ExportRecord, names: ReadonlyMap<string, string>): Row {
  const { fields } = record;
  return [
    ...recordCells(path, record),
    fields.claimKind,
    words(fields.cue),
    words(fields.source),
    words(fields.addressee),
    fields.speaker,
    fields.speaker === undefined ? undefined : names.get(fields.speaker),
    fields.polarity,
    fields.modality,
    fields.continues,
    fields.claim,
    fields.when,
    fields.verdict,
    fields.certainty,
    (fields.evidence ?? [])
      .map(({ url, file, citation, stance }) => [url ?? file ?? citation, stance].filter(Boolean).join(' '))
      .join('; '),
    fields.anonymity,
    fields.sameClaimAs?.join(';'),
    fields.note,
    record.reason,
    fields.created,
    fields.updated,
  ];
}

function mentionRow(path: string, record: ExportRecord): Row {
  return [...recordCells(path, record), record.fields.entity, record.fields.form, record.fields.note, record.reason];
}

function dateRow(path: string, record: ExportRecord): Row {
  const { type, value, timex, relativeTo, future, note } = record.fields;
  return [...recordCells(path, record), type, value, timex, relativeTo, future, note, record.reason];
}

function codingRows(path: string, { id, kind, reviewer, fields }: ExportRecord): Row[] {
  const answers = Object.entries(fields.values ?? {}).map(([question, value]): Row => {
    return [path, id, kind, reviewer, question, typeof value === 'object' ? JSON.stringify(value) : value];
  });
  return [...(fields.codes ?? []).map((code): Row => [path, id, kind, reviewer, 'code', code]), ...answers];
}

function speakerRows(article: ExportArticle, records: readonly ExportRecord[]): Row[] {
  const used = records.filter(({ status }) => status !== 'rejected');
  const found = new Set(article.reviewed.analysis.speakers.map(({ id }) => id));
  const speakers = [...speakersOf(article)].sort(([a], [b]) => (a < b ? -1 : 1));
  return speakers.map(([id, { name, kind, role, affiliation }]) => [
    article.path,
    id,
    name,
    kind,
    role,
    affiliation,
    found.has(id) ? 'machine' : 'reviewer',
    used.filter(({ kind: of, fields }) => of === 'speaker' && fields.entity === id).length,
    used.filter(({ kind: of, fields }) => of === 'claim' && fields.speaker === id).length,
  ]);
}

function words(value: Words | undefined): string {
  return value === undefined ? '' : [value].flat().map(oneLine).join(' … ');
}

/** Statistics programs read a line break inside a cell, people do not expect one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
