import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readAnalysisVersion } from '../../tools/analysisVersion.mjs';

describe('the version of the analysis', () => {
  const root = path.join(__dirname, '..', '..');
  const copy = mkdtempSync(path.join(os.tmpdir(), 'news-annotator-version-'));
  before(() => {
    cpSync(path.join(root, 'package.json'), path.join(copy, 'package.json'));
    cpSync(path.join(root, 'src', 'analysis'), path.join(copy, 'src', 'analysis'), { recursive: true });
    cpSync(path.join(root, 'models'), path.join(copy, 'models'), { recursive: true });
  });
  after(() => rmSync(copy, { recursive: true, force: true }));

  it('is the same for the same sources and models, wherever they lie', () => {
    assert.equal(readAnalysisVersion(copy), readAnalysisVersion(root));
    assert.match(readAnalysisVersion(root), /^\d+\.\d+\.\d+-[0-9a-f]{8}$/);
  });

  it('changes with a rule, a word list and a model, and with nothing else', () => {
    const seen = new Set([readAnalysisVersion(copy)]);
    writeFileSync(path.join(copy, 'models', 'NOTES.md'), 'words about the models');
    assert.ok(seen.has(readAnalysisVersion(copy)));
    for (const file of ['src/analysis/dates/oneMore.ts', 'src/analysis/english/oneMore.ts', 'models/oneMore.bin']) {
      writeFileSync(path.join(copy, file), 'export const more = 1;\n');
      seen.add(readAnalysisVersion(copy));
    }
    assert.equal(seen.size, 4);
  });
});
