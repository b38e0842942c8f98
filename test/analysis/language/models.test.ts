import assert from 'node:assert/strict';
import { loadModels, modelFileNames } from '../../../src/analysis/language/models.ts';
import { formatReason } from '../../../src/analysis/reason.ts';
import { shippedFiles as files } from './shippedModels.ts';

const problemsOf = (changed: ReadonlyMap<string, Uint8Array>): string[] =>
  loadModels(changed).problems.map(formatReason);

describe('loadModels', () => {
  it('loads the shipped files', () => assert.deepEqual(problemsOf(files), []));

  for (const name of modelFileNames) {
    const bytes = files.get(name)!;
    it(`says that ${name} is missing, truncated, corrupt, of another version or no model`, () => {
      const changedTo = (replacement: Uint8Array | undefined): string | undefined => {
        const changed = new Map(files);
        if (replacement === undefined) changed.delete(name);
        else changed.set(name, replacement);
        return problemsOf(changed)[0];
      };
      const corrupt = Uint8Array.from(bytes);
      corrupt[5000]! ^= 1;
      const newer = Uint8Array.from(bytes);
      newer[4] = 9;
      assert.equal(changedTo(undefined), `${name} is missing`);
      assert.equal(changedTo(bytes.subarray(0, 7000)), `${name} is truncated`);
      assert.equal(changedTo(new Uint8Array()), `${name} is no model file`);
      assert.equal(changedTo(corrupt), `${name} is corrupt`);
      assert.equal(changedTo(newer), `${name} has version 9 of the format, not 1`);
      assert.equal(
        changedTo(new TextEncoder().encode('version https://example.org/v1 and more')),
        `${name} is no model file`,
      );
    });
  }
});
