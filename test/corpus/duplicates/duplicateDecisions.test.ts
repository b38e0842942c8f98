import assert from 'node:assert/strict';
import { readDuplicates } from '../../../src/annotations/told/duplicatesFile.ts';
import { duplicatesOf, judgeGroups } from '../../../src/corpus/duplicates/duplicateDecisions.ts';

const group = (...paths: string[]) => ({ paths, exact: false, likeness: 0.5 });
const same = (...articles: string[]) => ({ articles, are: 'same' as const });

describe('decisions about articles that are alike', () => {
  it('hold for the group they speak of, until a further copy is found', () => {
    const decisions = [same('a', 'b'), { articles: ['c', 'd'], are: 'different' as const }];
    const judged = judgeGroups([group('a', 'b'), group('c', 'd'), group('e', 'f')], decisions);
    assert.deepEqual(
      judged.map(({ decision }) => decision),
      ['once', 'different', 'open'],
    );
    assert.equal(judgeGroups([group('a', 'b', 'x')], decisions)[0]?.decision, 'open');
  });

  it('let the last word count', () => {
    const decisions = [same('a', 'b'), { ...same('a', 'b'), count: 'all' as const }];
    assert.equal(judgeGroups([group('a', 'b')], decisions)[0]?.decision, 'all');
    assert.deepEqual(duplicatesOf(decisions), new Map());
  });

  it('name the article that counts in place of the others', () => {
    assert.deepEqual(
      duplicatesOf([same('a', 'b', 'c')]),
      new Map([
        ['b', 'a'],
        ['c', 'a'],
      ]),
    );
    assert.deepEqual(duplicatesOf([{ ...same('a', 'b'), are: 'different' }]), new Map());
    assert.equal(duplicatesOf([same('a', 'b'), same('b', 'a')]).size, 1, 'one of them still counts');
  });

  it('stand in a file that people can write too', () => {
    const yaml =
      'version: 1\nduplicates:\n  n-7k3m9q2x:\n    articles: [a.txt, b.txt]\n    are: same\n    count: once\n  n-broken00:\n    are: maybe\n';
    const { records, problems } = readDuplicates(yaml);
    assert.deepEqual([...records.values()], [{ articles: ['a.txt', 'b.txt'], are: 'same', count: 'once' }]);
    assert.ok(problems.length > 0);
  });
});
