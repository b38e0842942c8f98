/**
 * A small reader of W3C Web Annotations that knows nothing of our writer: it checks what the model requires
 * (https://www.w3.org/TR/annotation-model/) and resolves each selector by itself. Throws for what is not in order.
 */

export interface ReadAnnotation {
  readonly id: string;
  readonly creator: string | undefined;
  /** One a target. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly comments: readonly string[];
}

type Json = Record<string, unknown>;

const motivations = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

export function readAnnotations(content: string, textOf: (source: string) => string): ReadAnnotation[] {
  const collection = object(JSON.parse(content));
  check(collection['@context'] === 'http://www.w3.org/ns/anno.jsonld', 'the context');
  check(typeof collection['id'] === 'string' && collection['type'] === 'AnnotationCollection', 'the collection');
  const page = object(collection['first']);
  check(typeof page['id'] === 'string' && page['type'] === 'AnnotationPage', 'the page');
  const items = list(page['items']).map((item) => readOne(object(item), textOf));
  check(collection['total'] === items.length, 'the total');
  check(new Set(items.map(({ id }) => id)).size === items.length, 'ids that differ');
  return items;
}

function readOne(item: Json, textOf: (source: string) => string): ReadAnnotation {
  check(item['type'] === 'Annotation', 'the type of an annotation');
  const id = text(item['id']);
  check(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/.test(id), `an IRI: ${id}`);
  check(motivations.has(text(item['motivation'])), 'a motivation of the model');
  for (const when of ['created', 'modified']) if (when in item) check(dateTime.test(text(item[when])), when);
  const bodies = list(item['body']).map(object);
  for (const body of bodies) {
    check(body['type'] === 'TextualBody' && typeof body['value'] === 'string', 'the value of a body');
    check(motivations.has(text(body['purpose'])), 'a purpose of the model');
  }
  const values = (purpose: string) =>
    bodies.filter((body) => body['purpose'] === purpose).map((body) => text(body['value']));
  const targets = list(item['target']).map(object);
  check(targets.length > 0, 'a target');
  const creator = 'creator' in item ? object(item['creator']) : {};
  return {
    id,
    creator: typeof creator['nickname'] === 'string' ? creator['nickname'] : undefined,
    words: targets.map((target) => resolve(target, textOf)),
    tags: values('tagging'),
    comments: values('commenting'),
  };
}

function resolve(target: Json, textOf: (source: string) => string): string {
  check(target['type'] === 'SpecificResource', 'a specific resource');
  const content = textOf(text(object(target['source'])['id']));
  const selectors = (Array.isArray(target['selector']) ? list(target['selector']) : [target['selector']]).map(object);
  const found = selectors.map((selector) => {
    switch (selector['type']) {
      case 'TextPositionSelector':
        return byPosition(content, Number(selector['start']), Number(selector['end']));
      case 'TextQuoteSelector':
        return byQuote(content, text(selector['exact']), selector, selectors.length);
      default:
        throw new Error(`an unknown selector: ${String(selector['type'])}`);
    }
  });
  check(new Set(found).size === 1, `selectors of one target that mean the same words: ${found.join(' | ')}`);
  return found[0]!;
}

/** The model counts characters as code points. */
function byPosition(content: string, start: number, end: number): string {
  const points = Array.from(content);
  check(Number.isInteger(start) && start >= 0 && end > start && end <= points.length, `a range: ${start}-${end}`);
  return points.slice(start, end).join('');
}

function byQuote(content: string, exact: string, selector: Json, of: number): string {
  const around = `${text(selector['prefix'] ?? '')}${exact}${text(selector['suffix'] ?? '')}`;
  // Alone it may be of an earlier text; beside a position it must be found.
  check(of === 1 || content.includes(around), `the quotation in its context: ${around}`);
  return exact;
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The model wants ${what}.`);
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The model wants an object.');
  return value as Json;
}

function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error('The model wants a list.');
  return value as unknown[];
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('The model wants a string.');
  return value;
}
