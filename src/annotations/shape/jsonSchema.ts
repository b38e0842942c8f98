/**
 * A shape as JSON Schema (draft-07), for completion and hover in YAML editors. The files in `schemas/` are its output,
 * and a test says when they are stale; the extension's own validator reads the shapes and needs no schema.
 */
import type { RecordShape, Shape } from './shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export function jsonSchema(title: string, shape: RecordShape): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schemaOf(shape) };
}

function schemaOf(shape: Shape): JsonSchema {
  const description = shape.about === '' ? {} : { description: shape.about };
  switch (shape.is) {
    case 'anything':
      return description;
    case 'flag':
      return { ...description, type: 'boolean' };
    case 'number':
      return { ...description, type: 'number', minimum: shape.from, maximum: shape.to };
    case 'pos':
      return { ...description, type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 };
    case 'list':
      return { ...description, type: 'array', items: schemaOf(shape.of) };
    case 'some':
      return { ...description, anyOf: [schemaOf(shape.of), { type: 'array', items: schemaOf(shape.of) }] };
    case 'map':
      return {
        ...description,
        type: 'object',
        additionalProperties: schemaOf(shape.of),
        ...(shape.keys === undefined
          ? {}
          : { propertyNames: { pattern: shape.keys.pattern, patternErrorMessage: plain(shape.keys.must) } }),
      };
    case 'short':
      return { ...description, anyOf: [{ type: ['string', 'null'] }, schemaOf(shape.of)] };
    case 'text': {
      const { oneOf, pattern, must = '', orNull = false } = shape;
      const type = orNull ? ['string', 'null'] : 'string';
      const words = oneOf && { enum: orNull ? [...oneOf, null] : oneOf };
      const form = pattern === undefined ? undefined : { pattern, patternErrorMessage: plain(must) };
      // One of the words or of the form: a schema that asked for both would allow nothing.
      return words && form
        ? { ...description, type, anyOf: [words, form] }
        : { ...description, type, ...words, ...form };
    }
    case 'record':
      return {
        ...description,
        type: 'object',
        ...(shape.required.length === 0 ? {} : { required: shape.required }),
        properties: Object.fromEntries(Object.entries(shape.fields).map(([key, field]) => [key, schemaOf(field)])),
        // Unknown keys are kept; those that begin with x- are the reviewers' own.
      };
  }
}

/** In a message that names no field. */
function plain(must: string): string {
  return `${must.replace('"{0}"', 'This').replace('one of: {1}; or ', '')}.`;
}
