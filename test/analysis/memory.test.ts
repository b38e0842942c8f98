import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Memory } from '../../src/analysis/memory.ts';
import { ownCopy } from '../../src/analysis/ownCopy.ts';

describe('memory', () => {
  const made: string[] = [];
  const make = (what: string) => () => {
    made.push(what);
    return { what };
  };
  beforeEach(() => made.splice(0));

  it('has a thing made once', () => {
    const memory = new Memory();
    memory.begin('models');
    const first = memory.recall('tokens', 'a', make('a'));
    assert.equal(memory.recall('tokens', 'a', make('a again')), first);
    memory.recall('names', 'a', make('names of a'));
    assert.deepEqual(made, ['a', 'names of a']);
  });

  it('has it made anew when it holds no longer', () => {
    const memory = new Memory();
    memory.begin();
    memory.recall('names', 'a', make('old'));
    assert.deepEqual(
      memory.recall('names', 'a', make('new'), ({ what }) => what !== 'old'),
      { what: 'new' },
    );
    assert.deepEqual(memory.recall('names', 'a', make('newer')), { what: 'new' });
  });

  it('forgets everything on other ground', () => {
    const memory = new Memory();
    memory.begin('models');
    memory.recall('tokens', 'a', make('a'));
    memory.begin('other models');
    memory.recall('tokens', 'a', make('a again'));
    assert.deepEqual(made, ['a', 'a again']);
  });

  it('keeps what is asked for again, and forgets what two generations did not ask for', () => {
    const memory = new Memory(2);
    for (const keys of [['kept', 'gone'], ['kept', 'long enough'], ['kept', 'much that is new'], ['kept']]) {
      memory.begin();
      for (const key of keys) memory.recall('tokens', key, make(key));
    }
    memory.begin();
    memory.recall('tokens', 'kept', make('kept again'));
    memory.recall('tokens', 'gone', make('gone again'));
    assert.deepEqual(made, ['kept', 'gone', 'long enough', 'much that is new', 'gone again']);
  });

  it('has room for what is changed in an article that fills a generation by itself', () => {
    const memory = new Memory(2);
    for (const word of ['one', 'two', 'three']) {
      memory.begin();
      for (const key of ['a long paragraph', word]) memory.recall('tokens', key, make(key));
    }
    memory.begin();
    memory.recall('tokens', 'one', make('one again'));
    assert.deepEqual(made, ['a long paragraph', 'one', 'two', 'three']);
  });

  it('has a thing of the whole article again while its parts are the very same', () => {
    const memory = new Memory();
    const [one, other] = [{}, {}];
    memory.begin('models');
    const first = memory.again('names', [one, other], make('all'));
    assert.equal(memory.again('names', [one, other], make('again')), first);
    memory.again('names', [other, one], make('in another order'));
    memory.again('names', [other], make('one less'));
    memory.begin('other models');
    memory.again('names', [other], make('anew'));
    assert.deepEqual(made, ['all', 'in another order', 'one less', 'anew']);
  });

  it('keeps what was read of words with what stands for them', () => {
    const memory = new Memory(2);
    const [words, others] = [{ known: [] }, { known: [] }];
    memory.begin();
    const first = memory.recall('names', words, make('names'));
    memory.recall('tokens', words, make('tokens'));
    memory.recall('names', others, make('other names'));
    for (let i = 0; i < 4; i++) memory.begin(); // however long nobody asked for it: it is forgotten with the words
    assert.equal(memory.known('names', words), first);
    assert.equal(memory.known('sentences', words), undefined);
    const all = memory.recallAll(
      [words, others, words],
      () => 'sentences',
      (missing) => missing.map((index) => make(`sentences ${index}`)()),
    );
    assert.deepEqual(
      all.map(({ what }) => what),
      ['sentences 0', 'sentences 1', 'sentences 0'],
    );
    assert.deepEqual(made, ['names', 'tokens', 'other names', 'sentences 0', 'sentences 1']);
  });

  it('tells readings apart', () => {
    const memory = new Memory();
    memory.begin();
    const { reading } = memory;
    memory.begin();
    assert.notEqual(memory.reading, reading);
  });

  it('copies words as they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => ownCopy(words) === words));
    assert.equal(ownCopy('\ud83d half a pair, and another \ude00'), '\ud83d half a pair, and another \ude00');
  });

  it('makes together what it has not, each once, and gives all in order', () => {
    const memory = new Memory();
    memory.begin();
    memory.recall('names', 'b', make('b of names'));
    const all = memory.recallAll(
      ['a', 'b', 'a', 'b'],
      (index) => (index === 3 ? 'tokens' : 'names'),
      (missing) => missing.map((index) => make(`${index}`)()),
    );
    assert.deepEqual(
      all.map(({ what }) => what),
      ['0', 'b of names', '0', '3'],
    );
    assert.deepEqual(made, ['b of names', '0', '3']);
    assert.equal(memory.recall('names', 'a', make('a again')), all[0]);
  });
});
