import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codebookShape } from '../../../src/annotations/codebook/codebookShape.ts';
import { correctionsShape } from '../../../src/annotations/told/correctionsFile.ts';
import { duplicatesShape } from '../../../src/annotations/told/duplicatesFile.ts';
import { entitiesShape } from '../../../src/annotations/told/entitiesFile.ts';
import { readSidecar } from '../../../src/annotations/sidecar/sidecarFile.ts';
import { jsonSchema } from '../../../src/annotations/shape/jsonSchema.ts';
import { sidecarShape } from '../../../src/annotations/sidecar/sidecarShape.ts';

const folder = path.join(__dirname, '..', '..', '..', 'schemas');
const schemas = {
  'codebook.schema.json': jsonSchema('What the articles of a folder are coded by', codebookShape),
  'annotations.schema.json': jsonSchema('Annotations of a news article', sidecarShape),
  'entities.schema.json': jsonSchema('Who is who in the articles of a folder', entitiesShape),
  'duplicates.schema.json': jsonSchema('Which articles of a folder are one story', duplicatesShape),
  'corrections.schema.json': jsonSchema('What is no suggestion in the articles of a folder', correctionsShape),
};

describe('schemas for YAML editors', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    it(`${name} says what the validator says (UPDATE_SCHEMAS=1 writes it anew)`, () => {
      const file = path.join(folder, name);
      if (process.env['UPDATE_SCHEMAS'] === '1') writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
      assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(schema)));
    });
  }

  it('describe each key, and allow those of the format', () => {
    const { properties } = schemas['annotations.schema.json'] as unknown as {
      properties: {
        annotations: {
          additionalProperties: {
            required: string[];
            properties: Record<string, { description?: string; enum?: string[] }>;
          };
        };
      };
    };
    const annotation = properties.annotations.additionalProperties;
    assert.deepEqual(annotation.required, ['kind', 'quote']);
    assert.deepEqual(annotation.properties['kind']?.enum, ['claim', 'date', 'speaker', 'note']);
    for (const [key, field] of Object.entries(annotation.properties)) assert.ok(field.description, key);
  });

  it('allow a verdict of either vocabulary, as the validator does, and no other', () => {
    const { properties } = schemas['annotations.schema.json'] as unknown as {
      properties: { annotations: { additionalProperties: { properties: Record<string, Verdict> } } };
    };
    const schema = properties.annotations.additionalProperties.properties['verdict'];
    const [words, form] = schema?.anyOf ?? [];
    const allows = (verdict: string) =>
      words?.enum?.includes(verdict) === true || new RegExp(form?.pattern ?? '$^').test(verdict);
    for (const [verdict, expected] of [
      ['supported', true],
      ['truth-scale:half-true', true],
      ['half true', false],
    ] as const) {
      assert.equal(allows(verdict), expected, verdict);
      const yaml = `version: 1\narticle: {file: a.txt}\nannotations:\n  c-00000001: {kind: claim, quote: "x", verdict: "${verdict}"}\n`;
      assert.equal(readSidecar(yaml).problems.length === 0, expected, verdict);
    }
    // Beside the choice, nothing more is asked of it.
    assert.deepEqual([schema?.enum, schema?.pattern], [undefined, undefined]);
  });

  it('speak of "this" where they say what is asked for', () => {
    const said = JSON.stringify(schemas).match(/"patternErrorMessage":"[^}]*?"(?=[,}])/g) ?? [];
    assert.ok(said.length > 10);
    for (const message of said) assert.match(message, /:"This must (?:not )?be [^{]+\."$/);
  });
});

interface Verdict {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly anyOf?: readonly { readonly enum?: readonly string[]; readonly pattern?: string }[];
}
