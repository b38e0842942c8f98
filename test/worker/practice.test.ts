import assert from 'node:assert/strict';
import { createAnswer } from '../../src/worker/shared.ts';
import { createPractice } from '../../src/worker/practice.ts';
import { noKnowledge } from '../../src/analysis/knowledge.ts';

/** Timers that run when the test says so. */
function clock() {
  let waiting: (() => void)[] = [];
  return {
    wait: (run: () => void) => {
      waiting.push(run);
      return () => {
        waiting = waiting.filter((one) => one !== run);
      };
    },
    /** Runs what waits, and what comes to wait of that; says how much it was. */
    pass: (most = Infinity): number => {
      let count = 0;
      for (; count < most && waiting.length > 0; count++) waiting.shift()!();
      return count;
    },
  };
}

const text = 'The ferry sails on Monday, the mayor said. Nobody knows when it will come back.';

describe('practice', () => {
  it('reads other texts than the article, a bounded number of times', () => {
    const { wait, pass } = clock();
    const practice = createPractice(wait);
    const read: string[] = [];
    for (let i = 0; i < 3; i++) {
      practice.begin(text, (other) => read.push(other));
      pass();
    }
    assert.equal(read.length, 64);
    assert.ok(read.every((other) => other !== text && other.length < text.length + 20));
  });

  it('stops when somebody asks for something, and goes on where it was', () => {
    const { wait, pass } = clock();
    const practice = createPractice(wait);
    let count = 0;
    practice.begin(text, () => count++);
    pass(5);
    practice.stop();
    assert.equal(pass(), 0);
    practice.begin(text, () => count++);
    pass();
    assert.equal(count, 64);
  });

  it('changes nothing of what the worker answers', () => {
    const { wait, pass } = clock();
    const [practised, other] = [createAnswer(() => 0, undefined, createPractice(wait)), createAnswer(() => 0)];
    const edited = text.replace('Monday', '3 May 2021');
    const ask = (answer: typeof practised, id: number, words: string) =>
      answer({
        kind: 'analyse',
        id,
        text: words,
        knowledge: noKnowledge,
        open: { name: 'a', ...(id > 1 && { base: id - 1 }) },
      });
    assert.deepEqual(ask(practised, 1, text), ask(other, 1, text));
    assert.equal(pass(9), 9);
    const reply = ask(practised, 2, edited);
    assert.equal(reply?.kind, 'patch');
    assert.deepEqual(reply, ask(other, 2, edited));
    assert.equal(pass(), 55);
  });
});
