import assert from 'node:assert/strict';
import { countStep, whatFailed } from '../../tools/runSteps.ts';

describe('countStep', () => {
  it('takes the closing line of a runner', () => {
    assert.deepEqual(countStep('✔ a\n3 passed, 1 failed\n', 1), { passed: 3, failed: 1 });
  });

  it('takes the last closing line, where runners run in one another', () => {
    assert.deepEqual(countStep('2 passed, 0 failed\nmore\n5 passed, 0 failed\n', 0), { passed: 5, failed: 0 });
  });

  it("reads mocha's summary", () => {
    assert.deepEqual(countStep('  12 passing (3s)\n  1 pending\n', 0), { passed: 12, failed: 0 });
    assert.deepEqual(countStep('  12 passing (3s)\n  2 failing\n', 2), { passed: 12, failed: 2 });
  });

  it('counts a step without tests as one', () => {
    assert.deepEqual(countStep('built\n', 0), { passed: 1, failed: 0 });
    assert.deepEqual(countStep('error\n', 2), { passed: 0, failed: 1 });
  });

  it('counts a runner that died after its tests as failed', () => {
    assert.deepEqual(countStep('4 passed, 0 failed\nSegmentation fault\n', 139), { passed: 4, failed: 1 });
  });
});

describe('whatFailed', () => {
  it("gives mocha's list of failures", () => {
    const output = '  ✔ holds\n\n  2 passing (1s)\n  1 failing\n\n  1) a lock\n       is left:\n     Error: two\n\n';
    assert.equal(whatFailed(output), '  1 failing\n\n  1) a lock\n       is left:\n     Error: two');
  });

  it('gives the failed tests of our own runners, with their errors', () => {
    const output =
      '  ✔ one\n  ✖ two (700 ms)\n      Error: no\n        at x\n  ✔ three\nfigure: 4\n2 passed, 1 failed\n';
    assert.equal(whatFailed(output), '  ✖ two (700 ms)\n      Error: no\n        at x');
  });

  it('gives the last lines of a step without tests', () => {
    assert.equal(whatFailed('checked\nUnlisted binaries (1)\nmkfifo\n'), 'checked\nUnlisted binaries (1)\nmkfifo');
  });
});
