import assert from 'node:assert/strict';
import { mock } from 'node:test';
import fc from 'fast-check';
import { Asks, type Answered } from '../src/extension/sidebar/asks.ts';

const open = (id: string): Answered => ({ id, isOpen: true });
const closed = (id: string): Answered => ({ id, isOpen: false });
const itself = (row: Answered) => row;
const turns = async (count: number) => {
  for (; count > 0; count--) await new Promise((resolve) => setTimeout(resolve, 0));
};

/** Whether nothing keeps a change waiting. */
async function isQuiet(asks: Asks): Promise<boolean> {
  let quiet = false;
  void asks.whenQuiet(() => (quiet = true));
  await turns(2);
  return quiet;
}

/** A list of groups, as VS Code shows it: it asks `away` turns after it is told to, and what it asks for that is no longer there is lost. */
class Window {
  readonly asks = new Asks();
  readonly #lists: Readonly<Record<string, readonly Answered[]>>;
  readonly #away: () => number;
  #there = new Set<string>();
  lost = 0;
  shown = 0;

  constructor(lists: Readonly<Record<string, readonly Answered[]>>, away: () => number) {
    this.#lists = lists;
    this.#away = away;
  }

  change(): Promise<void> {
    return this.asks.whenQuiet(() => {
      this.asks.expect('');
      this.#there = new Set(['']);
      this.shown = 0;
      return this.#ask('');
    });
  }

  async #ask(id: string): Promise<void> {
    await turns(this.#away());
    if (!this.#there.has(id)) {
      this.lost++;
      return;
    }
    const made = async () => {
      await turns(this.#away());
      return this.#lists[id] ?? [];
    };
    const rows = await this.asks.answer(id, made, itself);
    for (const row of rows) this.#there.add(row.id);
    this.shown += rows.length;
    await turns(this.#away());
    await Promise.all(rows.filter(({ isOpen }) => isOpen).map((row) => this.#ask(row.id)));
  }
}

describe('what VS Code asks of a tree', () => {
  it('is never lost to a change, whenever that comes', async () => {
    const lists = {
      '': [open('people'), closed('offices'), open('unnamed')],
      people: [closed('Mara Lind')],
      unnamed: [],
    };
    const changes = fc.array(fc.nat(6), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(changes, fc.infiniteStream(fc.nat(3)), async (pauses, delays: Iterator<number, number>) => {
        const window = new Window(lists, () => delays.next().value);
        const all: Promise<void>[] = [];
        for (const pause of pauses) {
          all.push(window.change());
          await turns(pause);
        }
        await Promise.all(all);
        assert.equal(window.lost, 0);
        assert.equal(window.shown, 4);
        window.asks.dispose();
      }),
      { numRuns: 25 },
    );
  });

  it('holds up a change while it is answered, and until what is open in it was asked for', async () => {
    const asks = new Asks();
    assert.ok(await isQuiet(asks));
    asks.expect('');
    assert.ok(!(await isQuiet(asks)));
    await asks.answer('', () => Promise.resolve([open('people'), closed('offices')]), itself);
    assert.ok(!(await isQuiet(asks)));
    await asks.answer('people', () => Promise.resolve([]), itself);
    assert.ok(await isQuiet(asks));
  });

  it('is waited for of what somebody opened, and not of what they closed', async () => {
    const asks = new Asks();
    const list = () => Promise.resolve([open('people'), closed('offices')]);
    asks.turn('people', false);
    await asks.answer('', list, itself);
    assert.ok(await isQuiet(asks));
    asks.turn('offices', true);
    await asks.answer('', list, itself);
    assert.ok(!(await isQuiet(asks)));
    asks.turn('offices', false);
    assert.ok(await isQuiet(asks));
  });

  it('is not waited for any longer where making the answer failed', async () => {
    const asks = new Asks();
    asks.expect('');
    await assert.rejects(
      asks.answer('', () => Promise.reject(new Error('no list')), itself),
      /no list/,
    );
    assert.ok(await isQuiet(asks));
  });

  it('is waited for anew where it comes late, e.g. of a view that is opened just when it would have been given up', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const asks = new Asks();
      asks.expect('');
      let isOver = false;
      const over = asks.whenQuiet(() => (isOver = true));
      mock.timers.tick(1999);
      await asks.answer('', () => Promise.resolve([open('people')]), itself);
      mock.timers.tick(1);
      await Promise.resolve();
      assert.ok(!isOver);
      await asks.answer('people', () => Promise.resolve([]), itself);
      mock.timers.tick(0);
      assert.ok(await over);
      asks.dispose();
    } finally {
      mock.timers.reset();
    }
  });

  it('is given up where it does not come, e.g. of a view that is hidden, and then not waited for again', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const asks = new Asks();
      const list = () => Promise.resolve([open('people')]);
      await asks.answer('', list, itself);
      const quiet = asks.whenQuiet(() => true);
      mock.timers.tick(2000);
      assert.ok(await quiet);
      await asks.answer('', list, itself);
      mock.timers.tick(0);
      assert.ok(await asks.whenQuiet(() => true));
      // asked for after all: it is open
      await asks.answer('people', () => Promise.resolve([]), itself);
      await asks.answer('', list, itself);
      mock.timers.tick(0);
      let isOver = false;
      void asks.whenQuiet(() => (isOver = true));
      assert.ok(!isOver);
      asks.dispose();
    } finally {
      mock.timers.reset();
    }
  });
});
