/**
 * The whole analysis of the samples, as text that a person can read and compare: `UPDATE_GOLDEN=1` writes it anew, and the
 * difference is reviewed like code.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyseArticle } from '../../src/analysis/analyseArticle.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';
import { readModels } from '../../src/cli/readModels.ts';
import { describeAnalysis } from './describeAnalysis.ts';

const samples = path.join(__dirname, '..', '..', 'samples');

describe('golden analyses of the samples', () => {
  const models = readModels();
  for (const sample of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
    it(sample, () => {
      const text = readFileSync(path.join(samples, sample), 'utf8');
      const file = path.join(__dirname, 'golden', sample);
      const found = describeAnalysis(text, analyseArticle(text, { ...noKnowledge, fileName: sample }, models));
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    });
  }
});
