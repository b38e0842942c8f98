/**
 * What is done for the first time takes an engine four times as long as what was done often, and it is the first keys in an article that
 * would wait for it. So when an article has been read and nobody writes or decides anything, it is read a few times more as if somebody had
 * written in it, by the worker and by the editor's own process, and no result depends on it. Knows nothing of VS Code.
 */

/** How often, in the life of a worker: after so many edits most of what they need is compiled. */
const rounds = 64;
/** Milliseconds of all rounds together, where each takes long. */
const enough = 4000;
/** Milliseconds in which nobody asked for anything. */
const calm = 250;
/** In characters: each time takes as long as an edit does, and an edit that comes meanwhile waits for it. */
const longest = 200_000;
const written = ['x', ' ', '. He said so. ', '”', '\n\n', 's '];

/** Reads another text as after an edit, as long as it may go on. False: something else is to be done first, and the next `begin` goes on. */
export type ReadOther = (other: string, goOn: () => boolean) => Promise<boolean>;

export interface Clock {
  /** In milliseconds. */
  now(): number;
  /** Runs something after so many milliseconds, and gives what calls it off. */
  wait(run: () => void, milliseconds: number): () => void;
}

/** What a worker has practised. */
interface Life {
  readonly id: number;
  rounds: number;
  spent: number;
}

export class Practice {
  readonly #clock: Clock;
  #life: Life = { id: 0, rounds: 0, spent: 0 };
  #callOff: (() => void) | undefined;
  #isOver = false;

  constructor(clock: Clock = ownClock) {
    this.#clock = clock;
  }

  /** `life`: which worker reads. A new one knows nothing of what the last one practised. */
  begin(life: number, text: string, read: ReadOther): void {
    this.stop();
    if (life !== this.#life.id) this.#life = { id: life, rounds: 0, spent: 0 };
    if (text.length <= longest) this.#wait(calm, text, read);
  }

  /** Somebody asks for something. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
  }

  dispose(): void {
    this.#isOver = true;
    this.stop();
  }

  #wait(milliseconds: number, text: string, read: ReadOther): void {
    const life = this.#life;
    if (this.#isOver || life.rounds >= rounds || life.spent >= enough) return;
    let isCalledOff = false;
    const goOn = () => !isCalledOff;
    const readOnce = async () => {
      const isRead = await this.#readOnce(text, life, (other) => read(other, goOn));
      if (isRead && goOn()) this.#wait(0, text, read);
    };
    const callOff = this.#clock.wait(() => void readOnce(), milliseconds);
    this.#callOff = () => {
      isCalledOff = true;
      callOff();
    };
  }

  async #readOnce(text: string, life: Life, read: (other: string) => Promise<boolean>): Promise<boolean> {
    const round = life.rounds++;
    const at = Math.floor((text.length * (rounds - round - 0.5)) / rounds);
    const start = this.#clock.now();
    try {
      return await read(`${text.slice(0, at)}${written[round % written.length]!}${text.slice(at)}`);
    } catch {
      this.#isOver = true; // what cannot be read is not tried again, and an article that brings the worker down does so once
      return false;
    } finally {
      life.spent += this.#clock.now() - start;
    }
  }
}

const ownClock: Clock = {
  now: () => performance.now(),
  wait: (run, milliseconds) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
