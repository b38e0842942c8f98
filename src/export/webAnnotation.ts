/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: one collection an export. What a reviewer
 * decided is exported, and so is what is still open, told apart by its creator: a person, or the software.
 */
import type { Pos } from '../annotations/annotation.ts';
import type { Exported, ExportNote } from './exported.ts';
import { articleFieldsOf, type ExportArticle, type ExportRecord, recordsOf, speakersOf } from './exportRecord.ts';

const contextLength = 24;

export function exportWebAnnotation(articles: readonly ExportArticle[]): Exported {
  const items: object[] = [];
  const skipped: ExportNote[] = [];
  const lossy: ExportNote[] = [];
  for (const article of [...articles].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const names = new Map([...speakersOf(article)].map(([id, { name }]) => [id, name]));
    for (const record of recordsOf(article)) {
      if (record.status === 'rejected') {
        skipped.push({
          article: article.path,
          id: record.id,
          what: 'a rejection: the model has no word for what is not annotated',
        });
        continue;
      }
      if (record.places.length === 0) {
        lossy.push({
          article: article.path,
          id: record.id,
          what: 'orphaned: exported with its old words and without a position',
        });
      }
      items.push(annotation(article, record, names));
    }
  }
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  const file = { name: 'annotations.jsonld', content: `${JSON.stringify(collection, null, 1)}\n` };
  return { files: [file], written: items.length, skipped, lossy };
}

function annotation(article: ExportArticle, record: ExportRecord, names: ReadonlyMap<string, string>): object {
  const { fields } = record;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:news-annotator:${encodeURIComponent(article.path)}:${record.id}${record.reviewer === '' ? '' : `:${record.reviewer}`}`,
    type: 'Annotation',
    motivation: fields.verdict === undefined ? 'classifying' : 'assessing',
    ...creator(record),
    ...(fields.created === undefined ? {} : { created: seconds(fields.created) }),
    ...(fields.updated === undefined ? {} : { modified: seconds(fields.updated) }),
    body: bodies(record, names),
    target: targets(article, record),
  };
}

function creator({ reviewer, status }: ExportRecord): object {
  if (reviewer !== '') return { creator: { type: 'Person', nickname: reviewer } };
  return status === 'added' ? {} : { creator: { type: 'Software', name: 'News Annotator' } };
}

/** The record's fields as tags, and the reviewer's words as comments. */
function bodies({ kind, status, fields }: ExportRecord, names: ReadonlyMap<string, string>): object[] {
  const tag = (name: string, value: string) => ({ type: 'TextualBody', purpose: 'tagging', value: `${name}:${value}` });
  const speaker = fields.speaker ?? fields.entity;
  const tags = {
    kind,
    status,
    'claim-kind': fields.claimKind,
    speaker,
    polarity: fields.polarity,
    modality: fields.modality,
    value: fields.value ?? undefined,
    timex: fields.timex,
    verdict: fields.verdict,
    certainty: fields.certainty,
    ...Object.fromEntries((fields.codes ?? []).map((code) => [`code ${code}`, code])),
  };
  return [
    ...Object.entries(tags).flatMap(([name, value]) =>
      value === undefined ? [] : [tag(name.startsWith('code ') ? 'code' : name, value)],
    ),
    ...(speaker === undefined
      ? []
      : [{ type: 'TextualBody', purpose: 'identifying', value: names.get(speaker) ?? speaker }]),
    ...(fields.note === undefined
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: fields.note }]),
  ];
}

/** A quotation in two parts has two targets: several selectors of one target would all have to mean the same words. */
function targets(article: ExportArticle, record: ExportRecord): object[] {
  const source = articleFieldsOf(article).url ?? encodeURI(article.path);
  const state = { type: 'State', value: article.reviewed.article.hash };
  if (record.places.length === 0) {
    return record.quotes.map((exact) => ({ source, selector: { type: 'TextQuoteSelector', exact } }));
  }
  return record.places.map((place) => {
    const position = { type: 'TextPositionSelector', start: place[0], end: place[1] };
    return { source, state, selector: [quoteSelector(article, place), position] };
  });
}

function quoteSelector({ reviewed: { article } }: ExportArticle, place: Pos): object {
  const { start, end } = article.fromPos(place);
  // Whole characters: the context begins and ends at a code point.
  const before = article.fromPos([Math.max(0, place[0] - contextLength), place[0]]);
  const after = article.fromPos([place[1], place[1] + contextLength]);
  return {
    type: 'TextQuoteSelector',
    exact: article.text.slice(start, end),
    prefix: article.text.slice(before.start, before.end),
    suffix: article.text.slice(after.start, after.end),
  };
}

/** xsd:dateTime wants seconds: `2026-11-22T09:14Z` → `2026-11-22T09:14:00Z`. */
function seconds(minute: string): string {
  return minute.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d)Z$/, '$1:00Z');
}
