/**
 * Tables for statistics: articles, claims, speakers, mentions, dates, notes and codings, joined by `article` (the path) and by
 * the ids; and entities, who the speakers of single articles are over all of them, joined by `entity`. One row a decision: where two reviewers coded the same claim there are two rows with one id.
 */
import type { Entity, EntityRole, Fields, Places, Pos, Value, Words } from '../annotations/sidecar/annotation.ts';
import { wordsAt } from '../annotations/anchoring/selector.ts';
import type { IndexedSpeaker } from '../corpus/index/indexEntry.ts';
import { type Cell, csvRows, lineEnd } from './csvText.ts';
import { collectEntities, entityColumns } from './entitiesTable.ts';
import { articleFieldsOf, type ExportArticle, type ExportRecord, recordsOf, speakersOf } from './exportRecord.ts';
import { type ExportFormat, leftInSidecars, type NamedSpeakers, partOf } from './format.ts';

type Row = readonly Cell[];

const recordColumns =
  'article id reviewer status origin rule confidence origin_analysis edited bulk anchor start end parts quote'.split(
    ' ',
  );
const assessmentColumns = 'verdict certainty evidence note reason created updated'.split(' ');

const columns = {
  articles: (
    'article headline authors outlet agency place language published published_from updated retrieved url archived_url status ' +
    'finished_at finished_by text_hash characters claims claims_open annotations orphaned duplicate_of'
  ).split(' '),
  claims: [
    ...recordColumns,
    ...(
      'claim_kind cue cue_parts source source_parts addressee addressee_parts speaker speaker_name polarity modality ' +
      'continues claim when anonymity same_claim_as'
    ).split(' '),
    ...assessmentColumns,
  ],
  speakers:
    'article speaker name kind sort role affiliation roles aliases same_as note origin mentions claims entity'.split(
      ' ',
    ),
  mentions: [...recordColumns, 'speaker', 'form', ...assessmentColumns],
  dates: [...recordColumns, ...'type value timex mod relative_to future boilerplate'.split(' '), ...assessmentColumns],
  notes: [...recordColumns, ...assessmentColumns],
  codings: 'article id kind reviewer question value'.split(' '),
  entities: entityColumns,
};
type Table = keyof typeof columns;
const tables = Object.keys(columns) as Table[];

export const csvFormat: ExportFormat = {
  files: tables.map((name) => ({
    name: `${name}.csv`,
    head: csvRows([columns[name]]),
    between: '',
    tail: () => '',
  })),
  write(article) {
    const records = recordsOf(article);
    const names = new Map([...speakersOf(article)].map(([id, { name }]) => [id, name]));
    const ofKind = (kind: ExportRecord['kind']) => records.filter((record) => record.kind === kind);
    const rows: Record<Table, Row[]> = {
      articles: [articleRow(article, records)],
      claims: ofKind('claim').map((record) => claimRow(article.path, record, names)),
      // these two are written when all articles are read
      speakers: [],
      entities: [],
      mentions: ofKind('speaker').map((record) => mentionRow(article.path, record)),
      dates: ofKind('date').map((record) => dateRow(article.path, record)),
      notes: ofKind('note').map((record) => [...recordCells(article.path, record), ...assessmentCells(record)]),
      codings: [...answersOf(article), ...records.flatMap((record) => codingRows(article.path, record))],
    };
    const contents = tables.map((name) => csvRows(rows[name]));
    const named = namedSpeakers(article, records, articleRow(article, records)[columns.articles.indexOf('published')]);
    return partOf(article, contents, records.length, { lossy: leftInSidecars(article), named });
  },
  collect: collectEntities,
};

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
    meta.place,
    said.language ?? meta.language,
    said.published ?? meta.published,
    said.published === undefined || said.published === null ? meta.publishedFrom : 'reviewer',
    said.updated ?? meta.updated,
    said.retrieved,
    said.url,
    said.archivedUrl,
    said.status ?? (finished === null ? 'new' : 'finished'),
    finished?.reviewed.at,
    finished?.reviewed.by,
    text.hash,
    text.toPos({ start: 0, end: text.text.length })[1],
    records.filter(({ kind, status }) => kind === 'claim' && status !== 'rejected').length,
    left.claim,
    annotations.length,
    states.orphaned,
    article.duplicateOf,
  ];
}

function recordCells(path: string, { id, reviewer, status, anchor, places, quotes, fields }: ExportRecord): Row {
  const { origin } = fields;
  return [
    path,
    id,
    reviewer,
    status,
    origin === undefined ? 'reviewer' : 'machine',
    origin?.rule,
    origin?.confidence,
    origin?.analysis,
    origin?.edited,
    origin?.bulk,
    anchor,
    places[0]?.[0],
    places.at(-1)?.[1],
    partsOf(places),
    quotes.map(oneLine).join(' … '),
  ];
}

/** Evidence in full, as JSON: a list of {url, title, stance, …}. */
function assessmentCells({ fields, reason }: ExportRecord): Row {
  const { verdict, certainty, evidence, note, created, updated } = fields;
  const proof = evidence === undefined || evidence.length === 0 ? undefined : JSON.stringify(evidence);
  return [verdict, certainty, proof, note, reason, created, updated];
}

