/**
 * What VS Code asks of a tree, and when it may be told that the tree is another. It asks for the groups of a list one by one, and of those
 * that it has not asked for when it is told so it may lose the answer: "People 5", open, with nothing below it. So a change waits until
 * all that is open was asked for. Knows nothing of VS Code.
 */
import { Delay } from '../delay.ts';

/** Milliseconds without a question: a list that is not seen is asked for nothing, and one that takes long to be made is not waited for. */
const patience = 2000;

/** A row of an answer: the rows below an open one are asked for next. */
export interface Answered {
  readonly id: string;
  readonly isOpen: boolean;
}

export class Asks {
  /** Open, and not asked for yet. */
  readonly #due = new Set<string>();
  /** What somebody opened that was closed, and the other way round. */
  readonly #turned = new Map<string, boolean>();
  readonly #patience = new Delay();
  /** Being answered, or not on the way yet. */
  readonly #answers = new Set<symbol>();
  readonly #waiting: (() => void)[] = [];

  /** VS Code asks for the rows below one, or for the first ones: ''. */
  async answer<T>(
    id: string,
    make: () => Promise<readonly T[]>,
    answered: (row: T) => Answered,
  ): Promise<readonly T[]> {
    this.#due.delete(id);
    // taken for closed, and it is not
    if (this.#turned.get(id) === false) this.#turned.delete(id);
    const answer = Symbol(id);
    this.#answers.add(answer);
    // e.g. the sidebar is opened just when its views would have been given up: more questions follow
    if (this.#waiting.length > 0) this.#beginPatience();
    let rows: readonly T[] = [];
    try {
      rows = await make();
      return rows;
    } finally {
      for (const { id, isOpen } of rows.map(answered)) if (this.#turned.get(id) ?? isOpen) this.#due.add(id);
      // in a turn of its own: VS Code has the answer then
      setTimeout(() => {
        this.#answers.delete(answer);
        this.#goOnIfQuiet();
      }, 0);
    }
  }

  /** VS Code was told to ask for the rows below one anew. */
  expect(id: string): void {
    this.#due.add(id);
  }

  /** Somebody opened or closed a row. */
  turn(id: string, isOpen: boolean): void {
    this.#turned.set(id, isOpen);
    if (!isOpen) this.#due.delete(id);
    this.#goOnIfQuiet();
  }

  /** Does it as soon as everything that is open was asked for and answered, or does not seem to be asked for. */
  async whenQuiet<T>(act: () => T | Promise<T>): Promise<T> {
    while (!this.#isQuiet) {
      if (this.#waiting.length === 0) this.#beginPatience();
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    return act();
  }

  dispose(): void {
    this.#patience.dispose();
  }

  get #isQuiet(): boolean {
    return this.#due.size + this.#answers.size === 0;
  }

  #beginPatience(): void {
    this.#patience.run(patience, () => this.#giveUp());
  }

  #giveUp(): void {
    // so that the next change need not wait for what was closed without a word
    if (this.#answers.size === 0) for (const id of this.#due) this.#turned.set(id, false);
    this.#due.clear();
    this.#answers.clear();
    this.#goOnIfQuiet();
  }

  #goOnIfQuiet(): void {
    if (!this.#isQuiet) return;
    this.#patience.dispose();
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
