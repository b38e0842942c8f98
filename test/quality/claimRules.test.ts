import assert from 'node:assert/strict';
import { noModels } from '../../src/analysis/language/models.ts';
import { calibration, judgeClaims, precisionByRule, type Judged } from './claimRules.ts';

const judged: Judged[] = [
  { rule: 'a', confidence: 0.95, found: true, right: true },
  { rule: 'a', confidence: 0.95, found: true, right: true },
  { rule: 'b', confidence: 0.25, found: true, right: false },
  { rule: 'a', confidence: 0.25, found: false, right: false },
];

describe('scores of claims by rule', () => {
  it('count claims, found ones and right ones of each rule', () =>
    assert.deepEqual(precisionByRule(judged), [
      { rule: 'a', claims: 3, found: 2 / 3, right: 2 / 3 },
      { rule: 'b', claims: 1, found: 1, right: 0 },
    ]));

  it('measure how far confidence is from what held', () => {
    const { error, auroc } = calibration(judged);
    assert.ok(Math.abs(error - 0.15) < 1e-9);
    assert.equal(auroc, 1);
  });

  it('judge claims by the marks of a reader', () => {
    const text = 'Lowfield\n\n"We will rebuild the bridge," she said.';
    const start = text.indexOf('"We');
    const cue = { start: text.indexOf('said'), end: text.indexOf('said') + 4 };
    const source = { start: text.indexOf('she'), end: text.indexOf('she') + 3 };
    const contents = [{ start, end: text.indexOf(' she') }];
    const [claim] = judgeClaims(
      [{ name: 'x', text, attributions: [{ contents, cue: [cue], source: [source] }] }],
      noModels,
    );
    assert.deepEqual([claim?.found, claim?.right], [true, true]);
  });
});
