import assert from 'node:assert/strict';
import { askSteps, back, type Answer, type Step } from '../../../src/extension/commands/asking/askSteps.ts';

interface Answers {
  readonly where: string;
  readonly archived: string;
  readonly stance: string;
}

/** Steps that are answered from a list; what each was shown is written down: "where 1/2: a.example". */
function answered(...given: Answer<string>[]) {
  const shown: string[] = [];
  const step = (name: keyof Answers, when?: Step<Answers>['when']): Step<Answers> => ({
    ...(when && { when }),
    ask: (answers, { step: at, totalSteps, canGoBack }) => {
      shown.push(`${canGoBack === true ? '← ' : ''}${name} ${at}/${totalSteps}: ${answers[name] ?? ''}`.trim());
      const answer = given.shift();
      return Promise.resolve(typeof answer === 'string' ? { [name]: answer } : answer);
    },
  });
  const steps = [step('where'), step('archived', ({ where }) => where === 'web'), step('stance')];
  return { shown, steps };
}

describe('questions one after the other', () => {
  it('lead back to the one before, where the answer stands as it was', async () => {
    const { shown, steps } = answered('web', 'copy', back, back, 'book', 'supports');
    assert.deepEqual(await askSteps(steps), { where: 'book', archived: 'copy', stance: 'supports' });
    assert.deepEqual(shown, [
      'where 1/2:',
      '← archived 2/3:',
      '← stance 3/3:',
      '← archived 2/3: copy',
      'where 1/3: web',
      '← stance 2/2:',
    ]);
  });

  it('end when the person leaves, or goes back from the first', async () => {
    assert.equal(await askSteps(answered('web', undefined).steps), undefined);
    const nested = answered(back);
    assert.equal(await askSteps(nested.steps, {}, true), back);
    assert.deepEqual(nested.shown, ['← where 1/2:']);
  });

  it('do not ask what is given', async () => {
    const { shown, steps } = answered('refutes');
    const given = steps.map((step, i): Step<Answers> => (i < 2 ? { ...step, when: () => false } : step));
    assert.deepEqual(await askSteps(given, { where: 'book' }), { where: 'book', stance: 'refutes' });
    assert.deepEqual(shown, ['stance undefined/undefined:']);
  });
});
