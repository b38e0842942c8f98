/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as JSON-LD: one collection an export. What a reviewer
 * decided is exported, and so is what is still open, told apart by its creator: a person, or the software.
 */
import type { Annotation, Evidence, Pos } from '../annotations/sidecar/annotation.ts';
import { articleFieldsOf, type ExportArticle, type ExportRecord, recordsOf, speakersOf } from './exportRecord.ts';
import { type ExportFormat, type ExportNote, leftInSidecars, partOf } from './format.ts';

const contextLength = 24;

const head = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'annotations.jsonld',
  type: 'AnnotationCollection',
  label: 'News Annotator',
};

export const webAnnotationFormat: ExportFormat = {
  files: [
    {
      name: 'annotations.jsonld',
      head: `${JSON.stringify(head, null, 1).slice(0, -2)},\n "first": {"id": "annotations.jsonld#all", "type": "AnnotationPage", "startIndex": 0, "items": [\n`,
      between: ',\n',
      tail: (written) => `\n]},\n "total": ${written}\n}\n`,
    },
  ],
  write(article) {
    const names = new Map([...speakersOf(article)].map(([id, { name }]) => [id, name]));
    const records = recordsOf(article);
    const note = ({ id }: ExportRecord, what: string): ExportNote => ({ article: article.path, id, what });
    const exported = records.filter(({ status }) => status !== 'rejected');
    const items = exported.map((record) => JSON.stringify(annotation(article, record, names)));
    return partOf(article, [items.join(',\n')], items.length, {
      skipped: records
        .filter(({ status }) => status === 'rejected')
        .map((record) => note(record, 'a rejection: the model has no word for what is not annotated')),
      lossy: [
        ...exported
          .filter(({ places }) => places.length === 0)
          .map((record) => note(record, 'orphaned: exported with its old words and without a position')),
        ...leftInSidecars(article),
      ],
    });
  },
};

function annotation(article: ExportArticle, record: ExportRecord, names: ReadonlyMap<string, string>): object {
  const { fields } = record;
  return {
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

/** What has a place of its own in the model, or is told by target and selectors. */
const notTags = new Set<keyof Annotation>([
  'kind',
  'quote',
  'prefix',
  'suffix',
  'pos',
  'more',
  'textHash',
  'note',
  'evidence',
  'by',
  'created',
  'updated',
]);

/** The record's fields as tags, and the reviewer's words as comments. */
function bodies({ kind, status, anchor, fields }: ExportRecord, names: ReadonlyMap<string, string>): object[] {
  const speaker = fields.speaker ?? fields.entity;
  const told = Object.entries(fields).filter(([name]) => !notTags.has(name as keyof Annotation));
  const tags = [
    `kind:${kind}`,
    `status:${status}`,
    ...(anchor === '' ? [] : [`anchor:${anchor}`]),
    ...told.flatMap(([name, value]) => tagsOf(kebab(name), value)),
  ];
  return [
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ...(speaker === undefined
      ? []
      : [{ type: 'TextualBody', purpose: 'identifying', value: names.get(speaker) ?? speaker }]),
    ...(fields.evidence ?? []).map((one) => ({ type: 'TextualBody', purpose: 'linking', value: evidenceText(one) })),
    ...(fields.note === undefined
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: fields.note }]),
  ];
}

/** `code:transport/ferry` for each code, `tone:neutral` for each answer; structure as JSON. */
function tagsOf(name: string, value: unknown): string[] {
  if (name === 'values')
    return Object.entries(value as object).flatMap(([question, answer]) => tagsOf(question, answer));
  if (name === 'codes') return (value as readonly string[]).map((code) => `code:${code}`);
  if (value === null || value === undefined) return [];
  return [`${name}:${typeof value === 'string' ? value : JSON.stringify(value)}`];
}

function evidenceText(evidence: Evidence): string {
  const { stance, title, citation, url, file } = evidence;
  const rest = Object.entries(evidence).filter(([name]) => /^(?:archivedUrl|quote|accessed)$/.test(name));
  return [stance, title, citation, url, file, ...rest.map(([name, value]) => `${kebab(name)}: ${String(value)}`)]
    .filter((part) => part !== undefined)
    .join(' | ');
}

/** `claimKind` → `claim-kind` */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * A quotation in two parts has two targets: several selectors of one target would all have to mean the same words. Positions
 * count in the text file, so that is the source; the page that it came from is named with it.
 */
function targets(article: ExportArticle, record: ExportRecord): object[] {
  const { url } = articleFieldsOf(article);
  const id = article.path.split('/').map(encodeURIComponent).join('/');
  const source = { id, type: 'Text', format: 'text/plain', ...(typeof url === 'string' && { via: url }) };
  if (record.places.length === 0) {
    return record.quotes.map((exact) => ({
      type: 'SpecificResource',
      source,
      selector: { type: 'TextQuoteSelector', exact },
    }));
  }
  return record.places.map((place) => {
    const position = { type: 'TextPositionSelector', start: place[0], end: place[1] };
    return { type: 'SpecificResource', source, selector: [quoteSelector(article, place), position] };
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
