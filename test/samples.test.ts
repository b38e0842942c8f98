import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'mocha';

const folder = new URL('../samples/', import.meta.url);
const samples = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

describe('the samples', () => {
  it('keep the bytes that make them hard: no-break spaces, curly and straight marks, a missing last newline', () => {
    assert.ok(samples.some(({ text }) => text.includes('\u00a0')));
    assert.ok(samples.some(({ text }) => text.includes('“')));
    assert.ok(samples.some(({ text }) => /\w"\w/.test(text)));
    assert.ok(samples.some(({ text }) => !text.endsWith('\n')));
    for (const { name, text } of samples) assert.ok(!text.includes('\r'), name);
  });
});
