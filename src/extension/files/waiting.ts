/**
 * What a reviewer decided and no file took, because it has an error, may not be written or the disk is full: it is kept until
 * it is written or the reviewer lets it go, so that nobody has to type a note twice.
 */
export class Waiting {
  readonly #work: (() => Promise<void>)[] = [];

  get size(): number {
    return this.#work.length;
  }

  /** Does the work; what fails is kept. Rejects with `NotWritten`. */
  async write(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#work.push(work);
      throw new NotWritten(error, this);
    }
  }

  /** Tries all that is kept, in the order in which it was done. Resolves to how much was written; stops at what still fails. */
  async again(): Promise<number> {
    let done = 0;
    for (let work = this.#work[0]; work; work = this.#work[0]) {
      try {
        await work();
      } catch (error) {
        throw new NotWritten(error, this);
      }
      this.#work.shift();
      done++;
    }
    return done;
  }

  letGo(): void {
    this.#work.length = 0;
  }
}

/** Says what its cause says. */
export class NotWritten extends Error {
  override readonly cause: unknown;
  readonly waiting: Waiting;

  constructor(cause: unknown, waiting: Waiting) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.cause = cause;
    this.waiting = waiting;
  }
}