function claimRow(path: string, record: ExportRecord, names: ReadonlyMap<string, string>): Row {
  const { fields } = record;
  return [
    ...recordCells(path, record),
    fields.claimKind,
    words(fields.cue),
    partsOf(fields.cuePos),
    words(fields.source),
    partsOf(fields.sourcePos),
    words(fields.addressee),
    partsOf(fields.addresseePos),
    fields.speaker,
    fields.speaker === undefined ? undefined : names.get(fields.speaker),
    fields.polarity,
    fields.modality,
    fields.continues,
    fields.claim,
    fields.when,
    fields.anonymity,
    fields.sameClaimAs?.join(';'),
    ...assessmentCells(record),
  ];
}

function mentionRow(path: string, record: ExportRecord): Row {
  return [...recordCells(path, record), record.fields.entity, record.fields.form, ...assessmentCells(record)];
}

function dateRow(path: string, record: ExportRecord): Row {
  const { type, value, timex, mod, relativeTo, future, boilerplate } = record.fields;
  const cells = [type, value, timex, mod, relativeTo, future, boilerplate];
  return [...recordCells(path, record), ...cells, ...assessmentCells(record)];
}

/** Answers about the article and about its entities; their id is the article's path or the speaker's id. */
function answersOf({ path, sidecars }: ExportArticle): Row[] {
  return sidecars.flatMap(({ sidecar }) => {
    const reviewer = sidecar.reviewer?.id;
    const rows = (id: string, kind: string, values: Fields | undefined) =>
      Object.entries(values ?? {}).map(([question, value]): Row => [path, id, kind, reviewer, question, cellOf(value)]);
    return [
      ...rows(path, 'article', sidecar.article.values),
      ...[...sidecar.entities].flatMap(([id, { values }]) => rows(id, 'entity', values)),
    ];
  });
}

function cellOf(value: Value): Cell {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function codingRows(path: string, { id, kind, reviewer, fields }: ExportRecord): Row[] {
  const answers = Object.entries(fields.values ?? {}).map(([question, value]): Row => {
    return [path, id, kind, reviewer, question, cellOf(value)];
  });
  return [...(fields.codes ?? []).map((code): Row => [path, id, kind, reviewer, 'code', code]), ...answers];
}

function namedSpeakers(article: ExportArticle, records: readonly ExportRecord[], published: Cell): NamedSpeakers {
  const used = records.filter(({ status }) => status !== 'rejected');
  const found = new Set(article.reviewed.analysis.speakers.map(({ id }) => id));
  const speakers = [...speakersOf(article)].sort(([a], [b]) => (a < b ? -1 : 1));
  const mentions = countBy(used.flatMap(({ kind, fields }) => (kind === 'speaker' ? [fields.entity] : [])));
  const said = used.flatMap(({ kind, fields }) =>
    kind === 'claim' && fields.speaker !== undefined ? [{ speaker: fields.speaker }] : [],
  );
  const claims = countBy(said.map(({ speaker }) => speaker));
  const lines = speakers.map(([id, speaker]): [string, string] => {
    const told: Partial<Entity> = 'mentions' in speaker ? {} : speaker;
    const row = [
      article.path,
      id,
      speaker.name,
      speaker.kind,
      told.sort,
      speaker.role,
      speaker.affiliation,
      rolesText(speaker.roles ?? []),
      told.aliases?.map(oneLine).join('; '),
      told.sameAs?.join(' '),
      told.note,
      found.has(id) ? 'machine' : 'reviewer',
      mentions.get(id) ?? 0,
      claims.get(id) ?? 0,
    ];
    return [id, csvRows([row]).slice(0, -lineEnd.length)];
  });
  const indexed = speakers.map(([id, speaker]): IndexedSpeaker => {
    const { name, kind, role, affiliation } = speaker;
    return {
      id,
      name,
      kind,
      ...(role !== undefined && { role }),
      ...(affiliation !== undefined && { affiliation }),
      aliases: 'mentions' in speaker ? [] : (speaker.aliases ?? []),
      mentions: mentions.get(id) ?? 0,
      first: 0,
      end: 0,
    };
  });
  return {
    article: {
      path: article.path,
      published: typeof published === 'string' ? published : null,
      speakers: indexed,
      claims: said,
    },
    lines,
  };
}

/** "transport minister (Northland); mayor (former)" */
function rolesText(roles: readonly Pick<EntityRole, 'title' | 'affiliation' | 'former'>[]): string {
  const texts = roles.map(({ title, affiliation, former }) => {
    const aside = [affiliation, former === true ? 'former' : undefined].filter((part) => part !== undefined).join(', ');
    return oneLine(aside === '' ? title : `${title} (${aside})`);
  });
  return [...new Set(texts)].join('; ');
}

function countBy(keys: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function words(value: Words | undefined): string {
  return value === undefined ? '' : [value].flat().map(oneLine).join(' … ');
}

/** `12-20;31-40` */
function partsOf(places: Places | undefined): string {
  if (places === undefined) return '';
  const list = (typeof places[0] === 'number' ? [places] : places) as readonly Pos[];
  return list.map(([start, end]) => `${start}-${end}`).join(';');
}

/** Statistics programs read a line break inside a cell, people do not expect one. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
